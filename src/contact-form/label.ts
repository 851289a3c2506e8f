import { textOf } from '../locale/text.js';
import { files, messageLabel } from './message.messages.js';
import { questionName } from './steps/questions.js';
import type { View } from './view.js';

/** How a field is called in a sentence about it. */
export function labelOf({ topic }: Pick<View, 'topic'>, field: string): string {
  if (field.startsWith('attachments')) return files();
  const question = topic?.questions?.find((each) => field.startsWith(questionName(topic, each)));
  return question ? textOf(question.label) : messageLabel();
}
