/**
 * Wrong tries for one reference, counted in the database, so that all copies of the server slow the same one. A reference
 * that does not exist is counted too: else the slowing itself would tell which ones do.
 */
import { sql, type Kysely, type Transaction } from 'kysely';
import { keyedHash } from '../contacts/signing.js';
import type { Tables } from '../db/schema.js';

/** Wrong ones that are free. */
const free = 5;
/** Seconds to wait after those; doubles with each further one, up to the most. */
const [leastWait, mostWait] = [60, 900];
/** Seconds without a wrong one after which all is forgotten. */
export const forgottenAfter = 3600;

/** Seconds to wait after so many wrong ones. */
export const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(mostWait, leastWait * 2 ** Math.min(10, wrong - free));

interface Tries {
  secret: string;
  now: Date;
  reference: string;
}

/**
 * Tries `find`, unless this reference must wait. Tries for one reference come one after the other, on all copies: ten at
 * once are ten. What is found right leaves the count as it is: one who may look does so every minute, and if that wiped
 * the slate, somebody who guesses beside them could guess on for ever. While it waits nothing is looked at, not even what
 * would be right: an answer to that would be what the guesser is after.
 *
 * @returns what was found, `undefined` when it was wrong, or the seconds to wait
 */
export function slowed<T>(
  db: Kysely<Tables>,
  { secret, now, reference }: Tries,
  find: (trx: Transaction<Tables>) => Promise<T | undefined>,
): Promise<{ found: T | undefined } | { wait: number }> {
  const hash = keyedHash(secret, 'status-try', reference);
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(trx);
    const row = await trx.selectFrom('status_try').selectAll().where('reference_hash', '=', hash).executeTakeFirst();
    const wait = ((row?.blocked_until?.getTime() ?? 0) - now.getTime()) / 1000;
    if (wait > 0) return { wait: Math.ceil(wait) };
    const found = await find(trx);
    if (found === undefined) {
      const isFresh = row && now.getTime() - row.last_wrong.getTime() < forgottenAfter * 1000;
      const wrong = (isFresh ? row.wrong : 0) + 1;
      const seconds = waitAfter(wrong);
      const counted = {
        wrong,
        last_wrong: now,
        blocked_until: seconds ? new Date(now.getTime() + seconds * 1000) : null,
      };
      await trx
        .insertInto('status_try')
        .values({ reference_hash: hash, ...counted })
        .onConflict((on) => on.column('reference_hash').doUpdateSet(counted))
        .execute();
    }
    return { found };
  });
}

/** Drops what is forgotten. */
export async function forgetTries(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - forgottenAfter * 1000);
  await db.deleteFrom('status_try').where('last_wrong', '<=', before).execute();
}
