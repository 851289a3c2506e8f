/** Dates, times and sizes in words. The municipality's clock counts, not the visitor's. */
import { inOwnNames, intlTags } from './intl.js';
import { getLocale } from './localization.js';
import { sourceLocale } from './locales.js';

const zone = 'Europe/Amsterdam';

/** `2026-11-24` → "dinsdag 24 november 2026"; anything that is not a day is given back as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(+date)) return day;
  return inOwnNames(
    new Intl.DateTimeFormat(intlTags(), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(date),
  );
}

/** The date that it is then in the Netherlands, `YYYY-MM-DD`. @throws {RangeError} when it is no instant */
export const dutchDate = (instant: Date | number): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: zone }).format(instant);

/** An instant → its day and its time of day in the Netherlands: `["dinsdag 24 november 2026", "21.15"]`. */
export function formatMoment(instant: string): [day: string, time: string] {
  const date = new Date(instant);
  if (Number.isNaN(+date)) return [instant, ''];
  const time = new Intl.DateTimeFormat('sv', { timeStyle: 'short', timeZone: zone }).format(date);
  // Dutch writes the time of day with a full stop: 21.15 uur.
  return [formatDay(dutchDate(date)), getLocale() === sourceLocale ? time.replace(':', '.') : time];
}

/** Bytes → "3 MB", "640 kB"; decimal units, as phones show them. */
export function formatSize(bytes: number): string {
  const isSmall = bytes < 1e6;
  return new Intl.NumberFormat(intlTags(), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.max(1, bytes / 1e3) : bytes / 1e6);
}
