import type { Locale } from './locales.js';

export interface Language {
  /** In the language itself. */
  name: string;
  /** Whether somebody who speaks it from home has read its texts. The source needs none. */
  isReviewed: boolean;
}

/** What the languages are called, and how far their texts can be trusted. */
export const languages: Record<Locale, Language> = {
  nl: { name: 'Nederlands', isReviewed: true },
  en: { name: 'English', isReviewed: false },
};
