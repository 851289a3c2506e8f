/** Codes of a case in words, for the people at the desk. */
import type { CaseResult, CaseState, CaseStep, CaseTerm, KnownStep } from '../../../src/domain/case-status.js';
import type { StepRecord } from '../cases/record.js';
import { dayInWords } from './page.js';

export const stateWords: Record<CaseState, string> = {
  received: 'Ontvangen',
  busy: 'Wij zijn bezig',
  'waiting-for-resident': 'Wij wachten op de inwoner',
  'waiting-for-others': 'Wij wachten op anderen',
  suspended: 'De termijn staat stil',
  done: 'Afgesloten',
};

export const resultWords: Record<CaseResult, string> = {
  solved: 'Opgelost of beantwoord',
  handled: 'Behandeld',
  'not-ours': 'Niet voor ons: anderen weten ervan',
  'no-action': 'Wij doen er niets mee',
};

const stepNames: Record<KnownStep, string> = {
  received: 'Ontvangen',
  busy: 'In behandeling',
  hearing: 'Gesprek over de klacht',
  call: 'Terugbellen',
  answer: 'Antwoord',
  decision: 'Besluit over de klacht',
  done: 'Klaar',
};

export const stepName = ({ id, name }: Pick<StepRecord, 'id' | 'name'>): string =>
  name ?? (Object.hasOwn(stepNames, id) ? stepNames[id as KnownStep] : id);

export const stepStateWords: Record<StepRecord['state'], string> = {
  done: 'Klaar',
  now: 'Hier zijn wij nu',
  'to-come': 'Komt nog',
  dropped: 'Vervalt',
};

export const dateKindWords: Record<NonNullable<CaseStep['dateKind']>, string> = {
  fact: 'Gebeurd op',
  planned: 'Gepland op, kan veranderen',
  latest: 'Uiterlijk op',
};

export const changeWords: Record<NonNullable<CaseTerm['change']>, string> = {
  extended: 'verlengd',
  suspended: 'staat stil',
};

/** `Uiterlijk op dinsdag 1 december 2026`; empty without a date. */
export const stepDateWords = ({ date, dateKind }: Pick<StepRecord, 'date' | 'dateKind'>): string =>
  date ? `${dateKind ? `${dateKindWords[dateKind].split(',')[0]} ` : ''}${dayInWords(date)}` : '';
