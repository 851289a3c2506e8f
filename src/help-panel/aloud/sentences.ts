/** Sentences, each with the places where it stands. */
import type { Block, Piece } from './blocks.js';

/** A part of a text node, or an element of which an attribute is read. */
export interface Place {
  element: Element;
  node?: Text;
  start: number;
  end: number;
  /** What stood there when it was read. */
  text: string;
}

export interface Sentence {
  /** As it is spoken. */
  text: string;
  /** BCP 47. */
  lang: string;
  places: Place[];
}

/** Characters. Chrome cuts a voice off after some 15 seconds, which at a slow speed is a little over this. */
const longest = 180;
const fallback = /[^.?!…؟。]+(?:[.?!…؟。]+["'”’»)]*)?\s*|[.?!…؟。]+\s*/g;

/** @returns the sentences of a text, without losing a character */
export function segment(text: string, lang: string): string[] {
  const parts: string[] = [];
  // In Firefox since 125.
  const { Segmenter } = Intl as Partial<typeof Intl>;
  for (const line of text.split(/(?<=\n)/)) {
    if (Segmenter) for (const { segment } of sentenceBreaker(Segmenter, lang).segment(line)) parts.push(segment);
    else parts.push(...(line.match(fallback) ?? [line]));
  }
  return parts.flatMap(cut);
}

function sentenceBreaker(Segmenter: typeof Intl.Segmenter, lang: string): Intl.Segmenter {
  try {
    return new Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // What a page has for a language can be anything.
    return new Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** Cuts what is too long behind a comma, or else between two words. */
function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.trimEnd().length > longest) {
    const start = rest.slice(0, longest);
    const comma = /^[^]{40,}[,;:–)]\s/.exec(start)?.[0].length;
    const at = comma ?? Math.max(start.lastIndexOf(' '), 0) + 1;
    const end = at > 1 ? at : longest;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** In a widget that shows what somebody wrote: an address or a long number of theirs. Those of the municipality are links. */
const isTheirs = (pieces: Piece[], text: string): boolean =>
  /\S@\S|\d(?:[\s.]?\d){7}/.test(text) && !pieces.some(({ element }) => element.closest('a'));

export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(({ pieces, lang, isOwn }) => {
    const sentences: Sentence[] = [];
    let from = 0;
    for (const part of segment(pieces.map(({ text }) => text).join(''), lang)) {
      const end = from + part.length;
      const within = cover(pieces, from, end);
      from = end;
      const text = part
        .replace(/[\u00AD\u200B]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      if (
        isOwn &&
        isTheirs(
          within.map(({ piece }) => piece),
          text,
        )
      )
        continue;
      sentences.push({ text, lang, places: within.map(({ place }) => place) });
    }
    return sentences;
  });
}

/** The places from one character to another; without the white space at both ends, which a mark would show. */
function cover(pieces: readonly Piece[], from: number, to: number): { piece: Piece; place: Place }[] {
  const whole = pieces
    .map(({ text }) => text)
    .join('')
    .slice(from, to);
  const first = from + whole.length - whole.trimStart().length;
  const last = from + whole.trimEnd().length;
  const found: { piece: Piece; place: Place }[] = [];
  let begin = 0;
  for (const piece of pieces) {
    const { text: all, node, element } = piece;
    const start = Math.max(first - begin, 0);
    const end = Math.min(last - begin, all.length);
    begin += all.length;
    // A picture has no part; a line break is none.
    if (start >= end || (!node && !all.trim())) continue;
    found.push({
      piece,
      place: { element, start, end, text: (node?.data ?? all).slice(start, end), ...(node && { node }) },
    });
  }
  return found;
}

/** Whether it still stands there, in view. */
export const isThere = ({ places }: Sentence): boolean =>
  places.every(
    ({ element, node, start, end, text }) =>
      element.isConnected &&
      (!node || (node.parentNode !== null && node.data.slice(start, end) === text)) &&
      (element.getClientRects().length > 0 || getComputedStyle(element).display === 'contents'),
  );
