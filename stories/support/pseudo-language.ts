/**
 * Shows a language that nobody speaks in place of a real one: all that comes from the translations is in brackets, 40 % longer
 * and written from the right. What is not in brackets cannot be translated; what does not fit will not fit in Polish either.
 */
import { files } from '../../src/locale/generated/files.js';
import { pseudo } from './pseudo.js';

/** The language whose place it takes: one that is written from the right. */
export const pseudoIn = 'ar';

const real = files[pseudoIn]!;
const made = Object.fromEntries(
  Object.entries(pseudo).map(([part, text]) => [part, () => Promise.resolve({ default: text })]),
);
let isUsed: boolean | undefined;

/** Before the language is asked for. What a page has loaded of a language stays there, and so it may need a new page. */
export function usePseudo(on: boolean): void {
  if (isUsed !== undefined && isUsed !== on) location.reload();
  isUsed = on;
  files[pseudoIn] = on ? made : real;
}
