import type { CaseResult, CaseState, CaseStatus, CaseStep } from './case-status.js';

/** The one thing to say first; the sentence is made at render. */
export type CaseSummary =
  | { kind: 'done'; result: CaseResult | undefined }
  /** The resident is waited for. */
  | { kind: 'yours'; by: string | undefined }
  | { kind: 'suspended' }
  /** The day that was named is over. */
  | { kind: 'late'; by: string }
  | { kind: 'others' | 'busy' | 'received'; by: string | undefined };

/** A day that there is: browsers read the 30th of February as a day in March, or as none. */
export const isDay = (text: string | undefined): text is string =>
  new Date(Date.parse(`${text}T12:00:00Z`) || 0).toISOString().slice(0, 10) === text;

/**
 * @param today `YYYY-MM-DD` in Europe/Amsterdam
 * @returns what matters most: what the resident must do, then what was not kept, then where it is
 */
export function summaryOf({ state, result, action, term }: CaseStatus, today: string): CaseSummary {
  if (state === 'done' || result) return { kind: 'done', result };
  if (action || state === 'waiting-for-resident')
    return { kind: 'yours', by: isDay(action?.by) ? action.by : undefined };
  if (state === 'suspended' || term?.change === 'suspended') return { kind: 'suspended' };
  const by = isDay(term?.by) ? term.by : undefined;
  // The last day is still in time; days in this form are in order as texts too.
  if (by && by < today) return { kind: 'late', by };
  const kinds: Partial<Record<CaseState, 'others' | 'busy'>> = { busy: 'busy', 'waiting-for-others': 'others' };
  return { kind: kinds[state ?? 'received'] ?? 'received', by };
}

/**
 * Steps with days that can be: none that there is not, and nothing that happened before the matter came in or is still to
 * come. What is dropped is the day, never the step.
 */
export function soundSteps({ steps, receivedAt = '' }: CaseStatus, today: string): CaseStep[] {
  const born = receivedAt.slice(0, 10);
  return steps.map(({ date, dateKind = 'fact', ...step }) =>
    isDay(date) && (dateKind !== 'fact' || (date >= born && date <= today)) ? { ...step, date, dateKind } : step,
  );
}

/** What asks something of the resident first, then what is open, then what is closed; the newest first in each. */
export function inOrder(cases: readonly CaseStatus[], today: string): CaseStatus[] {
  const rank = (each: CaseStatus): number => {
    const { kind } = summaryOf(each, today);
    return kind === 'yours' ? 0 : kind === 'done' ? 2 : 1;
  };
  const at = ({ updatedAt, receivedAt }: CaseStatus): number => Date.parse(updatedAt ?? receivedAt ?? '') || 0;
  return [...cases].sort((a, b) => rank(a) - rank(b) || at(b) - at(a));
}
