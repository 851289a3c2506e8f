/** A case as rows of the database, and back. */
import type { Insertable, Selectable } from 'kysely';
import type { CaseStepTable, CaseTable } from '../db/case-tables.js';
import { stateOf, type CaseRecord, type StepRecord, type TermRecord } from './record.js';

/** Without what is null. */
type Found<T> = { [K in keyof T]?: NonNullable<T[K]> };
const found = <T extends object>(values: T): Found<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Found<T>;

export const caseColumns = (
  record: CaseRecord,
): Omit<Insertable<CaseTable>, 'contact_id' | 'version' | 'updated_at'> => ({
  state: stateOf(record),
  result: record.result ?? null,
  sentence: record.sentence ?? null,
  handler: record.handler ?? null,
  waits_for_others: record.waitsForOthers,
  term_by: record.term?.by ?? null,
  term_was: record.term?.was ?? null,
  term_change: record.term?.change ?? null,
  term_reason: record.term?.reason ?? null,
  term_stopped: record.term?.stopped ?? null,
  action_text: record.action?.text ?? null,
  action_by: record.action?.by ?? null,
  action_url: record.action?.url ?? null,
  closed_at: record.closedAt ? new Date(record.closedAt) : null,
});

export const stepRows = (contactId: string, { steps }: CaseRecord): Insertable<CaseStepTable>[] =>
  steps.map(({ id, name, meaning, state, date, dateKind }, at) => ({
    contact_id: contactId,
    position: at + 1,
    step: id,
    name: name ?? null,
    meaning: meaning ?? null,
    state,
    date: date ?? null,
    date_kind: dateKind ?? null,
  }));

type Step = Omit<Selectable<CaseStepTable>, 'contact_id' | 'position'>;

const stepOf = ({ step, name, meaning, state, date, date_kind }: Step): StepRecord => ({
  id: step,
  state,
  ...found({ name, meaning, date, dateKind: date_kind }),
});

/** @param steps in their order */
export function recordOf(row: Selectable<CaseTable>, steps: readonly Step[]): CaseRecord {
  const { term_by: by, action_text: text } = row;
  const term = { was: row.term_was, change: row.term_change, reason: row.term_reason, stopped: row.term_stopped };
  return {
    steps: steps.map(stepOf),
    waitsForOthers: row.waits_for_others,
    ...found({ result: row.result, sentence: row.sentence, handler: row.handler }),
    ...(row.closed_at && { closedAt: row.closed_at.toISOString() }),
    ...(by && { term: { by, ...found(term) } satisfies TermRecord }),
    ...(text && { action: { text, ...found({ by: row.action_by, url: row.action_url }) } }),
  };
}
