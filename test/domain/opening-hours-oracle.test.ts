import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayHours, instantOf, localDate, openingAt, type HoursLike } from '../../src/domain/opening-hours.js';
import { canEmulateZone, emulateZone } from '../support/visitor-zone.js';
import { markAt, said, type Mark, type Said } from './hours-oracle.js';

const zone = 'Europe/Amsterdam';
const plain = (date: string, days = 0): string => Temporal.PlainDate.from(date).add({ days }).toString();
const instant = (date: string, minute: number): number =>
  Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute }).toZonedDateTime(zone).epochMilliseconds;
const two = (n: number): string => `${n}`.padStart(2, '0');

// Not between 2 and 3: a wall clock cannot say which of two is meant. Those have a test of their own, minute by minute.
const quarter = fc.nat(95).filter((quarter) => quarter <= 8 || quarter >= 12);
const opens = quarter.map((quarter) => `${two(quarter >> 2)}:${two((quarter % 4) * 15)}`);
const closes = fc.oneof({ arbitrary: opens, weight: 9 }, { arbitrary: fc.constant('23:59'), weight: 1 });
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'].flatMap(
  (day) => [day, `https://schema.org/${day}`],
);
const dayOfWeek = fc.oneof(
  fc.constantFrom(...days),
  fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 12 }),
  fc.constant(days.filter((_, i) => i % 2 === 0).slice(0, 5)),
);
/** Ten years, with more than their share of what is special. */
const date = fc.oneof(
  { arbitrary: fc.nat(3652).map((days) => plain('2024-01-01', days)), weight: 3 },
  {
    arbitrary: fc
      .tuple(
        fc.integer({ min: 2024, max: 2033 }),
        fc.constantFrom('01-01', '03-28', '04-01', '04-21', '04-26', '05-05', '05-14', '10-26', '12-24', '12-31'),
      )
      .map((parts) => parts.join('-')),
    weight: 3,
  },
  { arbitrary: fc.constantFrom('2024-02-29', '2028-02-29', '2032-02-29', '2026-10-25', '2027-03-28'), weight: 1 },
);
const length = fc.oneof(fc.constant(0), fc.integer({ min: -2, max: 9 }), fc.constantFrom(6, 7, 60, 365));

const entry = (around: string): fc.Arbitrary<HoursLike> =>
  fc
    .record(
      {
        dayOfWeek,
        opens,
        closes,
        closed: fc.boolean(),
        from: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -70, max: 200 })),
        length,
      },
      { requiredKeys: [] },
    )
    .map(({ from, length, ...rest }) => ({
      ...rest,
      ...(rest.closed && { opens: undefined, closes: undefined }),
      ...(from !== undefined && { validFrom: plain(around, from) }),
      ...(length !== undefined && { validThrough: plain(around, (from ?? 0) + length) }),
    }));
const usual: fc.Arbitrary<HoursLike> = fc.record({ dayOfWeek, opens, closes });
const situation = date.chain((around) =>
  fc.record({
    hours: fc
      .tuple(fc.array(usual, { maxLength: 3 }), fc.array(entry(around), { maxLength: 5 }))
      .map((all) => all.flat()),
    now: fc
      .tuple(
        fc.integer({ min: -1, max: 1 }),
        fc.oneof(
          fc.nat(1439),
          closes.map((time) => +time.slice(0, 2) * 60 + +time.slice(3)),
        ),
      )
      .map(([days, minute]) => instant(plain(around, days), minute)),
  }),
);

/** The first moment after now at which a clock on the wall shows another time of being open; a year ahead at most. */
function nextChange(
  saidOf: (date: string) => Said,
  hours: readonly HoursLike[],
  now: number,
): [number, Mark] | undefined {
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = wall.toPlainDate().toString();
  const minuteNow = wall.hour * 60 + wall.minute;
  const mark = markAt(saidOf, today, minuteNow);
  const edges = new Set([0]);
  for (const time of hours.flatMap(({ opens, closes }) => [opens, closes]))
    if (time && time !== '23:59') edges.add(+time.slice(0, 2) * 60 + +time.slice(3, 5));
  const sorted = [...edges].sort((a, b) => a - b);
  for (let day = 0; day <= 366; day++) {
    const date = plain(today, day);
    for (const minute of sorted) {
      if (day === 0 && minute <= minuteNow) continue;
      const then = markAt(saidOf, date, minute);
      if (then !== mark) return [instant(date, minute), then];
    }
  }
  return undefined;
}

function agree({ hours, now }: { hours: HoursLike[]; now: number }): void {
  const known = new Map<string, Said>();
  const saidOf = (date: string): Said => {
    let found = known.get(date);
    if (!found) known.set(date, (found = said(hours, date)));
    return found;
  };
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = wall.toPlainDate().toString();
  const mark = markAt(saidOf, today, wall.hour * 60 + wall.minute);
  const change = nextChange(saidOf, hours, now);
  const opening = openingAt(hours, now);

  if (mark !== 'closed') {
    expect(opening).to.deep.equal({
      state: 'open',
      ...(mark === 'unsure' && { unsure: true }),
      ...(change && { until: change[0] }),
    });
  } else {
    expect(opening).to.deep.equal({
      state: 'closed',
      ...(change && { opens: change[0], ...(change[1] === 'unsure' && { unsure: true }) }),
    });
  }
  expect(localDate(now)).to.equal(today);
  const { closed, special, unsure } = saidOf(today);
  expect(dayHours(hours, today)).to.include({ closed, special, unsure });
}

describe('whether it is open, against a second calendar, for ten years', () => {
  it('is what a clock on a Dutch wall shows, and so is what comes next', function () {
    this.timeout(120_000);
    fc.assert(fc.property(situation, agree), { numRuns: 3000 });
  });

  const visitors = [
    ['Auckland', 'Pacific/Auckland', -720],
    ['Los Angeles', 'America/Los_Angeles', 420],
    ['Kathmandu', 'Asia/Kathmandu', -345],
    ['Greenwich', 'UTC', 0],
  ] as const;
  for (const [visitor, zone, behind] of visitors)
    it(`is the same for who is in ${visitor}`, async function () {
      if (!canEmulateZone) this.skip();
      this.timeout(60_000);
      await emulateZone(zone);
      expect(new Date('2026-07-01T00:00Z').getTimezoneOffset()).to.equal(behind);
      fc.assert(fc.property(situation, agree), { numRuns: 300 });
    });
});

describe('a time on the wall, as an instant', () => {
  it('is what Temporal makes of it: every minute of the days on which the clock changes, every hour of ten years', () => {
    const check = (date: string, minute: number): void => {
      const wall = Temporal.PlainDate.from(date).toPlainDateTime({
        hour: Math.floor(minute / 60),
        minute: minute % 60,
      });
      const { epochMilliseconds } = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
      if (instantOf(date, wall.toPlainTime().toString()) !== epochMilliseconds) expect.fail(`${date} ${minute}`);
    };
    for (let day = 0; day < 3653; day++) {
      const date = plain('2024-01-01', day);
      const { hoursInDay } = Temporal.PlainDate.from(date).toZonedDateTime(zone);
      for (let minute = 0; minute < 1440; minute += hoursInDay === 24 ? 60 : 1) check(date, minute);
    }
  }).timeout(120_000);
});
