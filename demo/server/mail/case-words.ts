/** Where a matter is, in one or two plain sentences: those on top in the status tracker. */
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { summaryOf } from '../../../src/domain/case-summary.js';
import { caseTexts } from './case-texts.js';
import { dateInWords, type Language } from './words.js';

/** @param today `YYYY-MM-DD` in Europe/Amsterdam */
export function caseSentences(status: CaseStatus, today: string, language: Language): string[] {
  const texts = caseTexts[language];
  const day = (date: string) => dateInWords(date, language);
  const by = (date: string | undefined) =>
    date ? [status.type === 'callback' ? texts.callBy(day(date)) : texts.answerBy(day(date))] : [];
  const summary = summaryOf(status, today);
  switch (summary.kind) {
    case 'done':
      return [texts.done[summary.result ?? 'other']];
    case 'yours':
      return [texts.yours, ...(summary.by ? [texts.doBefore(day(summary.by))] : [])];
    case 'suspended':
      return [texts.suspended];
    case 'late':
      return [(status.type === 'callback' ? texts.lateCall : texts.late)(day(summary.by)), texts.lateHelp];
    case 'others':
      return [texts.others, ...by(summary.by)];
    case 'busy':
      return [texts.busy[status.type ?? 'other'], ...by(summary.by)];
    default:
      return [texts.received, ...by(summary.by)];
  }
}
