/** Text as residents type and paste it: cleaned once, counted as they count it. No markup is ever known here. */

/** What can be neither seen nor meant at the outside of a text; `\s` holds the no-break space and the byte order mark. */
const outer = /[\s\u200b\u2060]/;
const unseen = /(?![\n\t])[\p{Cc}\u202d\u202e]/gu;

/**
 * Makes a text safe to keep, show, mail and log, while all that the resident meant stays.
 *
 * - Line breaks of every system, the soft one of word processors (VT) and U+2028/2029 become `\n`; a single line gets a space.
 * - Control characters go (no NUL for PostgreSQL, no ANSI escapes for a terminal), and so do the bidi overrides, with which
 *   a name could be read backwards (UAX #9, UTS #36). Isolates, marks and embeddings stay: Arabic and Hebrew need them.
 * - A lone surrogate becomes U+FFFD, since UTF-8 cannot hold it. The result is in NFC, but for runs of over 30 combining marks:
 *   no language has those (UAX #15, stream-safe text) and ordering them would take quadratic time.
 */
export function cleanText(text: string, options?: { multiline?: boolean }): string {
  text = text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    // Not \p{Cs}: WebKit does not see a lone surrogate behind some letters (U+F900).
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found[1] ? found : '\ufffd'));
  if (!options?.multiline) text = text.replace(/[\n\t]+/g, ' ');
  if (!/\p{M}{31}/u.test(text)) text = text.normalize();
  // A loop, because a pattern that ends in `+$` takes quadratic time on a long run of spaces inside the text.
  let start = 0;
  let end = text.length;
  while (start < end && outer.test(text[start]!)) start++;
  while (start < end && outer.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Number of code points: an emoji or a letter outside the BMP is one, as is a lone surrogate. Needs no copy of the text. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) count++;
  return count;
}

/** Whether nothing in it can be seen: white space, controls, joiners, fillers, the empty braille pattern. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(text);
}
