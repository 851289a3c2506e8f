/** What one date says of being open, for tables. */
import { decide, rulesOf, type HoursLike } from './opening-rules.js';

/** One day, for tables. */
export interface Day<Reason = unknown> {
  /**
   * Merged and in order: `09:00`. An end before the beginning is after midnight, the end of the day is `24:00`; so is the end
   * of what goes on for more than a day.
   */
  times: [opens: string, closes: string][];
  /** An entry says so. A day of which none says anything has no times either. */
  closed: boolean;
  /** Of the entries that count on this day. */
  reason?: Reason;
  /** Entries with dates or for holidays count, not those of a week (be it one for a while: summer hours). */
  special: boolean;
  /** It is a holiday, and nobody said that it is open then. */
  unsure: boolean;
}

const two = (n: number): string => `${n}`.padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** @param minutes of one day, as `decide` gives them */
export const clockTimes = (minutes: readonly [number, number][]): Day['times'] =>
  minutes.map(([from, to]) => [clock(from), clock(to <= 1440 ? to : to - from < 1440 ? to - 1440 : 1440)]);

/** What one date says. @param date `YYYY-MM-DD` */
export function dayHours<Reason>(hours: readonly HoursLike<Reason>[], date: string): Day<Reason> {
  const { times, reason, ...rest } = decide(rulesOf(hours), date);
  return { times: clockTimes(times), ...(reason !== undefined && { reason }), ...rest };
}
