/**
 * Open now or not, and what comes next. All in the time of the Netherlands; which hours count on a day is told in
 * `opening-rules.ts`. The clock is an argument. Nothing that fits the configuration's schema makes these throw.
 */
import { decide, rulesOf, type HoursLike, type Rule } from './opening-rules.js';
import { toDate, toNumber } from './holidays.js';
import { instantAt, localDay } from './zone.js';

export type { HoursLike } from './opening-rules.js';
export { dayHours, type Day } from './day-hours.js';
export { instantOf, localDate } from './zone.js';

/** An unbroken time of being open, in ms since 1970; not open any more at `until`. */
export interface Span {
  from: number;
  until: number;
  /** It is a holiday, and nobody said that it is open then. */
  unsure?: true;
}

/** Now. Instants are in ms since 1970. */
export type Opening<Reason = unknown> =
  | {
      state: 'open';
      /** Absent when it does not close in the coming year: day and night. */
      until?: number;
      unsure?: true;
    }
  | {
      state: 'closed';
      /** Absent when it does not open in the coming year. */
      opens?: number;
      /** That opening is on a holiday, and nobody said that it is open then. */
      unsure?: true;
      /** Why it is closed all day; only when an entry says that it is. */
      reason?: Reason;
    };

/** In days: how far ahead is looked. */
const horizon = 366;

/** A time that is over before it begins is one that the clock skips in spring. */
const spansOfDay = (rules: readonly Rule<unknown>[], day: number): Span[] => {
  const { times, unsure } = decide(rules, toDate(day));
  return times
    .map(([from, to]) => ({ from: instantAt(day, from), until: instantAt(day, to), ...(unsure && { unsure }) }))
    .filter(({ from, until }) => from < until);
};

/** When it is open on a date, with the night that follows it. @param date `YYYY-MM-DD` */
export const spansOn = (hours: readonly HoursLike[], date: string): Span[] =>
  spansOfDay(rulesOf(hours), toNumber(date));

/**
 * Whether it is open at a moment, and until or from when. What touches or overlaps is one opening, also past midnight, as
 * long as it is equally sure; where they overlap, the one that opened first counts.
 *
 * @param now ms since 1970
 */
export function openingAt<Reason>(hours: readonly HoursLike<Reason>[], now: number): Opening<Reason> {
  const today = localDay(now);
  const end = today + horizon;
  // Yesterday's evening may not be over.
  const rules = rulesOf(hours, toDate(today - 1));
  let span: Span | undefined;
  look: for (let day = today - 1; day <= end && rules.length; day++) {
    if (span && span.until < instantAt(day, 0)) break;
    for (const next of spansOfDay(rules, day)) {
      if (!span) {
        if (next.until > now) span = next;
      } else if (next.from > span.until || next.unsure !== span.unsure) break look;
      else span.until = Math.max(span.until, next.until);
      // What is still to come needs no end.
      if (span && span.from > now) break look;
    }
  }
  const unsure = span?.unsure && { unsure: span.unsure };
  if (span && span.from <= now)
    return {
      state: 'open',
      ...unsure,
      ...(span.until < instantAt(end + 1, 0) && { until: span.until }),
    };

  const told = decide(rules, toDate(today));
  return {
    state: 'closed',
    ...(span && { opens: span.from, ...unsure }),
    ...(told.closed && told.reason !== undefined && { reason: told.reason }),
  };
}
