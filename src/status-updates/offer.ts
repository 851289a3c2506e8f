import { html, type TemplateResult } from 'lit';
import { focusOn } from '../a11y/focus.js';
import { heading } from '../a11y/heading.js';
import { askForUpdates, type AskedForUpdates } from '../backend/status-follow.js';
import type { StatusBackend } from '../backend/status-post.js';
import type { StatusQuestion } from '../backend/status.js';
import { isEmail } from '../domain/email.js';
import { textField } from '../form/fields.js';
import * as texts from './updates.messages.js';

/** The widget in which it stands. */
export interface OfferHost {
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
  readonly renderRoot: ParentNode;
}

export interface OfferOptions {
  backend: StatusBackend;
  /** What the resident proved to know. */
  question: StatusQuestion;
  /** What stands in the input at first. */
  email?: string | undefined;
  /** BCP 47. */
  language: string;
}

/** Of the last two there is nothing left to do. */
type State = 'asking' | 'busy' | 'sent' | 'closed';

const name = 'updates-email';

const failure = (answer: Exclude<AskedForUpdates, { kind: 'accepted' | 'closed' }>): string => {
  switch (answer.kind) {
    case 'bad-email':
      return texts.wrong();
    case 'later':
      return texts.later(Math.max(1, Math.ceil((answer.retryAfter ?? 60) / 60)));
    case 'failed':
      return answer.reason === 'offline' ? texts.offline() : texts.failed();
    default:
      return texts.failed();
  }
};

/**
 * Offers an e-mail at each step, with the address that is known filled in. Nothing is sent before the resident opened the
 * link in the first e-mail: somebody may have filled in an address of somebody else.
 */
export class UpdatesOffer {
  readonly #host: OfferHost;
  readonly #options: OfferOptions;
  #state: State = 'asking';
  #error: string | undefined;

  constructor(host: OfferHost, options: OfferOptions) {
    this.#host = host;
    this.#options = options;
    host.requestUpdate();
    // Once: what the resident wipes stays wiped.
    void host.updateComplete.then(() => {
      if (this.#input && options.email) this.#input.value = options.email;
    });
  }

  /** @param level of its heading */
  template(level: number): TemplateResult {
    const title = heading(level, texts.title(), 'updates-heading');
    if (this.#isOver)
      return html`<div class="print-not">
        ${title}
        <p>${this.#state === 'sent' ? html`${texts.sent()} ${texts.nothingCame()}` : texts.closed()}</p>
      </div>`;
    const busy = this.#state === 'busy';
    return html`<form class="print-not" novalidate @submit=${this.#submit} @input=${this.#typed}>
      ${title}
      ${textField({
        name,
        label: texts.label(),
        hint: texts.hint(),
        error: this.#error,
        type: 'email',
        autocomplete: 'email',
      })}
      <p>
        <button type="submit" aria-disabled=${busy}>${busy ? texts.wait() : texts.send()}</button>
      </p>
    </form>`;
  }

  get #isOver(): boolean {
    return this.#state === 'sent' || this.#state === 'closed';
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector(`#${name}`);
  }

  get #heading(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#updates-heading');
  }

  readonly #typed = (): void => {
    if (!this.#error || !isEmail(this.#input!.value.trim())) return;
    this.#error = undefined;
    this.#host.requestUpdate();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#state === 'busy') return;
    const to = this.#input!.value.trim();
    if (!isEmail(to)) return this.#show('asking', to ? texts.wrong() : texts.missing());
    this.#show('busy');
    const { backend, question, language } = this.#options;
    const answer = await askForUpdates(backend, question, to, language);
    if (answer.kind === 'accepted') this.#show('sent');
    else if (answer.kind === 'closed') this.#show('closed');
    else this.#show('asking', failure(answer));
  };

  #show(state: State, error?: string): void {
    this.#state = state;
    this.#error = error;
    this.#host.requestUpdate();
    if (state !== 'busy')
      void this.#host.updateComplete.then(() => focusOn(this.#isOver ? this.#heading : this.#input));
  }
}
