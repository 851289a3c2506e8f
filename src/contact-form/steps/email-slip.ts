/**
 * What may be a slip: said below the field when it is left, and once more on the page to check, for who pressed "go on"
 * straight from the field. Loaded when the address is not at one of the providers that most residents have.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { suggestEmail } from '../../domain/email-slip.js';
import * as texts from '../slip.messages.js';
import type { View } from '../view.js';

/** "gmial.com": taken over by one press, never by itself. */
export function emailSlip(view: View, typed: string): TemplateResult | typeof nothing {
  const better = suggestEmail(typed);
  if (!better) return nothing;
  return html`<div class="panel panel-warning" id="email-slip">
    <p>${texts.emailSlip(better)}</p>
    <p><button type="button" @click=${() => view.replace('person.email', better)}>${texts.useEmail(better)}</button></p>
  </div>`;
}
