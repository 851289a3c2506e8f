/** Measures of many texts together: formulas are unreliable on a single short one. */
import { formal, informal, isPassive } from './grammar.js';
import { limits } from './limits.js';
import { plain, sentences, syllables, words } from './plain.js';

export interface Measure {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of the longest sentence. */
  longest: number;
  passive: number;
  /** Texts that say "u", and texts that say "je". */
  formal: number;
  informal: number;
}

export function measure(texts: readonly string[]): Measure {
  const all = texts.flatMap((text) => sentences(text).map(words));
  const flat = all.flat();
  return {
    sentences: all.length,
    words: flat.length,
    syllables: flat.reduce((sum, word) => sum + syllables(word), 0),
    longest: Math.max(0, ...all.map(({ length }) => length)),
    passive: all.filter(isPassive).length,
    formal: texts.filter((text) => formal.test(plain(text))).length,
    informal: texts.filter((text) => informal.test(plain(text))).length,
  };
}

/**
 * Flesch-Douma (W.H. Douma 1960), the reading ease of Dutch: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per
 * sentence. 60 to 70 is normal, 80 and above easy.
 */
export const fleschDouma = ({ words, sentences, syllables }: Measure): number =>
  words ? 206.84 - (0.77 * 100 * syllables) / words - (0.93 * words) / sentences : 100;

/** What is too hard in all of it together, in words. */
export function judgeAll(all: Measure): string[] {
  const found: string[] = [];
  if (all.formal && all.informal)
    found.push(`the texts say "u" (${all.formal} times) and "je" (${all.informal} times): use one of them everywhere`);
  if (all.words < limits.wordsForFormula) return found;
  const ease = fleschDouma(all);
  const average = all.words / all.sentences;
  if (ease < limits.readingEase)
    found.push(
      `the texts together are rather hard to read (Flesch-Douma ${Math.round(ease)}, aim at ${limits.readingEase} or more): use shorter words and sentences`,
    );
  if (average > limits.average)
    found.push(`the sentences have ${average.toFixed(1)} words on average: aim at ${limits.average} or less`);
  if (all.passive / all.sentences > limits.passive)
    found.push(
      `${all.passive} of ${all.sentences} sentences do not say who does it: ${limits.passive * 100} % at most`,
    );
  return found;
}
