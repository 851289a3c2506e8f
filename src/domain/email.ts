/**
 * Whether mail can be sent to it, as far as anyone can tell without sending: one @, a dot in the domain, nothing that an
 * address list or a header would read as its own (RFC 5322 specials, blanks, controls), at most 254 characters (RFC 5321).
 * Loose on purpose: plus, apostrophe, capitals, a quoted local part and other scripts (RFC 6531) are all addresses of residents.
 */
export function isEmail(text: string): boolean {
  return (
    text.length < 255 &&
    /^("?)[^\s\p{C}@<>(),;:\\[\]"]+\1@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]{2,}$/u.test(text)
  );
}
