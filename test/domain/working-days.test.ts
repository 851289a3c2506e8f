import { expect } from 'chai';
import fc from 'fast-check';
import { addWorkingDays, deadline, equatedDays, holidays, isWorkingDay } from '../../src/domain/working-days.js';
import type { Term } from '../../src/domain/working-days.js';

/** Easter by the rule itself, with Dionysius's golden number and Clavius's epact, after Knuth (TAOCP 1.3.2, exercise 14). */
function knuthEaster(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leap = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - leap - 10;
  let epact = (((11 * golden + 20 + moon - leap) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  let day = 44 - epact;
  if (day < 21) day += 30;
  day += 7 - ((sunday + day) % 7);
  return day > 31 ? iso(year, 4, day - 31) : iso(year, 3, day);
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The next day on a calendar of paper, without a clock or a Date. */
function next(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  if (day < length) return iso(year, month, day + 1);
  return month < 12 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

/** Ten years of days, walked one by one from a known Monday, each with what the wall calendar says of it. */
const calendar = (() => {
  const days: { date: string; off: boolean }[] = [];
  let date = '2019-12-30';
  const easters = Array.from({ length: 13 }, (_, i) => knuthEaster(2019 + i));
  for (let i = 0; i < 11 * 366; i++) {
    const weekend = i % 7 > 4;
    const fixed =
      /-(?:01-01|05-05|12-25|12-26)$/.test(date) ||
      (date.endsWith('-04-27') && i % 7 < 6) ||
      (date.endsWith('-04-26') && i % 7 === 5);
    days.push({ date, off: weekend || fixed });
    date = next(date);
  }
  const at = new Map(days.map((day, i) => [day.date, i]));
  for (const easter of easters)
    for (const after of [-2, 1, 39, 50]) {
      const place = at.get(easter);
      if (place !== undefined && days[place + after]) days[place + after]!.off = true;
    }
  return { days, at };
})();

/** A term as a civil servant counts it with a finger on the wall calendar. */
function counted(received: string, term: Term): string {
  const { days, at } = calendar;
  let place = at.get(received)!;
  if ('workingDays' in term) {
    for (let left = term.workingDays; left > 0;) if (!days[++place]!.off) left--;
    while (days[place]!.off) place++;
    return days[place]!.date;
  }
  const start = place;
  const length = 'days' in term ? term.days : term.weeks * 7;
  place += length;
  if ('days' in term ? length > 90 : term.weeks > 12) return days[place]!.date;
  while (days[place]!.off) place++;
  if (length >= 3)
    while (days[place]!.off || days.slice(start + 1, place + 1).filter((day) => !day.off).length < 2) place++;
  return days[place]!.date;
}

describe('the days on which a municipality works', () => {
  it('are not its holidays: 2026', () => {
    expect([...holidays(2026)].sort()).to.deep.equal([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it("have King's Day a day earlier when it falls on a Sunday", () => {
    for (const year of [2014, 2025, 2031]) {
      expect(holidays(year).has(`${year}-04-26`)).to.equal(true);
      expect(holidays(year).has(`${year}-04-27`)).to.equal(false);
    }
    expect(holidays(2027).has('2027-04-27')).to.equal(true);
  });

  it('have Easter where the church has it, whatever the year', () => {
    for (let year = 1600; year < 9999; year++) expect(holidays(year).has(knuthEaster(year)), `${year}`).to.equal(true);
    expect(knuthEaster(2024)).to.equal('2024-03-31');
    expect(knuthEaster(2038)).to.equal('2038-04-25');
  });

  it('are as a walk along the wall calendar finds them, for ten years', () => {
    for (const { date, off } of calendar.days) expect(isWorkingDay(date), date).to.equal(!off);
  });

  it('leave out the days that the municipality says it is closed', () => {
    expect(isWorkingDay('2026-05-15')).to.equal(true);
    expect(isWorkingDay('2026-05-15', { closed: equatedDays })).to.equal(false);
    expect(addWorkingDays('2026-05-13', 1, { closed: equatedDays })).to.equal('2026-05-18');
  });

  it('are counted from the day after; none means the day itself, or the first that is worked', () => {
    expect(addWorkingDays('2026-11-24', 1)).to.equal('2026-11-25');
    expect(addWorkingDays('2026-11-27', 1)).to.equal('2026-11-30');
    expect(addWorkingDays('2026-11-24', 0)).to.equal('2026-11-24');
    expect(addWorkingDays('2026-11-28', 0)).to.equal('2026-11-30');
    expect(addWorkingDays('2026-12-24', 1)).to.equal('2026-12-28');
  });

  it('are not guessed for something that is no date', () => {
    expect(() => addWorkingDays('later', 1)).to.throw(RangeError);
    expect(() => deadline('later', { days: 1 })).to.throw(RangeError);
  });
});

describe('the day that a resident is promised', () => {
  it('is counted from the day of receipt in the Netherlands, not in Greenwich', () => {
    expect(deadline('2026-11-24T22:59:59Z', { workingDays: 1 })).to.equal('2026-11-25');
    expect(deadline('2026-11-24T23:00:00Z', { workingDays: 1 })).to.equal('2026-11-26');
    expect(deadline('2026-07-01T21:59:59Z', { days: 1 })).to.equal('2026-07-02');
    expect(deadline('2026-07-01T22:00:00Z', { days: 1 })).to.equal('2026-07-03');
    expect(deadline('2026-11-25T00:30:00+01:00', { workingDays: 1 })).to.equal('2026-11-26');
    expect(deadline('2026-11-24T23:30:00Z', { workingDays: 1 }, 'America/Kralendijk')).to.equal('2026-11-25');
  });

  it('is the same in the night that the clock goes back or forward', () => {
    for (const received of [
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-03-29T00:59:59Z',
      '2026-03-29T01:00:00Z',
    ])
      expect(deadline(received, { days: 1 })).to.equal(received < '2026-06' ? '2026-03-30' : '2026-10-26');
  });

  it('is never in a weekend or on a holiday when it is counted in days or weeks (Algemene termijnenwet art. 1)', () => {
    expect(deadline('2026-11-23T12:00:00+01:00', { days: 5 })).to.equal('2026-11-30');
    expect(deadline('2026-03-30T12:00:00+02:00', { weeks: 1 })).to.equal('2026-04-07');
    expect(deadline('2026-11-24T12:00:00+01:00', { weeks: 6 })).to.equal('2027-01-05');
  });

  it('leaves two working days in a term of three days (art. 2)', () => {
    expect(deadline('2026-11-27T12:00:00+01:00', { days: 3 })).to.equal('2026-12-01');
    expect(deadline('2026-11-27T12:00:00+01:00', { days: 2 })).to.equal('2026-11-30');
  });

  it('does not move when the term is so long that the law does not move it (art. 4)', () => {
    expect(deadline('2026-11-28T12:00:00+01:00', { weeks: 12 })).to.equal('2027-02-22');
    expect(deadline('2026-11-28T12:00:00+01:00', { weeks: 13 })).to.equal('2027-02-27');
    expect(deadline('2026-11-28T12:00:00+01:00', { days: 91 })).to.equal('2027-02-27');
  });

  it('is the day that a finger on the wall calendar finds, whatever the term, for ten years', () => {
    const dates = calendar.days.slice(0, -500).map((day) => day.date);
    const term: fc.Arbitrary<Term> = fc.oneof(
      fc.record({ workingDays: fc.nat(60) }),
      fc.record({ days: fc.nat(100) }),
      fc.record({ weeks: fc.nat(14) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...dates), term, (date, term) => {
        expect(deadline(`${date}T12:00:00Z`, term)).to.equal(counted(date, term));
      }),
      { numRuns: 2000 },
    );
    for (const date of dates)
      for (const term of [{ workingDays: 5 }, { days: 3 }, { weeks: 6 }] satisfies Term[])
        expect(deadline(`${date}T12:00:00Z`, term), `${date} ${JSON.stringify(term)}`).to.equal(counted(date, term));
  });

  it('is later when the municipality is closed', () => {
    const closed = new Set(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
    expect(deadline('2026-12-23T12:00:00+01:00', { workingDays: 2 }, undefined, { closed })).to.equal('2027-01-04');
    expect(deadline('2026-12-23T12:00:00+01:00', { days: 5 }, undefined, { closed })).to.equal('2027-01-04');
  });
});
