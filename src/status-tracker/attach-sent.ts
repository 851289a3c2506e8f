/** The receipt for a photo or paper: its number, when it came, and what was sent. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { CaseStatus } from '../domain/case-status.js';
import type { Contact, Receipt } from '../domain/contact.js';
import { formatReference } from '../domain/reference.js';
import { formatMoment } from '../locale/format.js';
import * as texts from './attach.messages.js';

/** @param back to the case */
export function attachSent(
  { contact, receipt }: { contact: Contact; receipt: Receipt },
  { reference }: CaseStatus,
  level: number,
  back: () => void,
): TemplateResult {
  const rows: [name: string, value: string | undefined][] = [
    [texts.numberLabel(), receipt.reference && formatReference(receipt.reference)],
    [texts.receivedLabel(), receipt.receivedAt && texts.at(...formatMoment(receipt.receivedAt))],
    [texts.file(), contact.attachments.map(({ name }) => name).join('\n')],
    [texts.ownWords(), contact.message],
  ];
  return html`<div class="panel panel-ok">
      ${heading(level, texts.sentHeading(), 'notice-heading')}
      <p>${texts.belongsTo(formatReference(reference))}</p>
    </div>
    <dl>
      ${rows.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd class="written"><bdi>${value}</bdi></dd>
            </div>`
          : nothing,
      )}
    </dl>
    <div class="actions"><button type="button" class="primary" @click=${back}>${texts.look()}</button></div>`;
}
