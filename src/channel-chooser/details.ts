/** All else that is known of a channel. */
import { html, nothing, type TemplateResult } from 'lit';
import { richText } from '../locale/rich-text.js';
import { localText } from '../locale/text.js';
import * as texts from './more.messages.js';
import { phone, telOf } from './phone.js';
import type { Standing } from './standing.js';
import { hoursTable, languagesText } from './times.js';
import type { View } from './view.js';

export function details(view: View, { channel }: Standing): TemplateResult {
  const { abroad, costs, languages, bring, payment, access, note, hours, hoursAvailable } = channel;
  const rows: [label: string, content: unknown][] = [];
  if (hoursAvailable?.length) rows.push([texts.hoursLabel(), hoursTable(hoursAvailable, view.now)]);
  else if (hours) rows.push([texts.hoursLabel(), localText(hours)]);
  if (abroad)
    rows.push([
      texts.abroadLabel(),
      html`<span class="ways"><a class="way" href=${telOf(abroad)}>${phone(abroad)}</a></span>`,
    ]);
  if (bring && !view.topic?.bring) rows.push([texts.bringLabel(), richText(bring)]);
  if (payment || costs)
    rows.push([
      texts.costsLabel(),
      html`${costs ? localText(costs) : nothing}
      ${payment ? texts.pay(payment.includes('card'), payment.includes('cash')) : nothing}`,
    ]);
  if (languages) rows.push([texts.languagesLabel(), languagesText(languages)]);
  if (access) rows.push([texts.accessLabel(), localText(access)]);
  return html`${note ? richText(note) : nothing}
    <dl>
      ${rows.map(
        ([label, content]) =>
          html`<div>
            <dt class="label">${label}</dt>
            <dd>${content}</dd>
          </div>`,
      )}
    </dl>`;
}
