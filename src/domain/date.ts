import { plainDigits } from './digits.js';

/** Dutch and English names, two for a month where the languages differ; the first three letters or more will do. */
const months =
  'januari/january,februari/february,maart/march/mrt,april,mei/may,juni/june,juli/july,augustus/august,september,oktober/october,november,december'.split(
    ',',
  );

/**
 * A day from three fields, as `YYYY-MM-DD`. The month may be a number or a Dutch or English name.
 *
 * Errors: `missing` when all three are empty; `bad-date` when there is no such day, or a part lacks; `date-out-of-range`
 * when the year has not four digits or lies outside 1900-2100: then it is a slip, and guessing a century could harm.
 */
export function parseDate(
  day: string,
  month: string,
  year: string,
): { date: string } | { error: 'missing' | 'bad-date' | 'date-out-of-range' } {
  const [d = '', m = '', y = ''] = [day, month, year].map((part) => plainDigits(part).toLowerCase());
  if (!d && !m && !y) return { error: 'missing' };
  const word = m.replace(/\.$/, '');
  const number = /^\d{1,2}$/.test(m)
    ? +m
    : word.length > 2
      ? months.findIndex((names) => names.split('/').some((name) => name.startsWith(word))) + 1
      : 0;
  // Only the leap years count here, and those repeat every 400 years.
  const last = new Date(Date.UTC(2000 + (+y % 400), number, 0)).getUTCDate();
  if (!/^\d{1,2}$/.test(d) || !/^\d+$/.test(y) || number < 1 || number > 12 || +d < 1 || +d > last)
    return { error: 'bad-date' };
  if (y.length !== 4 || +y < 1900 || +y > 2100) return { error: 'date-out-of-range' };
  return { date: `${y}-${`${number}`.padStart(2, '0')}-${d.padStart(2, '0')}` };
}
