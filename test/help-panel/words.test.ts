/** What hard words mean: the list, and the marks on the page. */
import { expect } from 'chai';
import { replace } from '../backend/stubs.js';
import { fixture, until } from '../support/fixture.js';
import { openPanel, parts, words, type HelpPanel, type OpenOptions } from './help-panel.driver.js';

const mark = 'Zet een streep onder moeilijke woorden op deze pagina';
const search = 'Zoek een woord';
const text = 'U kunt bezwaar maken tegen ons besluit. Voor een vergunning betaalt u leges. Een besluit is een brief.';

async function openWords(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.words);
  return panel;
}
const listed = (panel: HelpPanel): string[] => panel.words.map((each) => each.split(':')[0]!);

/** An article about which a panel is, with marks on it. */
async function marked(markup = `<p>${text}</p>`): Promise<{ article: HTMLElement; panel: HelpPanel }> {
  const article = await fixture(`<article>${markup}</article>`);
  const panel = await openWords({ attributes: 'for="article"' });
  await panel.tick(mark);
  await until(() => !panel.read(parts.words).includes('Even wachten.'), 'the count');
  return { article, panel };
}
const marks = (within: ParentNode = document): string[] =>
  [...within.querySelectorAll('loket-word')].map((each) => words(each.textContent));

describe('the list of words', () => {
  it('holds ours and those of the municipality, in the order of the alphabet', async () => {
    const panel = await openWords();
    expect(listed(panel)).to.include.members(['bezwaar', 'grofvuil', 'Wmo']);
    const { compare } = new Intl.Collator('nl', { sensitivity: 'base' });
    expect(listed(panel)).to.deep.equal([...listed(panel)].sort(compare));
  });

  it('explains as the municipality does what both explain', async () => {
    const panel = await openWords();
    expect(panel.words.filter((each) => each.startsWith('leges'))).to.deep.equal([
      'leges: Het bedrag dat Weltevree u vraagt.',
    ]);
  });

  for (const [typed, found] of [
    ['bezwaar', 'bezwaar'],
    ['BEZWAAR', 'bezwaar'],
    ['bezaar', 'bezwaar'],
    ['bezwar', 'bezwaar'],
    ['dwansom', 'dwangsom'],
    ['ozb', 'onroerendezaakbelasting'],
    ['grof huisvuil', 'grofvuil'],
  ] as const)
    it(`gives "${found}" first to who types "${typed}"`, async () => {
      const panel = await openWords();
      await panel.type(search, typed);
      expect(listed(panel)[0]).to.equal(found);
    });

  it('says how many were found, once nobody types any more', async () => {
    const panel = await openWords();
    for (const typed of ['dwang', 'dwangsom']) await panel.type(search, typed);
    await until(() => panel.announcements.length, 'the number');
    const count = panel.words.length;
    expect(panel.announcements).to.deep.equal([`${count} ${count === 1 ? 'woord' : 'woorden'} gevonden.`]);
  });

  it('tells who finds nothing what else they can do, and is whole again when the field is empty', async () => {
    const panel = await openWords();
    const before = panel.words;
    const none = 'Wij vinden dit woord niet. Bel ons gerust. Wij leggen het uit.';
    await panel.type(search, 'xylofoon');
    expect(panel.words).to.deep.equal([]);
    expect(panel.read(parts.words)).to.include(none);
    await until(() => panel.announcements.includes(none), 'the word');
    await panel.type(search, '');
    expect(panel.words).to.deep.equal(before);
  });

  it('keeps what was typed when the part is closed and opened again', async () => {
    const panel = await openWords();
    await panel.type(search, 'dwangsom');
    await panel.press(parts.words);
    await panel.show(parts.words);
    expect(panel.field(search).value).to.equal('dwangsom');
    expect(listed(panel)[0]).to.equal('dwangsom');
  });
});

describe('the marks below words of the page', () => {
  it('are offered only where the page says what the help is about', async () => {
    expect((await openWords()).has(mark)).to.equal(false);
    expect((await openWords({ attributes: 'for="main"' })).has(mark)).to.equal(true);
  });

  it('stand below each word once, and are counted', async () => {
    const { article, panel } = await marked();
    expect(marks(article)).to.deep.equal(['bezwaar maken', 'besluit', 'vergunning', 'leges']);
    const said = 'Onder 4 woorden staat nu een streep. Kies er een. Dan leest u wat het betekent.';
    expect(panel.read(parts.words)).to.include(said);
    await until(() => panel.announcements.includes(said), 'the count');
    expect(words(article.textContent)).to.equal(text);
  });

  it('are counted as one when there is one', async () => {
    const { panel } = await marked('<p>Dit is een besluit.</p>');
    expect(panel.read(parts.words)).to.include('Onder 1 woord staat nu een streep. Kies het.');
  });

  it('stand nowhere else than in what the page named', async () => {
    const other = await fixture('<section><p>Dit is een besluit.</p></section>');
    await marked();
    expect(marks(other)).to.deep.equal([]);
    expect(marks()).to.have.length(4);
  });

  it('go when the box is unticked, and leave the page as it was', async () => {
    const { article, panel } = await marked();
    await panel.tick(mark);
    expect(article.innerHTML).to.equal(`<p>${text}</p>`);
    expect(article.firstElementChild!.childNodes).to.have.length(1);
    expect(panel.read(parts.words)).not.to.include('streep.');
  });

  it('stay when the part is closed', async () => {
    const { article, panel } = await marked();
    await panel.press(parts.words);
    expect(marks(article)).to.have.length(4);
    await panel.show(parts.words);
    expect(panel.field(mark).checked).to.equal(true);
  });

  it('go when the widget is removed', async () => {
    const { article, panel } = await marked();
    panel.element.remove();
    expect(article.innerHTML).to.equal(`<p>${text}</p>`);
  });

  it('go when the widget is put elsewhere, and the box says so; it can be ticked again', async () => {
    const { article, panel } = await marked();
    document.body.lastElementChild!.prepend(panel.element);
    (await fixture('<div></div>')).append(panel.element);
    await panel.settle();
    expect(marks(article)).to.deep.equal([]);
    expect(panel.field(mark).checked).to.equal(false);
    await panel.tick(mark);
    await until(() => marks(article).length === 4, 'the marks');
  });

  it('go when it is unticked before they are all there', async () => {
    const article = await fixture(`<article>${`<p>${text}</p>`.repeat(200)}</article>`);
    const panel = await openWords({ attributes: 'for="article"' });
    const before = article.innerHTML;
    await panel.tick(mark);
    await panel.tick(mark);
    await until(() => !marks(article).length, 'no marks');
    for (let turn = 0; turn < 20; turn++) await panel.settle();
    expect(article.innerHTML).to.equal(before);
    expect(panel.field(mark).checked).to.equal(false);
  });
});

describe('the marks of a page that named nothing that is there', () => {
  for (const [what, selector, told] of [
    ['a selector of nothing', '#nergens', 'for="#nergens" finds nothing'],
    ['what is no selector', '[[[', 'is not a valid selector'],
    ['a part without such words', '#leeg', ''],
  ] as const)
    it(`say that there are none, break nothing, and tell makers why: ${what}`, async () => {
      const makers: string[] = [];
      replace(console, 'error', (error: unknown) => makers.push(String(error)));
      await fixture('<p id="leeg">Wij zijn open.</p>');
      const panel = await openWords({ attributes: `for="${selector}"` });
      await panel.tick(mark);
      const none = 'Op deze pagina staan geen woorden uit onze lijst.';
      await until(() => panel.read(parts.words).includes(none), 'the word');
      await until(() => panel.announcements.includes(none), 'the word, said');
      expect(panel.field(mark).checked).to.equal(true);
      await panel.tick(mark);
      expect(panel.read(parts.words)).not.to.include(none);
      expect(marks()).to.deep.equal([]);
      expect(makers).to.have.length(told ? 1 : 0);
      expect(makers.join()).to.include(told);
    });
});
