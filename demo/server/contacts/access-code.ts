/** The access code: the second factor for the status of who left no e-mail address. */
import { randomInt } from 'node:crypto';
import { plainDigits } from '../../../src/domain/digits.js';
import { keyedHash } from './signing.js';

/** Without 0, O, 1 and I, so that it can be read aloud; eight of them are 40 bits. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A new one, like `ABCD-2345`. */
export const makeAccessCode = (): string =>
  Array.from({ length: 8 }, (_, at) => (at === 4 ? '-' : '') + alphabet[randomInt(alphabet.length)]).join('');

/** A code as people type it (small letters, blanks, dots, any hyphen), as it was given; `undefined` when it cannot be one. */
export function readAccessCode(typed: string): string | undefined {
  const code = plainDigits(typed)
    .replace(/[\s.−\p{Pd}]/gu, '')
    .toUpperCase();
  const isCode = code.length === 8 && [...code].every((sign) => alphabet.includes(sign));
  return isCode ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined;
}

/** What is kept of a code. @param code as `makeAccessCode` gives it */
export const hashAccessCode = (secret: string, code: string): string => keyedHash(secret, 'access-code', code);
