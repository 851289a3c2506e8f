import type { Piece, Run } from './blocks.js';
import type { Finder, Found } from './find.js';
import type { Term } from '../../locale/terms.js';

/** Characters that are searched in one go: a slow phone needs some milliseconds for so many. */
const slice = 400;

/**
 * The places, told in each text node, where a term stands for the first time: a page in which every line has marks is hard to
 * read. Stops after each slice.
 * @param marked the terms that the block has already; those that are found are added
 */
export function* firstSpots(
  { text, pieces }: Run,
  marked: Set<Term>,
  find: Finder,
): Generator<undefined, Map<Piece, Found[]>> {
  const spots = new Map<Piece, Found[]>();
  let at = 0;
  for (let from = 0, to; from < text.length; from = to) {
    // Cut between two sentences, or else between two words.
    const behind = text.slice(from + slice, from + 2 * slice);
    const cut = /[.?!:;]\s/.exec(behind)?.index ?? behind.search(/\s/);
    to = Math.min(text.length, from + slice + (cut < 0 ? slice : cut + 1));
    for (const { term, ...spot } of find(text.slice(from, to))) {
      const start = from + spot.start;
      const end = from + spot.end;
      while (pieces[at + 1] && pieces[at + 1]!.start <= start) at++;
      const piece = pieces[at]!;
      // A word that is partly bold stands in two nodes, and each of them must stay.
      if (marked.has(term) || start < piece.start || end > piece.start + piece.data.length) continue;
      marked.add(term);
      const found = { start: start - piece.start, end: end - piece.start, term };
      spots.set(piece, [...(spots.get(piece) ?? []), found]);
    }
    yield;
  }
  return spots;
}
