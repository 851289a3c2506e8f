import type { Outcome } from '../domain/outcome.js';
import type { Answer } from './http.js';
import { readProblem } from './read-answers.js';

export const isOk = (status: number): boolean => status >= 200 && status < 300;

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
export function outcomeOf<T>(
  { status, body, failure, retryAfter }: Answer,
  receive: (body: unknown) => T | undefined,
): Outcome<T> {
  const soon = retryAfter === undefined ? {} : { retryAfter };
  const unknown = (reason: Extract<Outcome<T>, { kind: 'unknown' }>['reason']): Outcome<T> => ({
    kind: 'unknown',
    reason,
    ...soon,
  });
  if (failure) return unknown(failure);
  if (isOk(status)) {
    const value = receive(body);
    return value ? { kind: 'accepted', value } : unknown('unreadable');
  }
  if ([408, 425, 429, 503].includes(status))
    return { kind: 'later', reason: status === 503 ? 'down' : 'busy', ...soon };
  const { issues, reused } = readProblem(body);
  if (status === 504 || (status === 409 && !issues.length)) return unknown('timeout');
  if (status === 502) return unknown('network');
  if (status < 400 || status > 499) return unknown('unreadable');
  const unclear = status === 400 || status === 422;
  if (unclear && !reused && !issues.length) issues.push({ field: '', code: 'not-accepted' });
  const reason =
    status === 413 ? 'too-large' : unclear && reused ? 'already-sent' : issues.length ? 'issues' : 'forbidden';
  return { kind: 'refused', reason, issues };
}
