import { adoptStyles } from 'lit';
import type { Config } from '../../config/schema.js';
import { Note } from './note.js';
import type { Term } from '../../locale/terms.js';
import { wordStyles } from './word.styles.js';

/**
 * A word of the page that can be asked what it means. Not a widget, and so no Lit: a page can have hundreds of them.
 *
 * The button is a `span` with that role, since browsers lay out a real one as a box: the full stop behind it goes to the next
 * line by itself, and the word breaks nowhere. The focus and the keys are given here as a button has them.
 *
 * @internal
 */
export class LoketWord extends HTMLElement {
  #note: Note | undefined;
  #wasOpen = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, [wordStyles]);
    // A copy that the page makes knows no term, and is plain text.
    root.append(document.createElement('slot'));
  }

  /** Gives the word its explanation. */
  explain(term: Term, theme?: Config['theme']): void {
    const root = this.shadowRoot!;
    const button = document.createElement('span');
    button.setAttribute('role', 'button');
    button.tabIndex = 0;
    button.setAttribute('aria-expanded', 'false');
    button.append(...root.childNodes);
    root.append(button);
    const note = (): Note => (this.#note ??= new Note(root, button, term, theme));
    // The live region must be there for a while before it speaks.
    button.addEventListener('focus', () => void note());
    button.addEventListener('pointerdown', () => (this.#wasOpen = note().isOpen));
    button.addEventListener('click', ({ detail }) => this.#press(note(), detail));
    button.addEventListener('keydown', (event) => this.#key(event, note()));
    // What the word stands in may be a card that goes to a page: pressing the word is not pressing the card.
    for (const type of ['click', 'keydown', 'keyup'] as const)
      root.addEventListener(type, (event) => {
        if (type === 'click' || /^(?:Enter| )$/.test((event as KeyboardEvent).key)) event.stopPropagation();
      });
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !this.#note?.isOpen) return;
      // One thing closes at a time: not also the dialog of the page around it.
      event.stopPropagation();
      event.preventDefault();
      this.#note.close();
    });
    // Who tabs on does not leave something open that may cover what gets the focus (WCAG 2.4.11).
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && relatedTarget !== this) this.#note?.close();
    });
  }

  disconnectedCallback(): void {
    this.#note?.close();
  }

  #press(note: Note, detail: number): void {
    // Selecting is not pressing: neither by drawing over the word nor by the second click on it.
    const selection = document.getSelection();
    if (detail > 1 || (detail && selection && !selection.isCollapsed && selection.containsNode(this, true))) return;
    // The press itself has closed it where layers close by themselves.
    const open = this.#wasOpen || note.isOpen;
    if (open) note.close();
    else note.open();
    this.#wasOpen = false;
  }

  #key(event: KeyboardEvent, note: Note): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.repeat) return;
    if (note.isOpen) note.close();
    else note.open();
  }
}

/** Whether an element is a mark, of this copy of the library or another. */
export const isWord = (element: Element): boolean => element.localName === 'loket-word';

/** Registers `<loket-word>`; a page that loads two copies keeps the first. */
export function defineWord(): void {
  if (!customElements.get('loket-word')) customElements.define('loket-word', LoketWord);
}

declare global {
  interface HTMLElementTagNameMap {
    'loket-word': LoketWord;
  }
}
