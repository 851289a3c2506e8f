import { html, nothing, type TemplateResult } from 'lit';
import { knownSteps, type CaseStatus, type CaseStep, type KnownStep } from '../domain/case-status.js';
import { soundSteps } from '../domain/case-summary.js';
import { formatDay } from '../locale/format.js';
import type { CaseView } from './case.js';
import * as texts from './status.messages.js';

/** More at once are no help: those around now tell where it is, and a button brings all. */
const most = 12;

const known = (id: string): KnownStep | undefined => knownSteps.find((each) => each === id);

function when({ date, dateKind }: CaseStep): string | undefined {
  if (!date) return undefined;
  const day = formatDay(date);
  return dateKind === 'planned'
    ? texts.plannedFor(day)
    : dateKind === 'latest'
      ? texts.atLatest(day)
      : texts.onDay(day);
}

function row(step: CaseStep, language: string): TemplateResult {
  const own = known(step.id);
  const name = step.name ?? (own ? texts.stepName(own) : texts.someStep());
  const meaning = step.meaning ?? (own && !step.name ? texts.stepMeans(own) : undefined);
  const state = step.state === 'done' ? texts.stepDone() : step.state === 'now' ? texts.stepNow() : texts.stepToCome();
  const day = when(step);
  return html`<li class="step ${step.state}" aria-current=${step.state === 'now' ? 'step' : nothing}>
    <p class="step-name" lang=${step.name ? language : nothing} dir=${step.name ? 'auto' : nothing}>${name}</p>
    <p class="step-state">${state} ${day ? html`<span class="step-day">${day}</span>` : nothing}</p>
    ${meaning ? html`<p lang=${step.meaning ? language : nothing} dir=${step.meaning ? 'auto' : nothing}>${meaning}</p>` : nothing}
  </li>`;
}

/** The part of a long list that tells most: around what happens now. */
function around(steps: readonly CaseStep[]): readonly CaseStep[] {
  const now = steps.findIndex(({ state }) => state !== 'done');
  const from = Math.max(0, Math.min((now < 0 ? steps.length : now) - most / 2, steps.length - most));
  return steps.slice(from, from + most);
}

/** The steps as a list, each with what it is, where it is, its date and what that is worth. */
export function stepList(status: CaseStatus, { today, unfolded, unfold }: CaseView): TemplateResult {
  const { reference, language = 'nl' } = status;
  const steps = soundSteps(status, today);
  if (!steps.length) return html`<p>${texts.noSteps()}</p>`;
  const shown = unfolded.has(reference) ? steps : around(steps);
  return html`<ol class="steps plain">
      ${shown.map((step) => row(step, language))}
    </ol>
    ${
      shown.length < steps.length
        ? html`<p>
            <button type="button" @click=${() => unfold(reference)}>${texts.allSteps(steps.length)}</button>
          </p>`
        : nothing
    }`;
}
