/**
 * What may be a slip: said below the field when it is left, and once more on the page to check, for who pressed "go on"
 * straight from the field.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { suggestEmail } from '../../domain/email.js';
import { findSensitive } from '../../domain/sensitive.js';
import * as texts from '../message.messages.js';
import { emailSlip as slipText, useEmail } from '../reach.messages.js';
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

/** "gmial.com": taken over by one press, never by itself. */
export function emailSlip(view: View, typed: string): TemplateResult | typeof nothing {
  const better = suggestEmail(typed);
  if (!better) return nothing;
  return html`<div class="panel panel-warning" id="email-slip">
    <p>${slipText(better)}</p>
    <p><button type="button" @click=${() => view.replace('person.email', better)}>${useEmail(better)}</button></p>
  </div>`;
}
