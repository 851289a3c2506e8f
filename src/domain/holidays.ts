/** Dutch holidays, worked out. Dates are `YYYY-MM-DD`; sums are in UTC, where every day has 24 hours. */

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
