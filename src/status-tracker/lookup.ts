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

/** Why nothing could be shown; `retryAfter` in seconds. */
export type Problem =
  | { kind: 'not-found' }
  | { kind: 'later'; retryAfter?: number }
  | { kind: 'failed'; reason: 'offline' | 'network' | 'timeout' | 'unreadable' };

/** An address holds an @, a code does not; so one field does for both, and nobody has to choose first. */
function readFactor(typed: string): Pick<StatusQuestion, 'email' | 'accessCode'> | undefined {
  const text = typed.trim();
  if (text.includes('@')) return isEmail(text) ? { email: text } : undefined;
  return /^[\p{L}\d][\p{L}\d\s-]{2,62}$/u.test(text) ? { accessCode: text } : undefined;
}

export function validate(values: Values): Issue[] {
  const [reference, factor] = [valueOf(values, 'reference').trim(), valueOf(values, 'factor').trim()];
  const issues: Issue[] = [];
  if (!reference) issues.push({ field: 'reference', code: 'missing' });
  // The check digit finds a slip before anything is sent.
  else if (!readReference(reference)) issues.push({ field: 'reference', code: 'not-accepted' });
  if (!factor) issues.push({ field: 'factor', code: 'missing' });
  else if (!readFactor(factor)) issues.push({ field: 'factor', code: 'not-accepted' });
  return issues;
}

/** @returns what to ask; only for values in which nothing is wrong */
export const questionOf = (values: Values): StatusQuestion => ({
  reference: readReference(valueOf(values, 'reference'))!,
  ...readFactor(valueOf(values, 'factor')),
});

function sentence({ field, code }: Issue): string {
  if (field === 'reference') return code === 'missing' ? texts.referenceMissing() : texts.referenceWrong();
  return code === 'missing' ? texts.factorMissing() : texts.factorWrong();
}

function notice(problem: Problem, level: number): TemplateResult {
  const text =
    problem.kind === 'not-found'
      ? texts.notFound()
      : problem.kind === 'later'
        ? texts.later(Math.ceil((problem.retryAfter ?? 60) / 60))
        : problem.reason === 'offline'
          ? texts.offline()
          : texts.failed();
  return html`<div class="panel panel-error">
    ${heading(level, problem.kind === 'not-found' ? texts.notFoundHeading() : texts.failedHeading(), 'notice-heading')}
    <p>${text}</p>
  </div>`;
}

export interface Lookup {
  level: number;
  issues: readonly Issue[];
  problem: Problem | undefined;
  busy: boolean;
  /** After each change: what was wrong goes as soon as it is right. */
  read(): void;
  submit(event: Event): void;
  goTo(field: string): void;
}

export function lookupForm({ level, issues, problem, busy, read, submit, goTo }: Lookup): TemplateResult {
  const error = (field: string) => {
    const issue = issues.find((each) => each.field === field);
    return issue && sentence(issue);
  };
  const problems = issues.map((issue) => ({ field: issue.field, sentence: sentence(issue) }));
  return html`<form novalidate @submit=${submit} @input=${read} @change=${read}>
    ${heading(level, texts.title(), 'title')} ${errorSummary(problems, level + 1, goTo)}
    ${problem && !busy ? notice(problem, level + 1) : nothing}
    <p>${texts.intro()}</p>
    ${textField({
      name: 'reference',
      label: texts.referenceLabel(),
      hint: texts.referenceHint(),
      error: error('reference'),
      inputmode: 'numeric',
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
    </div>
  </form>`;
}
