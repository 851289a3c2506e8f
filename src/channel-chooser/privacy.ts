import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from './card.js';
import * as texts from './more.messages.js';
import type { Channel } from './standing.js';

/** What a resident must know before going to a third party. */
export function privacy(channel: Channel): TemplateResult {
  const { kind, privacy } = channel;
  return html`<p>
      ${kind === 'chat' ? texts.privacyChat() : kind === 'whatsapp' ? texts.privacyWhatsApp() : texts.privacySocial()}
    </p>
    ${privacy ? html`<p><a href=${privacy}>${texts.privacyPage(nameOf(channel))}</a></p>` : nothing}`;
}
