import { html, nothing, type TemplateResult } from 'lit';
import { getLocale } from './localization.js';
import { sourceLocale } from './locales.js';

/** A text from the configuration: Dutch, or one per language with Dutch always there. */
export type LocalText = string | ({ nl: string } & Record<string, string>);

/**
 * What was taken in Dutch for a page of another language. By its words, as a contact and a copy hold no more than these and
 * must be marked too.
 */
const dutch = new Set<string>();

/** The text in the current language, or else the Dutch one. */
export function textOf(text: LocalText): string {
  const { nl, [getLocale()]: own } = typeof text === 'string' ? { nl: text } : text;
  if (own === undefined) dutch.add(nl);
  return own ?? nl;
}

/** `lang="nl"` for words that `textOf` gave, where these are Dutch in a page of another language (WCAG 3.1.2 Language of Parts). */
export const langOfWords = (words: string): string | typeof nothing =>
  getLocale() !== sourceLocale && dutch.has(words) ? sourceLocale : nothing;

/** The same for a text, at an element that can hold only text (an option, a legend), where `localText` cannot go. */
export const langOf = (text: LocalText): string | typeof nothing => langOfWords(textOf(text));

/** The text of now, in an element of its own where it is Dutch in a page of another language. */
export function localText(text: LocalText): TemplateResult | string {
  const words = textOf(text);
  const lang = langOfWords(words);
  return lang === nothing ? words : html`<span lang=${lang} dir="ltr">${words}</span>`;
}
