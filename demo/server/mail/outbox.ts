/** Mails waiting in the database: written together with what they are about, so that none is lost or sent for nothing. */
import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import type { MailKind, Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';
import { receiptMail, type ReceiptFacts } from './receipt.js';
import type { MailText } from './words.js';

/**
 * Of a kind to one address in an hour; those that an employee causes are not counted. More would be somebody filling in
 * another's address.
 */
const mostPerHour = { receipt: 5, forgotten: 3, confirm: 3 };

/** Where the receipt goes: to whom gets the answer, when that is known; to the other one otherwise. */
export function recipientOf({ person, representative, answerTo }: CheckedContact): string | undefined {
  const [first, second] = answerTo === 'representative' ? [representative, person] : [person, representative];
  return first?.email ?? second?.email;
}

/** Domain for Message-ID, from the sender's address. */
const domainOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';

/** Whether there were as many as may be. Until the transaction ends nobody else adds one for this address. */
export async function isFull(
  trx: Transaction<Tables>,
  kind: keyof typeof mostPerHour,
  recipient: string,
  now: Date,
): Promise<boolean> {
  const address = recipient.toLowerCase();
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail ${kind} ${address}`}, 0))`.execute(trx);
  const { count } = await trx
    .selectFrom('mail')
    .select((on) => on.fn.countAll<string>().as('count'))
    .where(sql`lower(recipient)`, '=', address)
    .where('kind', '=', kind)
    .where('created_at', '>', new Date(now.getTime() - 3600_000))
    .executeTakeFirstOrThrow();
  return Number(count) >= mostPerHour[kind];
}

export interface NewMail {
  contactId: string;
  kind: MailKind;
  recipient: string;
  mail: MailText;
  headers?: Record<string, string>;
  uselessAfter?: Date;
}

/** Puts a mail in the outbox, in the transaction of what it is about. */
export async function putMail(
  trx: Transaction<Tables>,
  { settings, now }: Pick<Deps, 'settings' | 'now'>,
  { contactId, kind, recipient, mail, headers, uselessAfter }: NewMail,
): Promise<void> {
  await trx
    .insertInto('mail')
    .values({
      contact_id: contactId,
      kind,
      message_id: `<${randomBytes(16).toString('hex')}@${domainOf(settings.mailFrom)}>`,
      recipient,
      subject: mail.subject,
      text_body: mail.text,
      html_body: mail.html,
      language: mail.language,
      state: settings.smtpUrl ? 'waiting' : 'kept',
      next_try: now(),
      created_at: now(),
      ...(headers && { headers: JSON.stringify(headers) }),
      ...(uselessAfter && { useless_after: uselessAfter }),
    })
    .execute();
}

/**
 * Puts the receipt in the outbox, in the transaction of the contact.
 * @returns whether a mail is on its way
 */
export async function putReceiptMail(
  trx: Transaction<Tables>,
  deps: Deps,
  facts: ReceiptFacts & { id: string },
): Promise<boolean> {
  const recipient = recipientOf(facts.contact);
  if (!recipient || (await isFull(trx, 'receipt', recipient, deps.now()))) return false;
  const mail = receiptMail(facts, deps.config, deps.linkBase());
  await putMail(trx, deps, { contactId: facts.id, kind: 'receipt', recipient, mail });
  return true;
}
