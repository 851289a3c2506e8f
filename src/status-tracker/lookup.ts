/** What is asked before anything is shown: the number, and one thing that only the resident and we have. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { StatusQuestion } from '../backend/status.js';
import { isEmail } from '../domain/email.js';
import type { Issue } from '../domain/issue.js';
import { readReference } from '../domain/reference.js';
import { errorSummary } from '../form/error-summary.js';
import { textField } from '../form/fields.js';
import { valueOf, type Values } from '../form/form-controller.js';
import * as texts from './lookup.messages.js';
import { notice, type Problem } from './notice.js';

/** An address holds an @, a code does not; so one field does for both, and nobody has to choose first. */
function readFactor(typed: string): Pick<StatusQuestion, 'email' | 'accessCode'> | undefined {
  const text = typed.trim();
  if (text.includes('@')) return isEmail(text) ? { email: text } : undefined;
  return /^[\p{L}\d][\p{L}\d\s-]{2,62}$/u.test(text) ? { accessCode: text } : undefined;
}

/** Brought to the one way to write it. Where numbers of other systems are known too, there is no check digit to look at. */
const readNumber = (typed: string, isAny: boolean): string | undefined =>
  readReference(typed) ?? (isAny && /^[\p{L}\d][\p{L}\d ._/-]{1,39}$/u.test(typed) ? typed : undefined);

/** @param isAny whether numbers of other systems may be asked for */
export function validate(values: Values, isAny: boolean): Issue[] {
  const [reference, factor] = [valueOf(values, 'reference').trim(), valueOf(values, 'factor').trim()];
  const issues: Issue[] = [];
  if (!reference) issues.push({ field: 'reference', code: 'missing' });
  // The check digit finds a slip before anything is sent.
  else if (!readNumber(reference, isAny)) issues.push({ field: 'reference', code: 'not-accepted' });
  if (!factor) issues.push({ field: 'factor', code: 'missing' });
  else if (!readFactor(factor)) issues.push({ field: 'factor', code: 'not-accepted' });
  return issues;
}

/** @returns what to ask; only for values in which nothing is wrong */
export const questionOf = (values: Values, isAny: boolean): StatusQuestion => ({
  reference: readNumber(valueOf(values, 'reference').trim(), isAny)!,
  ...readFactor(valueOf(values, 'factor')),
});

function sentence({ field, code }: Issue, isAny: boolean): string {
  if (field === 'reference')
    return code === 'missing' ? texts.referenceMissing() : isAny ? texts.anyWrong() : texts.referenceWrong();
  return code === 'missing' ? texts.factorMissing() : texts.factorWrong();
}

export interface Lookup {
  level: number;
  issues: readonly Issue[];
  problem: Problem | undefined;
  busy: boolean;
  /** Numbers of other systems are known too. */
  isAny: boolean;
  /** After each change: what was wrong goes as soon as it is right. */
  read(): void;
  submit(event: Event): void;
  goTo(field: string): void;
  /** For who has no number; absent where the backend mails none. */
  forgotten?: (() => void) | undefined;
}

export function lookupForm(lookup: Lookup): TemplateResult {
  const { level, issues, problem, busy, isAny, read, submit, goTo, forgotten } = lookup;
  const error = (field: string) => {
    const issue = issues.find((each) => each.field === field);
    return issue && sentence(issue, isAny);
  };
  const problems = issues.map((issue) => ({ field: issue.field, sentence: sentence(issue, isAny) }));
  return html`<form novalidate @submit=${submit} @input=${read} @change=${read}>
    ${heading(level, texts.title(), 'title')} ${errorSummary(problems, level + 1, goTo)}
    ${problem && !busy ? notice(problem, level + 1) : nothing}
    <p>${texts.intro()}</p>
    ${textField({
      name: 'reference',
      label: texts.referenceLabel(),
      hint: isAny ? texts.anyHint() : texts.referenceHint(),
      error: error('reference'),
      inputmode: isAny ? 'text' : 'numeric',
      size: 20,
    })}
    ${textField({
      name: 'factor',
      label: texts.factorLabel(),
      hint: texts.factorHint(),
      error: error('factor'),
      autocomplete: 'email',
    })}
    <div class="actions">
      <button type="submit" class="primary" aria-disabled=${busy}>${busy ? texts.wait() : texts.look()}</button>
      ${forgotten ? html`<button type="button" @click=${forgotten}>${texts.forgotten()}</button>` : nothing}
    </div>
  </form>`;
}
