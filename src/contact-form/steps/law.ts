/** What a complaint and an objection are. Loaded when the resident comes near one of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../locale/text.js';
import { complaintHeading } from '../topic.messages.js';
import * as texts from '../law.messages.js';
import type { View } from '../view.js';

/** A formal complaint, as what it is (Awb chapter 9): about behaviour, six weeks, being heard, the ombudsman after it. */
export function complaint({ config }: View, titled: boolean): TemplateResult {
  return html`${titled ? nothing : html`<p class="label">${complaintHeading()}</p>`}
    <p>${texts.complaintWhat()}</p>
    <p>${texts.complaintHow()}</p>
    <p>${texts.complaintAfter()}</p>
    ${config.complaint ? html`<p><a href=${config.complaint.url}>${texts.complaintMore()}</a></p>` : nothing}
    <div class="panel">
      <p>${texts.complaintNot()}</p>
      ${config.objection?.url ? html`<p><a href=${config.objection.url}>${texts.objectionLink()}</a></p>` : nothing}
    </div>`;
}

/** An objection (Awb chapter 6) has its own form and term, so it is never taken as a message. */
export function objection(view: View): TemplateResult {
  const { config, topic } = view;
  const url = topic?.handover?.url ?? config.objection?.url;
  return html`<p>${config.objection?.text ? localText(config.objection.text) : texts.objectionWhat()}</p>
    <p><strong>${texts.objectionTerm()}</strong></p>
    ${url ? html`<p><a class="button primary" href=${url}>${topic?.handover ? localText(topic.handover.label) : texts.objectionLink()}</a></p>` : nothing}
    ${config.objection?.address ? html`<p>${texts.objectionLetter()}<br /><strong>${localText(config.objection.address)}</strong></p>` : nothing}
    <div class="panel"><p>${texts.objectionNotHere()}</p></div>`;
}
