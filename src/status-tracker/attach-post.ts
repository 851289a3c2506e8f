import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { ContactBackend, SendOptions } from '../backend/backend.js';
import type { Contact, Receipt } from '../domain/contact.js';
import type { Outcome } from '../domain/outcome.js';
import type { FilesHost } from '../form/files.js';
import { Outbox } from '../form/outbox.js';
import * as texts from './attach-post.messages.js';

/** Sends what was chosen for a case and tells, in plain words, what is certain and what is not. */
export class AttachPost {
  readonly #host: Pick<FilesHost, 'say' | 'update'>;
  readonly #outbox: Outbox;
  #outcome: Outcome<Receipt> | undefined;
  #preparing = false;

  constructor(host: Pick<FilesHost, 'say' | 'update'>, backend: ContactBackend) {
    this.#host = host;
    this.#outbox = new Outbox(backend, () => this.#changed());
  }

  /** On its way: what was chosen and typed cannot change any more. */
  get isGone(): boolean {
    return this.#isSending || this.#isWaiting;
  }

  get busy(): boolean {
    return this.#preparing || this.#isSending;
  }

  get #isSending(): boolean {
    return this.#outbox.state.kind === 'sending';
  }

  get #isWaiting(): boolean {
    return this.#outbox.state.kind === 'waiting';
  }

  get #isSlow(): boolean {
    const { state } = this.#outbox;
    return state.kind === 'sending' && state.slow;
  }

  /** The backend has something earlier under the same key. */
  get #already(): boolean {
    return this.#outcome?.kind === 'refused' && this.#outcome.reason === 'already-sent';
  }

  /** On the button; `undefined` while nothing was sent yet. */
  get label(): string | undefined {
    if (this.busy) return texts.sending();
    if (this.#isWaiting) return texts.sendNow();
    if (this.#already) return texts.sendAnyway();
    return this.#outcome && texts.sendAgain();
  }

  /** Whether this press of the button was for what is under way already; then it is done with. */
  pressedAgain(): boolean {
    if (this.#isWaiting) this.#outbox.retryNow();
    return this.#preparing || this.isGone;
  }

  /**
   * Never rejects.
   * @param prepare waits for what must be there first; gives nothing when something is wrong
   * @returns nothing when nothing was sent
   */
  async send(
    prepare: () => Promise<Contact | undefined>,
    guard: NonNullable<SendOptions['guard']>,
  ): Promise<Outcome<Receipt> | undefined> {
    this.#outcome = undefined;
    this.#preparing = true;
    this.#host.say(texts.sending());
    this.#host.update();
    const contact = await prepare();
    this.#preparing = false;
    this.#outcome = contact && (await this.#outbox.send(contact, guard));
    this.#host.update();
    return this.#outcome;
  }

  /** For a widget that leaves the page: what is under way ends as unknown. */
  pause(): void {
    if (this.isGone) this.#outbox.abort();
  }

  reset(): void {
    this.#outbox.reset();
  }

  notice(level: number): TemplateResult | typeof nothing {
    const [title, ...lines] = this.#words();
    if (!title) return nothing;
    return html`<div class=${this.busy ? 'panel' : 'panel panel-warning'}>
      ${heading(level, title, 'notice-heading')} ${lines.map((line) => html`<p>${line}</p>`)}
      <p>${texts.kept()}</p>
    </div>`;
  }

  #changed(): void {
    const { state } = this.#outbox;
    if (this.#isSlow) this.#host.say(texts.slow());
    if (state.kind === 'waiting') this.#host.say(state.until === 'online' ? texts.offline() : texts.retrying());
    this.#host.update();
  }

  /** Title and lines of the panel; none while all goes well. */
  #words(): string[] {
    const { state } = this.#outbox;
    const outcome = this.#outcome;
    if (this.busy) return this.#isSlow ? [texts.sending(), texts.slow()] : [];
    if (state.kind === 'waiting')
      return state.until === 'online'
        ? [texts.offlineHeading(), texts.offline()]
        : [texts.retryHeading(), texts.retrying()];
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
        // They stand in the summary.
        if (outcome.reason === 'issues') return [];
        return [texts.refusedHeading(), outcome.reason === 'too-large' ? texts.tooLarge() : texts.forbidden()];
      default:
        return [];
    }
  }
}
