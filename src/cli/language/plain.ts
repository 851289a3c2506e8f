/** What a reader sees of a text, and how it falls apart into sentences and words. */
import { abbreviation } from './abbreviations.js';

/**
 * The words of a text without its Markdown. An item of a list ends a sentence, whether it has a full stop or not. What is
 * filled in later (`{number}`, `${name}`) counts as one word.
 */
export const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\[([^\][\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*?/g, '')
    .replace(/^\s*(?:[-*]|\d{1,3}[.)]) +/gm, '')
    .replace(/\$?\{[^{}]*\}/g, '0');

/** A stop, what closes after it, and white space or the end. */
const stop = /[.?!…]+['"’”)»]*(?=\s|$)/g;

export function sentences(text: string): string[] {
  return plain(text)
    .split('\n')
    .flatMap(ofLine)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length);
}

function ofLine(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(stop)) {
    const end = match.index + match[0].length;
    const last = /\S+$/.exec(line.slice(from, end))?.[0] ?? '';
    // The stop of an abbreviation ends no sentence, unless a new one clearly starts after it.
    if (match[0].startsWith('.') && abbreviation(last) && !/^\s+\p{Lu}/u.test(line.slice(end))) continue;
    found.push(line.slice(from, end));
    from = end;
  }
  return [...found, line.slice(from)];
}

/** A number as people write it is one word: `14 0999`, `06 12 34 56 78`, `1234 AB`. So are an address and a time. */
const word = /\d{4} ?[A-Z]{2}(?![\p{L}\d])|\+?\d+(?:[ .,:-]\d+)*[\p{L}%]*|[\p{L}\d]+(?:[-'’.@/_][\p{L}\d]+)*/gu;

export const words = (sentence: string): string[] => sentence.match(word) ?? [];

const vowels =
  /aai|ooi|oei|eeu|ieu|eau|ëi|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|[aeiouáéíóúàèìòùäëïöüâêîôû]|y(?![aeiou])/g;

/** Syllables of a Dutch word, by its groups of vowels; at least one. */
export const syllables = (word: string): number => word.toLowerCase().match(vowels)?.length ?? 1;
