/** Reads the status tracker as a resident does: what is in view, what has the focus, what is read out. */
import type { LoketStatusTracker } from '../../src/status-tracker/status-tracker.js';
import type { Seen } from '../backend/stubs.js';
import { inView, words } from '../contact-form/contact-form.reader.js';
import { focused } from '../support/fixture.js';

export const labels = { number: 'Nummer van uw bericht', factor: 'Uw e-mailadres of uw code' } as const;

export class StatusTrackerReader {
  /** Everything that was said without moving the focus, in order. */
  readonly announcements: string[] = [];

  constructor(
    readonly element: LoketStatusTracker,
    readonly asked: Seen[],
  ) {
    new MutationObserver(() => {
      const text = this.all('[role=status]')[0]?.textContent ?? '';
      if (text && text !== this.#said) this.announcements.push(words(text));
      this.#said = text;
    }).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  }
  #said = '';

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.shadowRoot!.querySelectorAll<E>(selector)];
  }
  seen<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return this.all<E>(selector).filter(inView);
  }
  #texts(selector: string): string[] {
    return this.seen(selector).map((each) => words(each.innerText));
  }
  get text(): string {
    return words(this.#texts('.root > :not([role=status])').join(' '));
  }
  get headings(): string[] {
    return this.#texts('h1, h2, h3, h4, h5, h6');
  }
  /** Of the question, or of the first case. */
  get heading(): string {
    return this.#texts('#title, #status-heading')[0] ?? '';
  }
  /** Heading and sentence on why nothing could be shown. */
  get notice(): string {
    return this.#texts('.panel-error:not(#summary)')[0] ?? '';
  }
  /** Lines of the error summary. */
  get summary(): string[] {
    return this.#texts('#summary li');
  }
  /** What matters most. */
  get first(): string {
    return this.#texts('.lead')[0] ?? '';
  }
  /** What the resident must do, wholly. */
  get toDo(): string {
    return this.#texts('.to-do')[0] ?? '';
  }
  /** Each step in view as it is read: "name | state and day | meaning". */
  get steps(): string[] {
    return this.seen('.step').map((step) => [...step.children].map((each) => words(each.textContent)).join(' | '));
  }
  /** The facts of the first case by their names. */
  get facts(): Record<string, string> {
    const rows = this.seen('dl')[0]?.querySelectorAll(':scope > div') ?? [];
    return Object.fromEntries(
      [...rows].map((row) => [words(row.firstElementChild!.textContent), words(row.lastElementChild!.textContent)]),
    );
  }
  /** The other cases, folded or not, as they are called. */
  get others(): string[] {
    return this.#texts('summary');
  }
  /** Buttons, and links that look like one. */
  get buttons(): string[] {
    return this.#texts('button, a.button');
  }
  get focus(): string {
    const element = focused() as HTMLInputElement | null;
    return element === document.body ? 'page' : words((element?.labels?.[0] ?? element)?.textContent);
  }
  field(label: string): HTMLInputElement {
    const found = this.seen<HTMLLabelElement>('label').find((each) => words(each.textContent) === label);
    if (!found) throw new Error(`No field "${label}"; there is: ${this.text}`);
    return found.control as HTMLInputElement;
  }
  /** What is in the two fields. */
  get typed(): string[] {
    return Object.values(labels).map((label) => this.field(label).value);
  }
  /** What is read out with a field that is marked as wrong. */
  errorAt(label: string): string {
    const field = this.field(label);
    if (field.getAttribute('aria-invalid') !== 'true') return '';
    const id = field
      .getAttribute('aria-describedby')
      ?.split(' ')
      .find((each) => each.endsWith('-error'));
    return words(this.element.shadowRoot!.getElementById(id ?? '')?.textContent) || 'wrong without a word';
  }
}
