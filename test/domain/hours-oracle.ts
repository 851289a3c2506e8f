/**
 * Opening hours worked out a second time, the slow way and the other way round: from a moment to the wall clock, by another
 * calendar (Temporal), another list of holidays (date-holidays) and questions asked one after the other.
 */
import { Temporal } from 'temporal-polyfill';
import type { HoursLike } from '../../src/domain/opening-hours.js';
import { theirHolidays } from './their-holidays.js';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Name by date. */
export const holidayNames = new Map(Array.from({ length: 15 }, (_, i) => theirHolidays(2022 + i)).flat());

export interface Said {
  /** Minutes after midnight, not merged. */
  ranges: [number, number][];
  closed: boolean;
  special: boolean;
  unsure: boolean;
}

const isDated = (entry: HoursLike): boolean => entry.validFrom !== undefined || entry.validThrough !== undefined;
const daysOf = ({ dayOfWeek }: HoursLike): string[] | undefined =>
  dayOfWeek === undefined
    ? undefined
    : (typeof dayOfWeek === 'string' ? [dayOfWeek] : [...dayOfWeek]).map((day) =>
        day.replace('https://schema.org/', ''),
      );
const isClosed = ({ closed, opens, closes }: HoursLike): boolean =>
  closed === true || (opens !== undefined && closes !== undefined && minute(opens) === minute(closes));
const minute = (time: string): number => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

function firstAndLast(entry: HoursLike): [Temporal.PlainDate, Temporal.PlainDate] {
  const { validFrom, validThrough, dayOfWeek } = entry;
  const last = validThrough ?? (validFrom !== undefined && dayOfWeek === undefined ? validFrom : '9999-12-31');
  return [Temporal.PlainDate.from(validFrom ?? '0000-01-01'), Temporal.PlainDate.from(last)];
}
const length = (entry: HoursLike): number => {
  const [first, last] = firstAndLast(entry);
  return first.until(last, { largestUnit: 'day' }).days;
};

/** What counts on a date. */
export function said(hours: readonly HoursLike[], date: string): Said {
  const day = Temporal.PlainDate.from(date);
  const holiday = holidayNames.get(date);
  const general = holiday !== undefined && holiday !== 'Goede Vrijdag';
  const weekday = names[day.dayOfWeek - 1]!;
  const telling = hours.filter((entry) => isClosed(entry) || (entry.opens !== undefined && entry.closes !== undefined));
  const covering = telling.filter((entry) => {
    const [first, last] = firstAndLast(entry);
    return Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  });
  const forHolidays = (entry: HoursLike): boolean => general && Boolean(daysOf(entry)?.includes('PublicHolidays'));
  const onDay = covering.filter((entry) => !daysOf(entry) || daysOf(entry)!.includes(weekday) || forHolidays(entry));
  const isPeriod = (entry: HoursLike): boolean =>
    isDated(entry) && daysOf(entry) !== undefined && length(entry) >= 7 && !forHolidays(entry);
  const shortest = (list: HoursLike[]): HoursLike[] => {
    const least = Math.min(...list.map(length));
    const those = list.filter((entry) => length(entry) === least);
    return those.some(forHolidays) ? those.filter(forHolidays) : those;
  };

  const dated = onDay.filter((entry) => isDated(entry) && !(holiday && isPeriod(entry)));
  const ofHolidays = onDay.filter((entry) => !isDated(entry) && forHolidays(entry));
  const periods = onDay.filter(isPeriod);
  const weekly = onDay.filter((entry) => !isDated(entry));
  const counts = [shortest(dated), ofHolidays, shortest(periods), weekly].find((list) => list.length > 0) ?? [];

  const closed = counts.some(isClosed);
  const ranges = closed
    ? []
    : counts.map(({ opens, closes }): [number, number] => {
        const [from, to] = [minute(opens!), minute(closes!)];
        return [from, to === 23 * 60 + 59 ? 1440 : to < from ? to + 1440 : to];
      });
  const usual = counts.every((entry) => (isPeriod(entry) || !isDated(entry)) && !forHolidays(entry));
  const special = counts.length > 0 && !usual;
  return { ranges, closed, special, unsure: Boolean(holiday) && usual && ranges.length > 0 && !isWhole(ranges) };
}

/** Somebody is there at every quarter of the day. */
const isWhole = (ranges: readonly [number, number][]): boolean =>
  Array.from({ length: 96 }, (_, i) => i * 15).every((at) => ranges.some(([from, to]) => from <= at && at < to));

export type Mark = 'closed' | 'open' | 'unsure';

/** What a wall clock shows: of the evening before that is not over, or else of the day itself. */
export function markAt(saidOf: (date: string) => Said, date: string, at: number): Mark {
  const before = Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
  for (const [day, shift] of [
    [before, 1440],
    [date, 0],
  ] as const) {
    const { ranges, unsure } = saidOf(day);
    if (ranges.some(([from, to]) => from <= at + shift && at + shift < to)) return unsure ? 'unsure' : 'open';
  }
  return 'closed';
}
