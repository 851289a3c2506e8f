import { nothing } from 'lit';
import type { Config } from '../../config/schema.js';
import { getLocale } from '../../locale/localization.js';
import { langOf, textOf } from '../../locale/text.js';
import type { Term } from '../../locale/terms.js';

type Entry = NonNullable<Config['glossary']>[number];

function toTerm({ term, forms, meaning }: Entry): Term {
  const lang = langOf(meaning) === nothing ? getLocale() : 'nl';
  return { term, meaning: textOf(meaning), ...(forms && { forms }), ...(lang !== 'nl' && { lang }) };
}

const key = ({ term }: { term: string }): string => term.normalize().toLowerCase();

/** As in a dictionary case and accents count for nothing. Not by a collator: a thousand terms would keep a phone busy. */
const sortKey = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/**
 * Our own terms and those of the municipality in one list, in alphabetical order; a word that both explain is explained as
 * the municipality does. Its meanings are in the language of now when it has them, or else in Dutch.
 */
export function mergeTerms(own: readonly Term[], glossary: Config['glossary']): readonly Term[] {
  if (!glossary?.length) return own;
  const all = new Map(own.map((term) => [key(term), term]));
  for (const entry of glossary) all.set(key(entry), toTerm(entry));
  return [...all.values()]
    .map((term) => [sortKey(term.term), term] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, term]) => term);
}
