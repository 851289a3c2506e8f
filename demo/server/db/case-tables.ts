/** The tables of cases, as kysely sees them. Dates without time are `YYYY-MM-DD`, in Europe/Amsterdam. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { CaseResult, CaseState, CaseStep, CaseTerm } from '../../../src/domain/case-status.js';

type Moment = ColumnType<Date, Date, Date>;

/** One for each contact; made and dropped with it. */
export interface CaseTable {
  contact_id: string;
  /** Goes up with each change, so that of two who change it at once the second is told. */
  version: Generated<number>;
  state: CaseState;
  result: CaseResult | null;
  sentence: string | null;
  handler: string | null;
  waits_for_others: Generated<boolean>;
  term_by: string | null;
  term_was: string | null;
  term_change: NonNullable<CaseTerm['change']> | null;
  term_reason: string | null;
  /** The day on which the term was made to stand still. */
  term_stopped: string | null;
  action_text: string | null;
  action_by: string | null;
  action_url: string | null;
  updated_at: Moment;
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
}

export interface CaseStepTable {
  contact_id: string;
  position: number;
  step: string;
  name: string | null;
  meaning: string | null;
  /** `dropped`: it turned out not to be needed; residents do not see it. */
  state: CaseStep['state'] | 'dropped';
  date: string | null;
  date_kind: NonNullable<CaseStep['dateKind']> | null;
}

/** Who changed what; only what became different. */
export interface CaseAuditTable {
  id: Generated<string>;
  contact_id: string;
  at: Moment;
  who: string;
  what: string;
  before: JSONColumnType<Record<string, unknown>, string, never>;
  after: JSONColumnType<Record<string, unknown>, string, never>;
}

/** Wrong tries to ask where a matter is. The reference is there as a keyed hash only. */
export interface StatusTryTable {
  reference_hash: string;
  wrong: number;
  last_wrong: Moment;
  blocked_until: ColumnType<Date | null, Date | null, Date | null>;
}
