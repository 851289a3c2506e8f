/** Names of days, months and units in languages that browsers do not know. */
import { expect } from 'chai';
import { dateText, spanText } from '../../src/channel-chooser/when.js';
import { formatDay } from '../../src/locale/format.js';
import { locales } from '../../src/locale/locales.js';
import { setLocale } from '../../src/locale/localization.js';

const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
const days = Array.from({ length: 7 }, (_, day) => `2026-06-0${day + 1}`);

/** Each month and each day of the week in a sentence. */
const said = (): string[] => [...months, ...days].map(formatDay);

/** The same word in both, or a day that is a number. */
const same = /\d|^(april|maart|mei|mart|december|november|september|oktober|augustus|juni|juli)$/i;

afterEach(() => setLocale('nl'));

describe('a day in words', () => {
  for (const locale of locales.filter((each) => each !== 'nl')) {
    it(`has no Dutch in it: ${locale}`, async () => {
      const dutch = new Set(said().flatMap((text) => text.split(' ')));
      await setLocale(locale);
      const left = said().flatMap((text) => text.split(' ').filter((word) => dutch.has(word) && !same.test(word)));
      expect(left).to.deep.equal([]);
    });
  }

  it('is that of the language of now, again and again', async () => {
    await setLocale('pap');
    expect(formatDay('2026-11-24')).to.equal('djamars 24 novèmber 2026');
    expect(dateText(Date.UTC(2026, 10, 24), { weekday: 'long' })).to.equal('djamars');
    expect(spanText(3, 'day')).to.equal('3 dia');
    await setLocale('nl');
    expect(formatDay('2026-11-24')).to.equal('dinsdag 24 november 2026');
    expect(spanText(3, 'day')).to.equal('3 dagen');
  });
});
