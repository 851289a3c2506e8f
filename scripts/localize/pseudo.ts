/**
 * A language that nobody speaks, to find on the screen what cannot be translated or has no room: every text 40 % longer, with
 * accents, between brackets, and written from the right.
 */
import { type Template } from './texts.js';

const accents: Record<string, string> = {
  a: 'à',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  A: 'Å',
  E: 'Ë',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
};

/** 40 % more letters, as words, since text that cannot wrap would find faults that no language has. */
const longer = (letters: number): string =>
  ' ~ahoy'.repeat(Math.ceil((letters * 0.4) / 6)).slice(0, Math.max(2, Math.ceil(letters * 0.4)));

/** Words of a text as they are, tags and entities apart. */
const accented = (words: string): string =>
  words.replace(/<[^>]*(?:>|$)|&\w+;|[aeiounAEIOU]/g, (found) => accents[found] ?? found);

export function pseudo(template: Template): Template {
  if (typeof template === 'string') return `⟦${accented(template)}${longer(template.length)}⟧`;
  const { strings, values } = template;
  const letters = strings.join('').replace(/<[^>]*>/g, '').length;
  const last = strings.length - 1;
  return {
    values,
    strings: strings.map((words, n) => (n ? '' : '⟦') + accented(words) + (n === last ? `${longer(letters)}⟧` : '')),
  };
}
