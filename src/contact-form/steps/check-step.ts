import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../domain/contact.js';
import * as texts from '../check.messages.js';
import { richText } from '../../locale/rich-text.js';
import { langOfWords } from '../../locale/text.js';
import { topicsFor } from '../flow.js';
import { summaryOf, type Part } from '../summary.js';
import type { View } from '../view.js';

/** Everything once more before it goes, each part with a way to change it (WCAG 3.3.4 Error Prevention). */
export function checkStep(view: View, contact: Contact): TemplateResult {
  const { privacy, texts: own } = view.config;
  return html`${view.heading('check', texts.checkHeading())}
    <p>${texts.checkHint()}</p>
    ${summaryOf(contact, topicsFor(view.config, contact.type).length > 0).map((part) => checkPart(view, part, contact))}
    <div class="privacy">
      <p class="label">${texts.privacyHeading()}</p>
      ${own?.privacy ? richText(own.privacy) : nothing}
      <p>
        ${own?.privacy ? nothing : texts.privacy()} ${privacy?.months ? texts.privacyMonths(privacy.months) : nothing}
        ${privacy ? html`<a href=${privacy.url}>${texts.privacyLink()}</a>` : nothing}
      </p>
    </div>`;
}

const checkPart = (
  view: View,
  { step, title, rows }: Part,
  { message, person, representative }: Contact,
): TemplateResult =>
  html`<div class="part">
    <dl>${summaryRows(rows)}</dl>
    <button type="button" class="quiet" @click=${() => view.change(step)}>${texts.change(title)}</button>
    ${step === 'message' ? (view.warn?.messageWarning(view, message) ?? nothing) : nothing}
    ${step === 'reach' ? (view.slip?.emailSlip(view, representative?.email ?? person?.email ?? '') ?? nothing) : nothing}
  </div>`;

/** Labels and values; what a resident typed may run in another direction than the page. */
export const summaryRows = (rows: Part['rows']): (TemplateResult | typeof nothing)[] =>
  rows.map(([label, value]) =>
    value
      ? html`<div>
          <dt lang=${langOfWords(label)}>${label}</dt>
          <dd><bdi lang=${langOfWords(value)}>${value}</bdi></dd>
        </div>`
      : nothing,
  );
