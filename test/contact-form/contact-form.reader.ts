/** Reads the contact form as a resident does: what is in view, what has the focus, what is read out. */
import type { LoketContactForm } from '../../src/contact-form/contact-form.js';
import type { FakeBackend } from '../support/fake-backend.js';
import { focused } from '../support/fixture.js';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is in view of a text, with single spaces. */
export const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Seen and read out: not the field that is there for robots only. */
export const inView = (element: Element): boolean =>
  element.getClientRects().length > 0 &&
  // WebKit gives boxes to what a closed `details` holds, without laying it out.
  !element.closest('[aria-hidden=true], details:not([open]) > :not(summary)');

export class ContactFormReader {
  /** Everything that was said without moving the focus, in order. */
  readonly announcements: string[] = [];

  constructor(
    readonly element: LoketContactForm,
    readonly backend: FakeBackend,
  ) {
    const region = () => words(this.all('[role=status]')[0]?.textContent);
    new MutationObserver(() => {
      const text = region();
      if (text && text !== this.announcements.at(-1)) this.announcements.push(text);
    }).observe(this.element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  }

  // ---- reads

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.shadowRoot!.querySelectorAll<E>(selector)];
  }
  seen<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return this.all<E>(selector).filter(inView);
  }
  /** All that is in view. */
  get text(): string {
    return words(
      this.all('.root > :not([role=status])')
        .map((each) => each.innerText)
        .join(' '),
    );
  }
  #headings(): HTMLElement[] {
    return this.seen('h1, h2, h3, h4, h5, h6');
  }
  /** Heading of the step or of the confirmation, without "step 2 of 5". */
  get heading(): string {
    const own = this.#headings().find((each) => !each.closest('.panel:not(.panel-ok)'));
    const copy = own?.cloneNode(true) as HTMLElement | undefined;
    copy?.querySelector('.caption')?.remove();
    return words(copy?.textContent);
  }
  get progress(): string {
    return words(this.seen('.caption')[0]?.textContent);
  }
  /** Heading of the panel that tells how sending went. */
  get notice(): string {
    return words(this.seen('#notice-heading')[0]?.textContent);
  }
  /** Lines of the error summary. */
  get summary(): string[] {
    return this.seen('#summary li').map((line) => words(line.textContent));
  }
  get buttons(): string[] {
    return this.seen('button, a.button').map((each) => words(each.textContent));
  }
  /** Labels of the choices that can be seen. */
  get choices(): string[] {
    return this.seen('.option-label')
      .filter((each) => each.closest('fieldset')?.role === 'radiogroup')
      .map((each) => words(each.textContent));
  }
  /** Labels of the text fields that can be seen. */
  get fields(): string[] {
    return this.seen('label[for]').map((each) => words(each.textContent));
  }
  /** What a field or a choice is called, as it is read out. */
  nameOf(element: Element | null): string {
    if (!element) return 'nothing';
    const { labels } = element as Field;
    return words(
      labels?.length ? (labels[0]!.querySelector('.option-label') ?? labels[0]!).textContent : element.textContent,
    );
  }
  /** What has the focus, by its name; `page` when it is nowhere. */
  get focus(): string {
    const element = focused();
    return element === document.body ? 'page' : this.nameOf(element);
  }

  /** The input with this label; the label may go on: "Uw naam" finds "Uw naam (niet verplicht)". */
  field<E extends HTMLElement = Field>(label: string): E {
    const labels = this.seen<HTMLLabelElement>('label').filter(({ control }) => control);
    const named = (each: HTMLLabelElement) => words((each.querySelector('.option-label') ?? each).textContent);
    const found =
      labels.find((each) => named(each) === label) ?? labels.find((each) => named(each).startsWith(`${label} `));
    if (!found)
      throw new Error(`No field "${label}" at "${this.heading}"; there are: ${labels.map(named).join(' | ')}`);
    return found.control as unknown as E;
  }
  has(label: string): boolean {
    return [...this.fields, ...this.seen('.option-label').map((each) => words(each.textContent))].some(
      (each) => each === label || each.startsWith(`${label} (`),
    );
  }
  value(label: string): string {
    return this.field(label).value;
  }
  chosen(label: string): boolean {
    return this.field<HTMLInputElement>(label).checked;
  }
  /** What is read out with a field or a group beside its name. */
  descriptionOf(element: Element): string {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return words(
      ids.map((id) => this.element.shadowRoot!.getElementById(id)?.textContent ?? `[nothing by ${id}]`).join(' '),
    );
  }
  /** The message that is read out with a field that is marked as wrong, or with its group. */
  errorAt(label: string): string {
    const field = this.field(label);
    const group = field.closest('fieldset[aria-describedby]');
    if (![field, field.closest('[role=radiogroup]')].some((each) => each?.getAttribute('aria-invalid') === 'true'))
      return '';
    const ids = [field, group].flatMap((each) => each?.getAttribute('aria-describedby')?.split(' ') ?? []);
    const error = this.element.shadowRoot!.getElementById(ids.find((id) => id.endsWith('-error')) ?? '');
    return words(error?.textContent) || 'wrong without a word';
  }
  /** Label → value of what is shown once more before sending, or of the copy. */
  get rows(): Record<string, string> {
    return Object.fromEntries(
      this.seen('dl:not(.reference) > div').map((row) => [
        words(row.querySelector('dt')?.textContent),
        (row.querySelector('dd')?.textContent ?? '').trim(),
      ]),
    );
  }
}
