/**
 * Words that the list of film subtitles does not have, or hardly, and that may stay. Everything else that is uncommon goes: say
 * it in another way, or explain it in the glossary. Whatever no text has any more is told, so that the list stays short.
 */
interface Known {
  words: readonly string[];
  why: string;
}

const list: readonly Known[] = [
  { words: ['openingstijden'], why: 'On the door of every shop.' },
  { words: ['oudjaarsdag'], why: 'The name of a day.' },
  { words: ['kopieer'], why: 'What phones and computers call it themselves; "gekopieerd" is common.' },
  { words: ['scootmobiel'], why: 'The name of a thing that everybody knows from the street.' },
];

export const knownWords: ReadonlySet<string> = new Set(list.flatMap(({ words }) => words));
