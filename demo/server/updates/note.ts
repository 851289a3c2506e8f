/** Marks that there is news of a case, with the change itself. */
import type { Transaction } from 'kysely';
import { stateOf, type CaseRecord } from '../cases/record.js';
import { hash } from '../db/connect.js';
import type { Tables } from '../db/schema.js';

/** From the first change on: three forms that are saved in a row make one mail. */
const minutes = 5;

/** All that residents see of a case, but for who works at it: that is no news. */
export function seen(record: CaseRecord): string {
  const { steps, result, sentence, term, action, closedAt } = record;
  const shownSteps = steps
    .filter(({ state }) => state !== 'dropped')
    .map(({ id, name, meaning, state, date, dateKind }) => [id, name, meaning, state, date, dateKind]);
  const shownTerm = term && !closedAt && [term.by, term.was, term.change, term.reason];
  const shownAction = action && [action.text, action.by, action.url];
  return hash(JSON.stringify([stateOf(record), shownSteps, result, sentence, shownTerm, shownAction]));
}

/** In the transaction of the change. Nothing when residents see no difference, or nobody follows. */
export async function noteNews(
  trx: Transaction<Tables>,
  contactId: string,
  { before, after, now }: { before: CaseRecord; after: CaseRecord; now: Date },
): Promise<void> {
  const was = seen(before);
  if (was === seen(after)) return;
  const follows = trx.selectFrom('status_follower').select('id').where('contact_id', '=', contactId);
  if (!(await follows.executeTakeFirst())) return;
  const due = new Date(now.getTime() + minutes * 60_000);
  await trx
    .insertInto('case_news')
    .values({ contact_id: contactId, due_at: due, changed_at: now, was_hash: was })
    .onConflict((on) => on.column('contact_id').doUpdateSet({ changed_at: now }))
    .execute();
}
