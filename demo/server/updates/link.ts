/** The link of a mail that shows all at once. It is the number and the second factor in one. */
import type { CaseStatus } from '../../../src/domain/case-status.js';
import type { FoundContact } from '../cases/find.js';
import type { Deps } from '../deps.js';
import { fail } from '../http/problems.js';
import { openedBy } from './access.js';
import { casesOf } from './cases.js';
import { readLinkRequest } from './request.js';

/** @throws {ProblemError} 404 when it is unknown or past */
export async function contactsOfLink({ db, secret, now }: Deps, accessToken: string): Promise<FoundContact[]> {
  const contacts = await openedBy(db, secret, accessToken, now());
  return contacts.length ? contacts : fail(404, 'no-such-case', 'This link does not work, or not any more.');
}

/**
 * The cases that a link opens; at most a hundred, since a mail names no more.
 * @throws {ProblemError} 400 when it is not the token alone, 404 when it is unknown or past
 */
export async function casesOfLink(deps: Deps, body: Record<string, unknown>): Promise<CaseStatus[]> {
  const contacts = await contactsOfLink(deps, readLinkRequest(body));
  return (await casesOf(deps.db, deps, contacts)).map(({ status }) => status);
}
