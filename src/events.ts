/**
 * Every event that a page can hear, but for those of a chosen channel, a shown status and opened help: see channel-event.ts, status-event.ts and help-event.ts. They bubble, cross shadow roots, and never hold what a resident wrote.
 * `CustomEvent`, though without detail: some pages have an old script (MooTools) that puts its own in the place of `Event`.
 */
import type { ChannelChosenEvent } from './channel-event.js';
import type { Contact, ContactType } from './domain/contact.js';
import type { Receipt } from './domain/contact.js';
import type { HelpOpenedEvent } from './help-event.js';
import type { StatusShownEvent } from './status-event.js';

const crossing = { bubbles: true, composed: true };

/** A contact was received by the backend. All that analytics gets. */
export class ContactSentEvent extends CustomEvent<null> {
  static readonly type = 'loket-contact-sent';
  constructor(
    /** Absent when the backend gives none. */
    readonly reference: string | undefined,
    readonly topic: string | undefined,
    readonly contactType: ContactType,
  ) {
    super(ContactSentEvent.type, crossing);
  }
}

/**
 * Fires before a contact goes to the backend. Cancelling it stops the sending; `respondWith` lets the page send it by
 * itself. The contact is for the listener that sends it and for nobody else.
 */
export class ContactSendingEvent extends CustomEvent<null> {
  static readonly type = 'loket-contact-sending';
  #answer: Promise<Receipt> | undefined;

  constructor(
    readonly contact: Contact,
    /** The same for every try of the same contact. */
    readonly idempotencyKey: string,
  ) {
    super(ContactSendingEvent.type, { ...crossing, cancelable: true });
  }

  /** @param answer the receipt; a rejection counts as "not known whether it arrived". */
  respondWith(answer: Promise<Receipt>): void {
    this.#answer = answer;
    this.preventDefault();
    this.stopImmediatePropagation();
  }

  get answer(): Promise<Receipt> | undefined {
    return this.#answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'loket-contact-sent': ContactSentEvent;
    'loket-contact-sending': ContactSendingEvent;
    'loket-channel-chosen': ChannelChosenEvent;
    'loket-status-shown': StatusShownEvent;
    'loket-help-opened': HelpOpenedEvent;
  }
}
