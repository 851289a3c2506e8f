/**
 * Numbers that do not belong in a message: a warning before sending keeps them out of mail boxes (AVG art. 5 and 87,
 * Uitvoeringswet AVG art. 46 for the BSN). Only shapes that people really use are looked at, and each must pass its check, so
 * that phone numbers, dates, amounts and references do not alarm. Every pattern looks a bounded way ahead: time is linear.
 */
const bsnShape =
  /(?:\b|bsn)(?:\d{9}|\d{4}([ .])\d\d\1\d{3}|\d{3}([ .-])\d{3}\2\d{3})\b|(?:bsn|service\W?nummer|sofi\W?nummer)\W{0,3}(?:is)?\W{0,3}\d{8,9}\b/gi;
const ibanShape = /\b[a-z]{2}\d\d(?=[ .-]?[a-z\d])/gi;
const cardShape = /\b(?:[2-6]\d{3}([ .-])\d{4}\1\d{4}\1\d{4}|3\d{3}([ .-])\d{6}\2\d{5}|[2-6]\d{12,18})\b/g;

/** Countries whose residents live here, each with the length of its IBAN (ISO 13616). */
const ibanLengths = 'NL18 BE16 DE22 FR27 GB22 ES24 IT27 PL28 TR26'.split(' ');

/** The eleven-test of the burgerservicenummer (Regeling BSN-systeem): weights 9 to 2, and -1 for the last digit. */
const isBsn = (digits: string): boolean => {
  const sum = [...digits.padStart(9, '0')].reduce((total, digit, i) => total + +digit * (i < 8 ? 9 - i : -1), 0);
  return sum % 11 === 0 && +digits > 0;
};

/** ISO 7064 mod 97-10, over letters as 10-35. */
const isIban = (text: string): boolean => {
  const code = text.replace(/[ .-]/g, '').toUpperCase();
  const length = +(ibanLengths.find((country) => country.startsWith(code.slice(0, 2)))?.slice(2) ?? 0);
  const iban = code.slice(0, length);
  if (!length || iban.length < length || !/^..\d\d[A-Z\d]+$/.test(iban)) return false;
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

/** ISO/IEC 7812-1, with first digits and lengths that networks use: a pet's chip has 15 digits and often starts with 528. */
const isCard = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = +digits[digits.length - 1 - i]! * (1 + (i % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return (
    sum % 10 === 0 &&
    /^(?:4(?:.{12}|.{15}|.{18})|5[0-8].{14}|6.{15,18}|2[2-7].{14}|3[47].{13}|3[0689].{12})$/.test(digits)
  );
};

/** The kind of the first sensitive number in the text, or `undefined`. Linear in the length of the text. */
export function findSensitive(text: string): 'bsn' | 'bank-account' | 'card' | undefined {
  for (const match of text.matchAll(bsnShape)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    // Alone: not a piece of a phone number, a longer number, an amount or an address on the web.
    const grouped = match[1] ?? match[2];
    const piece = grouped ? /\d[ .-]$/ : /\d[.-]$/;
    if (piece.test(before) || /[+/=#@&_-]$/.test(before) || /(?:\+|\b00)\d{1,3}[ .-]?(?:\(0\))?[ .-]?$/.test(before))
      continue;
    if ((grouped ? /^[ .,-]\d|^[/@]/ : /^[.,-]\d|^[/@]/).test(after)) continue;
    if (isBsn(match[0].replace(/\D/g, ''))) return 'bsn';
  }
  for (const { index } of text.matchAll(ibanShape)) if (isIban(text.slice(index, index + 64))) return 'bank-account';
  for (const [number] of text.matchAll(cardShape)) if (isCard(number.replace(/\D/g, ''))) return 'card';
  return;
}
