import { addStyles } from '../../form/add-styles.js';
import { getLocale } from '../../locale/localization.js';
import { isThemed } from '../../styles/is-themed.js';
import { tokens } from '../../styles/tokens.js';
import type { Config } from '../../config/schema.js';
import { placeNote } from './place.js';
import type { Term } from '../../locale/terms.js';
import { close } from './word.messages.js';
import { noteStyles } from './word.styles.js';

/** Milliseconds after which the explanation is said: a live region must be there before its text (NVDA, JAWS). */
const beforeSaying = 150;
/** Milliseconds after which it is said, so that nobody who reads on by ear finds it twice. */
const heard = 2_000;

const hasLayers = (): boolean => typeof HTMLElement.prototype.showPopover === 'function';

const make = (name: string, className: string, text: string, lang: string): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  element.lang = lang;
  element.dir = 'auto';
  return element;
};

/** Closes the one that is open. */
let closeCurrent: (() => void) | undefined;

/**
 * The explanation of one word, made when it is first asked for. The focus stays on the word: the text is said by a live region, and
 * stands right behind the word for who reads or tabs on. Only one is open at a time.
 */
export class Note {
  readonly #root: ShadowRoot;
  readonly #word: HTMLElement;
  readonly #term: Term;
  readonly #said: HTMLElement;
  #box: HTMLElement | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(root: ShadowRoot, word: HTMLElement, term: Term, theme: Config['theme']) {
    this.#root = root;
    this.#word = word;
    this.#term = term;
    addStyles(root, tokens);
    addStyles(root, noteStyles);
    if (theme || isThemed(root.host))
      void import('../../styles/guard/look.js').then(
        ({ lookOfPart }) => lookOfPart(root, theme),
        () => undefined,
      );
    this.#said = make('span', 'heard', '', 'nl');
    this.#said.setAttribute('role', 'status');
    root.append(this.#said);
  }

  get isOpen(): boolean {
    return this.#box?.classList.contains('open') ?? false;
  }

  open(): void {
    if (this.isOpen) return;
    closeCurrent?.();
    closeCurrent = this.close;
    const box = (this.#box ??= this.#make());
    const button = box.lastElementChild as HTMLElement;
    button.textContent = close();
    button.lang = getLocale();
    box.classList.add('open');
    if (hasLayers()) box.showPopover();
    else document.addEventListener('pointerdown', this.#pressed, true);
    this.#word.setAttribute('aria-expanded', 'true');
    this.#word.setAttribute('aria-controls', box.id);
    this.#place();
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, this.#place, { capture: true, passive: true });
    const { term, meaning } = this.#term;
    this.#after(beforeSaying, `${term}. ${meaning}`);
    this.#after(beforeSaying + heard, '');
  }

  readonly close = (): void => {
    if (!this.isOpen) return;
    const box = this.#box!;
    if (box.contains(this.#root.activeElement)) this.#word.focus();
    if (hasLayers()) box.hidePopover();
    this.#closed();
  };

  /** However it came about. */
  readonly #closed = (): void => {
    if (closeCurrent === this.close) closeCurrent = undefined;
    this.#box!.classList.remove('open');
    this.#word.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', this.#pressed, true);
    for (const type of ['scroll', 'resize']) window.removeEventListener(type, this.#place, { capture: true });
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
    this.#said.textContent = '';
  };

  #after(time: number, text: string): void {
    this.#timers.push(setTimeout(() => (this.#said.textContent = text), time));
  }

  readonly #pressed = (event: Event): void => {
    if (!event.composedPath().includes(this.#root)) this.close();
  };

  #make(): HTMLElement {
    const { term, meaning, lang = 'nl' } = this.#term;
    const name = make('strong', 'term', term, 'nl');
    name.id = 'term';
    const button = make('button', '', '', '') as HTMLButtonElement;
    button.type = 'button';
    button.addEventListener('click', this.close);
    const box = document.createElement('div');
    box.id = 'note';
    box.className = 'root note';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-labelledby', name.id);
    // The page around it may run from right to left.
    box.dir = 'ltr';
    if (hasLayers()) box.popover = 'auto';
    box.append(name, make('span', '', meaning, lang), button);
    // By Escape, a tap elsewhere, the back gesture or another layer that opens.
    box.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed') this.#closed();
    });
    this.#root.insertBefore(box, this.#said);
    return box;
  }

  readonly #place = (event?: Event): void => {
    const box = this.#box!;
    // Its own text scrolls too.
    if (event?.composedPath().includes(box)) return;
    const { style } = box;
    const { clientWidth, clientHeight } = document.documentElement;
    style.maxHeight = 'none';
    style.left = style.top = '0px';
    // 100vw would hold the scroll bar too.
    style.setProperty('--window', `${clientWidth}px`);
    // Where it really stands then: a parent that is transformed has zeros of its own.
    const { left, top, width, height } = box.getBoundingClientRect();
    const rightToLeft = getComputedStyle(this.#word).direction === 'rtl';
    const place = placeNote(
      [...this.#word.getClientRects()],
      { width, height },
      { width: clientWidth, height: Math.min(clientHeight, window.innerHeight) || window.innerHeight },
      rightToLeft,
    );
    style.maxHeight = `${place.maxHeight}px`;
    style.left = `${place.left - left}px`;
    style.top = `${place.top - top}px`;
  };
}
