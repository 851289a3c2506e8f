/**
 * The holidays of the Netherlands by date-holidays. Its modules import CommonJS, which no browser reads unbundled, and
 * coverage is counted unbundled: hence its file for a script tag.
 */
import type Library from 'date-holidays';
import '../../node_modules/date-holidays/dist/umd.min.js';

const library = new (self as unknown as { Holidays: { default: typeof Library } }).Holidays.default('NL');

/**
 * By date, those of Algemene termijnenwet art. 3. The library files Liberation Day and Good Friday under days off for schools;
 * for the law the first is a general holiday and the second on a par with one.
 */
export const theirHolidays = (year: number): [date: string, name: string][] =>
  library
    .getHolidays(year)
    .filter(({ type, name }) => type === 'public' || name === 'Bevrijdingsdag' || name === 'Goede Vrijdag')
    .map(({ date, name }) => [date.slice(0, 10), name]);
