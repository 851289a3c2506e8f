/**
 * Finds a contact by its reference and second factor. A number that does not exist costs what a wrong factor costs: the
 * same queries, and the same comparisons with something that nothing can be equal to.
 */
import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { hashAccessCode } from '../contacts/access-code.js';
import { keyedHash, sameText } from '../contacts/signing.js';
import type { ContactType } from '../../../src/domain/contact.js';
import type { Tables } from '../db/schema.js';
import { isOpenedBy } from '../updates/access.js';
import { plainEmail, type StatusRequest } from './request.js';

export interface FoundContact {
  id: string;
  reference: string;
  type: ContactType;
  topicId: string | null;
  receivedAt: Date;
}

/** Made at the start of the process and never told, so no code and no address is the same. */
const nothing = randomBytes(32).toString('base64url');

const emailOf = (column: 'person' | 'representative') => sql<string | null>`${sql.ref(column)} ->> 'email'`;

/**
 * The code may be that of the receipt, or of a mail while it works.
 * @returns the contact, when there is one and the factor is right; else `undefined`
 */
export async function findContact(
  db: Kysely<Tables>,
  secret: string,
  { reference, factor }: StatusRequest,
  now: Date,
): Promise<FoundContact | undefined> {
  const row = await db
    .selectFrom('contact')
    .select(['id', 'reference', 'type', 'topic_id', 'received_at', 'access_code_hash'])
    .select([emailOf('person').as('email'), emailOf('representative').as('helper')])
    .where('reference', '=', reference)
    .executeTakeFirst();
  const hashed = (email: string | null | undefined) => keyedHash(secret, 'email', email ? plainEmail(email) : nothing);
  const [first, second] =
    'email' in factor ? [hashed(row?.email), hashed(row?.helper)] : [row?.access_code_hash ?? nothing, nothing];
  const given =
    'email' in factor ? keyedHash(secret, 'email', factor.email) : hashAccessCode(secret, factor.accessCode);
  // All, always: the time must not tell which of them it was.
  const [isFirst, isSecond] = [sameText(given, first), sameText(given, second)];
  const isOfMail = await isOpenedBy(db, 'email' in factor ? nothing : given, row?.id, now);
  if (!row || !(isFirst || isSecond || isOfMail)) return undefined;
  const { id, type, topic_id: topicId, received_at: receivedAt } = row;
  return { id, reference: row.reference, type, topicId, receivedAt };
}
