import { getLocale } from './localization.js';
import { sourceLocale } from './locales.js';

/**
 * The language for `Intl`: English as it is written in Europe, with a clock of 24 hours, and the digits that stand in Dutch
 * letters. A browser does not know each of our languages; names of days and months are Dutch then.
 */
export const intlTags = (): string[] => [`${getLocale().replace('en', 'en-GB')}-u-nu-latn`, sourceLocale];

/**
 * Chooses the sentence for a number by the rules of the language (CLDR). Both are whole sentences with the number in them. A
 * language with more forms has the sentences for those behind the last: `other|few|…|many|…`.
 */
export function plural(count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(intlTags()).select(count);
  const forms = other.split('|');
  return form === 'one' ? one : forms[forms.indexOf(form) + 1]!;
}
