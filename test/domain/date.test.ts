import { expect } from 'chai';
import fc from 'fast-check';
import { parseDate } from '../../src/domain/date.js';

describe('a date in three fields', () => {
  it('is read with digits, with or without a zero in front', () => {
    expect(parseDate('1', '2', '2026')).to.deep.equal({ date: '2026-02-01' });
    expect(parseDate(' 01', '02 ', '2026')).to.deep.equal({ date: '2026-02-01' });
    expect(parseDate('３１', '١٢', '1900')).to.deep.equal({ date: '1900-12-31' });
  });

  it('is read with the name of the month, in Dutch or English, whole or short', () => {
    const names = {
      '01': ['januari', 'January', 'jan', 'jan.'],
      '02': ['februari', 'february', 'FEB'],
      '03': ['maart', 'march', 'mrt', 'mrt.', 'mar'],
      '04': ['april', 'apr'],
      '05': ['mei', 'May'],
      '06': ['juni', 'june', 'jun'],
      '07': ['juli', 'july', 'jul'],
      '08': ['augustus', 'August', 'aug'],
      '09': ['september', 'sept.', 'sep'],
      '10': ['oktober', 'october', 'okt', 'Oct'],
      '11': ['november', 'nov'],
      '12': ['december', 'dec'],
    };
    for (const [month, written] of Object.entries(names))
      for (const name of written)
        expect(parseDate('4', name, '2026'), name).to.deep.equal({ date: `2026-${month}-04` });
  });

  it('is missing only when all fields are empty', () => {
    expect(parseDate('', ' ', '\u200b')).to.deep.equal({ error: 'missing' });
    expect(parseDate('1', '', '')).to.deep.equal({ error: 'bad-date' });
    expect(parseDate('1', '1', '')).to.deep.equal({ error: 'bad-date' });
    expect(parseDate('', '1', '2026')).to.deep.equal({ error: 'bad-date' });
  });

  it('is no date when there is no such day', () => {
    for (const [day, month, year] of [
      ['31', '2', '2026'],
      ['29', '2', '2026'],
      ['29', '2', '1900'],
      ['31', '4', '2026'],
      ['0', '1', '2026'],
      ['32', '1', '2026'],
      ['1', '0', '2026'],
      ['1', '13', '2026'],
      ['1', 'ma', '2026'],
      ['1', 'foo', '2026'],
      ['1', 'januarix', '2026'],
      ['1.5', '1', '2026'],
      ['-1', '1', '2026'],
      ['1', '1', 'later'],
      ['1', '1', '2e3'],
      ['1'.repeat(200), '1', '2026'],
    ] as const)
      expect(parseDate(day, month, year), `${day} ${month} ${year}`).to.deep.equal({ error: 'bad-date' });
    expect(parseDate('29', '2', '2000')).to.deep.equal({ date: '2000-02-29' });
    expect(parseDate('29', '2', '2024')).to.deep.equal({ date: '2024-02-29' });
  });

  it('is out of range when its year cannot be meant, so that no century is guessed', () => {
    for (const year of ['24', '0', '1899', '2101', '20266', '9'.repeat(30)])
      expect(parseDate('1', '1', year), year).to.deep.equal({ error: 'date-out-of-range' });
    expect(parseDate('1', '1', '2100')).to.deep.equal({ date: '2100-01-01' });
  });

  it('is the day that the calendar has, for every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-') as [string, string, string];
          expect(parseDate(day, month, year)).to.deep.equal({ date: iso });
        },
      ),
    );
  });

  it('never makes the form fail', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String));
    fc.assert(
      fc.property(text, text, text, (day, month, year) => {
        expect(parseDate(day, month, year)).to.be.an('object');
      }),
    );
  });
});
