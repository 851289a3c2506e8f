/** Moving the day by which the resident hears. Days are `YYYY-MM-DD`, in Europe/Amsterdam. */
import { toDate, toNumber } from '../../../src/domain/holidays.js';
import { addWorkingDays } from '../../../src/domain/working-days.js';
import type { CaseRecord, StepRecord, TermRecord } from './record.js';

/** The first day that was promised: the term can be moved back to it, and never before it. */
export const promised = ({ was, by }: TermRecord): string => was ?? by;

/** With the steps that were to be ready on the old day. */
function moved(record: CaseRecord, term: TermRecord): CaseRecord {
  const old = record.term?.by;
  const move = (step: StepRecord): StepRecord =>
    step.dateKind === 'latest' && step.date === old && step.state !== 'done' ? { ...step, date: term.by } : step;
  return { ...record, term, steps: old ? record.steps.map(move) : record.steps };
}

/**
 * Moves the term (verdaging, Awb 4:14 and 9:11), or takes an earlier move back when it is the promised day again.
 * @param by not before the promised day
 */
export function extendTerm(record: CaseRecord, by: string, reason: string): CaseRecord {
  const { term } = record;
  if (!term || by === promised(term)) return moved(record, { by });
  return moved(record, { by, was: promised(term), change: 'extended', reason });
}

/** Makes the term stand still (opschorting, Awb 4:15). */
export const suspendTerm = (record: CaseRecord, today: string, reason: string): CaseRecord =>
  record.term ? { ...record, term: { ...record.term, change: 'suspended', reason, stopped: today } } : record;

/**
 * The last day when the term goes on again today: later by the days that it stood still, which start the day after it was
 * stopped and end the day before today (Awb 4:15 par. 1), and never a day that nobody works (Algemene termijnenwet art. 1).
 */
export function dayAfterPause({ by, stopped = '' }: TermRecord, today: string): string {
  const days = Math.max(0, toNumber(today) - toNumber(stopped) - 1);
  return days ? addWorkingDays(toDate(toNumber(by) + days), 0) : by;
}

/** Lets a term that stood still go on. The reason stays: it tells why the day became another. */
export function resumeTerm(record: CaseRecord, today: string): CaseRecord {
  const { term } = record;
  if (!term?.stopped) return record;
  const by = dayAfterPause(term, today);
  if (by === promised(term)) return moved(record, { by });
  return moved(record, { by, was: promised(term), ...(term.reason && { reason: term.reason }) });
}
