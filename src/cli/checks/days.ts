/** Opening hours as the checks look at them. Days are `YYYY-MM-DD`. */
import { placesOf } from '../../config/channel-slips.js';
import type { Config, Hours } from '../../config/schema.js';
import { weekdays } from '../../config/schema/hours.js';
import { localDate } from '../../domain/opening-hours.js';
import { endOf } from '../../domain/opening-rules.js';
import type { Path } from './remark.js';

export { endOf };

/** With its number in the list, which its place needs. */
export type Entry = Hours & { at: number };

/** The opening hours of each channel that has any, with their place. */
export const timetablesOf = ({ channels }: Config): { path: Path; entries: Entry[] }[] =>
  placesOf(channels).flatMap(([path, { hoursAvailable }]) =>
    hoursAvailable?.length
      ? [{ path: [...path, 'hoursAvailable'], entries: hoursAvailable.map((entry, at) => ({ ...entry, at })) }]
      : [],
  );

export const isDated = ({ validFrom, validThrough }: Hours): boolean => Boolean(validFrom ?? validThrough);

export const covers = (entry: Hours, day: string): boolean => (entry.validFrom ?? '') <= day && day <= endOf(entry);

/** Its days by their names; all of the week when it names none. */
export const daysOf = ({ dayOfWeek }: Hours): readonly string[] =>
  dayOfWeek === undefined ? weekdays : [dayOfWeek].flat().map((day) => day.replace(/.*\//, ''));

/** `Monday` for 2026-11-23. */
export const weekdayOf = (day: string): string => weekdays[(new Date(day).getUTCDay() + 6) % 7]!;

export const nextDay = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

/** The same day next year; 28 February for the 29th. */
export const yearLater = (day: string): string =>
  day.endsWith('02-29') ? `${+day.slice(0, 4) + 1}-02-28` : `${+day.slice(0, 4) + 1}${day.slice(4)}`;

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
/** "Friday 25 December 2026". */
export const inWords = (day: string): string => format.format(new Date(day)).replace(',', '');

/** Whether it is a day of the calendar: 30 February is none. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && nextDay(day, 0) === day;

/** Today where the municipality is. */
export const todayHere = (now = new Date()): string => localDate(now.getTime());
