import { distance } from './distance.js';

/** What a search needs to know of a topic. */
export interface TopicLike {
  id: string;
  /** A text, or one per language: all of them are searched. */
  name: string | Readonly<Record<string, string>>;
  /** Other words that residents use for it. */
  synonyms?: readonly string[] | undefined;
}

/**
 * Plain words to compare: no case, accents or doubled letters, since Dutch doubles by its spelling rules (`parkeer`, `parkeren`)
 * and residents by slips.
 */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1+/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words of a sentence that say nothing about its subject. Nothing is lost: they count when there are no others. */
const fillers = new Set(
  wordsOf(
    'ik wil we wij u je jij mijn ons onze de het een en of in op van voor met bij te om aan naar over dat die dit is ben heb ' +
      'hebben kan kunnen moet moeten graag hoe wat waar wanneer waarom er niet geen nieuwe nieuw aanvragen aanvraag vraag vragen ' +
      'melden melding doen maken krijgen regelen gemeente i want a an the my to for of how what need apply',
  ),
);

/** The letters of a word as bits, some of them sharing one: words that lack letters of each other need not be compared. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

/** Whether no more bits are set than `most`. */
const few = (bits: number, most: number): boolean => {
  for (; bits && most >= 0; most--) bits &= bits - 1;
  return most >= 0;
};

type Word = [text: string, letters: number];
const toWord = (text: string): Word => [text, lettersOf(text)];

/** A typed word, with all that comparing it with thousands of others needs to know of it. */
interface Typed {
  text: string;
  letters: number;
  /** Without the ending. Dutch writes compounds as one word: `parkeer` is in `gehandicaptenparkeerkaart`. */
  stem: Word;
  /** How many slips of the pen are forgiven. */
  slips: number;
}

function toTyped(text: string): Typed {
  const stem = toWord(text.length > 4 ? text.replace(/(?:en|e|s)$/, '') : text);
  return { text, letters: lettersOf(text), stem, slips: text.length < 4 ? 0 : text.length < 8 ? 1 : 2 };
}

/**
 * How well a typed word fits a word of a topic, 0-10. Plain comparisons: what was typed never becomes a pattern. The
 * letters rule most words out before any of them is compared: with a thousand topics each key counts.
 */
const fit = ({ text, letters, stem: [stem, stemLetters], slips }: Typed, [word, wordLetters]: Word): number => {
  if (!(letters & ~wordLetters) && word.startsWith(text)) return word === text ? 10 : 8;
  if (stem.length > 2 && !(stemLetters & ~wordLetters) && word.includes(stem)) return 6;
  if (word.length > 4 && !(wordLetters & ~letters) && text.includes(word)) return 5;
  // Each letter that the word lacks is a slip at least, and so is each that it has too many.
  if (!slips || !few(letters & ~wordLetters, slips)) return 0;
  if (few(wordLetters & ~letters, slips) && distance(text, word, slips) <= slips) return 4;
  if (text.length < 6) return 0;
  const begin = word.slice(0, text.length);
  return few(letters ^ lettersOf(begin), 2 * slips) && distance(text, begin, slips) <= slips ? 3 : 0;
};

const flat = (name: TopicLike['name']): string => (typeof name === 'string' ? name : Object.values(name).join(' '));

/** Each word of any topic, once. */
const vocabulary: Word[] = [];
const places = new Map<string, number>();

const placesOf = (text: string): number[] =>
  wordsOf(text).map((word) => {
    let place = places.get(word);
    if (place === undefined) places.set(word, (place = vocabulary.push(toWord(word)) - 1));
    return place;
  });

/** Words of each topic, by their place in the vocabulary. Told apart once: with a thousand topics it is most of the work of a key. */
const known = new WeakMap<TopicLike, [names: number[], synonyms: number[]]>();

function wordsIn(topic: TopicLike): [names: number[], synonyms: number[]] {
  let words = known.get(topic);
  if (!words) known.set(topic, (words = [placesOf(flat(topic.name)), placesOf((topic.synonyms ?? []).join(' '))]));
  return words;
}

/** How well typed words fit each of the vocabulary: of a sentence only the last one is new at each key. */
const fits = new Map<string, Uint8Array>();

function fitsOf(text: string): Uint8Array {
  const before = fits.get(text);
  if (before?.length === vocabulary.length) return before;
  if (fits.size > 50) fits.clear();
  const typed = toTyped(text);
  const now = new Uint8Array(vocabulary.length);
  for (let at = 0; at < now.length; at++) now[at] = fit(typed, vocabulary[at]!);
  fits.set(text, now);
  return now;
}

/** How well one typed word fits a topic. A synonym counts a little less than the name. */
function scoreOf([names, synonyms]: [number[], number[]], fit: Uint8Array): number {
  let best = 0;
  for (const name of names) best = Math.max(best, fit[name]!);
  for (const synonym of synonyms) best = Math.max(best, fit[synonym]! - 1);
  return best;
}

/** Tells the words of many topics apart before somebody types, a few at a time, so that no key waits for it. */
export async function prepareTopics(topics: readonly TopicLike[]): Promise<void> {
  for (let at = 0; at < topics.length; at += 50) {
    topics.slice(at, at + 50).forEach(wordsIn);
    await new Promise((go) => setTimeout(go));
  }
}

/**
 * The topics that a resident may mean, best first; all of them, as given, for an empty query. Case and accents do not matter;
 * parts of compounds, synonyms and slips of the pen are found; fillers are passed over. Only the first 200 characters count.
 */
export function searchTopics<T extends TopicLike>(topics: readonly T[], query: string): T[] {
  const all = wordsOf(query.slice(0, 200));
  const telling = all.filter((word) => !fillers.has(word));
  const typed = telling.length ? telling : all;
  if (!typed.length) return [...topics];
  const words = topics.map(wordsIn);
  const each = typed.map(fitsOf);
  const found = topics.map((topic, at) => ({
    topic,
    score: each.reduce((sum, fit) => sum + scoreOf(words[at]!, fit), 0),
  }));
  const best = Math.max(1, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score * 2 >= best)
    .sort((a, b) => b.score - a.score)
    .map(({ topic }) => topic);
}
