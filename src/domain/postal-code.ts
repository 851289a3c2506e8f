import { plainDigits } from './digits.js';

/**
 * A Dutch postcode as `1234 AB`, or `undefined`. Takes lower case and any spaces, hyphens or dots between. The first digit is
 * never 0, and SA, SD and SS are not given out (PostNL).
 */
export function parsePostalCode(text: string): string | undefined {
  const code = plainDigits(text)
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '');
  return /^[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/.test(code) ? `${code.slice(0, 4)} ${code.slice(4)}` : undefined;
}

/**
 * A Dutch house number of one to five digits (Basisregistratie Adressen en Gebouwen), with its letter or addition as it was
 * typed: `12a`, `12 bis`, `12-2`, `12 hs`. `undefined` when there is no number in front, or the rest is no addition.
 */
export function parseHouseNumber(text: string): { number: string; addition?: string } | undefined {
  const [, number, addition] =
    /^([1-9]\d{0,4})(?!\d)[\s/,.\p{Pd}]*([\p{L}\p{N}][\p{L}\p{N}\s./-]{0,15})?$/u.exec(plainDigits(text)) ?? [];
  return number ? { number, ...(addition && { addition }) } : undefined;
}
