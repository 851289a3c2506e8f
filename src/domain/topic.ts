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

/** How well a typed word fits a word of a topic, 0-10. Plain comparisons: what was typed never becomes a pattern. */
const fit = ([typed, typedLetters]: Word, [word, letters]: Word): number => {
  if (word === typed) return 10;
  if (word.startsWith(typed)) return 8;
  // Dutch writes compounds as one word: `parkeer` is in `gehandicaptenparkeerkaart`, `paspoort` in `paspoortaanvraag`.
  const stem = typed.length > 4 ? typed.replace(/(?:en|e|s)$/, '') : typed;
  if (stem.length > 2 && word.includes(stem)) return 6;
  if (word.length > 4 && typed.includes(word)) return 5;
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  // Each letter that the word lacks is a slip at least. Rules most words out: with a thousand topics each key counts.
  if (!slips || !few(typedLetters & ~letters, slips)) return 0;
  if (distance(typed, word, slips) <= slips) return 4;
  return typed.length > 5 && distance(typed, word.slice(0, typed.length), slips) <= slips ? 3 : 0;
};

const flat = (name: TopicLike['name']): string => (typeof name === 'string' ? name : Object.values(name).join(' '));

/** Words of each topic, told apart once: with a thousand topics it is most of the work of a key. */
const known = new WeakMap<TopicLike, [names: Word[], synonyms: Word[]]>();

function wordsIn(topic: TopicLike): [names: Word[], synonyms: Word[]] {
  let words = known.get(topic);
  if (!words)
    known.set(
      topic,
      (words = [wordsOf(flat(topic.name)).map(toWord), wordsOf((topic.synonyms ?? []).join(' ')).map(toWord)]),
    );
  return words;
}

/** How well one typed word fits a topic. A synonym counts a little less than the name. */
function scoreOf(topic: TopicLike, typed: Word): number {
  const [names, synonyms] = wordsIn(topic);
  let best = 0;
  for (const name of names) best = Math.max(best, fit(typed, name));
  for (const synonym of synonyms) best = Math.max(best, fit(typed, synonym) - 1);
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
  const typed = (telling.length ? telling : all).map(toWord);
  if (!typed.length) return [...topics];
  const found = topics.map((topic) => ({ topic, score: typed.reduce((sum, word) => sum + scoreOf(topic, word), 0) }));
  const best = Math.max(1, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score * 2 >= best)
    .sort((a, b) => b.score - a.score)
    .map(({ topic }) => topic);
}
