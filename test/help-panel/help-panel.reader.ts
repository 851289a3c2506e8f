/** Reads the help as a resident does: what is in view, what has the focus, what is read out. */
import type { LoketHelpPanel } from '../../src/help-panel/help-panel.js';
import { inView, words } from '../contact-form/contact-form.reader.js';
import { focused } from '../support/fixture.js';

export class HelpPanelReader {
  /** Everything that was said without moving the focus, in order. */
  readonly announcements: string[] = [];
  #said = '';

  constructor(readonly element: LoketHelpPanel) {
    new MutationObserver(() => {
      const text = this.all('[role=status]')[0]?.textContent ?? '';
      if (text && text !== this.#said) this.announcements.push(words(text));
      this.#said = text;
    }).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  }

  all<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = this.element.shadowRoot!): E[] {
    return [...within.querySelectorAll<E>(selector)];
  }
  seen<E extends HTMLElement = HTMLElement>(selector: string, within?: ParentNode): E[] {
    return this.all<E>(selector, within).filter(inView);
  }
  #texts(selector: string, within?: ParentNode): string[] {
    return this.seen(selector, within).map((each) => words(each.innerText));
  }
  get text(): string {
    return words(this.#texts('.root > :not([role=status])').join(' '));
  }
  get headings(): string[] {
    return this.#texts('h1, h2, h3, h4, h5, h6');
  }
  /** The buttons by which the parts are opened, from top to bottom. */
  get #switches(): HTMLElement[] {
    return this.seen('.part > * > button');
  }
  get parts(): string[] {
    return this.#switches.map((each) => words(each.textContent));
  }
  /** The parts that are open. */
  get open(): string[] {
    return this.#switches.filter((each) => each.ariaExpanded === 'true').map((each) => words(each.textContent));
  }
  /** What a part holds, shown or not. */
  part(name: string): HTMLElement {
    const found = this.#switches.find((each) => words(each.textContent) === name);
    if (!found) throw new Error(`No part "${name}"; there are: ${this.parts.join(' | ')}`);
    return this.element.shadowRoot!.getElementById(found.getAttribute('aria-controls')!)!;
  }
  /** What is in view of a part. */
  read(name: string): string {
    return words(this.part(name).innerText);
  }
  /** The words that are listed, each with its meaning, as "word: meaning". */
  get words(): string[] {
    return this.seen('dt').map((each) => `${words(each.textContent)}: ${words(each.nextElementSibling?.textContent)}`);
  }
  /** The questions that are listed. */
  get questions(): string[] {
    return this.#texts('summary');
  }
  /** Buttons, and links that look like one. */
  get buttons(): string[] {
    return this.#texts('button, a.button');
  }
  /** Of the buttons of a part those that are chosen. */
  pressed(name: string): string[] {
    return this.#texts('[aria-pressed=true]', this.part(name));
  }
  get dialog(): HTMLDialogElement {
    return this.all<HTMLDialogElement>('dialog')[0]!;
  }
  get focus(): string {
    const element = focused() as HTMLInputElement | null;
    return element === document.body ? 'page' : words((element?.labels?.[0] ?? element)?.textContent);
  }
  has(label: string): boolean {
    return this.#texts('label').includes(label);
  }
  field(label: string): HTMLInputElement {
    const found = this.seen<HTMLLabelElement>('label').find((each) => words(each.textContent) === label);
    if (!found) throw new Error(`No field "${label}"; there is: ${this.text}`);
    return found.control as HTMLInputElement;
  }
}
