/** Says why there is nothing to show, and what helps. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { Failure } from '../backend/status-post.js';
import * as texts from './lookup.messages.js';

/** `expired`: the link of an e-mail, which works for some time only. */
export type Problem = Failure | { kind: 'expired' };

function words(problem: Problem): [heading: string, text: string] {
  switch (problem.kind) {
    case 'not-found':
      return [texts.notFoundHeading(), texts.notFound()];
    case 'expired':
      return [texts.expiredHeading(), texts.expired()];
    case 'later':
      return [texts.failedHeading(), texts.later(Math.max(1, Math.ceil((problem.retryAfter ?? 60) / 60)))];
    default:
      return [texts.failedHeading(), problem.reason === 'offline' ? texts.offline() : texts.failed()];
  }
}

export function notice(problem: Problem, level: number): TemplateResult {
  const [name, text] = words(problem);
  return html`<div class="panel panel-error">
    ${heading(level, name, 'notice-heading')}
    <p>${text}</p>
  </div>`;
}
