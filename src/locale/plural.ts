import { getLocale } from './localization.js';

/** Chooses the sentence for a number by the rules of the language (CLDR). Both are whole sentences with the number in them. */
export function plural(count: number, one: string, other: string): string {
  return new Intl.PluralRules(getLocale()).select(count) === 'one' ? one : other;
}
