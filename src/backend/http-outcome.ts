import type { Issue } from '../domain/issue.js';
import type { Outcome } from '../domain/outcome.js';
import type { Answer } from './http.js';

/** What checks answers; loaded when the first request goes out. */
export type Reader = typeof import('./read-answers.js');

/**
 * What an HTTP answer means. Whatever may have been stored is `unknown`, never `later`: the resident must not write
 * again to somebody who has it already, and the idempotency key makes trying again safe.
 *
 * | answer | outcome |
 * |---|---|
 * | 2xx that `receive` can read | accepted |
 * | 2xx otherwise: a login page, 204, half JSON, no reference | unknown, `unreadable` |
 * | any 4xx with issues; 400, 422 without | refused, `issues` (at least one) |
 * | 422 of a reused idempotency key | refused, `already-sent`: it did arrive, with other content |
 * | 413 | refused, `too-large` |
 * | 408, 425, 429 | later, `busy` |
 * | 503 | later, `down` |
 * | 409 (the first try still runs: draft-ietf-httpapi-idempotency-key-header 2.6), 504 | unknown, `timeout` |
 * | 502 (the proxy lost the server after it had sent the body on) | unknown, `network` |
 * | other 4xx: nothing that a resident can mend | refused, `forbidden` |
 * | 500 and the rest: it may have failed after it was stored | unknown, `unreadable` |
 * | none | unknown: `timeout`, `offline`, `network` |
 * @param receive reads the body of a 2xx; `undefined` when it is no proof of receipt.
 */
export function outcomeOf<T>(answer: Answer, receive: (body: unknown) => T | undefined): Outcome<T> {
  const { status, body, failure, retryAfter, reader } = answer;
  const soon = retryAfter === undefined ? {} : { retryAfter };
  if (failure) return { kind: 'unknown', reason: failure };
  if (status >= 200 && status < 300) {
    const value = receive(body);
    return value ? { kind: 'accepted', value } : { kind: 'unknown', reason: 'unreadable' };
  }
  if ([408, 425, 429, 503].includes(status))
    return { kind: 'later', reason: status === 503 ? 'down' : 'busy', ...soon };
  const { issues = [] as Issue[], reused } = reader?.readProblem(body) ?? {};
  if (status === 504 || (status === 409 && !issues.length)) return { kind: 'unknown', reason: 'timeout', ...soon };
  if (status === 502) return { kind: 'unknown', reason: 'network', ...soon };
  if (status < 400 || status > 499) return { kind: 'unknown', reason: 'unreadable' };
  if (status === 413) return { kind: 'refused', reason: 'too-large', issues };
  if (status === 422 && reused) return { kind: 'refused', reason: 'already-sent', issues };
  if (issues.length) return { kind: 'refused', reason: 'issues', issues };
  return status === 400 || status === 422
    ? { kind: 'refused', reason: 'issues', issues: [{ field: '', code: 'not-accepted' }] }
    : { kind: 'refused', reason: 'forbidden', issues };
}
