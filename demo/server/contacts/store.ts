/**
 * Taking a contact, once. All of it happens in one transaction (contact, case, files, mail, key), so that an answer 201 means
 * that everything is kept, and anything else means that nothing is (OWASP ASVS 2.3.3).
 */
import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { CheckedContact, ContactRequest } from '../../../src/backend/wire-requests.js';
import type { Receipt } from '../../../src/domain/contact.js';
import { makeReference } from '../../../src/domain/reference.js';
import { addCase } from '../cases/store.js';
import { hash } from '../db/connect.js';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';
import { putForOpenKlant } from '../gateways/open-klant/outbox.js';
import { fail } from '../http/problems.js';
import { putReceiptMail } from '../mail/outbox.js';
import { hashAccessCode, makeAccessCode } from './access-code.js';
import { promisesFor } from './terms.js';

/** What is no part of the contact: it tells robots from people, or one try from another. */
const guards = ['formToken', 'website', 'idempotencyKey'];
const kept = (request: ContactRequest): CheckedContact =>
  Object.fromEntries(Object.entries(request).filter(([name]) => !guards.includes(name))) as CheckedContact;

async function addContact(
  trx: Transaction<Tables>,
  contact: CheckedContact,
  receipt: Pick<Receipt, 'firstReactionBy' | 'solvedBy'> & { receivedAt: string; accessCode: string },
  quarantine: string | undefined,
  secret: string,
): Promise<{ id: string; reference: string }> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  const row = {
    access_code_hash: hashAccessCode(secret, receipt.accessCode),
    received_at: new Date(receipt.receivedAt),
    type: contact.type,
    topic_id: contact.topic?.id ?? null,
    topic_name: contact.topic?.name ?? null,
    message: contact.message,
    answers: JSON.stringify(contact.answers),
    answer_by: contact.answerBy,
    answer_to: contact.answerTo,
    person: json(contact.person),
    representative: json(contact.representative),
    callback: contact.callback ?? null,
    language: contact.language,
    page: contact.page ?? null,
    case_reference: contact.caseReference ?? null,
    first_reaction_by: receipt.firstReactionBy ?? null,
    solved_by: receipt.solvedBy ?? null,
    quarantine: quarantine !== undefined,
    quarantine_reason: quarantine ?? null,
  };
  // Random, so a number can be taken already; that happens once in a great many times.
  for (let left = 20; left > 0; left--) {
    const reference = makeReference((max) => randomInt(max));
    const added = await trx
      .insertInto('contact')
      .values({ ...row, reference })
      .onConflict((on) => on.column('reference').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) return { id: added.id, reference };
  }
  throw new Error('No free reference was found in twenty tries.');
}

/** Gives the files to the contact; each can belong to one only. */
async function linkAttachments(
  trx: Transaction<Tables>,
  id: string,
  attachments: CheckedContact['attachments'],
): Promise<void> {
  for (const file of attachments) {
    const name = file.name ? { name: file.name } : {};
    const linked = await trx
      .updateTable('attachment')
      .set({ contact_id: id, ...name })
      .where('id', '=', file.id)
      .where('contact_id', 'is', null)
      .executeTakeFirst();
    if (linked.numUpdatedRows !== 1n) {
      fail(400, 'not-accepted', 'A file did not arrive, or it is older than a day.', {
        issues: [{ field: 'attachments', code: 'file-unsent' }],
      });
    }
  }
}

const reused = () =>
  fail(422, 'idempotency-key-reused', 'This Idempotency-Key was used for another message. That message was received.', {
    detail: 'Use a new key for a new message.',
  });

/** What was answered for this key before: the very same text; or nothing, when the key is new. */
async function earlierReceipt(db: Kysely<Tables>, keyHash: string, fingerprint: string): Promise<string | undefined> {
  const row = await db.selectFrom('idempotency').selectAll().where('key_hash', '=', keyHash).executeTakeFirst();
  if (!row) return undefined;
  if (row.fingerprint !== fingerprint) reused();
  return row.receipt ?? undefined;
}

/**
 * @param quarantine why a person must look at it first; it makes no difference to the answer
 * @returns the receipt as JSON text; for a key that was used before with the same content, the very same text
 * @throws {ProblemError} 422 for a key that was used for other content, 400 for files that are not there
 */
export async function takeContact(
  deps: Deps,
  request: ContactRequest,
  key: string,
  quarantine: string | undefined,
): Promise<string> {
  const { db, config, secret } = deps;
  const contact = kept(request);
  const keyHash = hash(key);
  const fingerprint = hash(JSON.stringify(contact));
  return db.transaction().execute(async (trx) => {
    // Waits for another transaction with the same key, so that of any number of tries one makes the contact.
    const isNew = await trx
      .insertInto('idempotency')
      .values({ key_hash: keyHash, fingerprint, created_at: deps.now() })
      .onConflict((on) => on.doNothing())
      .returning('key_hash')
      .executeTakeFirst();
    if (!isNew) {
      const earlier = await earlierReceipt(trx, keyHash, fingerprint);
      return earlier ?? fail(409, 'still-running', 'The first try is still running.', { retryAfter: 2 });
    }
    const receivedAt = deps.now().toISOString();
    const promise = { receivedAt, ...promisesFor(contact.type, config, receivedAt), accessCode: makeAccessCode() };
    const { id, reference } = await addContact(trx, contact, promise, quarantine, secret);
    await addCase(trx, id, { ...contact, ...promise });
    await linkAttachments(trx, id, contact.attachments);
    await putForOpenKlant(trx, deps, id);
    const confirmationEmail = await putReceiptMail(trx, deps, { id, reference, contact, ...promise });
    const receipt = JSON.stringify({ reference, ...promise, confirmationEmail });
    await trx.updateTable('idempotency').set({ contact_id: id, receipt }).where('key_hash', '=', keyHash).execute();
    return receipt;
  });
}
