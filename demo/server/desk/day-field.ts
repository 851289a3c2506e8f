/** A day in a form of the desk. */
import { parseDate } from '../../../src/domain/date.js';

/** A day as people type it; `undefined` when it is empty, `null` when it is none. */
export function readDay(typed: string): string | null | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, first, second, third] = /^(\d{1,2})[-/. ]+(\p{L}+|\d{1,2})[-/. ]+(\d{4})$/u.exec(text) ?? [];
  const read = parseDate(day ?? first ?? 'x', month ?? second ?? '', year ?? third ?? '');
  return 'date' in read ? read.date : null;
}

export const noDay = 'Vul een dag in die bestaat, zoals 1-12-2026.';
