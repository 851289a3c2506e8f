/** The fields that can have a note "what do we mean", by the names that a configuration gives them. */

/**
 * Name in the configuration → id of the field in its widget. The names are a promise: what a configuration of a
 * municipality says today must still hold when an input is called otherwise.
 */
export const noteFields = {
  'contact-form.type': 'type',
  'contact-form.topic': 'topic',
  'contact-form.topic-search': 'topic-search',
  'contact-form.message': 'message',
  'contact-form.files': 'attachments',
  'contact-form.answer-by': 'answerBy',
  'contact-form.for-other': 'forOther',
  'contact-form.other-name': 'other.name',
  'contact-form.answer-to': 'answerTo',
  'contact-form.name': 'person.name',
  'contact-form.email': 'person.email',
  'contact-form.phone': 'person.phone',
  'contact-form.callback': 'callback',
  'contact-form.postal-code': 'person.address.postalCode',
  'contact-form.house-number': 'person.address.houseNumber',
  'contact-form.abroad': 'abroad',
  'contact-form.address': 'person.address.lines',
  'contact-form.updates-email': 'updates-email',
  'channel-chooser.need': 'need',
  'channel-chooser.topic': 'topic',
  'channel-chooser.topic-search': 'topic-search',
  'channel-chooser.moment': 'slot',
  'status-tracker.number': 'reference',
  'status-tracker.code': 'factor',
  'status-tracker.email': 'email',
  'status-tracker.files': 'attachments',
  'status-tracker.message': 'message',
  'status-tracker.updates-email': 'updates-email',
  'help-panel.search': 'word',
} as const;

/** An extra question of a topic, by the ids of both. */
export const questionNote = /^contact-form\.questions\.([a-z0-9-]+)\.([a-z0-9-]+)$/;

/** Name of a field that can have a note. */
export type NoteField = keyof typeof noteFields | `contact-form.questions.${string}.${string}`;

/**
 * @param name as in the configuration
 * @param widget name of the widget: `contact-form`
 * @returns id or name of the field there; `undefined` for a field of another widget, or of none
 */
export function fieldOf(name: string, widget: string): string | undefined {
  if (!name.startsWith(`${widget}.`)) return undefined;
  const question = questionNote.exec(name);
  if (question) return `answers.${question[1]}.${question[2]}`;
  return Object.hasOwn(noteFields, name) ? noteFields[name as keyof typeof noteFields] : undefined;
}
