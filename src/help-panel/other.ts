/** Helping somebody else: what is allowed and how, and the way to the contact form as that somebody. */
import { html, nothing, type TemplateResult } from 'lit';
import { ChannelChosenEvent } from '../channel-event.js';
import * as texts from './other.messages.js';
import type { HelpView, Part } from './view.js';

export class Other implements Part {
  readonly #view: HelpView;

  constructor(view: HelpView) {
    this.#view = view;
  }

  template(): TemplateResult {
    const { help, fields } = this.#view.config;
    const url = fields?.forOther === false ? undefined : this.#formLink();
    return html`<p>${texts.may()} ${texts.ask()}</p>
      <p>${texts.noLogin()}</p>
      <p>
        ${texts.authorise()} ${help?.authorise ? html`<a href=${help.authorise}>${texts.authoriseLink()}</a>` : nothing}
      </p>
      ${url ? html`<p><a class="button" href=${url} @click=${this.#open}>${texts.write()}</a></p>` : nothing}`;
  }

  #formLink(): string | undefined {
    const page = this.#view.config.channels?.more?.find(({ kind }) => kind === 'form')?.url;
    if (page) return `${page.replace(/#.*/, '')}#loket:forOther=on`;
    return document.querySelector('loket-contact-form') ? '#' : undefined;
  }

  /** A form on this page takes over, or else the link is followed. */
  readonly #open = (event: Event): void => {
    const { topicId } = this.#view;
    const chosen = new ChannelChosenEvent('form', 'form', topicId, undefined, true);
    if (this.#view.dispatchEvent(chosen)) return;
    event.preventDefault();
    this.#view.leave();
  };
}
