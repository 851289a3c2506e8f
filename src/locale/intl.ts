import { getLocale } from './localization.js';
import { sourceLocale } from './locales.js';

/**
 * The language for `Intl`: English as it is written in Europe, with a clock of 24 hours, and the digits that stand in Dutch
 * letters. A browser does not know each of our languages; what it makes is Dutch then.
 */
export const intlTags = (): string[] => [`${getLocale().replace('en', 'en-GB')}-u-nu-latn`, sourceLocale];

let own: Record<string, string> = {};

/** Dutch names of days, months and units → those of the language of now, where browsers have none. */
export function takeNames(names: Record<string, string>): void {
  own = names;
}

/** What `Intl` made, with the names of the language where these came out in Dutch. */
export const inOwnNames = (made: string): string => made.replace(/\p{L}+/gu, (word) => own[word] ?? word);
