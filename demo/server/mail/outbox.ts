/** Mails waiting in the database: written together with the contact, so that none is lost or sent for nothing. */
import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';
import { receiptMail, type ReceiptFacts } from './receipt.js';

/** To one address in an hour. More would be somebody filling in another's address. */
const mostPerHour = 5;

/** Where the receipt goes: to whom gets the answer, when that is known; to the other one otherwise. */
export function recipientOf({ person, representative, answerTo }: CheckedContact): string | undefined {
  const [first, second] = answerTo === 'representative' ? [representative, person] : [person, representative];
  return first?.email ?? second?.email;
}

/** Domain for Message-ID, from the sender's address. */
const domainOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';

/**
 * Puts the receipt in the outbox, in the transaction of the contact.
 * @returns whether a mail is on its way
 */
export async function putReceiptMail(
  trx: Transaction<Tables>,
  deps: Deps,
  facts: ReceiptFacts & { id: string },
): Promise<boolean> {
  const { settings, config } = deps;
  const recipient = recipientOf(facts.contact);
  if (!recipient) return false;
  const now = deps.now();
  const { count } = await trx
    .selectFrom('mail')
    .select((on) => on.fn.countAll<string>().as('count'))
    .where(sql`lower(recipient)`, '=', recipient.toLowerCase())
    .where('created_at', '>', new Date(now.getTime() - 3600_000))
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostPerHour) return false;
  const mail = receiptMail(facts, config, settings.publicUrl);
  await trx
    .insertInto('mail')
    .values({
      contact_id: facts.id,
      message_id: `<${randomBytes(16).toString('hex')}@${domainOf(settings.mailFrom)}>`,
      recipient,
      subject: mail.subject,
      text_body: mail.text,
      html_body: mail.html,
      language: mail.language,
      state: settings.smtpUrl ? 'waiting' : 'kept',
      next_try: now,
      created_at: now,
    })
    .execute();
  return true;
}
