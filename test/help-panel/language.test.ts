/** Another language, for all widgets on the page at once. */
import { expect } from 'chai';
import { languages } from '../../src/locale/languages.js';
import { locales } from '../../src/locale/locales.js';
import { getLocale } from '../../src/locale/localization.js';
import { openForm } from '../contact-form/contact-form.driver.js';
import { openChooser } from '../channel-chooser/channel-chooser.driver.js';
import { fixture, until } from '../support/fixture.js';
import { openPanel, parts, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { blockStorage, kept } from './storage.js';
import { config } from './town.js';

const remember = 'Onthoud mijn taal op dit apparaat';
const english = 'How can we help you?';

async function openLanguages(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.language);
  return panel;
}
const languageOf = (element: Element): string => element.shadowRoot!.querySelector<HTMLElement>('.root')?.lang ?? '';

describe('a resident who wants another language', () => {
  it('reads every widget in it, and loses nothing of what was typed', async () => {
    const form = await openForm();
    await form.toMessage('Vraag', 'Parkeren');
    await form.fill('Uw bericht', 'Waar kan ik parkeren?');
    const panel = await openLanguages();
    await panel.speak('English', english);
    await until(() => form.has('Your message'), 'the form in English');
    expect(form.value('Your message')).to.equal('Waar kan ik parkeren?');
    expect(languageOf(form.element)).to.equal('en');
    expect(panel.pressed('Another language')).to.deep.equal(['English']);
    await until(() => panel.announcements.includes('You are reading English now.'), 'the word');
    await panel.speak('Nederlands', 'Hoe kunnen wij u helpen?');
    await until(() => form.has('Uw bericht'), 'the form in Dutch');
    expect(form.value('Uw bericht')).to.equal('Waar kan ik parkeren?');
    await until(() => panel.announcements.includes('U leest nu Nederlands.'), 'the word in Dutch');
  });

  it('reads a widget in it that comes later, and one that is put elsewhere', async () => {
    const panel = await openLanguages();
    await panel.speak('English', english);
    const chooser = await openChooser();
    expect(languageOf(chooser.element)).to.equal('en');
    const elsewhere = await fixture('<div lang="nl"></div>');
    elsewhere.append(chooser.element);
    await chooser.settle();
    expect(getLocale()).to.equal('en');
    expect(languageOf(chooser.element)).to.equal('en');
  });

  it('is told that a computer translated it, not of Dutch', async () => {
    const panel = await openLanguages();
    expect(panel.read(parts.language)).not.to.include('Een computer');
    await panel.speak('English', english);
    expect(panel.read('Another language')).to.include('A computer translated this.');
  });

  it('reads the answers of the municipality in it where they are, and else in Dutch, marked so', async () => {
    const panel = await openLanguages();
    await panel.show(parts.questions);
    await panel.speak('English', english);
    expect(panel.questions).to.deep.equal(['How do I get a passport?', 'Hoe lang duurt het?']);
    const [passport, time] = panel.seen('summary');
    expect(passport!.querySelector('[lang]')).to.equal(null);
    expect(time!.querySelector<HTMLElement>('[lang]')!.lang).to.equal('nl');
  });

  it('finds each language by its own name, marked as that language', async () => {
    const panel = await openLanguages();
    const buttons = panel.seen('button', panel.part(parts.language));
    expect(buttons.map(({ lang, innerText }) => `${lang} ${innerText}`)).to.deep.equal(
      locales.map((locale) => `${locale} ${languages[locale].name}`),
    );
  });

  it('has the words of the page follow it: what they mean is in English where the municipality wrote that', async () => {
    const panel = await openLanguages();
    await panel.show(parts.words);
    await panel.speak('English', english);
    await panel.type('Search for a word', 'grofvuil');
    expect(panel.words[0]).to.equal('grofvuil: Large things that you throw away.');
    const meaning = panel.seen('dd')[0]!;
    expect(`${meaning.closest<HTMLElement>('[lang]')!.lang}`).to.equal('en');
    expect(panel.seen('dt')[0]!.closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
  });
});

describe('the languages that are offered', () => {
  it('are those that the municipality wants, and Dutch', async () => {
    const panel = await openLanguages({ config: { ...config, languages: ['en'] } });
    const names = panel.seen('button', panel.part(parts.language)).map(({ innerText }) => innerText);
    expect(names).to.deep.equal(['Nederlands', 'English']);
  });

  it('are no part of the help where there is but one', async () => {
    for (const languages of [['nl'], ['nl', 'tlh'], []]) {
      const panel = await openPanel({ config: { ...config, languages } });
      expect(panel.parts, languages.join()).not.to.include(parts.language);
    }
  });
});

describe('the language that a resident chose', () => {
  it('is kept when they ask for that, and forgotten when they ask for that', async () => {
    const panel = await openLanguages();
    await panel.tick(remember);
    expect(kept()).to.deep.include({ 'loket-language': 'nl' });
    await panel.speak('English', english);
    expect(kept()).to.deep.include({ 'loket-language': 'en' });
    await panel.tick('Remember my language on this device');
    expect(kept()).not.to.have.any.keys('loket-language');
    expect(getLocale()).to.equal('en');
  });

  it('is not kept by itself', async () => {
    const panel = await openLanguages();
    await panel.speak('English', english);
    expect(kept()).not.to.have.any.keys('loket-language');
  });

  it('is never kept on a computer that others use, also where an earlier page did', async () => {
    localStorage.setItem('loket-language', 'nl');
    const panel = await openLanguages({ attributes: 'shared-computer' });
    expect(panel.has(remember)).to.equal(false);
    await panel.speak('English', english);
    expect(localStorage.getItem('loket-language')).to.equal('nl');
  });

  it('holds for the page where storage is blocked', async () => {
    blockStorage();
    const panel = await openLanguages();
    await panel.tick(remember);
    await panel.speak('English', english);
    expect(panel.pressed('Another language')).to.deep.equal(['English']);
  });

  it('ends when the page itself changes its language', async () => {
    const panel = await openLanguages();
    await panel.speak('English', english);
    document.documentElement.lang = 'nl';
    await until(() => panel.headings.includes('Hoe kunnen wij u helpen?'), 'Dutch');
    document.documentElement.lang = 'en-GB';
    await until(() => panel.headings.includes(english), 'English');
    expect(panel.pressed('Another language')).to.deep.equal(['English']);
  });
});
