import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { Announcer } from '../a11y/announcer.js';
import type { Config } from '../config/schema.js';
import { formatReference } from '../domain/reference.js';
import { human } from '../loading/human.js';
import { formatDay, formatMoment } from '../locale/format.js';
import { richText } from '../locale/rich-text.js';
import { copyRows, mailAddress, type Sent } from './copy.js';
import * as texts from './sent.messages.js';
import { summaryRows } from './steps/check-step.js';

/**
 * The legal receipt (Awb afdeling 2.3): time of receipt and reference, the whole copy, by when the resident hears
 * something, what happens now, how to follow it, and a human.
 */
export function confirmation(
  sent: Sent,
  config: Config,
  level: number,
  announcer: Announcer,
  another: () => void,
): TemplateResult {
  const { contact, receipt } = sent;
  const email = contact.representative?.email ?? contact.person?.email;
  const warm = texts.warmWords(contact.type);
  return html`<div class="sent">
    <div class="panel panel-ok">
      ${heading(level, texts.sentHeading(), 'sent-heading')} ${warm ? html`<p>${warm}</p>` : nothing}
      ${receipt.receivedAt ? html`<p>${texts.receivedAt(...formatMoment(receipt.receivedAt))}</p>` : nothing}
      ${receipt.reference ? reference(sent, receipt.reference, announcer) : nothing}
    </div>
    ${receipt.confirmationEmail && email ? html`<p>${texts.emailComing(email)}</p>` : nothing}
    ${heading(level + 1, texts.nextHeading(), 'next-heading')}
    <ul>
      ${whatNext(sent).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${config.texts?.sent ? richText(config.texts.sent) : nothing}
    ${config.status && receipt.reference ? html`<p><a href=${config.status.url}>${texts.statusLink()}</a></p>` : nothing}
    ${sent.offer?.template(level + 1)} ${heading(level + 1, texts.copyHeading(), 'copy-heading')} ${copy(sent)}
    ${human(config.channels)}
    <div class="actions"><button type="button" @click=${another}>${texts.another()}</button></div>
  </div>`;
}

function whatNext({ contact: { type, answers }, receipt }: Sent): string[] {
  const lines = receipt.next?.length ? [...receipt.next] : [texts.reads()];
  const moment = answers.find(({ question }) => question === 'moment');
  if (moment) lines.push(texts.callAt(moment.value));
  else if (receipt.firstReactionBy) {
    const day = formatDay(receipt.firstReactionBy);
    lines.push(
      type === 'callback' ? texts.callBy(day) : type === 'compliment' ? texts.readBy(day) : texts.reactionBy(day),
    );
  }
  if (receipt.solvedBy) {
    const day = formatDay(receipt.solvedBy);
    lines.push(type === 'complaint' ? texts.complaintSolvedBy(day) : texts.solvedBy(day));
  }
  if (lines.length > 1 && type !== 'compliment') lines.push(texts.longer());
  return lines;
}

function reference(sent: Sent, number: string, announcer: Announcer): TemplateResult {
  const code = sent.receipt.accessCode;
  const copyNumber = async () => {
    // Clipboards are closed on http pages and in many frames; the number can be selected.
    const copied = await navigator.clipboard?.writeText(number).then(texts.copied, () => '');
    announcer.say((sent.told = copied || texts.copyFailed()));
  };
  return html`<dl class="reference">
      <div>
        <dt>${texts.referenceLabel()}</dt>
        <dd><bdi dir="ltr">${formatReference(number)}</bdi></dd>
      </div>
      ${
        code
          ? html`<div>
              <dt>${texts.codeLabel()}</dt>
              <dd><bdi dir="ltr">${code}</bdi></dd>
            </div>`
          : nothing
      }
    </dl>
    <p>${texts.referenceHint()} ${code ? texts.codeHint() : nothing}</p>
    <p class="print-not">
      <button type="button" @click=${copyNumber}>${texts.copyReference()}</button>
      <span class="hint">${sent.told}</span>
    </p>`;
}

function copy(sent: Sent): TemplateResult {
  const print = () => window.print();
  // Where that code cannot be loaded, paper or a PDF is what can still be kept.
  const save = () => import('./copy-file.js').then(({ saveCopy }) => saveCopy(sent), print);
  return html`<details class="copy">
      <summary>${texts.openCopy()}</summary>
      <dl>${summaryRows(copyRows(sent))}</dl>
    </details>
    <div class="copy-print">
      <p class="label">${texts.copyTitle(sent.municipality)}</p>
      <dl>${summaryRows(copyRows(sent))}</dl>
    </div>
    <div class="actions">
      <button type="button" @click=${print}>${texts.print()}</button>
      <button type="button" @click=${save}>${texts.save()}</button>
      <a class="button" href=${mailAddress(sent)}>${texts.mail()}</a>
    </div>`;
}
