import { expect } from 'chai';
import fc from 'fast-check';
import { holidays, isGeneralHoliday } from '../../src/domain/holidays.js';
import { addWorkingDays, isWorkingDay } from '../../src/domain/working-days.js';
import { theirHolidays } from './their-holidays.js';

/** King's Day is held since 2014. */
const years = Array.from({ length: 87 }, (_, i) => 2014 + i);
const known = new Map(years.map((year) => [year, new Set(theirHolidays(year).map(([date]) => date))]));

/** The plain way: a Date in UTC that is put a day further. */
function worked(date: Date): boolean {
  const iso = date.toISOString().slice(0, 10);
  return date.getUTCDay() !== 0 && date.getUTCDay() !== 6 && !known.get(date.getUTCFullYear())!.has(iso);
}

describe('the holidays of the law, against a library of holidays', () => {
  it('are the same, from the first King’s Day to the end of the century', () => {
    for (const year of years) expect([...holidays(year)].sort(), `${year}`).to.deep.equal([...known.get(year)!].sort());
  });

  it('are general ones, but for Good Friday', () => {
    for (const year of years)
      for (const [date, name] of theirHolidays(year))
        expect(isGeneralHoliday(date), date).to.equal(name !== 'Goede Vrijdag');
    for (const date of ['2026-04-04', '2026-12-24', '2025-04-27']) expect(isGeneralHoliday(date)).to.equal(false);
  });

  it('and weekends are all that is not worked', () => {
    for (const date = new Date('2024-01-01'); date.getUTCFullYear() < 2036; date.setUTCDate(date.getUTCDate() + 1))
      expect(isWorkingDay(date.toISOString().slice(0, 10)), date.toISOString()).to.equal(worked(date));
  });

  it('are skipped when working days are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.nat(60), (start, n) => {
        const date = new Date('2014-01-01');
        date.setUTCDate(date.getUTCDate() + start);
        const from = date.toISOString().slice(0, 10);
        for (let left = n; left > 0; left -= worked(date) ? 1 : 0) date.setUTCDate(date.getUTCDate() + 1);
        while (!worked(date)) date.setUTCDate(date.getUTCDate() + 1);
        expect(addWorkingDays(from, n)).to.equal(date.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });
});
