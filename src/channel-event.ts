/** Apart from the other events: in one file with them it would weigh on every contact form. */
import type { ChannelKind } from './domain/channel.js';

/**
 * A resident goes to a channel: calls, opens the form, a chat, a map. Cancelling it keeps the link from being followed: the
 * contact form on the page does so when it takes over, and a page may that opens a chat of its own.
 */
export class ChannelChosenEvent extends CustomEvent<null> {
  static readonly type = 'loket-channel-chosen';
  constructor(
    /** Id of the channel in the configuration: `phone`, `whatsapp-wonen`. */
    readonly channel: string,
    readonly kind: ChannelKind,
    /** Id of the topic that the resident chose before. */
    readonly topic: string | undefined,
    /** Block in which to be called back, in Dutch time: `2026-12-01T09:00/11:00`. */
    readonly slot?: string,
    /** The resident does this for somebody else. */
    readonly forOther?: boolean,
  ) {
    super(ChannelChosenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}
