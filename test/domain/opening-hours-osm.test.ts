import { expect } from 'chai';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { dayHours, instantOf, openingAt, type HoursLike } from '../../src/domain/opening-hours.js';
import { toDate, toNumber } from '../../src/domain/holidays.js';
import { holidayNames } from './hours-oracle.js';

/**
 * A third opinion: opening_hours.js, which reads what mappers write in OpenStreetMap ("Mo-Fr 09:00-17:00; PH off"). It knows
 * no mark, no summer hours as we take them, and no zone but the visitor's, so it is asked for the wall clock of simple weeks.
 * Good Friday is a public holiday for it, and the Sundays of Easter and Pentecost are none; by law it is the other way round
 * (Algemene termijnenwet art. 3), so these are left out where public holidays have hours of their own.
 */
const short = {
  Monday: 'Mo',
  Tuesday: 'Tu',
  Wednesday: 'We',
  Thursday: 'Th',
  Friday: 'Fr',
  Saturday: 'Sa',
  Sunday: 'Su',
};
type Day = keyof typeof short;
const here = { lat: 52.1, lon: 5.1, address: { country_code: 'nl', state: 'Utrecht' } };

const two = (n: number): string => `${n}`.padStart(2, '0');
const clock = (quarter: number): string => `${two(quarter >> 2)}:${two((quarter % 4) * 15)}`;
/** Opens and closes on one day, or after midnight by an hour or two. */
const times = fc
  .tuple(fc.integer({ min: 20, max: 94 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, long]) => [clock(from), clock(Math.min(from + long, 95))] as const);
const evening = fc.tuple(fc.constantFrom('18:00', '22:30'), fc.constantFrom('00:30', '01:15', '02:00'));

const week = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...(Object.keys(short) as Day[])), { minLength: 1, maxLength: 7 }),
  times: fc.oneof({ arbitrary: times, weight: 4 }, { arbitrary: evening, weight: 1 }),
  holidays: fc.constantFrom('as usual', 'closed', 'own'),
  special: fc.option(fc.record({ after: fc.integer({ min: -9, max: 9 }), times: fc.option(times) })),
  date: fc.oneof(
    fc.integer({ min: toNumber('2024-01-02'), max: toNumber('2033-12-30') }).map(toDate),
    fc.constantFrom(...[...holidayNames.keys()].filter((date) => date > '2024-01-02' && date < '2034')),
  ),
});

describe('opening hours, against those of OpenStreetMap', () => {
  it('are open at the same minutes, in a usual week, on holidays and special days, for ten years', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(week, ({ days, times: [opens, closes], holidays, special, date }) => {
        fc.pre(holidays === 'as usual' || !/^(Goede Vrijdag|Pasen|Pinksteren)$/.test(holidayNames.get(date) ?? ''));
        const hours: HoursLike[] = [{ dayOfWeek: days, opens, closes }];
        let osm = `${days.map((day) => short[day]).join(',')} ${opens}-${closes}`;
        if (holidays === 'closed') {
          hours.push({ dayOfWeek: 'PublicHolidays', closed: true });
          osm += '; PH off';
        }
        if (holidays === 'own') {
          hours.push({ dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:15' });
          osm += '; PH 10:00-12:15';
        }
        if (special) {
          const on = toDate(toNumber(date) + special.after);
          const [from, to] = special.times ?? [];
          hours.push({ validFrom: on, validThrough: on, ...(from ? { opens: from, closes: to } : { closed: true }) });
          const name = new Date(on).toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
          osm += `; ${on.slice(0, 4)} ${name} ${on.slice(8)} ${from ? `${from}-${to}` : 'off'}`;
        }
        const theirs = new OpeningHours(osm, here);
        // From noon: what an evening leaves after midnight is another rule's day for OpenStreetMap when that one is special.
        for (let minute = 720; minute < 1440; minute += 15) {
          const time = clock(minute / 15);
          const ours = openingAt(hours, instantOf(date, time)).state === 'open';
          expect(ours, `${osm} on ${date} ${time}`).to.equal(theirs.getState(new Date(`${date}T${time}`)));
        }
        const opened = dayHours(hours, date).times.length > 0;
        const next = theirs.getOpenIntervals(new Date(`${date}T05:00`), new Date(`${date}T23:59`));
        expect(opened, `${osm} on ${date}`).to.equal(next.length > 0);
      }),
      { numRuns: 1500 },
    );
  });
});
