import type { ChannelChosenEvent } from '../channel-event.js';
import type { FormController } from '../form/form-controller.js';

/** Puts what a resident told the channel chooser in the form, over what was chosen there before. */
export function takeOver({ kind, topic, slot }: ChannelChosenEvent, form: FormController): void {
  form.restore({
    ...(kind === 'callback' && { type: [kind] }),
    ...(topic && { topic: [topic] }),
    ...(slot && { callback: [slot] }),
  });
}
