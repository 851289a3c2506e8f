/** Days and times in words, in Dutch time whatever the clock of the resident's device says. */
import { localDate } from '../domain/opening-hours.js';
import { getLocale } from '../locale/localization.js';
import { inOwnNames, intlTags } from '../locale/intl.js';
import * as texts from './hours.messages.js';

const made = new Map<string, Intl.DateTimeFormat>();

/** A day in words, with these parts of it. The format is kept: to make one takes longer than all that is done with it. */
export function dateText(day: number, options: Intl.DateTimeFormatOptions): string {
  const key = getLocale() + JSON.stringify(options);
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.DateTimeFormat(intlTags(), { ...options, timeZone: 'UTC' })));
  return inOwnNames(format.format(day));
}

/** `09:00` → "9.00", as Dutch writes it; "9:00" elsewhere. */
export const timeText = (time: string): string => {
  const short = time.replace(/^0/, '');
  return getLocale() === 'nl' ? short.replace(':', '.') : short;
};

const clock = (instant: number): string =>
  timeText(
    new Intl.DateTimeFormat('sv', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(instant),
  );

/** `2026-12-25` → "vrijdag 25 december"; with the year when it is not this one. */
export const dayText = (date: string, now: number): string =>
  dateText(Date.parse(date), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(localDate(now).slice(0, 4) !== date.slice(0, 4) && { year: 'numeric' }),
  });

/** "vandaag 9.00", "morgen 9.00", "maandag 9.00", "maandag 4 januari 9.00". */
export function whenText(instant: number, now: number): string {
  const date = localDate(instant);
  const days = (Date.parse(date) - Date.parse(localDate(now))) / 864e5;
  const time = clock(instant);
  if (days < 1) return texts.today(time);
  if (days === 1) return texts.tomorrow(time);
  return `${days < 7 ? dateText(Date.parse(date), { weekday: 'long' }) : dayText(date, now)} ${time}`;
}

/** End of being open: a time, and the day when that is not today or tonight. */
export const untilText = (instant: number, now: number): string =>
  instant - now < 12 * 36e5 ? clock(instant) : whenText(instant, now);

/** "3 minuten", "1 week". */
export const spanText = (count: number, unit: string): string =>
  inOwnNames(new Intl.NumberFormat(intlTags(), { style: 'unit', unit, unitDisplay: 'long' }).format(count));
