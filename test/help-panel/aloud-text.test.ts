/** What of a page is read aloud, and in which language. */
import { expect } from 'chai';
import '../../src/contact-form/contact-form.define.js';
import { readBlocks } from '../../src/help-panel/aloud/blocks.js';
import { segment, sentencesOf } from '../../src/help-panel/aloud/sentences.js';
import { replace } from '../backend/stubs.js';
import { openForm } from '../contact-form/contact-form.driver.js';
import { fixture } from '../support/fixture.js';
import { aloud, openAloud } from './aloud.driver.js';
import { dutch, english, useEngine } from './aloud.engine.js';

/** The sentences of what stands in a part of a page. */
async function read(markup: string): Promise<string[]> {
  const root = await fixture(`<div lang="nl">${markup}</div>`);
  return sentencesOf(readBlocks([root], { lang: 'nl' })).map(({ text }) => text);
}

const shadow = (host: Element, markup: string): void => {
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
};

describe('what is read of a page', () => {
  const cases: [what: string, markup: string, read: string[]][] = [
    ['blocks, which never run on', '<h2>Kop</h2><ul><li>Een</li><li>Twee</li></ul>Los', ['Kop', 'Een', 'Twee', 'Los']],
    ['cells', '<table><tr><th>Dag</th><td>9 uur</td></tr></table>', ['Dag', '9 uur']],
    [
      'a sentence over bold words and links',
      '<p>Bel <b>ons</b> op <a href="#">14 0999</a>.</p>',
      ['Bel ons op 14 0999.'],
    ],
    ['a sentence over lines of the source', '<p>Dit is\n   een zin.\n\n Nog een.</p>', ['Dit is een zin.', 'Nog een.']],
    ['lines of an address', '<p>Markt 1<br>Weltevree</p>', ['Markt 1', 'Weltevree']],
    ['lines as they were written', '<p style="white-space:pre-line">Een\nTwee</p>', ['Een', 'Twee']],
    ['labels, also in a line', '<label>Naam</label><input value="Noor"><span>Hulp</span>', ['Naam', 'Hulp']],
    [
      'a group with its question, hints and choices',
      '<fieldset><legend>Waar?</legend><p>Kies er een.</p><label><input type="radio" value="x"> Hier</label></fieldset>',
      ['Waar?', 'Kies er een.', 'Hier'],
    ],
    ['what one can choose from', '<select><option>Dag</option><option>Nacht</option></select>', ['Dag', 'Nacht']],
    [
      'names of buttons',
      '<button>Ga</button><input type="submit" value="Stuur"><button aria-label="Zoek"></button>',
      ['Ga', 'Stuur', 'Zoek'],
    ],
    ['what a picture shows', '<p>Zie <img alt="de kaart" src="data:,">.</p>', ['Zie de kaart .']],
    ['soft hyphens as nothing', '<p>bestemmings\u00adplan</p>', ['bestemmingsplan']],
    [
      'what is visible in what is not',
      '<div style="visibility:hidden">Weg<p style="visibility:visible">Hier</p></div>',
      ['Hier'],
    ],
    ['of what is folded its heading', '<details><summary>Meer</summary><p>Weg</p></details>', ['Meer']],
    ['what is unfolded', '<details open><summary>Meer</summary><p>Hier</p></details>', ['Meer', 'Hier']],
    ['no signs without words', '<p>***</p><p>Een</p><p>—</p>', ['Een']],
  ];
  for (const [what, markup, sentences] of cases)
    it(what, async () => {
      expect(await read(markup)).to.deep.equal(sentences);
    });

  for (const [what, markup] of [
    ['hidden', '<p hidden>Weg</p>'],
    ['not displayed', '<p style="display:none">Weg</p>'],
    ['hidden from screen readers', '<p aria-hidden="true">Weg</p>'],
    ['out of use', '<p inert>Weg</p>'],
    ['for screen readers only', '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Weg</p>'],
    ['a script', '<script>"Weg"</script>'],
    ['a style', '<style>p { --weg: Weg }</style>'],
    ['a template', '<template>Weg</template>'],
    ['typed in a line', '<input value="Weg"><input type="search" value="Weg">'],
    ['typed in a box', '<textarea>Weg</textarea>'],
    ['a password', '<input type="password" value="Weg">'],
    ['edited', '<p contenteditable>Weg</p>'],
    ['not filled in', '<input placeholder="Weg">'],
    ['the help itself', '<loket-help-panel>Weg</loket-help-panel>'],
  ] as const)
    it(`not what is ${what}`, async () => {
      expect(await read(`<p>Een.</p>${markup}<p>Twee.</p>`)).to.deep.equal(['Een.', 'Twee.']);
    });

  it('nothing of a part that stands in something hidden', async () => {
    const root = await fixture('<div aria-hidden="true"><p>Weg</p></div>');
    expect(readBlocks([root.firstElementChild!], { lang: 'nl' })).to.deep.equal([]);
  });

  it('what stands in shadow roots and slots, in the order in which it is shown', async () => {
    const root = await fixture('<div><p>Een.</p><x-a><span>Drie.</span></x-a><p>Vijf.</p></div>');
    shadow(root.querySelector('x-a')!, '<p>Twee.</p><div><slot></slot></div><slot name="x"><p>Vier.</p></slot>');
    const texts = sentencesOf(readBlocks([root], { lang: 'nl' })).map(({ text }) => text);
    expect(texts).to.deep.equal(['Een.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.']);
  });

  it('all of a long sentence, in parts that no browser cuts off', () => {
    const long = `${'Dit is een lange zin, met veel stukken, en zonder eind '.repeat(12)}klaar.`;
    const parts = segment(long, 'nl');
    expect(parts.join('')).to.equal(long);
    expect(Math.max(...parts.map(({ length }) => length))).to.be.at.most(181);
    expect(segment('x'.repeat(500), 'nl').join('')).to.equal('x'.repeat(500));
  });

  it('sentences, also where the browser cannot tell them apart', () => {
    const text = 'Is dit goed? Ja! “Zeker.” Bel ons. Nog iets';
    const parts = ['Is dit goed? ', 'Ja! ', '“Zeker.” ', 'Bel ons. ', 'Nog iets'];
    expect(segment(text, 'nl')).to.deep.equal(parts);
    replace(Intl, 'Segmenter', undefined);
    expect(segment(text, 'nl')).to.deep.equal(parts);
  });
});

describe('the language of what is read', () => {
  it('decides on the voice, also within a line and in a shadow root', async () => {
    const { article, engine, panel } = await openAloud('<p>Kies <b lang="en">English</b> hier.</p><x-b></x-b>', {
      engine: useEngine(english, dutch),
    });
    shadow(article.querySelector('x-b')!, '<p lang="en">Good morning.</p>');
    await panel.press('Lees voor');
    await engine.all();
    expect(engine.asked.map(({ text, voice }) => `${voice!.lang} ${text}`)).to.deep.equal([
      'nl-NL Kies',
      'en-GB English',
      'nl-NL hier.',
      'en-GB Good morning.',
    ]);
    expect(panel.read(aloud)).not.to.include('andere taal');
  });

  it('without a voice is left out, never read by a voice of another, and that is said', async () => {
    const { engine, panel } = await openAloud('<p>Welkom.</p><p lang="ar">مرحبا بكم.</p><p>Tot ziens.</p>');
    await panel.press('Lees voor');
    expect(panel.read(aloud)).to.include('Een deel is in een andere taal. Dat kunnen wij niet voorlezen.');
    expect(await engine.all()).to.deep.equal(['Welkom.', 'Tot ziens.']);
  });

  it('is said when all of it has no voice', async () => {
    const { engine, panel } = await openAloud('<p lang="ar">مرحبا بكم.</p>');
    await panel.press('Lees voor');
    expect(panel.read(aloud)).to.include('Deze tekst is in een andere taal. Die kunnen wij niet voorlezen.');
    expect(engine.asked).to.deep.equal([]);
  });
});

describe('a contact form that is read', () => {
  it('has its questions, hints and buttons read, and nothing that was typed', async () => {
    const form = await openForm();
    const host = form.element;
    const texts = (): string[] => sentencesOf(readBlocks([host], { lang: 'nl' })).map(({ text }) => text);
    expect(texts()).to.include('Liever een mens?');
    expect(texts().length).to.be.greaterThan(5);
    const root = host.shadowRoot!.querySelector('.root')!;
    root.insertAdjacentHTML(
      'beforeend',
      `<dl><dt>Uw bericht</dt><dd><bdi>Mijn geheim</bdi></dd></dl><p>Wij mailen naar noor@voorbeeld.nl.</p>
       <p>Uw nummer is 123 456 782.</p><p>Bel <a href="tel:140999">0999 88 88 88</a>.</p>`,
    );
    const all = texts().join(' ');
    for (const secret of ['geheim', 'noor@', '456']) expect(all).not.to.include(secret);
    expect(all).to.include('Bel 0999 88 88 88.');
  });
});

describe('a page of which nothing can be read', () => {
  for (const [what, attributes] of [
    ['is not there', 'for="#nergens"'],
    ['is no selector', 'for="[[["'],
  ] as const)
    it(`says so when what the page named ${what}`, async () => {
      replace(console, 'error', () => undefined);
      const { engine, panel } = await openAloud(undefined, { attributes });
      await panel.press('Lees voor');
      expect(panel.read(aloud)).to.include('Hier staat niets dat wij kunnen voorlezen.');
      expect(engine.asked).to.deep.equal([]);
    });
});
