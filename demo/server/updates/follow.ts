/**
 * Following a case by e-mail. Nobody is sent anything at each step whose address another filled in: one mail asks, and its link
 * says yes.
 */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { FoundContact } from '../cases/find.js';
import { reopenDays } from '../cases/reopening.js';
import { keyedHash } from '../contacts/signing.js';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';
import { confirmMail } from '../mail/confirm-mail.js';
import { isFull, putMail } from '../mail/outbox.js';
import { statusLink, statusPage, type Language } from '../mail/words.js';
import { makeToken } from './access.js';

/** How long the link that says yes works: who is away for a week finds it. */
const days = 7;

const day = 24 * 3600_000;

const hashToken = (secret: string, token: string): string => keyedHash(secret, 'follow-request', token);

async function openOnes(trx: Transaction<Tables>, contacts: readonly FoundContact[]): Promise<FoundContact[]> {
  const ids = contacts.map(({ id }) => id);
  const rows = await trx
    .selectFrom('contact_case')
    .select('contact_id')
    .where('contact_id', 'in', ids)
    .where('closed_at', 'is', null)
    .execute();
  return contacts.filter(({ id }) => rows.some(({ contact_id }) => contact_id === id));
}

/** Those that this address does not follow yet. */
async function notYet(
  trx: Transaction<Tables>,
  contacts: readonly FoundContact[],
  to: string,
): Promise<FoundContact[]> {
  const rows = await trx
    .selectFrom('status_follower')
    .select('contact_id')
    .where(
      'contact_id',
      'in',
      contacts.map(({ id }) => id),
    )
    .where(sql`lower(email)`, '=', to.toLowerCase())
    .execute();
  return contacts.filter(({ id }) => !rows.some(({ contact_id }) => contact_id === id));
}

/** Whether a mail can ask: without an address of the status page there is no link to say yes by. */
export const canAsk = ({ config, linkBase }: Pick<Deps, 'config' | 'linkBase'>): boolean =>
  statusLink(statusPage(config, linkBase()), {}) !== undefined;

/**
 * Puts the mail that asks in the outbox; none when this address follows all of them already, or got too many.
 * @param contacts whose second factor was right
 * @returns whether any of them is open; of a closed one there is nothing to hear
 */
export async function askToFollow(
  trx: Transaction<Tables>,
  deps: Deps,
  contacts: readonly FoundContact[],
  { to, language }: { to: string; language: Language },
): Promise<boolean> {
  const { config, secret } = deps;
  const now = deps.now();
  const open = await openOnes(trx, contacts);
  if (!open.length) return false;
  const asked = await notYet(trx, open, to);
  const [first] = asked;
  if (!first || (await isFull(trx, 'confirm', to, now))) return true;
  const base = deps.linkBase();
  const token = makeToken();
  const url = statusLink(statusPage(config, base), { confirm: token });
  if (!url) return true;
  const until = new Date(now.getTime() + days * day);
  const mark = { token_hash: hashToken(secret, token), email: to, language, valid_until: until };
  await trx
    .insertInto('status_follow_request')
    .values(asked.map(({ id }) => ({ ...mark, contact_id: id })))
    .execute();
  const mail = confirmMail({ contacts: asked, url, until }, { config, language, base, now });
  await putMail(trx, deps, { contactId: first.id, kind: 'confirm', recipient: to, mail, uselessAfter: until });
  return true;
}

/** @returns whether there is such a link. Again changes nothing, and is as right. */
export function confirmFollowing({ db, secret, now }: Deps, token: string): Promise<boolean> {
  const at = now();
  return db.transaction().execute(async (trx) => {
    const asked = await trx
      .selectFrom('status_follow_request')
      .select(['contact_id', 'email', 'language'])
      .where('token_hash', '=', hashToken(secret, token))
      .where('valid_until', '>', at)
      // One order for all: two links for the same cases must not wait for each other.
      .orderBy('contact_id')
      // Whoever stops meanwhile takes this link away; then it must not begin anew.
      .forUpdate()
      .execute();
    if (asked.length)
      await trx
        .insertInto('status_follower')
        .values(asked.map((each) => ({ ...each, confirmed_at: at })))
        .onConflict((on) => on.doNothing())
        .execute();
    return asked.length > 0;
  });
}

/**
 * Ends it, with all that belongs to it: codes of its mails, mails that still wait, and older links that said yes, so that
 * none of them begins it anew.
 * @returns whether it was followed
 */
async function end(trx: Transaction<Tables>, contactId: string, email: string): Promise<boolean> {
  const address = email.toLowerCase();
  // The links first, in the order in which a yes takes its locks: else each could wait for the other.
  await trx
    .deleteFrom('status_follow_request')
    .where('contact_id', '=', contactId)
    .where(sql`lower(email)`, '=', address)
    .execute();
  // Before the mails: who makes one holds this row until it is among them.
  const { numDeletedRows } = await trx
    .deleteFrom('status_follower')
    .where('contact_id', '=', contactId)
    .where(sql`lower(email)`, '=', address)
    .executeTakeFirstOrThrow();
  await trx
    .deleteFrom('mail')
    .where('contact_id', '=', contactId)
    .where('kind', '=', 'update')
    .where('state', '=', 'waiting')
    .where(sql`lower(recipient)`, '=', address)
    .execute();
  return numDeletedRows > 0n;
}

/** @param id of the follower; nothing happens when there is none (any more) */
export async function stopFollowing(db: Kysely<Tables>, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const query = trx.selectFrom('status_follower').select(['contact_id', 'email']).where('id', '=', id);
    const follower = await query.executeTakeFirst();
    if (follower) await end(trx, follower.contact_id, follower.email);
  });
}

/** Ends it for an address that is no more. @returns whether it was followed */
export const stopMailing = (db: Kysely<Tables>, contactId: string, email: string): Promise<boolean> =>
  db.transaction().execute((trx) => end(trx, contactId, email));

/** How many follow a case. */
export async function followers(db: Kysely<Tables>, contactId: string): Promise<number> {
  const query = db.selectFrom('status_follower').select((on) => on.fn.countAll<string>().as('n'));
  return Number((await query.where('contact_id', '=', contactId).executeTakeFirstOrThrow()).n);
}

/** Drops what is past: links and codes, and who follows what cannot be taken up again any more. */
export async function dropFollowing(db: Kysely<Tables>, now: Date): Promise<void> {
  await db.deleteFrom('case_access').where('valid_until', '<=', now).execute();
  await db.deleteFrom('status_follow_request').where('valid_until', '<=', now).execute();
  const dutchDay = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone 'Europe/Amsterdam')::date`;
  await db
    .deleteFrom('status_follower')
    .where('contact_id', 'in', (from) =>
      from
        .selectFrom('contact_case')
        .select('contact_id')
        .where(
          sql<boolean>`${dutchDay(sql.ref('closed_at'))} + ${reopenDays}::int < ${dutchDay(sql`${now.toISOString()}::timestamptz`)}`,
        ),
    )
    .execute();
}
