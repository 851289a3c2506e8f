/** Cases in the database. Each change is one transaction with its line of the audit. */
import type { ExpressionBuilder, Kysely, Selectable, Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { CaseAuditTable } from '../db/case-tables.js';
import type { Tables } from '../db/schema.js';
import { noteNews } from '../updates/note.js';
import { newCase, type NewCase } from './model.js';
import type { CaseRecord } from './record.js';
import { caseColumns, recordOf, stepRows } from './rows.js';

export interface KeptCase {
  contactId: string;
  version: number;
  updatedAt: Date;
  record: CaseRecord;
}

/** Makes the case of a contact, in the transaction of that contact. */
export async function addCase(trx: Transaction<Tables>, contactId: string, contact: NewCase): Promise<void> {
  const record = newCase(contact);
  const row = { contact_id: contactId, ...caseColumns(record), updated_at: new Date(contact.receivedAt) };
  await trx.insertInto('contact_case').values(row).execute();
  await trx.insertInto('case_step').values(stepRows(contactId, record)).execute();
}

const stepsOf = (on: ExpressionBuilder<Tables, 'contact_case'>) =>
  jsonArrayFrom(
    on
      .selectFrom('case_step')
      .selectAll('case_step')
      .whereRef('case_step.contact_id', '=', 'contact_case.contact_id')
      .orderBy('position'),
  ).as('steps');

/** One statement, so that nobody reads the steps of one version with the state of another. */
const casesIn = (db: Kysely<Tables>, contactIds: readonly string[]) =>
  db
    .selectFrom('contact_case')
    .selectAll()
    .select(stepsOf)
    .where('contact_id', 'in', [...contactIds]);

const keptOf = (row: Awaited<ReturnType<ReturnType<typeof casesIn>['execute']>>[number]): KeptCase => ({
  contactId: row.contact_id,
  version: row.version,
  updatedAt: row.updated_at,
  record: recordOf(row, row.steps),
});

/**
 * The case of a contact; `undefined` when there is none (any more).
 * @param lock keeps others from changing it until the transaction ends; not from adding what belongs to it. The worker that tells
 *   of a change adds codes while it holds the mark of the news, which a change needs after this: each would wait for the other
 */
export async function readCase(db: Kysely<Tables>, contactId: string, lock = false): Promise<KeptCase | undefined> {
  const query = casesIn(db, [contactId]);
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirst();
  return row && keptOf(row);
}

/** The cases of these contacts, by the id of each; those that are there. */
export async function readCases(
  db: Kysely<Tables>,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, KeptCase>> {
  const rows = contactIds.length ? await casesIn(db, contactIds).execute() : [];
  return new Map(rows.map((row) => [row.contact_id, keptOf(row)]));
}

/** What became different, before and after; a part that is not there is `null`, since JSON knows no other. */
function difference(
  before: CaseRecord,
  after: CaseRecord,
): [Record<string, unknown>, Record<string, unknown>] | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof CaseRecord)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const part = (record: CaseRecord) => Object.fromEntries(changed.map((name) => [name, record[name] ?? null]));
  return changed.length ? [part(before), part(after)] : undefined;
}

export interface Change {
  /** The version that was looked at. */
  version: number;
  who: string;
  /** Code of what was done, for the audit. */
  what: string;
  now: Date;
  /** Makes the next record. */
  make: (record: CaseRecord) => CaseRecord;
}

/**
 * Changes a case when it is still as it was looked at. Nothing is kept when nothing became different.
 * @returns `stale` when somebody else changed it in the meantime, `gone` when it is there no more
 */
export function changeCase(
  db: Kysely<Tables>,
  contactId: string,
  { version, who, what, now, make }: Change,
): Promise<'saved' | 'stale' | 'gone'> {
  return db.transaction().execute(async (trx) => {
    const kept = await readCase(trx, contactId, true);
    if (!kept) return 'gone';
    if (kept.version !== version) return 'stale';
    const next = make(kept.record);
    const changed = difference(kept.record, next);
    if (!changed) return 'saved';
    await trx
      .updateTable('contact_case')
      .set({ ...caseColumns(next), version: version + 1, updated_at: now })
      .where('contact_id', '=', contactId)
      .execute();
    await trx.deleteFrom('case_step').where('contact_id', '=', contactId).execute();
    await trx.insertInto('case_step').values(stepRows(contactId, next)).execute();
    await noteNews(trx, contactId, { before: kept.record, after: next, now });
    const [before, after] = changed.map((part) => JSON.stringify(part)) as [string, string];
    await trx.insertInto('case_audit').values({ contact_id: contactId, at: now, who, what, before, after }).execute();
    return 'saved';
  });
}

export type AuditLine = Pick<Selectable<CaseAuditTable>, 'at' | 'who' | 'what' | 'before' | 'after'>;

/** Who changed what, newest first. */
export const readAudit = (db: Kysely<Tables>, contactId: string): Promise<AuditLine[]> =>
  db
    .selectFrom('case_audit')
    .select(['at', 'who', 'what', 'before', 'after'])
    .where('contact_id', '=', contactId)
    .orderBy('id', 'desc')
    .execute();
