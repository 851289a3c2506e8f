/** What the backend mails about a status: the numbers that somebody forgot, and the links in its e-mails. */
import type { Answer } from './http.js';
import { failureOf, postStatus, type Failure, type StatusBackend } from './status-post.js';

export type Accepted = { kind: 'accepted' } | { kind: 'bad-email' } | Failure;

/** @param answer of what was asked; `undefined` when it could not be asked */
export function acceptedOf(answer: Answer | undefined): Accepted {
  if (!answer) return { kind: 'failed', reason: 'unreadable' };
  if (answer.status >= 200 && answer.status < 300) return { kind: 'accepted' };
  const { issues } = (answer.body ?? {}) as { issues?: unknown };
  const isAddress = Array.isArray(issues) && issues.some((each: unknown) => isBadEmail(each));
  return isAddress ? { kind: 'bad-email' } : failureOf(answer);
}

const post = async (backend: StatusBackend, path: string, body: unknown, signal?: AbortSignal): Promise<Accepted> =>
  acceptedOf(await postStatus(backend, path, body, signal));

const isBadEmail = (issue: unknown): boolean => (issue as { code?: unknown } | null)?.code === 'bad-email';

/**
 * Asks to mail the numbers of what is open to an address (`POST status/forgotten`). What comes back is the same whether the
 * address is known or not. Never rejects.
 */
export const askForNumbers = (
  backend: StatusBackend,
  email: string,
  language: string,
  signal?: AbortSignal,
): Promise<Accepted> => post(backend, 'status/forgotten', { email, language }, signal);

/** Begins or stops the e-mails, by the token of a link in one (`POST status/updates/confirm`, `…/stop`). Never rejects. */
export const answerMail = (
  backend: StatusBackend,
  what: 'confirm' | 'stop',
  token: string,
  signal?: AbortSignal,
): Promise<Accepted> => post(backend, `status/updates/${what}`, { token }, signal);
