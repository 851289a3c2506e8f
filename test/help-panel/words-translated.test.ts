/** What hard words mean, for who reads another language: the word stays as it is in Dutch letters. */
import { expect } from 'chai';
import { termsIn } from '../../src/locale/terms-in.js';
import { terms } from '../../src/locale/terms.js';
import { locales } from '../../src/locale/locales.js';
import { setLocale } from '../../src/locale/localization.js';
import { fixture, until } from '../support/fixture.js';
import { openPanel, parts, words, type HelpPanel } from './help-panel.driver.js';

afterEach(() => setLocale('nl'));

const meaningOf = (panel: HelpPanel, term: string): HTMLElement | undefined =>
  [...panel.element.renderRoot.querySelectorAll<HTMLElement>('dt')].find((each) => words(each.textContent) === term)
    ?.nextElementSibling as HTMLElement | undefined;

describe('the list of words in another language', () => {
  for (const locale of locales)
    it(`explains every word in ${locale}`, async () => {
      const own = await termsIn(locale);
      expect(own.map(({ term }) => term)).to.deep.equal(terms.map(({ term }) => term));
      const lacking = own.filter(({ meaning, lang = 'nl' }) => lang !== locale || meaning.length < 10);
      expect(lacking.map(({ term }) => term)).to.deep.equal([]);
    });

  it('keeps the Dutch word, marked as Dutch, before what it means', async () => {
    const panel = await openPanel();
    await panel.show(parts.words);
    expect(meaningOf(panel, 'bezwaar')?.lang).to.equal('nl');
    await setLocale('ar');
    await until(() => meaningOf(panel, 'bezwaar')?.lang === 'ar', 'the meaning in Arabic');
    expect(meaningOf(panel, 'bezwaar')!.textContent).to.match(/\p{Script=Arabic}/u);
    expect(getComputedStyle(meaningOf(panel, 'bezwaar')!).direction).to.equal('rtl');
    expect(meaningOf(panel, 'bezwaar')!.previousElementSibling!.getAttribute('lang')).to.equal('nl');
    // The municipality explains this one, and in Dutch only.
    expect(meaningOf(panel, 'leges')!.lang).to.equal('nl');
    expect(getComputedStyle(meaningOf(panel, 'leges')!).direction).to.equal('ltr');
    await setLocale('nl');
    await until(() => meaningOf(panel, 'bezwaar')?.lang === 'nl', 'the meaning in Dutch');
  });

  it('goes for what is marked on the page too', async () => {
    const article = await fixture('<article><p>U kunt bezwaar maken tegen ons besluit.</p></article>');
    const panel = await openPanel({ attributes: 'for="article"' });
    await panel.show(parts.words);
    await panel.tick('Zet een streep onder moeilijke woorden op deze pagina');
    await until(() => article.querySelectorAll('loket-word').length === 2, 'the marks');
    await setLocale('en');
    const said = () => {
      const word = [...article.querySelectorAll('loket-word')].find((each) => each.textContent.includes('bezwaar'));
      const button = word?.shadowRoot?.querySelector<HTMLElement>('[role=button]');
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
      return word?.shadowRoot?.textContent ?? '';
    };
    await until(() => said().includes('decision'), 'the meaning in English');
    expect(article.querySelectorAll('loket-word').length).to.equal(2);
  });
});
