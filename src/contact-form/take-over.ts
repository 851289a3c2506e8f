import type { ChannelChosenEvent } from '../channel-event.js';
import type { FormController } from '../form/form-controller.js';
import type { Journey } from './journey.js';

/** Puts what a resident told the channel chooser in the form, over what was chosen there before. */
export function takeOver(
  { kind, topic, slot, forOther }: ChannelChosenEvent,
  form: FormController,
  journey: Journey,
): void {
  // First: the choice must be there when it is filled in.
  if (slot) journey.slot = slot;
  form.restore({
    ...(kind === 'callback' && { type: [kind] }),
    ...(topic && { topic: [topic] }),
    ...(slot && { callback: [slot] }),
    ...(forOther && { forOther: ['on'] }),
  });
  journey.take();
}
