/** What was found: the case with the newest need as a whole, the others folded below it. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { CaseStatus } from '../domain/case-status.js';
import { inOrder } from '../domain/case-summary.js';
import { formatReference } from '../domain/reference.js';
import { caseBody, sentences, type CaseView } from './case.js';
import * as texts from './status.messages.js';

/** What stands open, by the number of the case, since a change may bring another order. */
export class Folding {
  /** Cases of which all steps are shown. */
  readonly steps = new Set<string>();
  /** Other cases than the first. */
  readonly cases = new Set<string>();

  clear(): void {
    this.steps.clear();
    this.cases.clear();
  }
}

export function foundCases(
  cases: readonly CaseStatus[],
  view: CaseView,
  { cases: opened }: Folding,
  update: () => void,
): TemplateResult {
  const { level, today } = view;
  const [first, ...others] = inOrder(cases, today);
  const toggled = (reference: string, { open }: HTMLDetailsElement): void => {
    if (open) opened.add(reference);
    else opened.delete(reference);
    update();
  };
  return html`${heading(level, texts.caseHeading(formatReference(first!.reference)), 'status-heading')}
  ${caseBody(first!, view)}
  ${others.map(
    (each) =>
      html`<details
        class="other"
        ?open=${opened.has(each.reference)}
        @toggle=${(event: Event) => toggled(each.reference, event.target as HTMLDetailsElement)}
      >
        <summary>
          <strong role="heading" aria-level=${level}>${texts.caseHeading(formatReference(each.reference))}</strong>
          <span>${sentences(each, today)[0]}</span>
        </summary>
        ${caseBody(each, view)}
      </details>`,
  )}`;
}
