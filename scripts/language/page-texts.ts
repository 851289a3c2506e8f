/** Texts of the pages of the demo: its own HTML, which is tidy. No parser, and nothing for other pages. */
import { sample } from './samples.js';
import { withoutTags, type SourceText } from './source-texts.js';

/** What stands within a line of text; all else begins and ends one. */
const inline = /<\/?(?:a|abbr|b|bdi|em|i|small|strong)(?:\s[^>]*)?>/gi;
/** Attributes that a screen reader or a search engine tells. */
const told = /\s(?:aria-label|alt|title|placeholder)="([^"]+)"|<meta\s+name="description"\s+content="([^"]+)"/gi;

export function textsOfPage(html: string): SourceText[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  // As long as before, so that lines stay what they are.
  const bare = html.replace(/<!--[^]*?-->|<(script|style|svg)\b[^]*?<\/\1>/g, blank);
  const lineAt = (at: number): number => bare.slice(0, at).split('\n').length;
  const found: SourceText[] = [...bare.matchAll(told)].map((match) => ({
    text: match[1] ?? match[2] ?? '',
    line: lineAt(match.index),
  }));
  const blocks = bare.replace(inline, (tag) => '\u0000'.repeat(tag.length));
  for (const match of blocks.matchAll(/>([^<>]+)(?=<)/g)) {
    const text = withoutTags(match[1]!.replaceAll('\u0000', '')).replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(text)) found.push({ text, line: lineAt(match.index + match[0].search(/\p{L}/u)) });
  }
  return found;
}

/** What the packages for a CMS show where an editor wrote nothing; the rest of them is for editors. */
export const textsOfPhp = (php: string): SourceText[] =>
  [...php.matchAll(/(?:esc_html__\( ?|new TranslatableMarkup\()'([^']+)'/g)].map((match) => ({
    text: match[1]!.replace('%s', sample('phone')),
    line: php.slice(0, match.index).split('\n').length,
  }));
