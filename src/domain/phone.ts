import { plainDigits } from './digits.js';

/**
 * A phone number in E.164 (`+31612345678`), read from what people write: `06-12 34 56 78`, `(030) 123 45 67`,
 * `+31 (0)6 …`, `0031 …`, `31612345678`, `+32 …`. Without a country it is Dutch.
 *
 * Dutch numbers have nine digits behind the 0 (Nummerplan telefoon- en ISDN-diensten); foreign ones eight to fifteen in all
 * (ITU-T E.164). `undefined` when it cannot be one, also when there are words in it: those would get lost.
 */
export function parsePhone(text: string): string | undefined {
  let number = plainDigits(text)
    .replace(/[\s./·−\p{Pd}]/gu, '')
    .replace(/^\(?(?:\+|00|(?=31[1-9]\d{8}$))/, '+');
  if (number[0] === '+') number = number.replace('(0)', '');
  number = number
    .replace(/[()]/g, '')
    .replace(/^0/, '+31')
    // The 0 of the national form stays out; elsewhere (Italy, Ivory Coast) it is part of the number.
    .replace(/^\+(3[123]|4[1349]|90|212)0/, '+$1');
  return /^\+(?:31[1-9]\d{8}|(?!31)[1-9]\d{7,14})$/.test(number) ? number : undefined;
}

/** Dutch area codes of two digits behind the 0; all others have three. */
const shortArea = /^(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[2-8]|9\d)/;
const country = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** In pairs, as a voice reads it and an eye follows it. */
const pairs = (digits: string): string => digits.replace(/\B(?=(?:\d\d)+$)/g, ' ');

/**
 * An E.164 number as people read it: `06 12 34 56 78`, `030 123 45 67`, `0299 12 34 56`, `+32 475 12 34 56`.
 * Anything else comes back as it is, since a number that could not be read is kept as typed.
 */
export function formatPhone(e164: string): string {
  if (!/^\+\d{7,15}$/.test(e164)) return e164;
  if (!/^\+31\d{9}$/.test(e164)) {
    const code = country.exec(e164)?.[0] ?? '+';
    const rest = e164.slice(code.length);
    return `${code} ${rest.length % 2 ? rest[0] + pairs(rest.slice(1)) : pairs(rest)}`;
  }
  const rest = e164.slice(3);
  return rest[0] === '6'
    ? `06 ${pairs(rest.slice(1))}`
    : shortArea.test(rest)
      ? `0${rest.slice(0, 2)} ${rest.slice(2, 5)} ${pairs(rest.slice(5))}`
      : `0${rest.slice(0, 3)} ${pairs(rest.slice(3))}`;
}
