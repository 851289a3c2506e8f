/** Our own terms in another language: the word stays Dutch, as in the letters that people get, and its meaning does not. */
import type { Locale } from './locales.js';
import { terms, type Term } from './terms.js';

const files: Partial<Record<Locale, () => Promise<{ default: string }>>> = {
  en: () => import('./meanings/en.js'),
  de: () => import('./meanings/de.js'),
  fy: () => import('./meanings/fy.js'),
  tr: () => import('./meanings/tr.js'),
  ar: () => import('./meanings/ar.js'),
  pl: () => import('./meanings/pl.js'),
  uk: () => import('./meanings/uk.js'),
  pap: () => import('./meanings/pap.js'),
  es: () => import('./meanings/es.js'),
  fr: () => import('./meanings/fr.js'),
  ti: () => import('./meanings/ti.js'),
};

const read = (table: string): Map<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  );

const loaded = new Map<Locale, readonly Term[]>([['nl', terms]]);

/** Rejects when they cannot be had; the next call tries again. A term that has no translation yet is explained in Dutch. */
export async function termsIn(locale: Locale): Promise<readonly Term[]> {
  const there = loaded.get(locale);
  if (there) return there;
  const meanings = read((await files[locale]!()).default);
  const translated = terms.map((term) => {
    const meaning = meanings.get(term.term);
    return meaning ? { ...term, meaning, lang: locale } : term;
  });
  loaded.set(locale, translated);
  return translated;
}
