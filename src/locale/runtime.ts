/** The part of the localization that only a page in another language than Dutch loads. */
import { configureLocalization } from '@lit/localize/init/runtime.js';
import { locales, sourceLocale } from './locales.js';

const files: Record<string, () => Promise<{ templates: Record<string, never> }>> = {
  en: () => import('./generated/en.js') as never,
};

export const { setLocale } = configureLocalization({
  sourceLocale,
  targetLocales: locales.filter((locale) => locale !== sourceLocale),
  loadLocale: (locale) => files[locale]!(),
});
