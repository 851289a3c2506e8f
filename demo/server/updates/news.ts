/**
 * Tells those who follow a case what became different, once the employee who is at it is done. What is mailed is what is true at
 * that moment.
 */
import type { Transaction } from 'kysely';
import { statusOf } from '../cases/status.js';
import { readCase } from '../cases/store.js';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';
import { putMail } from '../mail/outbox.js';
import { updateMail } from '../mail/update-mail.js';
import { statusLink, statusPage } from '../mail/words.js';
import { openForFollower } from './access.js';
import { eachByItself } from './each.js';
import { foundColumns, foundOf } from './found.js';
import { seen } from './note.js';
import { stopAddress } from './stop-address.js';
import { stopToken } from './stop-token.js';

/** How long the code in a mail works: who reads mail once a week still gets in. */
const codeDays = 7;

/** One click in the mail program itself (RFC 8058), which asks for https. */
const oneClick = (address: string | undefined): Record<string, string> | undefined =>
  address?.startsWith('https:')
    ? { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : undefined;

/** Takes the mark away. Whoever changes the case now waits until this is done, and then marks it anew: nothing is missed. */
const take = (trx: Transaction<Tables>, contactId: string, now: Date) =>
  trx
    .deleteFrom('case_news')
    .where('contact_id', 'in', (from) =>
      from
        .selectFrom('case_news')
        .select('contact_id')
        .where('contact_id', '=', contactId)
        .where('due_at', '<=', now)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['changed_at', 'was_hash'])
    .executeTakeFirst();

async function tell(trx: Transaction<Tables>, deps: Deps, contactId: string): Promise<void> {
  const { config, secret } = deps;
  const now = deps.now();
  const news = await take(trx, contactId, now);
  const kept = news && (await readCase(trx, contactId));
  // What was changed and changed back is no news.
  if (!kept || seen(kept.record) === news.was_hash) return;
  const row = trx.selectFrom('contact').select(foundColumns).where('id', '=', contactId);
  const contact = foundOf(await row.executeTakeFirstOrThrow());
  const followers = await trx
    .selectFrom('status_follower')
    .select(['id', 'email', 'language'])
    .where('contact_id', '=', contactId)
    // Who began later saw it.
    .where('confirmed_at', '<=', news.changed_at)
    .orderBy('id')
    .execute();
  const base = deps.linkBase();
  const status = statusOf(contact, kept, config, now);
  const until = new Date(now.getTime() + codeDays * 24 * 3600_000);
  for (const { id, email, language } of followers) {
    const code = await openForFollower(trx, { secret, contactIds: [contactId], until }, id);
    const token = stopToken(secret, id);
    const address = stopAddress(base, token);
    const stopUrl = statusLink(statusPage(config, base), { stop: token }) ?? address;
    const mail = updateMail({ contact, status, code, until, stopUrl }, { config, language, base, now });
    const headers = oneClick(address);
    await putMail(trx, deps, { contactId, kind: 'update', recipient: email, mail, ...(headers && { headers }) });
  }
}

/**
 * Tells all that is due. Each case is one transaction, from taking the mark away to the mails in the outbox: a crash in between
 * leaves the mark, and two copies never tell one.
 */
export async function tellNews(deps: Deps): Promise<void> {
  const due = deps.db.selectFrom('case_news').select('contact_id').where('due_at', '<=', deps.now());
  const rows = await due.orderBy('due_at').execute();
  await eachByItself(deps, 'status news', rows, ({ contact_id: id }, trx) => tell(trx, deps, id));
}
