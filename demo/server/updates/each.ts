/** Work on many rows, none of which may keep the others waiting. */
import type { Transaction } from 'kysely';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';

/**
 * Each in a transaction of its own. One that fails is rolled back and told to the log, and comes again at the next run.
 * @param event for the log; never with what the row holds
 */
export async function eachByItself<T>(
  { db, log, now }: Pick<Deps, 'db' | 'log' | 'now'>,
  event: string,
  rows: readonly T[],
  work: (row: T, trx: Transaction<Tables>) => Promise<void>,
): Promise<void> {
  for (const row of rows) {
    try {
      await db.transaction().execute((trx) => work(row, trx));
    } catch (error) {
      const { name, code } = error as { name: string; code?: string };
      log(JSON.stringify({ time: now(), level: 'error', event, name, code }));
    }
  }
}
