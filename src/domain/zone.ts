/**
 * The clock of the Netherlands, whatever zone the visitor's device is set to. The rules come from Intl, so that a law that
 * ends summer time needs no release of ours.
 */
import { toDate, toNumber } from './holidays.js';

const hour = /* @__PURE__ */ new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** Milliseconds ahead of UTC: one hour or two (so since 1946). */
const ahead = (instant: number): number => ((+hour.format(instant) - new Date(instant).getUTCHours() + 24) % 24) * 36e5;

/** Day on the wall calendar, counted from 1 January 1970. @param now ms since 1970 */
export const localDay = (now: number): number => Math.floor((now + ahead(now)) / 864e5);

/** Date on the wall calendar, `YYYY-MM-DD`. @param now ms since 1970; @throws {RangeError} when it is no number */
export const localDate = (now: number): string => toDate(localDay(now));

/** Minutes after midnight. @param time `09:00`; seconds after it do not count */
export const minuteOf = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3, 5);

/**
 * When the clock says so, in ms since 1970. A time that the clock skips in spring is as much later (2.30 is 3.30 uur), one
 * that it shows twice in autumn is the first: what RFC 5545 3.3.5 asks, and what Temporal calls "compatible".
 *
 * @param day since 1970; @param minute of that day, where 1500 is an hour past the next midnight
 */
export function instantAt(day: number, minute: number): number {
  const wall = day * 864e5 + minute * 6e4;
  // Two hours back is never after the moment itself, and after a change only when that was before the moment too.
  return wall - ahead(wall - 72e5);
}

/** As `instantAt`, for a date and a time on it. @param date `YYYY-MM-DD`; @param time `09:00`, or `24:00` for its end */
export const instantOf = (date: string, time: string): number => instantAt(toNumber(date), minuteOf(time));
