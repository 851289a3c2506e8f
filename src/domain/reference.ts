import { plainDigits } from './digits.js';

/**
 * A reference is ten digits: a first of 1-9 (so that no spreadsheet eats a zero), eight free ones, and a check digit after
 * H. M. Damm (2004). It finds every wrong digit and every swap of neighbours, before anything is sent.
 */
const damm = '0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790';

/** The state after all digits: the check digit that belongs behind them, and 0 when that is already there. */
const check = (digits: string): number => {
  let state = 0;
  for (const digit of digits) state = +damm[state * 10 + +digit]!;
  return state;
};

/**
 * A new reference.
 * @param random gives a whole number from 0 up to, but not including, `max`; from a cryptographic source, so that no one can guess one.
 */
export function makeReference(random: (max: number) => number): string {
  let digits = `${1 + random(9)}`;
  while (digits.length < 9) digits += random(10);
  return digits + check(digits);
}

/**
 * A reference as people type it or read it out (spaces, hyphens, dots, O for 0, I or l for 1, wide digits), as ten digits.
 * `undefined` when it cannot be one: then there is a slip in it.
 */
export function readReference(text: string): string | undefined {
  const digits = plainDigits(text)
    .replace(/[\s.−\p{Pd}]/gu, '')
    .replace(/o/gi, '0')
    .replace(/[il]/gi, '1');
  return /^[1-9]\d{9}$/.test(digits) && !check(digits) ? digits : undefined;
}

/** In groups with plain spaces, so that it can be read aloud and copied: `123 456 7890`. */
export function formatReference(ref: string): string {
  return ref.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
