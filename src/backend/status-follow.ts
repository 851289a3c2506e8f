/** An e-mail at each step of a matter: asking for it. */
import { acceptedOf, type Accepted } from './status-mail.js';
import { postStatus, type StatusBackend } from './status-post.js';
import type { StatusQuestion } from './status.js';

/** `closed`: nothing changes any more. */
export type AskedForUpdates = Accepted | { kind: 'closed' };

const isClosed = (body: unknown): boolean =>
  /\/case-closed$/.test(String((body as { type?: unknown } | null | undefined)?.type));

/**
 * Asks for an e-mail at each step (`POST status/updates`), which begin once the link in the first one is opened. Never rejects.
 * @param to address for the e-mails
 */
export async function askForUpdates(
  backend: StatusBackend,
  question: StatusQuestion,
  to: string,
  language: string,
  signal?: AbortSignal,
): Promise<AskedForUpdates> {
  const answer = await postStatus(backend, 'status/updates', { ...question, to, language }, signal);
  return answer?.status === 409 && isClosed(answer.body) ? { kind: 'closed' } : acceptedOf(answer);
}
