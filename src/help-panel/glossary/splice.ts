/** One text node of the page with marks in it. */
import type { Found } from './find.js';
import type { Term } from '../../locale/terms.js';

/** Makes the mark around a word. */
export type Make = (term: Term) => HTMLElement;

const isText = (part: Node): part is Text => part instanceof Text;
const lengthOf = (node: Node): number => node.textContent!.length;

/** Where the selection of the reader begins and ends, told in the text as a whole, put back after a change. */
function keepingSelection(place: (node: Node) => number | undefined, change: () => void, find: Splice['at']): void {
  const selection = document.getSelection();
  const ends = selection?.rangeCount
    ? ([
        [selection.anchorNode!, selection.anchorOffset],
        [selection.focusNode!, selection.focusOffset],
      ] as const)
    : [];
  const places = ends.map(([node, offset]) => {
    const start = node instanceof Text ? place(node) : undefined;
    return start === undefined ? undefined : start + offset;
  });
  change();
  if (places.every((each) => each === undefined)) return;
  const [anchor, focus] = places.map((each, index) => (each === undefined ? ends[index]! : find(each)));
  selection!.setBaseAndExtent(anchor![0], anchor![1], focus![0], focus![1]);
}

/**
 * Marks in one text node. The node itself stays and holds the last part, since the framework of the page holds on to it; the
 * other parts stand before it. Before them stands a text, be it empty, because Lit writes to what follows its comment; and
 * behind the last mark one when nothing else is left there: an empty text node alone would go by `normalize()`, and could not be
 * told from one that the page took away.
 */
export class Splice {
  /** What is put in: texts and marks by turns. */
  readonly parts: (Text | HTMLElement)[] = [];
  readonly terms: readonly Term[];
  /** Where the node stood when it was last seen in order. */
  parent: Node | null;
  readonly #texts: string[];
  readonly #before: string;
  readonly #tail: string;

  constructor(
    readonly node: Text,
    spots: readonly Found[],
    make: Make,
  ) {
    const whole = node.data;
    const { ownerDocument } = node;
    this.parent = node.parentNode;
    this.terms = spots.map(({ term }) => term);
    let end = 0;
    for (const spot of spots) {
      const word = make(spot.term);
      word.append(whole.slice(spot.start, spot.end));
      this.parts.push(ownerDocument.createTextNode(whole.slice(end, spot.start)), word);
      end = spot.end;
    }
    this.#before = whole.slice(0, end);
    this.#tail = whole.slice(end);
    if (!this.#tail) this.parts.push(ownerDocument.createTextNode(''));
    this.#texts = this.parts.map((part) => part.textContent);
    keepingSelection(
      (each) => (each === node ? 0 : undefined),
      () => {
        node.before(...this.parts);
        node.deleteData(0, end);
      },
      this.at,
    );
  }

  /** The text node and the offset in it at a place in the whole text. */
  readonly at = (place: number): [Node, number] => {
    for (const part of this.parts) {
      const length = lengthOf(part);
      if (place <= length && part.isConnected) return [part instanceof Text ? part : part.firstChild!, place];
      if (part.isConnected) place -= length;
    }
    return [this.node, Math.min(place, this.node.length)];
  };

  /** Where one of the text nodes begins in the whole text. */
  readonly #startOf = (node: Node): number | undefined => {
    let start = 0;
    for (const part of this.parts) {
      if (part.contains(node)) return start;
      start += lengthOf(part);
    }
    return node === this.node ? start : undefined;
  };

  /** Whether all is as it was left; the page may have moved all of it together. */
  get intact(): boolean {
    const { node, parts } = this;
    const whole =
      node.parentNode !== null &&
      node.data === this.#tail &&
      parts.every((part, at) => part.nextSibling === (parts[at + 1] ?? node) && part.textContent === this.#texts[at]);
    if (whole) this.parent = node.parentNode;
    return whole;
  }

  /**
   * Whether the page emptied it, though the node that it knows was empty here. What writes to every text of a page, to put in
   * other letters, writes to the others too.
   */
  isEmptied(written: ReadonlySet<Node>): boolean {
    const all = [...this.parts.map((part) => (isText(part) ? part : part.firstChild!)), this.node];
    const [only, ...more] = all.filter((node) => written.has(node)) as Text[];
    return Boolean(only && !more.length && !only.data && (only === this.node || only === this.parts[0]));
  }

  /**
   * Takes out what was put in: the node holds its whole text again. Where the page changed something here, what the page wrote
   * stays, and nothing is there twice.
   * @param emptied what the page wrote is nothing
   */
  undo(emptied = false): void {
    if (emptied || this.intact) return this.#takeOut(!emptied);
    const { node, parts } = this;
    const here = parts.filter((part) => part.parentNode === this.parent);
    const moved = parts.some((part) => part.parentNode && part.parentNode !== this.parent);
    const parted = here.some((part, at) => here[at + 1] && part.nextSibling !== here[at + 1]);
    const changed = here.filter((part) => part.textContent !== this.#texts[parts.indexOf(part)]);
    const joined = here.some((part) => !isText(part)) && parts.some((part) => isText(part) && !here.includes(part));
    const [rewritten] = changed;
    if (changed.length === 1 && rewritten === parts[0] && here.length === parts.length && !parted) {
      // Lit meant the node that stood there.
      node.data = rewritten!.textContent!;
      this.#takeOut(false);
    } else if (changed.length || moved || parted || joined) {
      // Somebody works on these nodes too, or joined them: only the marks go, and each text stays where it is.
      for (const part of parts) if (!isText(part)) part.replaceWith(...part.childNodes);
    } else this.#takeOut(node.data === this.#tail || this.#isGoneOn);
  }

  #takeOut(restore: boolean): void {
    keepingSelection(
      this.#startOf,
      () => {
        for (const part of this.parts) part.remove();
        if (restore) this.node.insertData(0, this.#before);
      },
      (place) => [this.node, Math.min(place, this.node.length)],
    );
  }

  /** Whether the page worked with the part that it found (it split it, or added to it), rather than writing a text of its own. */
  get #isGoneOn(): boolean {
    const tail = this.#tail;
    let { data } = this.node;
    if (!tail.trim()) return false;
    if (data.startsWith(tail)) return !data.startsWith(this.#before + tail);
    for (let next = this.node.nextSibling; next && data.length < tail.length; next = next.nextSibling)
      data += next.textContent;
    return data.startsWith(tail);
  }
}
