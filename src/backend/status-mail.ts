/** What the backend mails about a status: the numbers that somebody forgot, and an e-mail at each step. */
import { failureOf, postStatus, type Failure, type StatusBackend } from './status-post.js';
import type { StatusQuestion } from './status.js';

export type Accepted = { kind: 'accepted' } | { kind: 'bad-email' } | Failure;

async function post(backend: StatusBackend, path: string, body: unknown, signal?: AbortSignal): Promise<Accepted> {
  const answer = await postStatus(backend, path, body, signal);
  if (!answer) return { kind: 'failed', reason: 'unreadable' };
  if (answer.status >= 200 && answer.status < 300) return { kind: 'accepted' };
  const { issues } = (answer.body ?? {}) as { issues?: unknown };
  const isAddress = Array.isArray(issues) && issues.some((each: unknown) => isBadEmail(each));
  return isAddress ? { kind: 'bad-email' } : failureOf(answer);
}

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

/**
 * Asks for an e-mail at each step (`POST status/updates`), which begin once the link in the first one is opened. Never rejects.
 * @param to address for the e-mails
 */
export const askForUpdates = (
  backend: StatusBackend,
  question: StatusQuestion,
  to: string,
  language: string,
  signal?: AbortSignal,
): Promise<Accepted> => post(backend, 'status/updates', { ...question, to, language }, signal);

/** Begins or stops the e-mails, by the token of a link in one (`POST status/updates/confirm`, `…/stop`). Never rejects. */
export const answerMail = (
  backend: StatusBackend,
  what: 'confirm' | 'stop',
  token: string,
  signal?: AbortSignal,
): Promise<Accepted> => post(backend, `status/updates/${what}`, { token }, signal);
