/**
 * The text with full-width signs (of an Asian keyboard) and Arabic digits as plain ones, for what is read as a number or date.
 * Not NFKC, which would make `12²` into `122`. A text of over 100 characters comes back as `?`: no number, date or postcode is
 * that long, so the work stays bounded.
 */
export function plainDigits(text: string): string {
  return text.length > 100
    ? '?'
    : text
        .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
        .replace(/\p{Cf}/gu, '') // A number that is copied from a contact list comes between direction marks.
        .trim();
}
