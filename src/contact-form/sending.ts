import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import { heading } from '../a11y/heading.js';
import type { ContactBackend, SendOptions } from '../backend/backend.js';
import type { Config } from '../config/schema.js';
import type { Contact, Receipt } from '../domain/contact.js';
import type { Outcome } from '../domain/outcome.js';
import { ContactSendingEvent, ContactSentEvent } from '../events.js';
import { Outbox, newKey } from '../form/outbox.js';
import { humanWays } from '../loading/human.js';
import * as check from './check.messages.js';
import type { Sent } from './copy.js';
import type { LoketContactForm } from './contact-form.js';
import { topicsFor } from './flow.js';
import * as texts from './sending.messages.js';

/** Sends a contact and tells, in plain words, what is certain and what is not. */
export class Sending {
  /** What was received; then the form makes place for the confirmation. */
  sent: Sent | undefined;

  readonly #host: LoketContactForm;
  readonly #announcer: Announcer;
  #outbox: Outbox;
  #outcome: Outcome<Receipt> | undefined;
  #preparing = false;

  constructor(host: LoketContactForm, backend: ContactBackend, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    this.#outbox = new Outbox(backend, () => this.#changed());
  }

  get key(): string {
    return this.#outbox.key;
  }
  set key(key: string) {
    this.#outbox.key = key;
  }

  get busy(): boolean {
    return this.#preparing || this.#outbox.state.kind === 'sending';
  }

  /** The backend has an earlier text under the same key. */
  get #already(): boolean {
    return this.#outcome?.kind === 'refused' && this.#outcome.reason === 'already-sent';
  }

  get #slow(): boolean {
    const { state } = this.#outbox;
    return state.kind === 'sending' && state.slow;
  }

  /** Under way in any sense: a second press must not start another. */
  get underWay(): boolean {
    return this.busy || this.#outbox.state.kind === 'waiting';
  }

  label(): string {
    if (this.busy) return texts.sending();
    if (this.underWay) return texts.sendNow();
    if (this.#already) return texts.sendAnyway();
    return this.#outcome ? texts.sendAgain() : check.send();
  }

  /** @param prepare what must be there before the contact goes: attachments that are still on their way. */
  async send(
    prepare: () => Promise<boolean>,
    contact: () => Contact,
    guard: SendOptions['guard'],
  ): Promise<Outcome<Receipt> | undefined> {
    if (this.#outbox.state.kind === 'waiting') return void this.#outbox.retryNow();
    if (this.busy) return undefined;
    if (this.#already) this.#outbox.key = newKey();
    this.#preparing = true;
    this.#outcome = undefined;
    this.#announcer.say(texts.sending());
    this.#host.requestUpdate();
    const letter = (await prepare()) ? contact() : undefined;
    const outcome = letter && (await this.#hand(letter, guard));
    this.#preparing = false;
    if (outcome?.kind === 'accepted') await this.#received(letter!, outcome.value);
    else this.#outcome = outcome;
    this.#host.requestUpdate();
    return outcome;
  }

  pause(): void {
    if (this.underWay) this.#outbox.abort();
  }

  reset(): void {
    this.#outbox.reset();
    this.#outcome = undefined;
    this.sent = undefined;
  }

  /** The page may send by itself; otherwise the backend does. */
  async #hand(contact: Contact, guard: SendOptions['guard']): Promise<Outcome<Receipt> | undefined> {
    const event = new ContactSendingEvent(contact, this.#outbox.keyFor(contact));
    this.#host.dispatchEvent(event);
    if (!event.answer) {
      if (event.defaultPrevented) return undefined;
      this.#preparing = false;
      return this.#outbox.send(contact, guard);
    }
    try {
      const value = await event.answer;
      // The page has sent it: the next message is another one.
      this.#outbox.reset();
      return { kind: 'accepted', value };
    } catch {
      return { kind: 'unknown', reason: 'unreadable' };
    }
  }

  async #received(contact: Contact, receipt: Receipt): Promise<void> {
    const config = this.#host.config!;
    const terms = config.terms?.[contact.type];
    const whole = { ...receipt };
    if (terms && receipt.receivedAt && (!receipt.firstReactionBy || !receipt.solvedBy)) {
      // A backend that gives no dates: the municipality's own terms, from the server's time of receipt.
      const { deadline } = await import('../domain/working-days.js');
      if (terms.reaction) whole.firstReactionBy ??= deadline(receipt.receivedAt, terms.reaction);
      if (terms.solution) whole.solvedBy ??= deadline(receipt.receivedAt, terms.solution);
    }
    this.sent = {
      contact,
      receipt: whole,
      municipality: config.municipality.name,
      withTopic: topicsFor(config, contact.type).length > 0,
    };
    this.#host.dispatchEvent(new ContactSentEvent(receipt.reference, contact.topic?.id, contact.type));
  }

  #changed(): void {
    const { state } = this.#outbox;
    if (this.#slow) this.#announcer.say(texts.slow());
    if (state.kind === 'waiting') this.#announcer.say(state.until === 'online' ? texts.offline() : texts.retrying());
    this.#host.requestUpdate();
  }

  /** Brings the panel that says how it ended to the resident. */
  async focusNotice(): Promise<void> {
    await this.#host.updateComplete;
    focusOn(this.#host.renderRoot.querySelector<HTMLElement>('#notice-heading'));
  }

  // ---- what is shown above the page to check

  notice(level: number, { channels }: Config): TemplateResult | typeof nothing {
    const [title, ...lines] = this.#words();
    if (!title) return nothing;
    return html`<div class=${this.busy ? 'panel' : 'panel panel-warning'}>
      ${heading(level, title, 'notice-heading')} ${lines.map((line) => html`<p>${line}</p>`)}
      ${
        channels
          ? html`<p>${texts.humanInstead()}</p>
              ${humanWays(channels)}`
          : nothing
      }
    </div>`;
  }

  /** Title and lines of the panel; none while all goes well. */
  #words(): string[] {
    const { state } = this.#outbox;
    const outcome = this.#outcome;
    if (this.busy) return this.#slow ? [texts.sending(), texts.slow()] : [];
    if (state.kind === 'waiting') {
      return state.until === 'online'
        ? [texts.offlineHeading(), texts.offline()]
        : [texts.retryHeading(), texts.retrying()];
    }
    switch (outcome?.kind) {
      case 'unknown':
        return [
          texts.unknownHeading(),
          outcome.reason === 'offline' ? texts.offlineAsk() : texts.unknown(),
          texts.unknownSafe(),
        ];
      case 'later':
        return [
          texts.laterHeading(),
          outcome.reason === 'busy' ? texts.busy() : texts.down(),
          texts.tryIn(Math.max(1, Math.ceil((outcome.retryAfter ?? 300) / 60))),
        ];
      case 'refused':
        if (this.#already) return [texts.alreadySentHeading(), texts.alreadySent()];
        if (outcome.reason === 'issues' && outcome.issues.length) return [];
        return [texts.refusedHeading(), outcome.reason === 'too-large' ? texts.tooLarge() : texts.forbidden()];
      default:
        return [];
    }
  }
}
