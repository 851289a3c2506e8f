/** Acts on the contact form and reads it as a resident does: by label, by the text of a button, by what is in view. */
import '../../src/contact-form/contact-form.define.js';
import { LoketContactForm, type Outline } from '../../src/contact-form/contact-form.js';
import type { Config } from '../../src/config/schema.js';
import { FakeBackend, type FakeScript } from '../support/fake-backend.js';
import { fixture, until } from '../support/fixture.js';
import { config as municipality } from '../support/municipality.js';
import { ContactFormReader, words } from './contact-form.reader.js';

export { inView, words, type Field } from './contact-form.reader.js';

export interface OpenOptions {
  /** `null`: none is given yet. */
  config?: Config | null;
  outline?: Outline;
  backend?: FakeScript;
  /** As they stand in the tag: `contact-type="idea" heading-level="3"`. */
  attributes?: string;
  /** What stands in the tag. */
  children?: string;
  /** CSS pixels of the column that the form stands in. */
  width?: number;
  /** Lets the browser's back and forward take part. Off by default: browsers slow down pages with many entries. */
  history?: boolean;
}

/** Lets what was just done be rendered. */
export const tick = (): Promise<void> => new Promise((done) => setTimeout(done));

// What is restored or typed is read after rendering, and rendered again: on purpose.
LoketContactForm.disableWarning?.('change-in-update');

// Before, not after: a form that leaves the page while it sends still writes its draft.
beforeEach(async () => {
  await tick();
  sessionStorage.clear();
  document.documentElement.lang = 'nl';
});

/** Puts a form in the page and waits for its first screen. */
export async function openForm(options: OpenOptions = {}): Promise<ContactForm> {
  const { attributes = '', children = '<p>Bel 14 0999</p>', history = false, config = municipality } = options;
  const markup = `<loket-contact-form ${history ? '' : 'no-history'} ${attributes}>${children}</loket-contact-form>`;
  const size = options.width === undefined ? {} : { width: options.width };
  const element = await fixture<LoketContactForm>(markup, size);
  const form = new ContactForm(element, new FakeBackend(options.backend));
  element.backend = form.backend;
  if (options.outline) element.outline = options.outline;
  if (config) element.config = config;
  if (config || options.outline) await until(() => form.heading, 'the first screen');
  await form.settle();
  return form;
}

export class ContactForm extends ContactFormReader {
  async settle(): Promise<void> {
    do await tick();
    while (!(await this.element.updateComplete));
  }
  /** Types over what is there, and leaves the field. */
  async fill(label: string, text: string): Promise<void> {
    await this.type(label, text);
    this.field(label).dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }
  /** Types over what is there, and stays. */
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  async choose(...labels: string[]): Promise<void> {
    for (const label of labels) {
      const input = this.field<HTMLInputElement>(label);
      input.focus();
      input.click();
      await this.settle();
    }
  }
  /** What the browser's own window for choosing files gives back. */
  async addFiles(...files: File[]): Promise<void> {
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    const input = this.all<HTMLInputElement>('input[type=file]')[0]!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }
  button(text: string): HTMLElement {
    const found = this.seen('button, a, summary').find((each) => words(each.textContent) === text);
    if (!found) throw new Error(`No button "${text}" in view; there are: ${this.buttons.join(' | ')}`);
    return found;
  }
  async press(text: string): Promise<void> {
    const button = this.button(text);
    button.focus();
    button.click();
    await this.settle();
  }
  /** Presses the button to go on, and waits until another step, a list of errors or word of the sending is there. */
  async next(text = this.primary): Promise<void> {
    const state = () => [this.heading, this.notice, this.summary.join(), this.primary].join('|');
    const before = state();
    await this.press(text);
    const under = /^(Even wachten|One moment)/;
    await until(
      () => state() !== before && !under.test(this.primary),
      `something after "${text}" at "${this.heading}"`,
    );
    await this.settle();
  }
  /** Text of the button to go on. */
  get primary(): string {
    return words(this.seen('button.primary')[0]?.textContent);
  }

  /** From the first screen to the message. */
  async toMessage(type = 'Vraag', topic = 'Mijn onderwerp staat er niet bij'): Promise<void> {
    await this.choose(type);
    await this.next();
    if (!this.has(topic)) await this.type('Typ een woord om te zoeken', topic);
    await this.choose(topic);
    await this.next();
    if (!this.has('Uw bericht')) await this.next();
  }
  async toReach(type?: string, topic?: string, message = 'De lantaarn voor mijn huis is stuk.'): Promise<void> {
    await this.toMessage(type, topic);
    await this.fill('Uw bericht', message);
    await this.next();
  }
  /** To the last page, with an answer by e-mail. */
  async toCheck(type?: string, topic?: string, message?: string): Promise<void> {
    await this.toReach(type, topic, message);
    await this.choose('Per e-mail');
    await this.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await this.next();
  }
  /** All the way, and sent. */
  async toSent(type?: string, topic?: string, message?: string): Promise<void> {
    await this.toCheck(type, topic, message);
    await this.next();
  }
}
