/** `loket/locale`: the language of all widgets on a page, without a widget. */
export { getLocale, setLocale } from './localization.js';
export type { Locale } from './locales.js';
