/** A page with hard words in it, and what a test must know of its nodes. */
import { markWords, type Marking, type MarkOptions } from '../../src/help-panel/glossary/mark.js';
import { terms } from '../../src/locale/terms.js';
import type { LoketWord } from '../../src/help-panel/glossary/word.js';
import { fixture } from '../support/fixture.js';

const markings: Marking[] = [];
afterEach(() => {
  for (const marking of markings.splice(0)) marking.undo();
});

/** Marks the words below an element; undone after the test. */
export async function mark(root: Element, options: Partial<MarkOptions> = {}): Promise<Marking & { count: number }> {
  const marking = markWords(root, { terms, ...options });
  markings.push(marking);
  const count = await marking.done;
  return { done: marking.done, undo: () => marking.undo(), count };
}

/** Puts a page there and marks its words. */
export async function marked(markup: string, options?: Partial<MarkOptions>): Promise<HTMLElement> {
  const root = await fixture(`<div>${markup}</div>`);
  await mark(root, options);
  return root;
}

/** The marks below an element. */
export const wordsIn = (root: ParentNode): LoketWord[] => [...root.querySelectorAll('loket-word')];
/** Their texts. */
export const textsIn = (root: ParentNode): string[] => wordsIn(root).map(({ textContent }) => textContent);

/** All nodes below one, in order, with what is in each: equal only when nothing at all has changed. */
export function nodesOf(root: Node): [Node, string | null, number][] {
  const all: [Node, string | null, number][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = root; node; node = walker.nextNode())
    all.push([node, node.nodeValue, node.childNodes.length]);
  return all;
}

/** The pressable part of a mark. */
export const buttonOf = (word: Element): HTMLElement => word.shadowRoot!.querySelector<HTMLElement>('[role=button]')!;
/** The explanation of a mark, once it was opened. */
export const noteOf = (word: Element): HTMLElement | null => word.shadowRoot!.querySelector<HTMLElement>('.note');
export const isShown = (word: Element): boolean => Boolean(noteOf(word)?.checkVisibility());
