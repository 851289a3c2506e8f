import { words } from './plain.js';

/** @returns the words that these entries of a glossary explain, in small letters; each of an entry of more words, too */
export function explainedWords(glossary: readonly { term: string; forms?: readonly string[] | undefined }[]): string[] {
  const all = glossary.flatMap(({ term, forms }) => [term, ...(forms ?? [])]).map((term) => term.toLowerCase());
  return [...all, ...all.flatMap(words)];
}
