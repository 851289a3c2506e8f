/** Acts on the status tracker and reads it as a resident does: by label, by the text of a button, by what is in view. */
import '../../src/status-tracker/status-tracker.define.js';
import { LoketStatusTracker } from '../../src/status-tracker/status-tracker.js';
import type { Config } from '../../src/config/schema.js';
import type { CaseStatus } from '../../src/domain/case-status.js';
import { json, serve, type Seen } from '../backend/stubs.js';
import { inView, words } from '../contact-form/contact-form.reader.js';
import { fixture, focused, until } from '../support/fixture.js';
import { config as municipality } from '../support/municipality.js';
import { now as tuesday, numbers, plain } from './cases.js';

export { inView, words } from '../contact-form/contact-form.reader.js';

export const labels = { number: 'Nummer van uw bericht', factor: 'Uw e-mailadres of uw code' } as const;
export const look = 'Bekijk hoe het gaat';

/** A municipality whose contact form stands on another page. */
export const config: Config = {
  ...municipality,
  channels: { ...municipality.channels, more: [{ id: 'formulier', kind: 'form', url: '/contact' }] },
};

export interface OpenOptions {
  /** `null`: none is given. */
  config?: Config | null;
  /** What the clock of the server says, with its offset. */
  now?: string;
  /** As they stand in the tag: `shared-computer heading-level="3"`. */
  attributes?: string;
  /** CSS pixels of the column that it stands in. */
  width?: number;
  /** What the backend answers; a list is that of the cases. */
  answer?: readonly unknown[] | ((seen: Seen) => Response | Promise<Response>);
}

// What is restored or typed is read after rendering, and rendered again: on purpose.
LoketStatusTracker.disableWarning?.('change-in-update');

// In a test no link leaves the page.
const stay = (event: Event): void => {
  if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) event.preventDefault();
};
beforeEach(() => {
  window.addEventListener('click', stay);
  document.documentElement.lang = 'nl';
});
afterEach(() => window.removeEventListener('click', stay));

/** An answer of a server whose clock says `now`. */
export const found = (cases: readonly unknown[], now = tuesday, more: object = {}): Response =>
  json({ cases, ...more }, 200, { Date: new Date(now).toUTCString() });

/** Puts a tracker in the page and waits until it asks. */
export async function openTracker(options: OpenOptions = {}): Promise<StatusTracker> {
  const { config: own = config, now = tuesday, attributes = '', answer = [plain] } = options;
  const asked = serve(typeof answer === 'function' ? answer : () => found(answer, now));
  const size = options.width === undefined ? {} : { width: options.width };
  const markup = `<loket-status-tracker ${attributes}><p>Bel 14 0999</p></loket-status-tracker>`;
  const tracker = new StatusTracker(await fixture<LoketStatusTracker>(markup, size), asked);
  if (own) {
    tracker.element.config = own;
    await until(() => tracker.heading, 'the question');
  }
  await tracker.settle();
  return tracker;
}

/** Looked up, and there. */
export async function show(cases: readonly CaseStatus[], options: OpenOptions = {}): Promise<StatusTracker> {
  const tracker = await openTracker({ answer: cases, ...options });
  await tracker.lookUp();
  return tracker;
}

export class StatusTracker {
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

  // ---- reads

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

  // ---- acts

  async settle(): Promise<void> {
    do await new Promise((done) => setTimeout(done));
    while (!(await this.element.updateComplete));
  }
  control<E extends HTMLElement = HTMLElement>(text: string): E {
    const all = this.seen<E>('a, button, summary');
    const found = all.find((each) => words(each.textContent) === text);
    if (!found) throw new Error(`No "${text}"; there are: ${all.map((each) => words(each.textContent)).join(' | ')}`);
    return found;
  }
  async press(text: string): Promise<void> {
    const control = this.control(text);
    control.focus();
    control.click();
    await this.settle();
  }
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  /** Fills in both and presses, without waiting for an answer. */
  async ask(number: string = numbers[0], factor = 'noor@voorbeeld.nl'): Promise<void> {
    await this.type(labels.number, number);
    await this.type(labels.factor, factor);
    await this.press(look);
  }
  /** Asks, and waits for what comes of it. */
  async lookUp(number?: string, factor?: string): Promise<void> {
    await this.ask(number, factor);
    await until(() => this.first || this.notice || this.summary.length, 'an answer');
    await this.settle();
  }
  /** Opens another case. */
  async open(name: string): Promise<void> {
    const found = this.seen('summary').find((each) => words(each.textContent).includes(name));
    if (!found) throw new Error(`No case "${name}"; there are: ${this.others.join(' | ')}`);
    found.click();
    await this.settle();
  }
}
