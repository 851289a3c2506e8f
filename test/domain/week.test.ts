import { expect } from 'chai';
import fc from 'fast-check';
import { dayHours, type HoursLike } from '../../src/domain/opening-hours.js';
import { specialDays, usualWeek, weekChange } from '../../src/domain/week.js';
import { toDate, toNumber } from '../../src/domain/holidays.js';
import { closed, on, week, workdays } from './hours-support.js';

const summer: HoursLike = {
  ...week,
  opens: '10:00',
  closes: '14:00',
  validFrom: '2026-07-01',
  validThrough: '2026-08-31',
};
const evening: HoursLike = { dayOfWeek: 'Thursday', opens: '18:00', closes: '20:00' };

describe('the table of a usual week', () => {
  it('has the days with the same times together, from Monday on, and those on which it is closed', () => {
    expect(usualWeek([evening, week])).to.deep.equal([
      { days: [0, 1, 2, 4], times: [['09:00', '17:00']] },
      {
        days: [3],
        times: [
          ['09:00', '17:00'],
          ['18:00', '20:00'],
        ],
      },
      { days: [5, 6], times: [] },
    ]);
    expect(usualWeek([])).to.deep.equal([{ days: [0, 1, 2, 3, 4, 5, 6], times: [] }]);
    expect(usualWeek([{ opens: '00:00', closes: '23:59' }])).to.deep.equal([
      { days: [0, 1, 2, 3, 4, 5, 6], times: [['00:00', '24:00']] },
    ]);
  });

  it('leaves out special days and holidays', () => {
    const hours = [week, closed('2026-12-25'), { dayOfWeek: ['PublicHolidays'], opens: '01:00', closes: '02:00' }];
    expect(usualWeek(hours)).to.deep.equal(usualWeek([week]));
    expect(usualWeek(hours, '2026-12-25')).to.deep.equal(usualWeek([week]));
  });

  it('is that of the summer in the summer, and says when that begins and ends', () => {
    const hours = [summer, week, closed('2026-07-06')];
    const winterly = usualWeek([week]);
    expect(usualWeek(hours)).to.deep.equal(winterly);
    expect(usualWeek(hours, '2026-06-30')).to.deep.equal(winterly);
    expect(usualWeek(hours, '2026-07-06')[0]).to.deep.equal({ days: [0, 1, 2, 3, 4], times: [['10:00', '14:00']] });
    expect(usualWeek(hours, '2026-09-01')).to.deep.equal(winterly);
    expect(weekChange(hours, '2026-06-01', 60)).to.equal('2026-07-01');
    expect(weekChange(hours, '2026-06-01', 29)).to.equal(undefined);
    expect(weekChange(hours, '2026-06-01', 30)).to.equal('2026-07-01');
    expect(weekChange(hours, '2026-07-01', 90)).to.equal('2026-09-01');
    expect(weekChange(hours, '2026-09-01', 365)).to.equal(undefined);
  });

  it('keeps the days of which the summer says nothing', () => {
    const friday = { dayOfWeek: 'Friday', closed: true, validFrom: '2026-07-01', validThrough: '2026-08-31' };
    expect(usualWeek([week, friday], '2026-07-06')).to.deep.equal([
      { days: [0, 1, 2, 3], times: [['09:00', '17:00']] },
      { days: [4, 5, 6], times: [] },
    ]);
  });

  it('is not that of a few days, however they are written', () => {
    const few = { ...week, closes: '12:00', validFrom: '2026-12-21', validThrough: '2026-12-27' };
    expect(usualWeek([week, few], '2026-12-22')).to.deep.equal(usualWeek([week]));
    expect(usualWeek([week, closed('2026-08-01', '2026-08-31')], '2026-08-03')).to.deep.equal(usualWeek([week]));
  });

  it('stands slips, also where it looks for a change', () => {
    const wrong = { ...week, validFrom: '2026-02-30', validThrough: '2026-02-30', closes: '10:00' };
    expect(weekChange([week, wrong], '2026-02-01', 60)).to.equal(undefined);
    expect(specialDays([week, wrong, { validFrom: '2026-02-31' }], '2026-02-01', 40)).to.deep.equal([]);
  });
});

describe('the special days to come', () => {
  it('are those with dates, in order, with why; alike in a row as one', () => {
    const hours = [
      week,
      on('2027-01-01', { closed: true, reason: 'Nieuwjaar' }),
      on('2026-12-24', { opens: '09:00', closes: '12:00' }),
      closed('2026-12-25', '2026-12-26', 'Kerst'),
      closed('2026-12-27', '2026-12-27', 'Kerst'),
      closed('2026-12-28', '2026-12-28', 'Verbouwing'),
      closed('2026-11-02'),
    ];
    expect(specialDays(hours, '2026-11-25', 60)).to.deep.equal([
      { from: '2026-12-24', through: '2026-12-24', times: [['09:00', '12:00']], closed: false },
      { from: '2026-12-25', through: '2026-12-27', times: [], closed: true, reason: 'Kerst' },
      { from: '2026-12-28', through: '2026-12-28', times: [], closed: true, reason: 'Verbouwing' },
      { from: '2027-01-01', through: '2027-01-01', times: [], closed: true, reason: 'Nieuwjaar' },
    ]);
    expect(specialDays(hours, '2026-11-25', 28)).to.deep.equal([]);
    expect(specialDays(hours, '2026-11-25', 29)).to.have.lengthOf(1);
  });

  it('begin today at the earliest, and end when they end', () => {
    const rebuild = closed('2026-11-01', '2026-12-31', 'Verbouwing');
    expect(specialDays([week, rebuild], '2026-11-25', 14)).to.deep.equal([
      { from: '2026-11-25', through: '2026-12-31', times: [], closed: true, reason: 'Verbouwing' },
    ]);
  });

  it('are holidays too where something is said of those, and never the hours of a summer', () => {
    const hours = [week, summer, { dayOfWeek: 'PublicHolidays', closed: true }];
    expect(specialDays(hours, '2026-04-01', 150).map(({ from, through }) => [from, through])).to.deep.equal([
      ['2026-04-05', '2026-04-06'],
      ['2026-04-27', '2026-04-27'],
      ['2026-05-05', '2026-05-05'],
      ['2026-05-14', '2026-05-14'],
      ['2026-05-24', '2026-05-25'],
    ]);
  });

  it('and the week tell together what each day says', () => {
    const entry = fc.record({
      dayOfWeek: fc.constantFrom<HoursLike['dayOfWeek'][]>(undefined, workdays, 'Saturday', 'PublicHolidays'),
      opens: fc.constantFrom('09:00', '13:00'),
      closes: fc.constantFrom('12:00', '17:00', '00:00'),
      closed: fc.boolean(),
      range: fc.option(fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 30 }))),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.integer({ min: 19723, max: 23000 }), (entries, first) => {
        const hours = entries.map(({ range, ...rest }) => ({
          ...rest,
          ...(range && { validFrom: toDate(first + range[0]), validThrough: toDate(first + range[0] + range[1]) }),
        }));
        const special = specialDays(hours, toDate(first), 40);
        for (let day = first; day <= first + 40; day++) {
          const date = toDate(day);
          const told = special.filter(({ from, through }) => from <= date && date <= through);
          const day0 = usualWeek(hours, date).find(({ days }) => days.includes((toNumber(date) + 3) % 7))!;
          expect(told.length, date).to.be.at.most(1);
          expect((told[0] ?? day0).times, date).to.deep.equal(dayHours(hours, date).times);
        }
      }),
      { numRuns: 300 },
    );
  });
});
