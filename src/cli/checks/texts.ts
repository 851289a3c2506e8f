/** Signs in a text that residents would see as they stand, and translations that are not there. */
import { linkPattern } from '../../domain/link.js';
import type { Config } from '../../config/schema.js';
import { locales } from '../../locale/locales.js';
import { count, few, note, warn, type Remark } from './remark.js';
import { textsOf, versions } from './texts-of.js';

const html = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|euml|eacute|#\d+);/i;
/** Shown as they stand everywhere. */
const never: [pattern: RegExp, what: string, mend: string][] = [
  [html, 'HTML', 'take it out'],
  [/^\s{0,3}#{1,6} /m, 'a heading (#)', 'make it a sentence of its own'],
  [/!\[[^\]]*\]\(/, 'a picture', 'take it out'],
  [/^\s*\|.*\|\s*$/m, 'a table', 'make it a list'],
  [/`[^`]+`/, 'a code mark (`)', 'take it out'],
  [/(?<!\w)__?[^_\s][^_\n]*__?(?!\w)/, 'underlining (_)', 'write **bold** where Markdown goes, or take it out'],
  [/^\s*> /m, 'a quotation (>)', 'take it out'],
];
/** Rendered where Markdown goes, and only there. */
const markdown: [pattern: RegExp, what: string][] = [
  [/\*\*[^*\n]+\*\*|(?<!\*)\*[^*\s][^*\n]*\*/, 'stars (*)'],
  [/\[[^\][\n]+\]\([^()\s]+\)/, 'a link [ ]( )'],
  [/^\s*(?:[-*]|\d{1,3}[.)]) +.*\n\s*(?:[-*]|\d{1,3}[.)]) /m, 'a list'],
];

export function texts(config: Config): Remark[] {
  const all = textsOf(config);
  return [...all.flatMap((found) => versions(found).flatMap(({ path, text }) => signs(path, text, found.markdown)))];
}

function signs(path: Remark['path'], text: string, rendered: boolean): Remark[] {
  const found = never
    .filter(([pattern]) => pattern.test(text))
    .map(([, what, mend]) => warn('text', path, `has ${what}, which residents would read as it stands: ${mend}`));
  if (!rendered)
    for (const [pattern, what] of markdown)
      if (pattern.test(text))
        found.push(
          warn('text', path, `has ${what}, which residents would read as it stands: there is no Markdown here`),
        );
  if (rendered)
    for (const [whole, , url = ''] of text.matchAll(/(?<!!)\[([^\][\n]+)\]\(([^()\s]*)\)/g))
      if (!linkPattern.test(url))
        found.push(
          warn(
            'text',
            path,
            `has ${whole}, which is no link: its address must start with https://, tel:, mailto: or /`,
          ),
        );
  if ((text.match(/!(?=\s|$)/g) ?? []).length > 1)
    found.push(warn('text', path, 'calls out more than once (!): use full stops'));
  return found;
}

/** Languages in which some of the texts are there, and others are not. */
export function translations(config: Config): Remark[] {
  const all = textsOf(config).filter(({ name }) => !name);
  const wanted = (config.languages ?? locales).filter((language) => language !== 'nl');
  return wanted.flatMap((language) => {
    const lacking = all.filter(({ text }) => typeof text === 'string' || !Object.hasOwn(text, language));
    if (!lacking.length || lacking.length === all.length) return [];
    const places = lacking.map(({ path }) => path.join('.'));
    return [
      note(
        'text',
        [],
        `${count(lacking.length, 'text')} of ${all.length} without "${language}", shown in Dutch: ${few(places)}`,
      ),
    ];
  });
}
