/** The part of the localization that only a page in another language than Dutch loads. */
import { configureLocalization } from '@lit/localize/init/runtime.js';
import { locales, sourceLocale } from './locales.js';

const files: Record<string, () => Promise<{ templates: Record<string, never> }>> = {
  en: () => import('./generated/en.js') as never,
};

const { getLocale, setLocale: load } = configureLocalization({
  sourceLocale,
  targetLocales: locales.filter((locale) => locale !== sourceLocale),
  loadLocale: (locale) => files[locale]!(),
});

/** Rejects when the texts cannot be had; the next call tries again. */
export async function setLocale(locale: string): Promise<void> {
  try {
    await load(locale);
  } catch (error) {
    // It would go on giving the same failure for the same language, as long as it holds that to be under way.
    await load(getLocale());
    throw error;
  }
}
