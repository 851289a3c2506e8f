/** What stands in a part of a page, as it is read: in the order of reading, through shadow roots, only what is in view. */

import { childrenOf, isShown, isUnseen, languageAt, around } from './tree.js';

/** A piece of text, or what a picture or button says that has none of its own. */
export interface Piece {
  text: string;
  /** Where the text stands; absent when it stands in an attribute. */
  node?: Text;
  element: Element;
}

/** Text that is read as one: a paragraph, a heading, a cell. */
export interface Block {
  pieces: Piece[];
  /** BCP 47, of the nearest `lang`. */
  lang: string;
  /** Stands in a widget that shows what a resident wrote. */
  isOwn: boolean;
}

export interface ReadOptions {
  /** Of a text without any `lang` around it. */
  lang: string;
  /** Reads also what only screen readers get: the label of a field that has no other. */
  withUnseen?: boolean;
}

/** Never read: what is no text, and what holds what was typed. */
const closed = new Set(
  (
    'audio base canvas datalist embed head iframe link map math meta meter noscript object picture progress rp rt script style ' +
    'svg template textarea title video loket-help-panel'
  ).split(' '),
);
/** Begin and end a block, however they are laid out. */
const apart = new Set(
  (
    'address article aside blockquote button caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr label legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const buttons = new Set(['button', 'reset', 'submit']);
/** A list from which one chooses is read as far as this: one of all countries helps nobody. */
const mostOptions = 20;

class Reader {
  readonly blocks: Block[] = [];
  readonly #withUnseen: boolean;
  #block: Block | undefined;

  constructor({ withUnseen = false }: ReadOptions) {
    this.#withUnseen = withUnseen;
  }

  read(element: Element, lang: string, isOwn: boolean): void {
    const { localName } = element;
    if (closed.has(localName)) return this.#picture(element, lang, isOwn);
    if (element.ariaHidden === 'true' || element.hasAttribute('inert') || element.hasAttribute('hidden')) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.contentVisibility === 'hidden') return;
    if (!this.#withUnseen && isUnseen(element, style)) return;
    if ((element as HTMLElement).isContentEditable) return this.#end();
    lang = element.getAttribute('lang') || lang;
    isOwn ||= /^loket-(contact|status)/.test(localName);
    // The rows of a contact hold what was typed, and one of a status the number by which it was asked for.
    if (isOwn && (localName === 'dl' ? inForm(element) : element.matches('dl > :has(bdi[dir])'))) return;
    if (localName === 'br') return this.#add({ text: '\n', element }, lang, isOwn);
    const isApart =
      apart.has(localName) || !/^(inline|contents|ruby)/.test(style.display) || style.display === 'inline-block';
    if (isApart) this.#end();
    if (style.visibility !== 'visible' || !this.#said(element, lang, isOwn))
      for (const child of childrenOf(element)) {
        if (child instanceof Element) this.read(child, lang, isOwn);
        else if (child instanceof Text && style.visibility === 'visible')
          this.#add({ text: plain(child.data, style.whiteSpace), node: child, element }, lang, isOwn);
      }
    if (isApart) this.#end();
  }

  /** What says something by an attribute. Of a field nothing: what stands in it was typed. @returns whether that is all of it */
  #said(element: Element, lang: string, isOwn: boolean): boolean {
    const { localName } = element;
    if (localName === 'input') {
      this.#end();
      const { type, value, alt } = element as HTMLInputElement;
      this.#say(buttons.has(type) ? value : type === 'image' ? alt : '', element, lang, isOwn);
      this.#end();
      return true;
    }
    if (localName === 'img') {
      this.#say((element as HTMLImageElement).alt, element, lang, isOwn);
      return true;
    }
    if (localName === 'select') {
      this.#end();
      for (const { text, disabled } of [...(element as HTMLSelectElement).options].slice(0, mostOptions)) {
        if (!disabled) this.#say(text, element, lang, isOwn);
        this.#end();
      }
      return true;
    }
    const label = element.ariaLabel;
    if (!label || !element.matches('a, button, [role=button], [role=img], [role=link]')) return false;
    // With words of its own those are what is in view.
    if (element.getAttribute('role') !== 'img' && element.textContent.trim()) return false;
    this.#say(label, element, lang, isOwn);
    return true;
  }

  /** An image of another kind says what its maker put on it. */
  #picture(element: Element, lang: string, isOwn: boolean): void {
    if (element.localName === 'picture')
      for (const image of element.querySelectorAll('img')) this.read(image, lang, isOwn);
    else if (element.localName === 'svg' && element.getAttribute('role') === 'img' && element.ariaHidden !== 'true')
      this.#say(element.ariaLabel ?? '', element, lang, isOwn);
    else if (element.localName === 'textarea') this.#end();
  }

  #say(text: string, element: Element, lang: string, isOwn: boolean): void {
    if (text.trim()) this.#add({ text: ` ${plain(text)} `, element }, lang, isOwn);
  }

  #add(piece: Piece, lang: string, isOwn: boolean): void {
    // Another language needs another voice.
    if (this.#block && this.#block.lang !== lang && piece.text.trim()) this.#end();
    (this.#block ??= { pieces: [], lang, isOwn }).pieces.push(piece);
  }

  #end(): void {
    if (this.#block?.pieces.some(({ text }) => text.trim())) this.blocks.push(this.#block);
    this.#block = undefined;
  }

  done(): Block[] {
    this.#end();
    return this.blocks;
  }
}

const inForm = (element: Element): boolean =>
  (element.getRootNode() as Partial<ShadowRoot>).host?.localName === 'loket-contact-form';

/** As many characters, so that places in it are those in the node. */
const plain = (text: string, whiteSpace = 'normal'): string =>
  whiteSpace.startsWith('pre') ? text.replace(/[^\S\n]/g, ' ') : text.replace(/\s/g, ' ');

/** @returns the blocks in these elements; none of an element that is not in view */
export function readBlocks(elements: Iterable<Element>, options: ReadOptions): Block[] {
  const reader = new Reader(options);
  for (const element of elements) {
    if (!isShown(element)) continue;
    let isOwn = false;
    for (let node: Element | null = element; node; node = around(node))
      isOwn ||= /^loket-(contact|status)/.test(node.localName);
    reader.read(element, languageAt(element, options.lang), isOwn);
    reader.done();
  }
  return reader.done();
}
