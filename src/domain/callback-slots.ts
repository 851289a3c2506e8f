import { localDate, spansOn, type HoursLike } from './opening-hours.js';
import { toDate, toNumber } from './holidays.js';

const minute = 60_000;
/** Time that the municipality needs to see the request. */
const notice = 60 * minute;
/** So many can be looked over in a list. */
const most = 12;
/** In days: how far ahead. */
const ahead = 14;

const clock = new Intl.DateTimeFormat('sv', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/**
 * Blocks of time in which a resident can be called back, the soonest first: `2026-12-01T09:00/11:00`, in Dutch time (ISO 8601
 * without zone). Only whole blocks, and none on a holiday of which nobody said that people are there.
 *
 * @param now ms since 1970
 * @param length minutes of a block
 */
export function callbackSlots(hours: readonly HoursLike[], now: number, length: number): string[] {
  const slots: string[] = [];
  const today = toNumber(localDate(now));
  for (let day = today; day <= today + ahead; day++) {
    const date = toDate(day);
    for (const { from, until, unsure } of spansOn(hours, date)) {
      // An opening that is shorter than a block is one block.
      const step = Math.min(length * minute, until - from);
      for (let start = from; !unsure && start + step <= until; start += step) {
        if (start < now + notice) continue;
        slots.push(`${localDate(start)}T${clock.format(start)}/${clock.format(start + step)}`);
        if (slots.length === most) return slots;
      }
    }
  }
  return slots;
}
