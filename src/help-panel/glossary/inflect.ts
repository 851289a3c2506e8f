/** Regular Dutch plurals and compounds. Words come without case and accents. */

/** Ends in one vowel and one consonant: the consonant doubles (`dwangsom`, `dwangsommen`). */
const short = /(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/;
/** Ends in a vowel written twice and a consonant: one vowel goes (`bezwaar`, `bezwaren`). */
const long = /([aeou])\1[bdfgklmnprst]$/;
/** Becomes soft in the plural (`bewijs`, `bewijzen`; `brief`, `brieven`). */
const hard = /(?:[aeiouy]{2}|ij|[lrnm])([fs])$/;

/**
 * The word and its plurals. Some of what it gives is no word at all (`vergunnings`): that stands in no page, and costs less
 * than telling which plural a word has.
 */
export function inflections(word: string): string[] {
  // Of a short one, mostly an abbreviation, the plural has an apostrophe, which is no part of the word.
  if (word.length < 4 || /\d$/.test(word)) return [word];
  const all = [word, `${word}s`, `${word}en`];
  if (word.endsWith('e')) all.push(`${word}n`);
  if (word.endsWith('heid')) all.push(`${word.slice(0, -4)}heden`);
  const last = word.slice(-1);
  if (short.test(word)) all.push(`${word}${last}en`);
  const stem = long.test(word) ? word.slice(0, -2) + last : word;
  if (stem !== word) all.push(`${stem}en`);
  if (hard.test(word)) all.push(`${stem.slice(0, -1)}${last === 'f' ? 'v' : 'z'}en`);
  return all;
}

/** Shorter terms stand by chance in other words: `zaak` in `oorzaak`, `beroep` in `beroepsopleiding`. */
const leastInCompound = 7;
/** `bouw`, `kap`: what stands before a term that is the head of a compound. */
const leastBefore = 3;
/** `schrift`, `kaart`: what stands behind a term that begins one. */
const leastBehind = 4;

/** With one of these a word is another one, and no compound: `bezwaarlijk`, `besluiteloos`. */
const ending =
  /^(?:s|en?|n)?(?:lo[oz][sz]?e?|loosheid|volle?|ba(?:ar|re)|ige?|(?:achtig|vaardig|waardig|lijk)e?(?:heid)?|heid|heden)[rs]?$/;

/** Words that can be the head of a compound or its first part. */
export class Compounds<T> {
  readonly #heads = new Map<string, T>();
  readonly #firsts = new Map<string, T>();

  /** The first that is given for a word stays. */
  add(word: string, value: T): void {
    if (word.length < leastInCompound || this.#firsts.has(word)) return;
    this.#firsts.set(word, value);
    for (const form of inflections(word)) if (!this.#heads.has(form)) this.#heads.set(form, value);
  }

  /** The longest that the compound is made of; of two that are as long its head, since that is what the thing is. */
  find(compound: string): T | undefined {
    const { length } = compound;
    let head: T | undefined;
    let at = leastBefore;
    for (; at <= length - leastInCompound && head === undefined; at++) head = this.#heads.get(compound.slice(at));
    // The loop is one past it.
    const headLength = head === undefined || !/[aeiouy]/.test(compound.slice(0, at - 1)) ? 0 : length - at + 1;
    for (let end = length - leastBehind; end >= leastInCompound && end > headLength; end--) {
      const first = this.#firsts.get(compound.slice(0, end));
      if (first !== undefined && !ending.test(compound.slice(end))) return first;
    }
    return headLength ? head : undefined;
  }
}
