/** Languages that the widgets speak, by BCP 47 tag. Dutch is the source: it is in the code and needs no file. */
export const sourceLocale = 'nl';
export type Locale = 'nl' | 'en' | 'de' | 'fy' | 'tr' | 'ar' | 'pl' | 'uk' | 'pap' | 'es' | 'fr' | 'ti';
// In one string: every page downloads this.
export const locales = 'nl en de fy tr ar pl uk pap es fr ti'.split(' ') as readonly Locale[];

/** The language among ours that fits a BCP 47 tag best: `en-GB` → `en`; anything that we do not have → Dutch. */
export function matchLocale(tag: string | null | undefined): Locale {
  const language = (tag ?? '').toLowerCase().split('-')[0];
  return locales.find((locale) => locale === language) ?? sourceLocale;
}
