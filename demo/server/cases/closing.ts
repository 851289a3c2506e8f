/** The end of a case, and taking it up again. */
import type { CaseResult } from '../../../src/domain/case-status.js';
import { localDate } from '../../../src/domain/zone.js';
import type { CaseRecord, StepRecord, TermRecord } from './record.js';

/** A term that stands still no more. */
const moving = ({ by, was, change, reason }: TermRecord): TermRecord => ({
  by,
  ...(was && { was }),
  ...(change === 'extended' && { change }),
  ...(reason && { reason }),
});

/**
 * Closes it. The step that is under way and the last one happened today; what was to come in between was not needed.
 * Nothing is asked of anybody any more, and no term stands still.
 */
export function closeCase(record: CaseRecord, result: CaseResult, sentence: string, now: Date): CaseRecord {
  const today = localDate(now.getTime());
  const last = record.steps.findLastIndex(({ state }) => state !== 'dropped');
  const ended = (step: StepRecord, at: number): StepRecord => {
    if (step.state === 'dropped' || step.state === 'done') return step;
    // The receipt happened when it happened, however long it was the step that is under way.
    if (step.state === 'now' && step.dateKind === 'fact') return { ...step, state: 'done' };
    if (step.state === 'to-come' && at !== last) return { ...step, state: 'dropped' };
    return { ...step, state: 'done', date: today, dateKind: 'fact' };
  };
  const { term } = record;
  return {
    ...record,
    steps: record.steps.map(ended),
    result,
    sentence,
    closedAt: now.toISOString(),
    waitsForOthers: false,
    action: undefined,
    term: term && moving(term),
  };
}

/** Takes it up again: the last step is under way once more. @param by when the resident hears now, when that is known */
export function reopenCase(record: CaseRecord, by: string | undefined): CaseRecord {
  const last = record.steps.findLastIndex(({ state }) => state !== 'dropped');
  const again = ({ id, name, meaning }: StepRecord): StepRecord => ({
    id,
    state: 'now',
    ...(name && { name }),
    ...(meaning && { meaning }),
    ...(by && { date: by, dateKind: 'latest' }),
  });
  return {
    ...record,
    // The receipt itself stays as it was.
    steps: record.steps.map((step, at) => (at !== last ? step : at === 0 ? { ...step, state: 'now' } : again(step))),
    result: undefined,
    closedAt: undefined,
    term: by ? { by } : undefined,
  };
}
