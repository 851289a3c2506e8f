/** Texts of a catalogue, which may have been made with an editor that writes HTML, as plain text. */
import { cleanText, isBlank } from '../../../../src/domain/text.js';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€' };

const decoded = (whole: string, entity: string): string => {
  if (entity[0] !== '#') return named[entity.toLowerCase()] ?? whole;
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/**
 * What a person would read of it. It is shown as text and never as HTML, so this is for reading, not for safety: a tag that
 * gets through is seen as typed.
 *
 * @param max characters (code units); what is longer ends with an ellipsis
 * @returns `undefined` when nothing is left that can be seen
 */
export function plainText(html: string | null | undefined, max: number): string | undefined {
  if (!html) return undefined;
  const text = html
    .slice(0, 20 * max)
    .replace(/<(script|style|head|template)\b[^<>]*>[^]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<!--[^]*?(-->|$)/g, '')
    .replace(/<(br|\/p|\/li|\/h[1-6]|\/div|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi, decoded);
  const tidy = cleanText(text, { multiline: true })
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
  if (isBlank(tidy)) return undefined;
  return tidy.length <= max ? tidy : `${cleanText(tidy.slice(0, max - 1))}…`;
}

/** The same on one line. */
export const plainLine = (html: string | null | undefined, max: number): string | undefined =>
  plainText(html, max)?.replaceAll('\n', ' ');
