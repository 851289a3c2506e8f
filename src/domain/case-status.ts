/**
 * Where the matter of a resident is: codes and dates, no sentences. What a municipality's own system calls a status, a
 * `zaak` or a ticket is brought to this before anything is shown.
 */
import type { ContactType } from './contact.js';

/** `suspended`: the term stands still (opschorting, Awb 4:15) until something comes in. */
export const caseStates = [
  'received',
  'busy',
  'waiting-for-resident',
  'waiting-for-others',
  'suspended',
  'done',
] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * How it ended. `solved`: what was wrong is mended, or the question is answered. `handled`: we did what we do with it, which
 * need not mean that it is mended. `not-ours`: others must do it, and know. `no-action`: nothing is done, with a reason.
 */
export const caseResults = ['solved', 'handled', 'not-ours', 'no-action'] as const;
export type CaseResult = (typeof caseResults)[number];

/** Steps that the widget has words for in every language; a backend names all others itself. */
export const knownSteps = ['received', 'busy', 'hearing', 'call', 'answer', 'decision', 'done'] as const;
export type KnownStep = (typeof knownSteps)[number];

export const stepStates = ['done', 'now', 'to-come'] as const;

/** `fact`: it happened then. `planned`: it may shift. `latest`: then or before. */
export const dateKinds = ['fact', 'planned', 'latest'] as const;

export interface CaseStep {
  /** One of `knownSteps`, or the backend's own. */
  id: string;
  /** Wins from what the widget calls it. */
  name?: string;
  /** What it means for the resident, as a sentence. */
  meaning?: string;
  state: (typeof stepStates)[number];
  /** `YYYY-MM-DD`, in Europe/Amsterdam. */
  date?: string;
  dateKind?: (typeof dateKinds)[number];
}

/** By when the resident hears. */
export interface CaseTerm {
  /** `YYYY-MM-DD`. The day itself is still in time. */
  by: string;
  /** What it was before it was moved; after a pause that is over it stands here too, without a `change`. */
  was?: string;
  /** `extended`: verdaging, Awb 4:14. `suspended`: opschorting, Awb 4:15; `by` is then the day that it was to be. */
  change?: 'extended' | 'suspended';
  /** Why, as a sentence. */
  reason?: string;
}

/** What the resident has to do first. */
export interface CaseAction {
  text: string;
  /** `YYYY-MM-DD` */
  by?: string;
  /** Where it is done; a link that has been checked. */
  url?: string;
}

/** What a resident may do with it: say something more, send a photo or paper, have it taken up again, get e-mails about it. */
export const caseAllowances = ['ask', 'attach', 'reopen', 'follow'] as const;

export interface CaseStatus {
  /** As the backend writes it; ten digits are shown in groups. */
  reference: string;
  type?: ContactType;
  /** What it is about, in words. */
  title?: string;
  /** ISO 8601 */
  receivedAt?: string;
  /** ISO 8601 */
  updatedAt?: string;
  state?: CaseState;
  result?: CaseResult;
  /** The municipality's own plain sentence about where it is. */
  sentence?: string;
  /** Who works at it: a name or a team. */
  handler?: string;
  term?: CaseTerm;
  action?: CaseAction;
  /** In the order in which they come. */
  steps: readonly CaseStep[];
  allows?: readonly (typeof caseAllowances)[number][];
  /** `YYYY-MM-DD`: the last day on which a closed case can be taken up again. */
  reopenUntil?: string;
  /** BCP 47 tag of the texts that the backend wrote; Dutch when absent. */
  language?: string;
}
