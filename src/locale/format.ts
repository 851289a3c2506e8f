/** Dates, times and sizes in words. The municipality's clock counts, not the visitor's. */
import { getLocale } from './localization.js';

const zone = 'Europe/Amsterdam';

/** English as it is written in Europe: 24 November, and a clock of 24 hours. */
const european = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** `2026-11-24` → "dinsdag 24 november 2026"; anything that is not a day is given back as it is. */
export function formatDay(day: string, locale: string = getLocale()): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(+date)) return day;
  return new Intl.DateTimeFormat(european(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** The date that it is then in the Netherlands, `YYYY-MM-DD`. @throws {RangeError} when it is no instant */
export const dutchDate = (instant: Date | number): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: zone }).format(instant);

/** An instant → its day and its time of day in the Netherlands: `["dinsdag 24 november 2026", "21.15"]`. */
export function formatMoment(instant: string, locale: string = getLocale()): [day: string, time: string] {
  const date = new Date(instant);
  if (Number.isNaN(+date)) return [instant, ''];
  const time = new Intl.DateTimeFormat(european(locale), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    date,
  );
  // Dutch writes the time of day with a full stop: 21.15 uur.
  return [formatDay(dutchDate(date), locale), locale === 'nl' ? time.replace(':', '.') : time];
}

/** Bytes → "3 MB", "640 kB"; decimal units, as phones show them. */
export function formatSize(bytes: number, locale: string = getLocale()): string {
  const [value, unit] =
    bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kB'] : [Math.round(bytes / 1e5) / 10, 'MB'];
  return `${new Intl.NumberFormat(locale).format(value)} ${unit}`;
}
