/** For which numbers a language needs a sentence of its own, by CLDR. */

// Nothing that the widgets count goes further, and from a million on French and Spanish have a form more.
const highest = 1000;

/** Forms beside `one` and `other`, which are texts of their own; `other` as well where no whole number falls outside of the rest. */
export function wantedForms(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const used = new Set(Array.from({ length: highest + 1 }, (_, n) => rules.select(n)));
  return [...used].filter((form) => form !== 'one' && form !== 'other');
}

/**
 * What a translation of the last sentence of a `plural()` lacks.
 * @param text `Masz {0} liter.|few|Masz # litery.|many|Masz # liter.`
 */
export function missingForms(text: string, locale: string): string[] {
  const [, ...forms] = text.split('|');
  const given = new Set(forms.filter((_, n) => n % 2 === 0));
  return wantedForms(locale).filter((form) => !given.has(form));
}
