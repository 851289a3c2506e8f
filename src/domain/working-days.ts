/**
 * Legal and promised terms. Dates are `YYYY-MM-DD` strings and all sums are in UTC, where every day has 24 hours; only the
 * day of receipt needs the time zone. No date can come of what is no date: then a RangeError is thrown.
 */
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

/** Days since 1 January 1970, a Thursday. */
export const toNumber = (date: string): number => Date.parse(date) / 864e5;
/** @throws {RangeError} for what is no day */
export const toDate = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** Day number of Easter Sunday (Gregorian; J.-M. Oudin 1940), from day numbers alone. */
const easter = (year: number): number => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact = (century - (century >> 2) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - (epact > 28 || (epact > 27 && golden > 10) ? 1 : 0);
  // The Sunday after the full moon, which falls `moon` days after 21 March. Day number 0, a Thursday, was 1 January 1970.
  const full = toNumber(`${year}-03-21`) + moon;
  return full + 7 - ((((full + 4) % 7) + 7) % 7);
};

const known = new Map<number, ReadonlySet<string>>();

/**
 * Dates that are holidays for terms: Algemene termijnenwet art. 3 par. 1 and 2 (Good Friday is on a par with them), with the
 * Sundays of Easter and Pentecost. King's Day as it is since 2014: 27 April, or the 26th when that is a Sunday.
 */
export function holidays(year: number): ReadonlySet<string> {
  let days = known.get(year);
  if (!days) {
    const sunday = easter(year);
    const kingsDay = toNumber(`${year}-04-27`);
    days = new Set([
      ...['01-01', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`),
      toDate(isSunday(kingsDay) ? kingsDay - 1 : kingsDay),
      ...[-2, 0, 1, 39, 49, 50].map((after) => toDate(sunday + after)),
    ]);
    known.set(year, days);
  }
  return days;
}

/** One of the general holidays (art. 3 par. 1): those above without Good Friday, which is on a par with them for terms only. */
export const isGeneralHoliday = (date: string): boolean => {
  const year = +date.slice(0, 4);
  return holidays(year).has(date) && date !== toDate(easter(year) - 2);
};

const isSunday = (day: number): boolean => (day + 4) % 7 === 0;

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
