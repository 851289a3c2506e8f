import { html, nothing, type TemplateResult } from 'lit';
import { humanWays } from '../../loading/human.js';
import { richText } from '../../locale/rich-text.js';
import { localText, type LocalText } from '../../locale/text.js';
import * as texts from '../topic.messages.js';
import type { View } from '../view.js';

/** Links of the configuration open in the same tab: nothing changes without the resident's knowing (WCAG 3.2.5). */
const goOn = (url: string, label: LocalText, primary = false): TemplateResult =>
  html`<p><a class=${primary ? 'button primary' : ''} href=${url}>${localText(label)}</a></p>`;

/** The municipality's own page, while the words about it are not there, or cannot be had. */
const plainLink = (url: string | undefined) => (url ? html`<p><a href=${url}>${texts.readMore()}</a></p>` : nothing);

/** What may already help, before anything is asked: the topic's answer, the right desk, what a complaint or objection is. */
export function answerStep(view: View): TemplateResult {
  const { topic, config } = view;
  if (topic?.kind === 'objection') {
    const url = topic.handover?.url ?? config.objection?.url;
    return html`${view.heading('answer', texts.objectionHeading())} ${view.law?.objection(view) ?? plainLink(url)}`;
  }
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
      ? html`<div class="answer">${richText(topic.answer.text)}</div>
          ${topic.answer.link ? goOn(topic.answer.link.url, topic.answer.link.label) : nothing}`
      : nothing
  }
  ${
    handover
      ? html`${handover.text ? richText(handover.text) : html`<p>${texts.elsewhere()}</p>`}
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
  ${
    view.type === 'complaint'
      ? (view.law?.complaint(view, title === texts.complaintHeading()) ?? plainLink(config.complaint?.url))
      : nothing
  }`;
}
