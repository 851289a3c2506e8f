/** Acts on the status tracker and reads it as a resident does: by label, by the text of a button, by what is in view. */
import '../../src/status-tracker/status-tracker.define.js';
import { LoketStatusTracker } from '../../src/status-tracker/status-tracker.js';
import type { Config } from '../../src/config/schema.js';
import type { CaseStatus } from '../../src/domain/case-status.js';
import { json, serve, type Seen } from '../backend/stubs.js';
import { words } from '../contact-form/contact-form.reader.js';
import { fixture, until } from '../support/fixture.js';
import { config as municipality } from '../support/municipality.js';
import { now as tuesday, numbers, plain } from './cases.js';
import { labels, StatusTrackerReader } from './status-tracker.reader.js';

export { words } from '../contact-form/contact-form.reader.js';
export { labels } from './status-tracker.reader.js';

export const look = 'Bekijk hoe het gaat';

/** A municipality whose contact form stands on another page. */
export const config: Config = {
  ...municipality,
  channels: { ...municipality.channels, more: [{ id: 'formulier', kind: 'form', url: '/contact' }] },
};

/** The same with a backend that mails. */
export const mailing: Config = { ...config, status: { url: '/status', forgotten: true, updates: true } };

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

export class StatusTracker extends StatusTrackerReader {
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
  /** Says that they have no number. */
  async openForgotten(): Promise<void> {
    await this.press('Ik weet mijn nummer niet');
    await until(() => this.heading === 'Wij mailen u uw nummer', 'the question for an address');
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
