import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.js';
import { localText, type LocalText } from '../locale/text.js';

/** What a way to a human needs to know of the configuration. Hours are words that can end a sentence: "op werkdagen van 9 tot 17 uur". */
export interface HumanChannels {
  phone?: { number: string; hours?: LocalText | undefined } | undefined;
  counter?: { address: LocalText; hours?: LocalText | undefined } | undefined;
  email?: { address: string } | undefined;
}

/** A phone number that can be tapped; its digits stay left to right in any text. */
export const phoneLink = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${number}</bdi></a>`;

const withHours = (way: unknown, hours: LocalText | undefined) =>
  hours ? html`${way}, ${localText(hours)}.` : html`${way}.`;

/** A human is never more than one step away: phone, counter and e-mail, as far as the configuration knows them. */
export function humanWays({ phone, counter, email }: HumanChannels = {}): TemplateResult | typeof nothing {
  if (!phone && !counter && !email) return nothing;
  return html`<ul class="plain">
    ${phone ? html`<li>${withHours(msg(html`Bel ${phoneLink(phone.number)}`), phone.hours)}</li>` : nothing}
    ${counter ? html`<li>${withHours(msg(html`Kom langs: ${localText(counter.address)}`), counter.hours)}</li>` : nothing}
    ${email ? html`<li>${msg(html`Mail naar <a href="mailto:${email.address}">${email.address}</a>`)}.</li>` : nothing}
  </ul>`;
}

/** The line that closes every screen. */
export function human(channels: HumanChannels | undefined): TemplateResult | typeof nothing {
  const ways = humanWays(channels);
  return ways === nothing
    ? nothing
    : html`<div class="human">
        <p class="label">${msg('Liever een mens?')}</p>
        ${ways}
      </div>`;
}
