/**
 * How common a word is: Zipf (Van Heuven 2014), the logarithm of how often it stands in a thousand million words. Words below
 * 3 are uncommon, as in LiNT-II. The list counts film subtitles, so it lacks much of what people read on paper; how Dutch
 * makes words of words is worked out here.
 */
import { syllables } from '../../src/cli/language/plain.js';

/** Below it a word is uncommon. */
export const uncommon = 3;
/** Parts of a compound must be more common: with rare ones everything falls apart into something. */
const ofCompound = { zipf: 3.3, syllables: 3 };

/** 0 for a word that is not on the list. */
export type Zipf = (word: string) => number;

/** @param list a word and its count on each line */
export function readZipf(list: string): Zipf {
  const counts = new Map(
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', count = '0'] = line.split(' ');
        return [word, Number(count)] as const;
      }),
  );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (word) => {
    const count = counts.get(word);
    return count ? Math.log10((count / total) * 1e9) : 0;
  };
}

/** What a verb begins with: "meesturen" is as easy as "sturen". */
const particle =
  /^(?:aan|achter|af|bij|binnen|door|in|langs|los|mee|na|om|op|over|samen|terug|toe|uit|voor|weg)(?=\p{L}{4})/u;

/** What a word may be a form of: a plural, an adjective with -e, a verb in another time, a diminutive. */
function bases(word: string): string[] {
  const bare = word.replace(/^ge(?=\p{L}{3,}[td]$)/u, '');
  const cut = [/['’]?s$/, /['’]n$/, /e?n$/, /e$/, /[td]en?$/, /[td]$/, /jes?$/]
    .filter((end) => end.test(bare))
    .map((end) => bare.replace(end, ''));
  return cut
    .flatMap((stem) => [
      stem,
      `${stem}en`,
      // bussen → bus, namen → naam, huizen → huis, brieven → brief
      stem.replace(/([bdfgklmnprst])\1$/, '$1'),
      stem.replace(/([aeou])([^aeiouy])$/, '$1$1$2'),
      stem.replace(/z$/, 's').replace(/v$/, 'f'),
    ])
    .filter((stem) => stem.length > 2);
}

/** Short words that often make part of a longer one. Others of two or three letters are in everything: "ten", "der", "ver". */
const shortParts = new Set(
  'app bon bus dag dak dat eis gas hek hof jas job lid mei net oog oor pad pas put tas weg wet zak'.split(' '),
);

/** Of two common words, and no longer than most people read at once (RVO: no compound of more than three syllables). */
function isCompound(word: string, zipf: Zipf): boolean {
  if (syllables(word) > ofCompound.syllables) return false;
  const isLong = (part: string): boolean => part.length > 3 || shortParts.has(part);
  const isPart = (part: string): boolean => isLong(part) && zipf(part) >= ofCompound.zipf;
  for (let at = 3; at <= word.length - 3; at++) {
    if (!isPart(word.slice(0, at))) continue;
    for (const join of ['', 's', 'e', 'en']) {
      const head = word.slice(at + join.length);
      if (word.startsWith(join, at) && isLong(head) && [head, ...bases(head)].some(isPart)) return true;
    }
  }
  return false;
}

/** @param word in small letters */
export function isCommon(word: string, zipf: Zipf): boolean {
  if (zipf(word) >= uncommon) return true;
  if (word.includes('-')) return word.split('-').every((part) => part.length === 1 || isCommon(part, zipf));
  const bare = word.replace(particle, '');
  if (bare !== word && isCommon(bare, zipf)) return true;
  return bases(word).some((base) => zipf(base) >= uncommon) || isCompound(word, zipf);
}
