/** A case as the resident is told of it: codes and dates, and the plain text that the desk wrote. */
import type { Config } from '../../../src/config/schema.js';
import type { CaseStatus } from '../../../src/domain/case-status.js';
import type { ContactType } from '../../../src/domain/contact.js';
import { inLanguage } from '../config/municipality.js';
import type { FoundContact } from './find.js';
import { stateOf, type CaseRecord, type TermRecord } from './record.js';
import { mayReopen, reopenUntil } from './reopening.js';
import type { KeptCase } from './store.js';

const kinds: Record<ContactType, string> = {
  question: 'Vraag',
  complaint: 'Klacht',
  idea: 'Idee',
  compliment: 'Compliment',
  other: 'Bericht',
  callback: 'Terugbellen',
};

/** From the configuration alone: what somebody typed as the name of a topic is never shown as our words. */
function titleOf({ type, topicId }: FoundContact, { topics }: Config): string {
  const topic = topics?.find(({ id }) => id === topicId);
  return topic ? `${kinds[type]}: ${inLanguage(topic.name, 'nl')}`.slice(0, 200) : kinds[type];
}

const shownTerm = ({ by, was, change, reason }: TermRecord): NonNullable<CaseStatus['term']> => ({
  by,
  ...(was && { was }),
  ...(change && { change }),
  ...(reason && { reason }),
});

/** What the resident may do now. */
function allowed(
  type: ContactType,
  { closedAt, action }: CaseRecord,
  now: Date,
): Pick<CaseStatus, 'allows' | 'reopenUntil'> {
  if (!closedAt) return { allows: action ? ['ask', 'attach', 'follow'] : ['ask', 'follow'] };
  return mayReopen(type, closedAt, now) ? { allows: ['reopen'], reopenUntil: reopenUntil(closedAt) } : { allows: [] };
}

/** @returns what `caseStatusSchema` takes */
export function statusOf(
  contact: FoundContact,
  { record, updatedAt }: KeptCase,
  config: Config,
  now: Date,
): CaseStatus {
  const { result, sentence, handler, term, action, closedAt, steps } = record;
  return {
    reference: contact.reference,
    type: contact.type,
    title: titleOf(contact, config),
    receivedAt: contact.receivedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    state: stateOf(record),
    ...(result && { result }),
    ...(sentence && { sentence }),
    ...(handler && { handler }),
    // By when one hears means nothing once one has heard.
    ...(term && !closedAt && { term: shownTerm(term) }),
    ...(action && { action }),
    steps: steps.flatMap(({ state, ...step }) => (state === 'dropped' ? [] : [{ ...step, state }])),
    ...allowed(contact.type, record, now),
    language: 'nl',
  };
}
