/** The usual week and the days that are other than usual, for a table. */
import { clockTimes, type Day } from './day-hours.js';
import { alike, decide, decideOn, endOf, place, rulesOf, type HoursLike } from './opening-rules.js';
import { toDate, toNumber } from './holidays.js';

/** Days of the week with the same times, Monday (0) first; no times: closed. */
export interface DaysAlike {
  days: number[];
  times: Day['times'];
}

/** Dates in a row that are alike. */
export interface SpecialDays<Reason = unknown> extends Pick<Day<Reason>, 'times' | 'closed' | 'reason'> {
  from: string;
  through: string;
}

/**
 * The usual week: all seven days, those with the same times together, in the order of the first of each.
 *
 * @param date `YYYY-MM-DD`: the week as it is then, when there is one for a while (summer hours); without it dated entries are
 * left out
 */
export function usualWeek(hours: readonly HoursLike[], date?: string): DaysAlike[] {
  const rules = rulesOf(hours).filter(({ weekly, dated, from, through }) =>
    date ? weekly && from <= date && date <= through : !dated,
  );
  const groups = new Map<string, DaysAlike>();
  for (let day = 0; day < 7; day++) {
    const times = clockTimes(decideOn(rules, day).times);
    const group = groups.get(`${times.join()}`);
    if (group) group.days.push(day);
    else groups.set(`${times.join()}`, { days: [day], times });
  }
  return [...groups.values()];
}

/** The first date of the coming `days` on which the usual week becomes another one. @param from `YYYY-MM-DD` */
export function weekChange(hours: readonly HoursLike[], from: string, days: number): string | undefined {
  const now = JSON.stringify(usualWeek(hours, from));
  const last = toDate(toNumber(from) + days);
  return hours
    .flatMap((entry) => [entry.validFrom ?? '', toDate(place(endOf(entry)) + 1)])
    .filter((date) => from < date && date <= last)
    .sort()
    .find((date) => JSON.stringify(usualWeek(hours, date)) !== now);
}

/**
 * Dates on which entries with dates or for holidays count, those in a row that are alike together. A week for a while is
 * none of them: see `usualWeek` and `weekChange`. What goes on at the end is told through its own end, a year ahead at most.
 *
 * @param from first date, `YYYY-MM-DD`; @param days how many days after that one to look at
 */
export function specialDays<Reason>(
  hours: readonly HoursLike<Reason>[],
  from: string,
  days: number,
): SpecialDays<Reason>[] {
  const rules = rulesOf(hours, from);
  const first = toNumber(from);
  const found: SpecialDays<Reason>[] = [];
  let before = '';
  for (let after = 0; after <= days || (before && after <= days + 366); after++) {
    const date = toDate(first + after);
    const told = decide(rules, date);
    const same = alike(told);
    if (same && same === before) found.at(-1)!.through = date;
    else if (after > days) break;
    else if (same) {
      const { times, closed, reason } = told;
      found.push({
        from: date,
        through: date,
        times: clockTimes(times),
        closed,
        ...(reason !== undefined && { reason }),
      });
    }
    before = same;
  }
  return found;
}
