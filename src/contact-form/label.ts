import { files } from '../form/files-field.messages.js';
import { textOf } from '../locale/text.js';
import { messageLabel } from './message.messages.js';
import { questionName } from './question-name.js';
import type { View } from './view.js';

/** How a field is called in a sentence about it. */
export function labelOf({ topic }: Pick<View, 'topic'>, field: string): string {
  if (field.startsWith('attachments')) return files();
  const question = topic?.questions?.find((each) => field.startsWith(questionName(topic, each)));
  return question ? textOf(question.label) : messageLabel();
}

/** A field as the backend calls it → the name of the input that holds it: a question is found by its id or its number. */
export function inputName(topic: View['topic'], field: string): string {
  return field.replace(/^representative\./, 'person.').replace(/^answers\.(\d+|[^.]+)$/, (whole, id: string) => {
    const question = topic?.questions?.find((each, index) => each.id === id || String(index) === id);
    return question ? questionName(topic!, question) : whole;
  });
}
