/** What happens by itself. With several copies each does it; every step may safely run twice. */
import { sql } from 'kysely';
import { forgetTries } from './cases/tries.js';
import type { Deps } from './deps.js';
import { dropFollowing } from './updates/follow.js';
import { dropForgotten } from './updates/forgotten.js';

const day = 24 * 3600_000;

/**
 * Drops what is no longer needed (AVG art. 5 par. 1 e): contacts after the months that the privacy line of the form tells,
 * with their cases, audits, files, mails, keys and followers; files that no contact took within a day; keys after two days;
 * what was told of channels once it stands no more; wrong tries after an hour; links and codes of mails once they are past; who
 * follows a case once it cannot be taken up again. The months of a closed case count from its closing,
 * those of an open one from its last change: what somebody still works at must not vanish from under them.
 */
export async function purge({ db, config, now }: Pick<Deps, 'db' | 'config' | 'now'>): Promise<void> {
  const at = now();
  const months = config.privacy?.months ?? 12;
  // The database counts the months: 31 March minus one month is 28 or 29 February.
  const before = sql<Date>`${at.toISOString()}::timestamptz - make_interval(months => ${months}::int)`;
  await db
    .deleteFrom('contact')
    .where('received_at', '<', before)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('contact_case')
            .select('contact_id')
            .whereRef('contact_id', '=', 'contact.id')
            .where((of) => of.fn.coalesce('closed_at', 'updated_at'), '>=', before),
        ),
      ),
    )
    .execute();
  await db
    .deleteFrom('attachment')
    .where('contact_id', 'is', null)
    .where('created_at', '<', new Date(at.getTime() - day))
    .execute();
  await db
    .deleteFrom('idempotency')
    .where('created_at', '<', new Date(at.getTime() - 2 * day))
    .execute();
  await db.deleteFrom('availability').where('valid_until', '<=', at).execute();
  await dropForgotten(db, at);
  await dropFollowing(db, at);
  await forgetTries(db, at);
}

/**
 * Calls `work` now and then, never twice at once; a failure is told and does not stop the next.
 * @returns function that stops it and waits for a running one
 */
export function every(
  seconds: number,
  work: () => Promise<unknown>,
  failed: (error: Error) => void,
): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  const run = () => {
    running ??= work()
      .catch(failed)
      .finally(() => (running = undefined));
  };
  const timer = setInterval(run, seconds * 1000);
  timer.unref();
  run();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
