/** The steps that each kind of contact takes, with the dates that its receipt promised. */
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import type { KnownStep } from '../../../src/domain/case-status.js';
import { localDate } from '../../../src/domain/zone.js';
import type { CaseRecord, StepRecord } from './record.js';

export interface NewCase extends Pick<CheckedContact, 'type' | 'answerBy'> {
  /** ISO 8601 */
  receivedAt: string;
  firstReactionBy?: string;
  solvedBy?: string;
}

const toCome = (id: KnownStep, by?: string): StepRecord => ({
  id,
  state: 'to-come',
  ...(by && { date: by, dateKind: 'latest' }),
});

/** What comes after the receipt. A complaint is heard and decided (Awb 9:10, 9:12). */
function further({ type, answerBy, firstReactionBy, solvedBy }: NewCase): StepRecord[] {
  switch (type) {
    case 'compliment':
      return [];
    case 'callback':
      return [toCome('call', firstReactionBy ?? solvedBy)];
    case 'complaint':
      return [toCome('busy', firstReactionBy), toCome('hearing'), toCome('decision', solvedBy)];
    default:
      return [toCome('busy', firstReactionBy), toCome(answerBy === 'none' ? 'done' : 'answer', solvedBy)];
  }
}

/** By when the resident hears; nobody does who asked for no answer. */
function termOf({ type, answerBy, firstReactionBy, solvedBy }: NewCase): string | undefined {
  if (type === 'compliment' || answerBy === 'none') return undefined;
  return type === 'callback' ? (firstReactionBy ?? solvedBy) : solvedBy;
}

/** The case of a contact that just came in. A compliment is done at once: there is nothing to wait for. */
export function newCase(contact: NewCase): CaseRecord {
  const { type, receivedAt } = contact;
  const isDone = type === 'compliment';
  const date = localDate(Date.parse(receivedAt));
  const by = termOf(contact);
  return {
    steps: [{ id: 'received', state: isDone ? 'done' : 'now', date, dateKind: 'fact' }, ...further(contact)],
    waitsForOthers: false,
    ...(by && { term: { by } }),
    ...(isDone && { result: 'handled', closedAt: receivedAt }),
  };
}
