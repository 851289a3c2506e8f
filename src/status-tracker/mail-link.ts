import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import { answerMail } from '../backend/status-mail.js';
import * as texts from './mail-link.messages.js';
import { notice, type Problem } from './notice.js';
import type { Part, PartHost } from './part.js';
import type { Told } from './link.js';

type State = 'asking' | 'busy' | 'done';

/**
 * Where the link in an e-mail leads that begins or stops e-mails at each step. It takes a press: what looks into mail for
 * viruses opens links too, and must not answer for the resident.
 */
export class MailLink implements Part {
  readonly #host: PartHost;
  readonly #mails: NonNullable<Told['mails']>;
  #state: State = 'asking';
  #problem: Problem | undefined;

  constructor(host: PartHost, mails: NonNullable<Told['mails']>) {
    this.#host = host;
    this.#mails = mails;
  }

  template(): TemplateResult {
    const { level, back } = this.#host;
    const begins = this.#mails.what === 'confirm';
    const look = html`<button type="button" @click=${back}>${texts.look()}</button>`;
    if (this.#state === 'done')
      return html`<div class="panel panel-ok">
          ${heading(level, begins ? texts.confirmed() : texts.stopped(), 'notice-heading')}
        </div>
        <div class="actions">${look}</div>`;
    const busy = this.#state === 'busy';
    const press = begins ? texts.confirm() : texts.stop();
    return html`${heading(level, begins ? texts.confirmTitle() : texts.stopTitle(), 'title')}
      ${this.#problem && !busy ? notice(this.#problem, level + 1) : nothing}
      <p>${begins ? texts.confirmIntro() : texts.stopIntro()}</p>
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${busy} @click=${this.#answer}>
          ${busy ? texts.wait() : press}
        </button>
        ${look}
      </div>`;
  }

  readonly #answer = async (): Promise<void> => {
    if (this.#state === 'busy') return;
    this.#show('busy');
    const { backend, signal } = this.#host;
    const answer = await answerMail(backend, this.#mails.what, this.#mails.token);
    if (signal.aborted) return this.#show('asking');
    if (answer.kind === 'accepted') return this.#show('done', '#notice-heading');
    // There is no number and no address here that could be wrong: it is the link.
    this.#problem = answer.kind === 'not-found' || answer.kind === 'bad-email' ? { kind: 'expired' } : answer;
    this.#show('asking', '#notice-heading');
  };

  #show(state: State, focus?: string): void {
    this.#state = state;
    this.#host.element.requestUpdate();
    if (focus) this.#host.focus(focus);
  }
}
