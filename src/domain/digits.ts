/**
 * The text with every digit and letter in its plain width, and Arabic digits as Western ones, for what is read as a number.
 * Texts of over 100 characters come back empty: no number, date or postcode is that long, and work stays bounded.
 */
export function plainDigits(text: string): string {
  return text.length > 100
    ? ''
    : text
        .normalize('NFKC')
        .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
        .replace(/\p{Cf}/gu, '') // A number that is copied from a contact list comes between direction marks.
        .trim();
}
