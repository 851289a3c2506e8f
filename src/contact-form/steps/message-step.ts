import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../locale/text.js';
import { countCharacters } from '../../domain/text.js';
import { textArea } from '../../form/fields.js';
import { filesField } from '../../form/files-field.js';
import { valueOf } from '../../form/form-controller.js';
import * as texts from '../message.messages.js';
import type { View } from '../view.js';

/** Characters that a message may hold when the backend does not say. */
export const defaultMaxLength = 5000;

/** From here on the resident is told how much room is left. */
const nearTheEnd = 0.9;

let spoken: ReturnType<typeof setTimeout> | undefined;

export function messageStep(view: View): TemplateResult {
  const message = valueOf(view.values, 'message');
  const left = (view.capabilities.message?.maxLength ?? defaultMaxLength) - countCharacters(message);
  return html`${view.heading('message', texts.messageHeading(view.type))}
  ${textArea({
    name: 'message',
    label: texts.messageLabel(),
    hint: html`${
      view.config.texts?.message
        ? localText(view.config.texts.message)
        : view.type === 'complaint'
          ? texts.complaintHint()
          : texts.messageHint()
    }
    ${texts.noBsn()}`,
    error: view.error('message'),
    after: html`${counter(view, left, message)}
    ${(view.left.has('message') && view.warn?.messageWarning(view, message)) || nothing}`,
  })}
  ${view.asked?.questions(view) ?? nothing}
  ${view.capabilities.attachments === null || view.config.fields?.files === false ? nothing : filesField(view.attachments, view.error('attachments'), true)}`;
}

/** Silent until the end comes near, so that it does not speak over every key (WCAG 4.1.3). */
function counter(view: View, left: number, message: string): TemplateResult | typeof nothing {
  const limit = view.capabilities.message?.maxLength ?? defaultMaxLength;
  if (left > limit * (1 - nearTheEnd)) return nothing;
  const words = left < 0 ? texts.lettersOver(-left) : texts.lettersLeft(left);
  if (view.step === 'message' && message !== counted.get(view)) {
    counted.set(view, message);
    clearTimeout(spoken);
    spoken = setTimeout(() => view.say(words), 1200);
  }
  // What is wrong stands above the field once it was told; it need not stand there twice.
  return view.error('message') ? nothing : html`<p class=${left < 0 ? 'error count' : 'hint count'}>${words}</p>`;
}
/** Text of which the count was said last, by form. */
const counted = new WeakMap<View, string>();
