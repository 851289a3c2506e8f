/**
 * Somebody who forgot the number. Asking writes one row, whatever the address: what it finds is no part of the answer or of
 * its time. A worker looks afterwards, and mails only an address that a contact has: nobody can write to strangers by this.
 */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { FoundContact } from '../cases/find.js';
import { mayReopen, reopenDays } from '../cases/reopening.js';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';
import { forgottenMail } from '../mail/forgotten-mail.js';
import { isFull, putMail } from '../mail/outbox.js';
import type { Language } from '../mail/words.js';
import { openCases } from './access.js';
import { casesOf } from './cases.js';
import { eachByItself } from './each.js';
import { foundColumns, foundOf } from './found.js';

/** How long link and code work: until the mail was read, and a night. */
const hours = 24;

/** As many as an answer of the status holds. */
const most = 100;

const day = 24 * 3600_000;

/** @param email without blanks and capitals */
export async function askForgotten(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  email: string,
  language: Language,
): Promise<void> {
  await db.insertInto('status_forgotten').values({ email, language, created_at: now() }).execute();
}

const emailOf = (column: 'person' | 'representative') => sql<string | null>`${sql.ref(column)} ->> 'email'`;
const [person, helper] = [emailOf('person'), emailOf('representative')];

/** Open ones, and closed ones that may be taken up again. With the address as it was given with the newest. */
async function contactsOf(
  trx: Transaction<Tables>,
  email: string,
  now: Date,
): Promise<{ contacts: FoundContact[]; address: string | undefined }> {
  const rows = await trx
    .selectFrom('contact')
    .innerJoin('contact_case', 'contact_case.contact_id', 'contact.id')
    .select(foundColumns)
    .select('closed_at')
    .select([person.as('person_email'), helper.as('helper_email')])
    .where((on) => on.or([on(sql`lower(${person})`, '=', email), on(sql`lower(${helper})`, '=', email)]))
    // Somewhat more than those that may be taken up again: which ones these are is told in one place only.
    .where((on) =>
      on.or([on('closed_at', 'is', null), on('closed_at', '>', new Date(now.getTime() - (reopenDays + 2) * day))]),
    )
    .orderBy('id', 'desc')
    .execute();
  const open = rows.filter(({ type, closed_at }) => !closed_at || mayReopen(type, closed_at.toISOString(), now));
  const newest = open[0];
  const address = newest && [newest.person_email, newest.helper_email].find((each) => each?.toLowerCase() === email);
  return {
    contacts: open.slice(0, most).map(foundOf),
    address: address ?? undefined,
  };
}

async function answerOne(trx: Transaction<Tables>, deps: Deps, id: string): Promise<void> {
  const asked = await trx
    .deleteFrom('status_forgotten')
    .where('id', 'in', (from) =>
      from.selectFrom('status_forgotten').select('id').where('id', '=', id).forUpdate().skipLocked(),
    )
    .returning(['email', 'language'])
    .executeTakeFirst();
  if (!asked) return;
  const { config, secret } = deps;
  const now = deps.now();
  const { contacts, address } = await contactsOf(trx, asked.email, now);
  if (!address || (await isFull(trx, 'forgotten', address, now))) return;
  const until = new Date(now.getTime() + hours * 3600_000);
  const contactIds = contacts.map(({ id }) => id);
  const opened = await openCases(trx, { secret, contactIds, until });
  const setting = { config, language: asked.language, base: deps.linkBase(), now };
  const mail = forgottenMail({ cases: await casesOf(trx, deps, contacts), ...opened, until }, setting);
  const [contactId = ''] = contactIds;
  await putMail(trx, deps, { contactId, kind: 'forgotten', recipient: address, mail, uselessAfter: until });
}

/**
 * Answers all who asked. Each is one transaction, from taking the row away to the mail in the outbox: a crash in between leaves
 * the row where it was, and two copies never answer one.
 */
export async function answerForgotten(deps: Deps): Promise<void> {
  const rows = await deps.db.selectFrom('status_forgotten').select('id').orderBy('id').execute();
  await eachByItself(deps, 'status forgotten', rows, ({ id }, trx) => answerOne(trx, deps, id));
}

/** Drops what nobody answered in time, and mails whose link is past. */
export async function dropForgotten(db: Kysely<Tables>, now: Date): Promise<void> {
  await db
    .deleteFrom('status_forgotten')
    .where('created_at', '<', new Date(now.getTime() - hours * 3600_000))
    .execute();
  await db.deleteFrom('mail').where('kind', '=', 'forgotten').where('useless_after', '<=', now).execute();
}
