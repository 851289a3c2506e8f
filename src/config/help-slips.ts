/** Words that notes at fields name, and that nobody explains. */
import { terms } from '../locale/terms.js';
import { meant } from './explain.js';
import type { Config } from './schema.js';
import type { Say } from './slips.js';

const small = (word: string): string => word.normalize().toLowerCase();

/** @param config one that fits the schema */
export function helpSlips({ help, glossary = [] }: Config, say: Say): void {
  const words = [...glossary, ...terms].flatMap(({ term, forms = [] }) => [term, ...forms]);
  const known = new Set(words.map(small));
  for (const [name, note] of Object.entries(help?.notes ?? {}))
    if ('term' in note && !known.has(small(note.term)))
      say(
        ['help', 'notes', name, 'term'],
        `is "${note.term}", which no glossary explains${meant(note.term, words)}: add it to "glossary", or write a "text"`,
      );
}
