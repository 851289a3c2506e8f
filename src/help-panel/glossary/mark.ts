import type { Config } from '../../config/schema.js';
import { blockOf, gates, isOpen, read, type Run } from './blocks.js';
import { buildFinder, type Finder, type Found } from './find.js';
import { pause } from './pause.js';
import { Splice } from './splice.js';
import { firstSpots } from './spots.js';
import type { Term } from '../../locale/terms.js';
import { defineWord, isWord } from './word.js';

export interface MarkOptions {
  terms: readonly Term[];
  /** Aborting is the same as `undo()`. */
  signal?: AbortSignal | undefined;
  /** The look of the municipality, for the explanations. */
  theme?: Config['theme'];
  /** Milliseconds of work after which somebody who types gets a turn. Default 8: half a frame. */
  budget?: number;
  /** How the turn is given. */
  pause?: () => Promise<unknown>;
}

export interface Marking {
  /** The number of words that were marked at first. */
  readonly done: Promise<number>;
  /** Leaves the page as it was, without a trace. */
  undo: () => void;
}

/** Milliseconds in which changes of a page are gathered. */
const patience = 300;
/** Where a page takes our marks out this often, it has its reasons. */
const mostTries = 10;

/** Whose part a node is: of every marking on the page, so that two of them never mark the same text. */
const owners = new WeakMap<Node, Splice>();

class Marker implements Marking {
  readonly done: Promise<number>;
  readonly #root: Element;
  readonly #options: MarkOptions;
  readonly #splices = new Set<Splice>();
  /** Blocks that are still to be searched; the last one comes first. */
  #queue: Element[];
  /** Elements that the page changed. */
  readonly #changed = new Set<Element>();
  readonly #tries = new WeakMap<Element, number>();
  readonly #observer = new MutationObserver((records) => this.#notice(records));
  #find: Finder | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working: Promise<void>;
  #over = false;

  constructor(root: Element, options: MarkOptions) {
    this.#root = root;
    this.#options = options;
    this.#queue = isOpen(root) ? [root] : [];
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: [...gates] });
    options.signal?.addEventListener('abort', this.undo);
    if (options.signal?.aborted) this.undo();
    this.#working = this.#run();
    this.done = this.#working.then(() => [...this.#splices].reduce((sum, { terms }) => sum + terms.length, 0));
  }

  readonly undo = (): void => {
    if (this.#over) return;
    this.#notice(this.#observer.takeRecords());
    this.#over = true;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener('abort', this.undo);
    for (const splice of this.#splices) this.#drop(splice);
    this.#dissolveCopies(this.#root);
  };

  /** Works until nothing is left to do, and makes way for others again and again. */
  async #run(): Promise<void> {
    const { budget = 8, pause: makeWay = pause } = this.#options;
    const work = this.#work();
    let began = performance.now();
    while (!this.#over && !work.next().done) {
      if (performance.now() - began < budget) continue;
      await makeWay();
      began = performance.now();
    }
  }

  *#work(): Generator<undefined> {
    this.#find ??= yield* buildFinder(this.#options.terms);
    while (this.#queue.length) {
      const block = this.#queue.pop()!;
      if (!this.#root.contains(block)) continue;
      this.#quietly(() => this.#dissolveCopies(block, true));
      const { runs, blocks, marked } = read(block, (node) => owners.get(node)?.terms);
      // One at a time: a page can have thousands of blocks in one.
      for (const inner of blocks.reverse()) this.#queue.push(inner);
      for (const run of runs) yield* this.#mark(run, marked, this.#find);
      yield;
    }
  }

  *#mark(run: Run, marked: Set<Term>, find: Finder): Generator<undefined> {
    const spots = yield* firstSpots(run, marked, find);
    for (const [{ node, data }, found] of spots) {
      // Meanwhile the page may have changed it; then it comes again.
      if (node.data !== data || owners.has(node) || !this.#root.contains(node)) continue;
      this.#quietly(() => this.#put(node, found));
      yield;
    }
  }

  #put(node: Text, found: Found[]): void {
    const splice = new Splice(node, found, (term) => {
      const word = document.createElement('loket-word');
      word.explain(term, this.#options.theme);
      return word;
    });
    this.#splices.add(splice);
    for (const part of [node, ...splice.parts]) owners.set(part, splice);
  }

  #drop(splice: Splice, emptied = false): void {
    splice.undo(emptied);
    this.#splices.delete(splice);
    for (const part of [splice.node, ...splice.parts]) owners.delete(part);
  }

  /** Changes the page without noticing it. */
  #quietly(change: () => void): void {
    this.#notice(this.#observer.takeRecords());
    change();
    this.#observer.takeRecords();
  }

  /** A copy that the page made of a marked text explains nothing: it is text again. */
  #dissolveCopies(block: Element, direct = false): void {
    const copies = direct ? [...block.children].filter(isWord) : block.querySelectorAll('loket-word');
    for (const word of copies) if (!owners.has(word)) word.replaceWith(...word.childNodes);
  }

  /** Sees what the page changed: marks that it touched go at once, and what is new gets its turn. */
  #notice(records: MutationRecord[]): void {
    const near = new Set<Node>();
    const written = new Set<Node>();
    const closed: Element[] = [];
    let removed = false;
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (type === 'attributes' && !isOpen(target as Element)) closed.push(target as Element);
      if (type === 'characterData') written.add(target);
      removed ||= removedNodes.length > 0;
      for (const node of [target, element, previousSibling, nextSibling, ...removedNodes, ...addedNodes])
        if (node) near.add(node);
      for (const node of [element, ...addedNodes]) if (node instanceof Element) this.#changed.add(node);
    }
    const touched = new Set([...near].map((node) => owners.get(node)));
    for (const splice of this.#splices) {
      const { node } = splice;
      const gone = (removed && !this.#root.contains(node)) || closed.some((each) => each.contains(node));
      const here = touched.has(splice);
      const emptied = here && splice.intact && splice.isEmptied(written);
      if (gone || emptied || (here && !splice.intact)) this.#giveUp(splice, emptied);
    }
    this.#observer.takeRecords();
    if (this.#changed.size && !this.#over) this.#timer ??= setTimeout(() => this.#again(), patience);
  }

  #giveUp(splice: Splice, emptied: boolean): void {
    const { parent } = splice;
    this.#drop(splice, emptied);
    if (!(parent instanceof Element) || !this.#root.contains(parent)) return;
    const block = blockOf(parent, this.#root);
    this.#tries.set(block, (this.#tries.get(block) ?? 0) + 1);
    this.#changed.add(block);
  }

  #again(): void {
    this.#timer = undefined;
    const blocks = new Set<Element>();
    for (const element of this.#changed) {
      if (!this.#root.contains(element) || !isOpen(element)) continue;
      const block = blockOf(element, this.#root);
      if ((this.#tries.get(block) ?? 0) < mostTries) blocks.add(block);
    }
    this.#changed.clear();
    this.#queue.push(...[...blocks].reverse());
    this.#working = this.#working.then(() => this.#run());
  }
}

/**
 * Marks the hard words below an element: each becomes a button that explains it. Works in small pieces, so that somebody who
 * types never waits; follows what the page changes, and leaves the nodes of the page itself where they are.
 */
export function markWords(root: Element, options: MarkOptions): Marking {
  defineWord();
  return new Marker(root, options);
}
