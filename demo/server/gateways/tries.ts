/**
 * Wrong tries for a reference of another system, in the table of all tries. That system is asked between two short
 * transactions and never within one: a slow one must not hold a connection of the database. So a try counts as wrong before
 * it is known, and is taken back when it was not: of ten at once no more than five get through.
 */
import { sql, type Kysely, type Transaction } from 'kysely';
import { forgottenAfter, waitAfter } from '../cases/tries.js';
import { keyedHash } from '../contacts/signing.js';
import type { Tables } from '../db/schema.js';

interface Tries {
  secret: string;
  now: Date;
  reference: string;
}

interface Counted {
  wrong: number;
  last_wrong: Date;
  blocked_until: Date | null;
}

/** One way to write it, so that nobody gets more tries by capitals and blanks. */
const hashOf = ({ secret, reference }: Tries): string =>
  keyedHash(
    secret,
    'status-try',
    `zgw ${reference
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s._/-]/g, '')}`,
  );

/** The row, which nobody else changes until the transaction ends. */
async function locked(trx: Transaction<Tables>, hash: string): Promise<Counted | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(trx);
  return trx.selectFrom('status_try').selectAll().where('reference_hash', '=', hash).executeTakeFirst();
}

async function put(trx: Transaction<Tables>, hash: string, counted: Counted): Promise<void> {
  await trx
    .insertInto('status_try')
    .values({ reference_hash: hash, ...counted })
    .onConflict((on) => on.column('reference_hash').doUpdateSet(counted))
    .execute();
}

const blocked = (wrong: number, last: Date): Date | null => {
  const seconds = waitAfter(wrong);
  return seconds ? new Date(last.getTime() + seconds * 1000) : null;
};

/** Counts one as wrong. @returns how it was before, or the seconds to wait */
async function count(db: Kysely<Tables>, tries: Tries): Promise<{ before: Counted | undefined } | { wait: number }> {
  const hash = hashOf(tries);
  const { now } = tries;
  return db.transaction().execute(async (trx) => {
    const row = await locked(trx, hash);
    const wait = ((row?.blocked_until?.getTime() ?? 0) - now.getTime()) / 1000;
    if (wait > 0) return { wait: Math.ceil(wait) };
    const isFresh = row && now.getTime() - row.last_wrong.getTime() < forgottenAfter * 1000;
    const wrong = (isFresh ? row.wrong : 0) + 1;
    await put(trx, hash, { wrong, last_wrong: now, blocked_until: blocked(wrong, now) });
    return { before: isFresh ? row : undefined };
  });
}

/**
 * Takes one back. What others counted meanwhile stays; and the hour after which all is forgotten counts from the wrong one
 * before, or who looks every minute would keep it from ever passing.
 */
async function takeBack(db: Kysely<Tables>, tries: Tries, before: Counted | undefined): Promise<void> {
  const hash = hashOf(tries);
  await db.transaction().execute(async (trx) => {
    const row = await locked(trx, hash);
    if (!row) return;
    const wrong = row.wrong - 1;
    const isAlone = wrong === (before?.wrong ?? 0);
    const last = isAlone && before ? before.last_wrong : row.last_wrong;
    if (wrong > 0)
      await put(trx, hash, { wrong, last_wrong: last, blocked_until: isAlone ? null : blocked(wrong, last) });
    else await trx.deleteFrom('status_try').where('reference_hash', '=', hash).execute();
  });
}

/**
 * As `slowed` of our own cases, for a `find` that asks another system. When that fails it was no try.
 * @returns what was found, `undefined` when it was wrong, or the seconds to wait
 */
export async function slowedElsewhere<T>(
  db: Kysely<Tables>,
  tries: Tries,
  find: () => Promise<T | undefined>,
): Promise<{ found: T | undefined } | { wait: number }> {
  const counted = await count(db, tries);
  if ('wait' in counted) return counted;
  let isWrong = false;
  try {
    const found = await find();
    isWrong = found === undefined;
    return { found };
  } finally {
    if (!isWrong) await takeBack(db, tries, counted.before);
  }
}
