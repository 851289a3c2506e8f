/** What stands in the notes of a configuration, as far as it is right. */
import type { Config } from '../../config/schema.js';
import { conforms } from '../../domain/json-schema.js';
import { fieldOf } from '../../domain/note-field.js';
import { getLocale } from '../../locale/localization.js';
import type { LocalText } from '../../locale/text.js';
import { tellMakers } from '../../loading/tell-makers.js';
import { notesJsonSchema } from '../generated/notes.schema.js';

export interface Meaning {
  /** The hard word, when it is one. */
  term?: string;
  text: LocalText;
  /** Whether it is one of the municipality's own texts, in which Markdown may stand. */
  isRich: boolean;
}

type Terms = readonly { term: string; forms?: readonly string[] | undefined; meaning: LocalText }[];

const small = (word: string): string => word.normalize().toLowerCase();

/** The entry of a word, by that word or another form of it. */
const entryOf = (terms: Terms, word: string): Terms[number] | undefined =>
  [
    ...terms.filter(({ term }) => small(term) === small(word)),
    ...terms.filter(({ forms = [] }) => forms.some((form) => small(form) === small(word))),
  ][0];

/** Ours are a file of their own, which only those who need it load. @returns `null` when it cannot be had */
async function ofOurs(word: string): Promise<Terms[number] | undefined | null> {
  try {
    const [{ terms }, { termsIn }] = await Promise.all([
      import('../../locale/terms.js'),
      import('../../locale/terms-in.js'),
    ]);
    const own = await termsIn(getLocale()).catch(() => terms);
    return entryOf(
      own.map(({ meaning, lang, ...term }) => ({
        ...term,
        meaning: lang ? { nl: meaning, [lang]: meaning } : meaning,
      })),
      word,
    );
  } catch {
    return null;
  }
}

/**
 * Nobody but this looks into notes and glossary on a page with a right configuration, so each is checked here.
 * @param widget name of the widget: `contact-form`
 * @returns by id of the field what is meant there, in the language of now. What is wrong is left out, and told to the makers of the site.
 */
export async function meaningsOf(
  { help, glossary }: Pick<Config, 'help' | 'glossary'>,
  widget: string,
): Promise<Map<string, Meaning>> {
  const found = new Map<string, Meaning>();
  const own = (Array.isArray(glossary) ? glossary : []).filter((entry) => conforms({ entry }, notesJsonSchema));
  for (const [name, note] of Object.entries(help?.notes ?? {})) {
    const field = fieldOf(name, widget);
    if (!field) continue;
    if (!conforms({ note }, notesJsonSchema)) {
      tellMakers(new Error(`Loket: help.notes.${name} is no note`));
      continue;
    }
    if ('text' in note) {
      found.set(field, { text: note.text, isRich: true });
      continue;
    }
    const entry = entryOf(own, note.term) ?? (await ofOurs(note.term));
    if (entry) found.set(field, { term: entry.term, text: entry.meaning, isRich: false });
    else if (entry === undefined)
      tellMakers(new Error(`Loket: help.notes.${name} names "${note.term}", which no glossary explains`));
  }
  return found;
}
