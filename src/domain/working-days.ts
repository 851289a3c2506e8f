/**
 * Legal and promised terms. Dates are `YYYY-MM-DD` strings and all sums are in UTC, where every day has 24 hours; only the
 * day of receipt needs the time zone. No date can come of what is no date: then a RangeError is thrown.
 */
import { holidays, toDate, toNumber } from './holidays.js';

export { holidays };

export type Term = { workingDays: number } | { days: number } | { weeks: number };

/**
 * Days besides weekends and holidays that do not count. For a legal term that may only be days that a royal decree puts on a
 * par with a holiday (Algemene termijnenwet art. 3 par. 3); for a promise of the municipality also its own closed days.
 */
export interface DayOptions {
  closed?: ReadonlySet<string>;
}

/**
 * Days that a royal decree put on a par with a holiday (Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027,
 * 28 april 2028 en 26 mei 2028), to pass as `closed`. A new decree comes about every three years.
 */
export const equatedDays: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);

/** Whether people work on it: not a Saturday, Sunday, holiday or closed day. */
export function isWorkingDay(date: string, options?: DayOptions): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday % 6 > 0 && !holidays(+date.slice(0, 4)).has(date) && !options?.closed?.has(date);
}

/** The `n`-th working day after a date; for 0 the date itself or the first working day after it. `n` is whole and not below 0. */
export function addWorkingDays(date: string, n: number, options?: DayOptions): string {
  let day = toNumber(date);
  while (n > 0) if (isWorkingDay(toDate(++day), options)) n--;
  while (!isWorkingDay(toDate(day), options)) day++;
  return toDate(day);
}

/**
 * Last day of a term that starts with a receipt. The day of receipt itself does not count. Days and weeks run on through
 * weekends and holidays, but as the Algemene termijnenwet says: a term does not end on a day that no one works, but on the
 * next that is worked (art. 1); one of three days or more holds at least two working days (art. 2); and neither goes for
 * more than 90 days or 12 weeks (art. 4).
 *
 * @param receivedAt instant, ISO 8601 with offset
 * @param timeZone IANA name of the zone whose calendar counts
 */
export function deadline(receivedAt: string, term: Term, timeZone = 'Europe/Amsterdam', options?: DayOptions): string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const received = format.format(new Date(receivedAt));
  if ('workingDays' in term) return addWorkingDays(received, term.workingDays, options);
  const days = 'days' in term ? term.days : term.weeks * 7;
  const end = toDate(toNumber(received) + days);
  if (days > ('days' in term ? 90 : 84)) return end;
  const worked = addWorkingDays(end, 0, options);
  const second = addWorkingDays(received, 2, options);
  return days > 2 && worked < second ? second : worked;
}
