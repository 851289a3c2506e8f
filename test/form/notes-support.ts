/** Reads the notes at fields as a resident does. */
import type { Config } from '../../src/config/schema.js';
import { noteFields } from '../../src/domain/note-field.js';
import { inView, words } from '../contact-form/contact-form.reader.js';

type Widget = { element: HTMLElement; settle(): Promise<void> };
type Notes = NonNullable<NonNullable<Config['help']>['notes']>;

export const what = 'Wat bedoelen wij hier?';

export const withNotes = (config: Config, notes: Notes): Config => ({ ...config, help: { ...config.help, notes } });

/** A note at every field that can have one, with the name of the field as its text. */
export const everywhere = (config: Config): Config =>
  withNotes(config, Object.fromEntries(Object.keys(noteFields).map((name) => [name, { text: `Over ${name}` }])));

/** The notes that are in view, from top to bottom. */
export const notes = ({ element }: Widget): HTMLDetailsElement[] =>
  [...element.shadowRoot!.querySelectorAll('details')].filter(
    (each) => each.textContent.includes('Wat bedoelen') && inView(each),
  );

export const summaryOf = (note: Element): HTMLElement => note.querySelector('summary')!;

/** What they are called when they are read out. */
export const names = (widget: Widget): string[] => notes(widget).map((each) => words(summaryOf(each).textContent));

/** What stands in them, opened or not. */
export const bodies = (widget: Widget): string[] =>
  notes(widget).map((each) => words(each.textContent.replace(summaryOf(each).textContent, '')));

/** The note of the field that is called so. */
export function noteOf(widget: Widget, field: string): HTMLDetailsElement {
  const found = notes(widget).find((each) => words(summaryOf(each).textContent) === `${what} ${field}`);
  if (!found) throw new Error(`No note at "${field}"; there are: ${names(widget).join(' | ')}`);
  return found;
}

/** Presses what opens or shuts it. */
export async function press(widget: Widget, field: string): Promise<HTMLDetailsElement> {
  const note = noteOf(widget, field);
  summaryOf(note).focus();
  summaryOf(note).click();
  await widget.settle();
  return note;
}

/** Whether one comes before the other when the page is read from its beginning. */
export const comesBefore = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
