/**
 * Which opening hours count on a day: the most specific ones that say something of it.
 *
 * 1. Dated entries that cover the day; of those only the ones with the shortest range of dates. A missing end is the year
 *    9999 and a missing beginning the year 0, so that of two without an end the one that began last counts.
 * 2. Entries for `PublicHolidays`, on a general holiday (Algemene termijnenwet art. 3 par. 1; so not on Good Friday). A dated
 *    one goes before others with the same dates.
 * 3. The week. Dated entries with days of the week, for longer than a week ("summer hours"), are a week for a while: shorter
 *    ranges first, but on a holiday only after 2, as they say nothing of it.
 *
 * Of what counts, one that is `closed`, or opens and closes at the same time (schema.org's way to say so), goes before all
 * hours. Otherwise the hours are taken together. An entry with neither both times nor `closed` says nothing.
 */
import { holidays, isGeneralHoliday, toNumber } from './holidays.js';
import { minuteOf } from './zone.js';

/** An OpeningHoursSpecification of schema.org, with `closed` and a reason. Anything that fits the configuration's schema. */
export interface HoursLike<Reason = unknown> {
  /** `Monday` or `https://schema.org/Monday`; `PublicHolidays` too. */
  dayOfWeek?: string | readonly string[] | undefined;
  /** `09:00` or `09:00:00` */
  opens?: string | undefined;
  /** Before `opens`: after midnight, and part of the day on which it opened. `00:00` and `23:59` are the end of the day. */
  closes?: string | undefined;
  /** `YYYY-MM-DD` */
  validFrom?: string | undefined;
  /** Included. */
  validThrough?: string | undefined;
  closed?: boolean | undefined;
  reason?: Reason | undefined;
}

/** Minutes after midnight; `to` may lie after the next one. */
export type Times = [from: number, to: number];

/** An entry, worked out. */
export interface Rule<Reason> {
  from: string;
  through: string;
  /** All of them in one text; every day when absent. */
  days: string | undefined;
  dated: boolean;
  /** In days: the shorter, the more specific. */
  length: number;
  /** A week, for ever or for a while. */
  weekly: boolean;
  closed: boolean;
  times: Times;
  reason: Reason | undefined;
}

/** What counts on one day. */
export interface Decision<Reason> {
  times: Times[];
  closed: boolean;
  reason: Reason | undefined;
  /** Other entries than those of the week say so. */
  special: boolean;
  /** It is a holiday, and nobody said that it is open then. */
  unsure: boolean;
}

/** Last day of an entry. One without days of the week and without an end is about one day. */
export const endOf = ({ dayOfWeek, validFrom, validThrough }: HoursLike): string =>
  validThrough ?? (dayOfWeek ? undefined : validFrom) ?? '9999-12-31';

/** As `toNumber`, also for 30 February, of which browsers make different things. */
export const place = (date: string): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8)) / 864e5;

/** @param since leaves out what ends before that date */
export const rulesOf = <Reason>(hours: readonly HoursLike<Reason>[], since = ''): Rule<Reason>[] =>
  hours.flatMap((entry) => {
    const { dayOfWeek, opens, closes, validFrom, validThrough, reason } = entry;
    const through = endOf(entry);
    const closed = !!entry.closed || (!!opens && opens.slice(0, 5) === closes?.slice(0, 5));
    if (through < since || !(closed || (opens && closes))) return [];
    const from = validFrom ?? '';
    // The comma keeps an empty list from being every day.
    const days = dayOfWeek && `${String(dayOfWeek)},`;
    const dated = Boolean(validFrom ?? validThrough);
    const length = place(through) - (from ? place(from) : -719528);
    const opened = minuteOf(opens ?? '');
    const to = minuteOf(closes ?? '');
    // 23:59 is how schema.org says "until the end of the day".
    const times: Times = [opened, to === 1439 ? 1440 : to < opened ? to + 1440 : to];
    return [{ from, through, days, dated, length, weekly: !dated || (!!days && length > 6), closed, times, reason }];
  });

/** Times that touch or overlap are one. */
function together(times: Times[]): Times[] {
  const merged: Times[] = [];
  for (const [from, to] of times.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** What counts on a day of the week, of rules that cover the date. @param holiday 2: a general one, 1: Good Friday, 0: none */
export function decideOn<Reason>(rules: readonly Rule<Reason>[], weekday: number, holiday = 0): Decision<Reason> {
  // Three letters tell the days apart, also behind the address of schema.org.
  const name = 'MonTueWedThuFriSatSun'.slice(weekday * 3, weekday * 3 + 3);
  let best = Infinity;
  let found: Rule<Reason>[] = [];
  let special = false;
  for (const rule of rules) {
    const named = holiday > 1 && rule.days?.includes('Pub');
    if (rule.days && !named && !rule.days.includes(name)) continue;
    const usual = rule.weekly && !named;
    const rank = rule.length + (named ? -0.5 : usual && holiday ? 1e7 : 0);
    if (rank > best) continue;
    if (rank < best) {
      found = [];
      special = false;
    }
    best = rank;
    found.push(rule);
    special ||= !usual;
  }
  const none = found.filter(({ closed }) => closed);
  const closed = none.length > 0;
  const times = closed ? [] : together(found.map((rule) => rule.times));
  return {
    times,
    closed,
    reason: (closed ? none : found).find(({ reason }) => reason)?.reason,
    special,
    // Who is there day and night is so on holidays too.
    unsure: best >= 1e7 && times.some(([from, to]) => from > 0 || to < 1440),
  };
}

/** The same for days that say the same; empty for a day of the usual week. */
export const alike = ({ special, times, closed, reason }: Decision<unknown>): string =>
  special ? JSON.stringify([times, closed, reason]) : '';

/** What counts on a date, `YYYY-MM-DD`. */
export function decide<Reason>(rules: readonly Rule<Reason>[], date: string): Decision<Reason> {
  return decideOn(
    rules.filter(({ from, through }) => from <= date && date <= through),
    (toNumber(date) + 3) % 7,
    +holidays(+date.slice(0, 4)).has(date) + +isGeneralHoliday(date),
  );
}
