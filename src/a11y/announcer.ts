import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * Says what happened without moving the focus (WCAG 4.1.3). The region is rendered empty with the first paint: a polite
 * region that arrives together with its text is silent in NVDA and JAWS.
 */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#text = '';
  }

  /** @param text a whole sentence; the same sentence twice is heard twice. */
  say(text: string): void {
    // A no-break space makes a repeated text a change.
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  region(): TemplateResult {
    return html`<div role="status" class="unseen">${this.#text}</div>`;
  }
}
