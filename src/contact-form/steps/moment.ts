import type { Answer } from '../../domain/contact.js';
import { valueOf } from '../../form/form-controller.js';
import { formatDay } from '../../locale/format.js';
import { getLocale } from '../../locale/localization.js';
import { msg, str } from '../../locale/msg.js';
import { reachOf } from '../flow.js';
import { callback } from '../reach.messages.js';
import type { View } from '../view.js';

const clock = (time: string): string => {
  const short = time.replace(/^0/, '');
  return getLocale() === 'nl' ? short.replace(':', '.') : short;
};

/** `2026-12-01T09:00/11:00` → "dinsdag 1 december 2026 tussen 9.00 en 11.00 uur"; what is no block of time stays as it is. */
export function momentText(slot: string): string {
  const [, date, from, to] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\/(\d\d:\d\d)$/.exec(slot) ?? [];
  if (!date) return slot;
  const [day, start, end] = [formatDay(date), clock(from!), clock(to!)];
  return msg(str`${day} tussen ${start} en ${end} uur`);
}

/** As an answer: the contract knows parts of a day only. */
export const momentAnswer = ({ slot, values }: View): Answer[] =>
  slot && reachOf(values).way === 'phone' && valueOf(values, 'callback') === slot
    ? [{ question: 'moment', label: callback(), value: momentText(slot) }]
    : [];
