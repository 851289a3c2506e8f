import { intlTags } from './intl.js';

/**
 * Chooses the sentence for a number by the rules of the language (CLDR). Both are whole sentences with the number in them. A
 * language with more forms has the sentences for those behind the last: `other|few|…|many|…`.
 */
export function plural(count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(intlTags()).select(count);
  const forms = other.split('|');
  return form === 'one' ? one : forms[forms.indexOf(form) + 1]!;
}
