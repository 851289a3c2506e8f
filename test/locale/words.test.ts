import { expect } from 'chai';
import { render } from 'lit';
import { formatDay, formatMoment, formatSize } from '../../src/locale/format.js';
import { setLocale } from '../../src/locale/localization.js';
import { matchLocale } from '../../src/locale/locales.js';
import { plural } from '../../src/locale/plural.js';
import { langOf, localText, textOf } from '../../src/locale/text.js';
import { fixture } from '../support/fixture.js';

afterEach(() => setLocale('nl'));

describe('days and times', () => {
  it('are words, by the clock of the Netherlands in summer and winter', () => {
    expect(formatDay('2026-11-24')).to.equal('dinsdag 24 november 2026');
    expect(formatMoment('2026-11-24T20:15:00+01:00')).to.deep.equal(['dinsdag 24 november 2026', '20.15']);
    expect(formatMoment('2026-07-01T22:30:00Z')).to.deep.equal(['donderdag 2 juli 2026', '00.30']);
    expect(formatMoment('2026-12-31T23:30:00Z')).to.deep.equal(['vrijdag 1 januari 2027', '00.30']);
  });

  it('are in the language of the resident', async () => {
    await setLocale('en');
    expect(formatDay('2026-11-24')).to.include('November').and.to.include('2026');
    expect(formatMoment('2026-11-24T20:15:00+01:00')[1]).to.equal('20:15');
    await setLocale('ar');
    expect(formatDay('2026-11-24')).to.include('نوفمبر').and.to.include('24').and.to.include('2026');
  });

  it('have Dutch names where the browser does not know the language', async () => {
    await setLocale('fy');
    expect(formatDay('2026-11-24')).to.match(/^(?:dinsdag|tiisdei) 24 no[vf]imber 2026$|^dinsdag 24 november 2026$/i);
  });

  it('that are none are shown as they came', () => {
    expect(formatDay('soon')).to.equal('soon');
    expect(formatMoment('soon')).to.deep.equal(['soon', '']);
  });
});

describe('sizes', () => {
  it('are those of a phone: kilobytes and megabytes, never nothing', () => {
    expect(formatSize(0)).to.equal('1 kB');
    expect(formatSize(640_000)).to.equal('640 kB');
    expect(formatSize(2_500_000)).to.equal('2,5 MB');
    expect(formatSize(10_000_000)).to.equal('10 MB');
  });

  it('are in the language of the resident', async () => {
    await setLocale('fr');
    expect(formatSize(2_500_000)).to.match(/^2,5\sMo$/);
  });
});

describe('a number in a sentence', () => {
  it('takes the sentence for one, or the other', () => {
    expect([0, 1, 2].map((count) => plural(count, 'een', 'meer'))).to.deep.equal(['meer', 'een', 'meer']);
  });

  it('takes the one that a language with more forms has for it, and the last where it has none', async () => {
    const polish = 'ułamek|few|kilka|many|dużo';
    await setLocale('pl');
    expect([1, 2, 5, 12, 22, 1.5].map((count) => plural(count, 'jeden', polish))).to.deep.equal([
      'jeden',
      'kilka',
      'dużo',
      'dużo',
      'kilka',
      'ułamek',
    ]);
    expect(plural(5, 'jeden', 'zawsze')).to.equal('zawsze');
  });
});

describe('a language that a page names', () => {
  it('is found by its first part, whatever its region, script and case', () => {
    expect(['nl', 'nl-NL', 'NL-be', 'en', 'en-GB', 'EN'].map(matchLocale)).to.deep.equal([
      'nl',
      'nl',
      'nl',
      'en',
      'en',
      'en',
    ]);
  });

  it('is Dutch when we do not have it, or when it is none', () => {
    expect([null, undefined, '', 'da', 'english', 'constructor', '-'].map(matchLocale)).to.deep.equal(
      Array(7).fill('nl'),
    );
  });
});

describe('a text of the municipality', () => {
  const both = { nl: 'Afval', en: 'Rubbish' };

  it('is Dutch unless the page speaks another language that it has', async () => {
    expect(textOf('Afval')).to.equal('Afval');
    expect(textOf(both)).to.equal('Afval');
    await setLocale('en');
    expect(textOf('Afval')).to.equal('Afval');
    expect(textOf(both)).to.equal('Rubbish');
    expect(textOf({ nl: 'Afval' })).to.equal('Afval');
  });

  it('that stays Dutch is marked as such for who hears it', async () => {
    await setLocale('en');
    const element = await fixture('<div></div>');
    render(localText('Afval'), element);
    expect(element.querySelector('span')).to.include({ lang: 'nl', dir: 'ltr', textContent: 'Afval' });
    expect(langOf('Afval')).to.equal('nl');
    render(localText(both), element);
    expect(element.querySelector('[lang]')).to.equal(null);
    expect(langOf(both)).not.to.equal('nl');
  });

  it('that is the same word in both languages is not marked as foreign', async () => {
    await setLocale('en');
    expect(langOf({ nl: 'Museum', en: 'Museum' })).not.to.equal('nl');
  });

  it('is never markup', async () => {
    const element = await fixture('<div></div>');
    render(localText('<b>vet</b>'), element);
    expect(element.textContent).to.equal('<b>vet</b>');
    expect(element.querySelector('b')).to.equal(null);
  });
});
