import { html, nothing, type TemplateResult } from 'lit';
import { richText } from '../locale/rich-text.js';
import { localText, type LocalText } from '../locale/text.js';
import * as texts from './more.messages.js';
import type { View } from './view.js';

const link = (url: string, label: unknown, primary = false): TemplateResult =>
  html`<p><a class=${primary ? 'button primary' : ''} href=${url}>${label}</a></p>`;

/** What may already help with the topic, and the system that does it: nobody has to make contact for what is told here. */
export function answer({ topic, config, compact }: View): TemplateResult | typeof nothing {
  if (!topic || compact) return nothing;
  const { answer, handover, kind, name } = topic;
  const objection = kind === 'objection' ? (handover?.url ?? config.objection?.url) : undefined;
  if (!answer && !handover && !objection) return nothing;
  const label = (text: LocalText) => localText(text);
  return html`<div class="panel">
    <p class="label">${label(name)}</p>
    ${kind === 'objection' ? html`<p>${texts.objection()}</p>` : nothing} ${answer ? richText(answer.text) : nothing}
    ${answer?.link ? link(answer.link.url, label(answer.link.label)) : nothing}
    ${handover ? html`${handover.text ? richText(handover.text) : html`<p>${texts.elsewhere()}</p>`} ${link(handover.url, label(handover.label), true)}` : nothing}
    ${objection && !handover ? link(objection, texts.howToObject()) : nothing}
  </div>`;
}
