import { html, nothing, type TemplateResult } from 'lit';
import { humanWays } from '../../loading/human.js';
import { localText, type LocalText } from '../../locale/text.js';
import * as texts from '../topic.messages.js';
import type { View } from '../view.js';

/** Links of the configuration open in the same tab: nothing changes without the resident's knowing (WCAG 3.2.5). */
const goOn = (url: string, label: LocalText, primary = false): TemplateResult =>
  html`<p><a class=${primary ? 'button primary' : ''} href=${url}>${localText(label)}</a></p>`;

/** What may already help, before anything is asked: the topic's answer, the right desk, what a complaint or objection is. */
export function answerStep(view: View): TemplateResult {
  const { topic, config } = view;
  if (topic?.kind === 'objection') return objection(view);
  const urgent = topic?.kind === 'urgent';
  const handover = topic?.handover;
  const title = urgent
    ? texts.urgentHeading()
    : topic?.answer || handover
      ? texts.answerHeading()
      : topic?.kind === 'complex'
        ? texts.complexHeading()
        : texts.complaintHeading();
  return html`${view.heading('answer', title)}
  ${
    urgent
      ? html`<div class="panel panel-warning">
          <p>${texts.urgent()}</p>
          ${humanWays(config.channels)}
        </div>`
      : nothing
  }
  ${
    topic?.answer
      ? html`<p class="answer">${localText(topic.answer.text)}</p>
          ${topic.answer.link ? goOn(topic.answer.link.url, topic.answer.link.label) : nothing}`
      : nothing
  }
  ${
    handover
      ? html`<p>${handover.text ? localText(handover.text) : texts.elsewhere()}</p>
          ${goOn(handover.url, handover.label, true)}`
      : nothing
  }
  ${
    topic?.kind === 'complex'
      ? html`<div class="panel">
          <p>${texts.complex()}</p>
          ${humanWays(config.channels)}
        </div>`
      : nothing
  }
  ${view.type === 'complaint' ? complaint(view, title === texts.complaintHeading()) : nothing}`;
}

/** A formal complaint, as what it is (Awb chapter 9): about behaviour, six weeks, being heard, the ombudsman after it. */
function complaint({ config }: View, titled: boolean): TemplateResult {
  return html`${titled ? nothing : html`<p class="label">${texts.complaintHeading()}</p>`}
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
function objection(view: View): TemplateResult {
  const { config, topic } = view;
  const url = topic?.handover?.url ?? config.objection?.url;
  return html`${view.heading('answer', texts.objectionHeading())}
    <p>${config.objection?.text ? localText(config.objection.text) : texts.objectionWhat()}</p>
    <p><strong>${texts.objectionTerm()}</strong></p>
    ${url ? html`<p><a class="button primary" href=${url}>${topic?.handover ? localText(topic.handover.label) : texts.objectionLink()}</a></p>` : nothing}
    ${config.objection?.address ? html`<p>${texts.objectionLetter()}<br /><strong>${localText(config.objection.address)}</strong></p>` : nothing}
    <div class="panel"><p>${texts.objectionNotHere()}</p></div>`;
}
