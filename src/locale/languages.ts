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
  de: { name: 'Deutsch', isReviewed: false },
  fy: { name: 'Frysk', isReviewed: false },
  tr: { name: 'Türkçe', isReviewed: false },
  ar: { name: 'العربية', isReviewed: false },
  pl: { name: 'Polski', isReviewed: false },
  uk: { name: 'Українська', isReviewed: false },
  pap: { name: 'Papiamentu', isReviewed: false },
  es: { name: 'Español', isReviewed: false },
  fr: { name: 'Français', isReviewed: false },
  ti: { name: 'ትግርኛ', isReviewed: false },
};
