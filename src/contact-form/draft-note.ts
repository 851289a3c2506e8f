import { html, nothing, type TemplateResult } from 'lit';
import * as texts from './check.messages.js';

/** Says that this tab keeps what is typed, and lets it be wiped: asked once more, since it cannot be undone. */
export function draftNote(
  kept: boolean,
  asking: boolean,
  actions: { ask: (asking: boolean) => void; wipe: () => void },
): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  return html`<div class="draft">
    <p class="hint">
      ${texts.kept()}
      ${asking ? nothing : html`<button type="button" class="quiet" @click=${() => actions.ask(true)}>${texts.wipe()}</button>`}
    </p>
    ${
      asking
        ? html`<p id="wipe-sure">${texts.wipeSure()}</p>
            <div class="actions">
              <button type="button" aria-describedby="wipe-sure" @click=${actions.wipe}>${texts.wipeYes()}</button>
              <button type="button" class="quiet" @click=${() => actions.ask(false)}>${texts.wipeNo()}</button>
            </div>`
        : nothing
    }
  </div>`;
}
