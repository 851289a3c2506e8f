import { Compounds, inflections } from './inflect.js';
import type { Term } from '../../locale/terms.js';

/** A place in a text where a term stands, in UTF-16 units. */
export interface Found {
  start: number;
  end: number;
  term: Term;
}

export type Finder = (text: string) => Found[];

/** The joiners and soft hyphens are those that editors put into long words so that they can break. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu;
/** No word is longer; and ordering a thousand accents on one letter takes time that grows by the square. */
const longest = 80;
const mostWords = 12;

/** Said of something else than what the term means. A configuration that has one of these as a term wins. */
const falseFriends =
  'aanslagpleger, bomaanslag, terreuraanslag, terroristische aanslag, rechtsbijstand, ter beschikking, tot uw beschikking, beschikking over, ' +
  'algemene zaken, binnenlandse zaken, buitenlandse zaken, economische zaken, sociale zaken, ter zake, beroep doen op, ' +
  'beroep op, vrij beroep, vrije beroepen, zaken doen';

/** Patterns of all the letters that there are cost a phone some milliseconds each, so there are few. */
const bare = (word: string): string => (/^\w+$/.test(word) ? word : word.replace(/[^\p{L}\p{N}]/gu, ''));

/** Without case, accents, ligatures and soft hyphens. */
function plainWord(word: string): string {
  if (word.length > longest) return '';
  return /^[a-z]+$/.test(word) ? word : bare(word.normalize('NFKD')).toLowerCase();
}

/** `APV`, `DigiD`: written so, or all in capitals, or else it may be another word. A whole list in capitals is only loud. */
function isAcronym(word: string): boolean {
  const letters = [...word];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return capitals.length > 1 && (word.length <= 6 || letters.some((letter) => letter !== letter.toUpperCase()));
}

/** Behind these the first word is the head, and has the plural: `verklaringen omtrent het gedrag`. */
const prepositions = new Set([
  'aan',
  'bij',
  'in',
  'met',
  'omtrent',
  'onder',
  'op',
  'over',
  'tot',
  'uit',
  'van',
  'voor',
]);

/** Words that follow each other; `null` where a false friend ends. */
interface Step {
  next?: Map<string, Step>;
  term?: Term | null;
}

function put(step: Step, path: readonly string[][], term: Term | null, at = 0): void {
  if (at === path.length) {
    if (step.term === undefined) step.term = term;
    return;
  }
  const next = (step.next ??= new Map<string, Step>());
  for (const key of path[at]!) {
    let to = next.get(key);
    if (!to) next.set(key, (to = {}));
    put(to, path, term, at + 1);
  }
}

/** The keys by which a word is looked up; those of an acronym keep their case. */
const keysOf = (word: string): string[] =>
  isAcronym(word) ? [`=${bare(word)}`, `=${bare(word).toUpperCase()}`] : [plainWord(word)];

const inflected = (keys: string[]): string[] => (keys[0]!.startsWith('=') ? keys : inflections(keys[0]!));

function pathOf(phrase: string): string[][] {
  const words = phrase.match(wordPattern) ?? [];
  return words.length > mostWords ? [] : words.map(keysOf).filter(([key]) => key);
}

/** White space of any kind, a hyphen or an ampersand holds the words of one term together; nothing else does. */
const isJoint = (text: string, from: number, to: number): boolean =>
  /^(?:\s+|[-\u2010\u2011]|\s*&\s*)$/.test(text.slice(from, to));

/** Whether it is part of an address or a file name. */
function inAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 40), start))![0];
  const behind = /^\S*/.exec(text.slice(end, end + 40))![0];
  return /[@_#]|:\/\/|\w\.\w/.test(before + text.slice(start, end).replace(/\s/g, '') + behind);
}

interface Known {
  plain: string;
  exact: string;
  compound: Term | undefined;
  /** Whether a term begins with it. */
  begins: boolean;
}

/**
 * Makes a finder, and stops after each term, so that who shares the thread with somebody who types can make way: a thousand
 * terms take a phone a third of a second. See `createFinder`.
 */
export function* buildFinder(terms: readonly Term[]): Generator<undefined, Finder> {
  const start: Step = {};
  const compounds = new Compounds<Term>();
  const all: (readonly [path: string[][], term: Term])[] = [];
  // First what stands there, then what is made of it, so that nothing is taken for the plural of something else.
  for (const forms of [false, true])
    for (const term of terms) {
      for (const phrase of forms ? (term.forms ?? []) : [term.term]) {
        const path = pathOf(phrase);
        if (path.length) all.push([path, term]);
        put(start, path, term);
      }
      yield;
    }
  for (const phrase of falseFriends.split(', ')) {
    const path = pathOf(phrase);
    put(start, [...path.slice(0, -1), inflected(path.at(-1)!)], null);
  }
  for (const [path, term] of all) {
    const last = path.length - 1;
    put(start, [...path.slice(0, last), inflected(path[last]!)], term);
    if (last && prepositions.has(path[1]![0]!)) put(start, [inflected(path[0]!), ...path.slice(1)], term);
    if (!last && !path[0]![0]!.startsWith('=')) compounds.add(path[0]![0]!, term);
    yield;
  }

  let known = new Map<string, Known>();
  const look = (word: string): Known => {
    let found = known.get(word);
    if (!found) {
      // Pages say the same words again and again; but nobody's memory is to fill up with them.
      if (known.size > 10_000) known = new Map();
      const plain = plainWord(word);
      const exact = plain === word ? '' : `=${bare(word)}`;
      const begins = Boolean(start.next?.has(plain) || start.next?.has(exact));
      known.set(word, (found = { plain, exact, begins, compound: compounds.find(plain) }));
    }
    return found;
  };

  return (text) => {
    const words = [...text.matchAll(wordPattern)];
    const endOf = (at: number): number => words[at]!.index + words[at]![0].length;
    /** The longest that begins at a word, and the last word of it. */
    const match = (at: number): [term: Term | null | undefined, last: number] => {
      const { begins, compound } = look(words[at]![0]);
      let longest: [Term | null | undefined, number] = [compound, at];
      let steps = begins ? [start] : [];
      for (let to = at; to < words.length && steps.length; to++) {
        if (to > at && !isJoint(text, endOf(to - 1), words[to]!.index)) break;
        const { exact, plain } = look(words[to]![0]);
        steps = steps.flatMap(({ next }) => [next?.get(exact), next?.get(plain)].filter((step) => !!step));
        const ended = steps.find((step) => step.term !== undefined);
        if (ended) longest = [ended.term, to];
      }
      return longest;
    };
    const found: Found[] = [];
    let free = 0;
    for (let at = 0; at < words.length; at++) {
      const from = words[at]!.index;
      if (from < free) continue;
      const [term, last] = match(at);
      if (term === undefined) continue;
      // In "het college van burgemeester en wethouders" a longer one begins at its second word.
      if (words.slice(at + 1, last + 1).some((_, index) => match(at + 1 + index)[1] > last)) continue;
      free = endOf(last);
      // In "pgb's" and "incasso’s" the ending belongs to the word.
      const next = words[last + 1];
      if (next?.index === free + 1 && /^['’]s$/i.test(text[free]! + next[0])) free += 2;
      if (term && !inAddress(text, from, free)) found.push({ start: from, end: free, term });
    }
    return found;
  };
}

/**
 * Makes a function that finds terms in a text: whole words, whatever their case and accents, their regular plurals, and
 * compounds of which a term is the head or the first part. The longest wins, and none overlap. No term becomes a pattern:
 * the time grows with the length of the text, whatever a configuration holds.
 */
export function createFinder(terms: readonly Term[]): Finder {
  const building = buildFinder(terms);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}
