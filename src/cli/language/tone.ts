/** Words that put the reader in the wrong, and buttons that do not say what they do. */

/** What is said, found by form; and what to write. The first in a text counts. */
const blame: readonly [RegExp, string][] = [
  [
    /(?<!\p{L})(?:ongeldige?|foutieve?|onjuiste?|incorrecte?)(?!\p{L})/iu,
    'say what does not fit and give an example: "klopt niet"',
  ],
  // "Niet verplicht" is what a field says that may stay empty.
  [/(?<!\p{L})(?<!niet )(?<!geen )verplichte?(?!\p{L})/iu, 'say what to do: "vul … in", "u moet …"'],
  [
    /(?<!\p{L})(?:fout van u|uw (?:eigen )?fout|(?:doet|deed) u (?:iets )?(?:fout|verkeerd)|u (?:doet|deed) (?:het|iets) (?:fout|verkeerd)|u heeft een fout gemaakt)(?!\p{L})/iu,
    'nobody is to blame: say what is needed',
  ],
  [/(?<!\p{L})(?:foutcode|foutmelding|error|fout \d+)(?!\p{L})/iu, 'say in words what happened'],
];

export function blames(text: string): { words: string; better: string } | undefined {
  for (const [pattern, better] of blame) {
    const found = pattern.exec(text)?.[0];
    if (found) return { words: found, better };
  }
  return undefined;
}

/** A button or link on its own that could stand anywhere, and what it could say. */
const vague: Record<string, string> = {
  ok: 'what happens then: "Bewaar", "Sluit"',
  oké: 'what happens then: "Bewaar", "Sluit"',
  submit: '"Versturen"',
  verzenden: '"Versturen"',
  verzend: '"Versturen"',
  indienen: '"Versturen"',
  volgende: '"Verder"',
  vorige: '"Terug"',
  annuleren: '"Stoppen"',
  cancel: '"Stoppen"',
  reset: '"Wis alles"',
  'klik hier': 'where it leads: "Lees meer over …"',
  hier: 'where it leads: "Lees meer over …"',
};

/** What to write in place of a text that is only a button's word such as "OK". */
export function betterButton(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[.!>›»→ ]+$/, '');
  return Object.hasOwn(vague, bare) ? vague[bare] : undefined;
}
