/** What the resident sees of the steps: the sections, and the buttons below them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../domain/contact.js';
import * as texts from './check.messages.js';
import * as first from './contact-form.messages.js';
import type { Step } from './flow.js';
import type { Route } from './route.js';
import type { Sending } from './sending.js';
import { answerStep } from './steps/answer-step.js';
import { checkStep } from './steps/check-step.js';
import { messageStep } from './steps/message-step.js';
import { reachStep } from './steps/reach-step.js';
import { topicStep } from './steps/topic-step.js';
import { notHelped, toComplaint } from './topic.messages.js';
import type { View } from './view.js';

/** Beside the steps a field that nobody sees: what fills it in may be a robot, or a password manager. */
export function sections(view: View, built: ReadonlySet<Step>, contact: () => Contact): TemplateResult {
  const later: [Step, () => unknown][] = [
    ['topic', () => topicStep(view)],
    ['answer', () => answerStep(view)],
    ['message', () => messageStep(view)],
    ['reach', () => reachStep(view)],
    ['check', () => (view.step === 'check' ? checkStep(view, contact()) : nothing)],
  ];
  return html`${later.map(([step, content]) => html`<section ?hidden=${view.step !== step}>${built.has(step) ? content() : nothing}</section>`)}
    <div class="unseen" aria-hidden="true">
      <label>Website <input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>`;
}

/** The buttons of every step but the first, whose button was there before this code. */
export function actions(
  view: View,
  sending: Sending,
  route: Route,
  submit: (event: Event) => Promise<void>,
): TemplateResult {
  const last = route.steps.at(-1) === view.step && view.step !== 'check';
  return html`${
      last
        ? nothing
        : html`<button type="submit" class="primary" aria-disabled=${sending.busy} @click=${submit}>
            ${nextLabel(view, sending)}
          </button>`
    } <button type="button" class="quiet" @click=${() => route.back()}>${texts.back()}</button>`;
}

function nextLabel({ step, topic, type }: View, sending: Sending): string {
  if (step === 'check') return sending.label();
  if (step === 'answer' && (topic?.answer || topic?.handover)) return notHelped();
  return step === 'answer' && type === 'complaint' ? toComplaint() : first.next();
}
