/** Every language that the widgets speak: that it is there, whole, and goes well with what is put into its sentences. */
import { expect } from 'chai';
import { render } from 'lit';
import { lettersLeft } from '../../src/contact-form/message.messages.js';
import { files, keyLength } from '../../src/locale/generated/files.js';
import { languages } from '../../src/locale/languages.js';
import { locales, matchLocale, sourceLocale } from '../../src/locale/locales.js';
import { getLocale, LocaleController, setLocale } from '../../src/locale/localization.js';
import { LitElement, html as markup } from 'lit';
import { human } from '../../src/loading/human.js';
import { openUntil } from '../../src/channel-chooser/hours.messages.js';
import { chosen } from '../../src/help-panel/language.messages.js';
import { fixture } from '../support/fixture.js';

const others = locales.filter((locale) => locale !== sourceLocale);

/** A widget under a name that is not ours may say anything, so it brings every text. */
class SaysAll extends LitElement {
  readonly locale = new LocaleController(this);
  protected override render() {
    return markup`<p dir=${this.locale.direction}></p>`;
  }
}
customElements.define('says-all', SaysAll);

beforeEach(() => fixture('<says-all></says-all>'));
afterEach(() => setLocale('nl'));

const keysOf = async (locale: string): Promise<string[]> => {
  const parts = await Promise.all(Object.values(files[locale]!).map((load) => load()));
  return parts.flatMap((part) => part.default.split('\n').map((line) => line.slice(0, keyLength))).sort();
};

describe('a language of the widgets', () => {
  it('has a name of its own, and says whether somebody who speaks it has read it', () => {
    expect(new Set(locales.map((locale) => languages[locale].name)).size).to.equal(locales.length);
    expect(languages.nl.isReviewed).to.equal(true);
  });

  for (const locale of others) {
    it(`has every text: ${locale}`, async () => {
      expect(await keysOf(locale)).to.deep.equal(await keysOf('en'));
    });

    it(`speaks: ${locale}`, async () => {
      const dutch = [chosen(), lettersLeft(1), lettersLeft(3)];
      expect(await setLocale(locale)).to.equal(locale);
      const said = [chosen(), lettersLeft(1), lettersLeft(3)];
      for (const [n, text] of said.entries()) expect(text).to.not.equal(dutch[n]);
      expect(said[2]).to.include('3');
      expect(said.join('')).to.not.match(/[|#{}]|undefined/);
    });

    it(`has a sentence for every number: ${locale}`, async () => {
      await setLocale(locale);
      for (const count of [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 102, 111, 1000])
        expect(lettersLeft(count), String(count))
          .to.be.a('string')
          .and.not.match(/[|#{}]/);
    });
  }

  it('has more than two sentences for numbers where it needs them', async () => {
    const forms = async (locale: string) => {
      await setLocale(locale);
      return [1, 2, 5, 22].map((count) => lettersLeft(count).replace(String(count), '').trim());
    };
    const [one, two, five, twentyTwo] = await forms('pl');
    expect(new Set([one, two, five]).size).to.equal(3);
    expect(two).to.equal(twentyTwo);
    expect(new Set(await forms('ar')).size).to.equal(4);
    expect((await forms('en'))[1]).to.equal((await forms('en'))[2]);
  });

  it('is written from the right where that is so, and a value within it keeps its own direction', async () => {
    const widget = await fixture<SaysAll>('<says-all></says-all>');
    await setLocale('ar');
    await widget.updateComplete;
    expect(widget.renderRoot.querySelector('p')!.dir).to.equal('rtl');
    expect(openUntil('9:00')).to.include('\u20689:00\u2069');
    await setLocale('en');
    expect(openUntil('9:00')).to.include('9:00').and.not.include('\u2068');
  });

  it('has links in its sentences as the source has', async () => {
    const place = document.createElement('div');
    for (const locale of ['nl', 'fr', 'uk'] as const) {
      await setLocale(locale);
      render(human({ phone: { number: '14 0999' }, email: { address: 'hallo@weltevree.example' } }), place);
      const links = [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links, locale).to.deep.equal(['tel:140999', 'mailto:hallo@weltevree.example']);
    }
  });

  it('goes over to another, also while the first is still on its way', async () => {
    const [, second] = await Promise.all([setLocale('pl'), setLocale('tr')]);
    expect([second, getLocale()]).to.deep.equal(['tr', 'tr']);
    const [, back] = await Promise.all([setLocale('uk'), setLocale('nl')]);
    expect([back, getLocale()]).to.deep.equal(['nl', 'nl']);
    expect(chosen()).to.equal('U leest nu Nederlands.');
  });

  it('is found by its tag, of two letters or three', () => {
    expect(['pap-CW', 'fy-NL', 'ti', 'AR', 'pt-BR'].map(matchLocale)).to.deep.equal(['pap', 'fy', 'ti', 'ar', 'nl']);
  });
});
