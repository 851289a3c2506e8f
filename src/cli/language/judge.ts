/** What is hard in one text, and what to write instead. Knows nothing of where the text stands. */
import { abbreviation, isInitials } from './abbreviations.js';
import { doubleNegation, isPassive } from './grammar.js';
import { limits } from './limits.js';
import { hardWords } from './officialese.js';
import { plain, sentences, syllables, words } from './plain.js';
import { betterButton, blames } from './tone.js';

export type Hardness =
  | 'sentence'
  | 'commas'
  | 'word'
  | 'abbreviation'
  | 'passive'
  | 'double-negation'
  | 'long-word'
  | 'symbol'
  | 'blame'
  | 'button';

export interface Finding {
  kind: Hardness;
  /** The words that it is about. */
  words: string;
  /** What is wrong and how to mend it. */
  message: string;
}

/** Long, and still the word that everybody knows it by. */
const unavoidable = new Set(['burgerservicenummer']);

/** @param excused words that the reader gets explained, and names; in small letters */
export function judge(text: string, excused: ReadonlySet<string> = new Set()): Finding[] {
  // Written in full once, "burgerservicenummer (BSN)", it may be short after that.
  const given = [...text.matchAll(/\((\p{L}{2,6})\)/gu)].map(([, short = '']) => short.toLowerCase());
  const known = new Set([...excused, ...given]);
  const found = sentences(text).flatMap((sentence) => ofSentence(sentence, known));
  const symbol = /\p{L}+\/\p{L}+|\s&\s/u.exec(plain(text).replace(/\S+:\/\/\S+|t\/m/g, ''));
  if (symbol)
    found.push({
      kind: 'symbol',
      words: symbol[0].trim(),
      message: `has "${symbol[0].trim()}", that nobody can say: write "en" or "of"`,
    });
  const button = betterButton(plain(text));
  if (button)
    found.push({
      kind: 'button',
      words: text,
      message: `says only "${text.trim()}", which could be anything: write ${button}`,
    });
  // A word that is hard twice is told once.
  return found.filter(
    ({ kind, words }, at) => found.findIndex((one) => one.kind === kind && one.words === words) === at,
  );
}

function ofSentence(sentence: string, excused: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  const say = (kind: Hardness, about: string, message: string): void =>
    void found.push({ kind, words: about, message });
  const all = words(sentence);
  const isExcused = (word: string): boolean => excused.has(word.toLowerCase());

  if (all.length > limits.sentence)
    say(
      'sentence',
      sentence,
      `has a sentence of ${all.length} words: make two of it (${limits.sentence} at most, better 12)`,
    );
  const commas = sentence.match(/,(?!\d)/g)?.length ?? 0;
  if (commas > limits.commas)
    say('commas', sentence, `has a sentence with ${commas} commas: make a list or more sentences of it`);

  for (const { word, simpler } of hardWords(all))
    if (!isExcused(word)) say('word', word, `says "${word}": write "${simpler}"`);

  for (const token of sentence.split(/\s+/)) {
    const full = abbreviation(token);
    if (full !== undefined && !isExcused(token)) say('abbreviation', token, `says "${token}": write "${full}"`);
  }
  for (const word of all)
    if (isInitials(word) && !isExcused(word))
      say('abbreviation', word, `says "${word}": write it in full, or explain it in the glossary`);

  if (isPassive(all)) say('passive', sentence, 'does not say who does it ("wordt", "worden"): say "wij …" or "u …"');
  const twice = doubleNegation(sentence);
  if (twice) say('double-negation', twice, `denies twice ("${twice}"): say what can be done`);

  const blame = blames(sentence);
  if (blame) say('blame', blame.words, `says "${blame.words}", which sounds like blame: ${blame.better}`);

  all.forEach((word, at) => {
    // A capital in the middle of a sentence makes a name.
    if (
      isExcused(word) ||
      unavoidable.has(word.toLowerCase()) ||
      (at > 0 && /^\p{Lu}/u.test(word)) ||
      /[\d@/.]/.test(word)
    )
      return;
    const count = Math.max(...word.split('-').map(syllables));
    if (count > limits.syllables)
      say(
        'long-word',
        word,
        `has a word of ${count} syllables, "${word}": use more, shorter words, or explain it in the glossary`,
      );
  });
  return found;
}
