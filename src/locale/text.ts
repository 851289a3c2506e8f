import { html, nothing, type TemplateResult } from 'lit';
import { getLocale } from './localization.js';
import { sourceLocale } from './locales.js';

/** A text from the configuration: Dutch, or one per language with Dutch always there. */
export type LocalText = string | ({ nl: string } & Record<string, string>);

/** The text in the current language, or else the Dutch one. */
export function textOf(text: LocalText): string {
  if (typeof text === 'string') return text;
  return Object.hasOwn(text, getLocale()) ? text[getLocale()]! : text.nl;
}

/** Whether the text is there in the language of now. */
const own = (text: LocalText, locale = getLocale()): boolean =>
  locale === sourceLocale || (typeof text !== 'string' && Object.hasOwn(text, locale));

/** The same, marked as Dutch where it stands in a page of another language (WCAG 3.1.2 Language of Parts). */
export function localText(text: LocalText): TemplateResult | string {
  return own(text) ? textOf(text) : html`<span lang=${sourceLocale} dir="ltr">${textOf(text)}</span>`;
}

/** `lang="nl"` for an element that can hold only text (an option, a legend), where `localText` cannot go. */
export function langOf(text: LocalText): string | typeof nothing {
  return own(text) ? nothing : sourceLocale;
}
