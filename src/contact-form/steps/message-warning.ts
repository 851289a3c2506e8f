/**
 * What does not belong in a message. Loaded when a message holds enough digits for it, or speaks of an objection: most
 * residents never need it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { findSensitive } from '../../domain/sensitive.js';
import * as texts from '../warning.messages.js';
import type { View } from '../view.js';

/** A warning, never a block: a number that looks like a BSN may be something else. */
export function messageWarning(view: View, message: string): TemplateResult | typeof nothing {
  const start = message.slice(0, 20_000);
  const found = findSensitive(start);
  const objection = !view.topic && /\b(bezwaar|bezwaarschrift)\b/i.test(start);
  if (!found && !objection) return nothing;
  const url = view.config.objection?.url;
  return html`<div class="panel panel-warning" id="message-warning">
    ${found ? html`<p>${found === 'bsn' ? texts.bsnTyped() : texts.bankTyped()}</p>` : nothing}
    ${objection ? html`<p>${texts.objectionTyped()} ${url ? html`<a href=${url}>${texts.objectionHow()}</a>` : nothing}</p>` : nothing}
  </div>`;
}
