/** A case as the server works with it: all of it at once, and how it changes is a function from one to the next. */
import type { CaseAction, CaseResult, CaseState, CaseStep, CaseTerm } from '../../../src/domain/case-status.js';

/** Names here are those in the audit too. Dates without time are `YYYY-MM-DD`, in Europe/Amsterdam. */
export interface CaseRecord {
  steps: readonly StepRecord[];
  /** Set when it is closed. */
  result?: CaseResult | undefined;
  /** ISO 8601; set when it is closed. */
  closedAt?: string | undefined;
  sentence?: string | undefined;
  handler?: string | undefined;
  waitsForOthers: boolean;
  term?: TermRecord | undefined;
  action?: CaseAction | undefined;
}

export interface StepRecord extends Omit<CaseStep, 'state'> {
  /** `dropped`: it turned out not to be needed, like a hearing that the resident does without (Awb 9:10 par. 2). */
  state: CaseStep['state'] | 'dropped';
}

export interface TermRecord extends CaseTerm {
  /** The day on which it was made to stand still; set as long as it does. */
  stopped?: string;
}

/** What stands out most comes first: who must wait, and for whom, goes before how far it is. */
export function stateOf({ closedAt, term, action, waitsForOthers, steps }: CaseRecord): CaseState {
  if (closedAt) return 'done';
  if (term?.change === 'suspended') return 'suspended';
  if (action) return 'waiting-for-resident';
  if (waitsForOthers) return 'waiting-for-others';
  const begun = steps.some(({ id, state }) => id !== 'received' && (state === 'now' || state === 'done'));
  return begun ? 'busy' : 'received';
}
