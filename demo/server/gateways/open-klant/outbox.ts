/** Contacts waiting for Open Klant: put there together with the contact, so that none is lost and none is sent for nothing. */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../../db/schema.js';
import type { Deps } from '../../deps.js';

/** Puts a contact there, in its own transaction; does nothing when there is no Open Klant. */
export async function putForOpenKlant(
  trx: Transaction<Tables>,
  { settings, now }: Pick<Deps, 'settings' | 'now'>,
  contactId: string,
): Promise<void> {
  if (!settings.openKlant) return;
  const row = { contact_id: contactId, state: 'waiting' as const, next_try: now(), created_at: now() };
  await trx.insertInto('open_klant_outbox').values(row).execute();
}

const words = { waiting: 'Wacht op versturen', done: 'Verstuurd', failed: 'Niet gelukt' };

/** How it is with one, in words for the desk; `undefined` when it never had to go. */
export async function openKlantWords(db: Kysely<Tables>, contactId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('open_klant_outbox')
    .select(['state', 'last_error'])
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return row && words[row.state] + (row.last_error ? ` (${row.last_error})` : '');
}
