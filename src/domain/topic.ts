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

/** How well a typed word fits a word of a topic, 0-10. Plain comparisons: what was typed never becomes a pattern. */
const fit = (typed: string, word: string): number => {
  if (word === typed) return 10;
  if (word.startsWith(typed)) return 8;
  // Dutch writes compounds as one word: `parkeer` is in `gehandicaptenparkeerkaart`, `paspoort` in `paspoortaanvraag`.
  const stem = typed.length > 4 ? typed.replace(/(?:en|e|s)$/, '') : typed;
  if (stem.length > 2 && word.includes(stem)) return 6;
  if (word.length > 4 && typed.includes(word)) return 5;
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (slips && distance(typed, word, slips) <= slips) return 4;
  return typed.length > 5 && distance(typed, word.slice(0, typed.length), slips) <= slips ? 3 : 0;
};

const flat = (name: TopicLike['name']): string => (typeof name === 'string' ? name : Object.values(name).join(' '));

/** Words of each topic, told apart once: with a thousand topics it is most of the work of a key. */
const known = new WeakMap<TopicLike, [names: string[], synonyms: string[]]>();

function wordsIn(topic: TopicLike): [names: string[], synonyms: string[]] {
  let words = known.get(topic);
  if (!words) known.set(topic, (words = [wordsOf(flat(topic.name)), wordsOf((topic.synonyms ?? []).join(' '))]));
  return words;
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
  const found = topics.map((topic) => {
    const [names, synonyms] = wordsIn(topic);
    let score = 0;
    for (const word of typed) {
      const best = Math.max(0, ...names.map((name) => fit(word, name)));
      const other = Math.max(0, ...synonyms.map((name) => fit(word, name) - 1));
      score += Math.max(best, other);
    }
    return { topic, score };
  });
  const best = Math.max(1, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score * 2 >= best)
    .sort((a, b) => b.score - a.score)
    .map(({ topic }) => topic);
}
