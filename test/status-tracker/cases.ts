/** Matters of residents of Weltevree on one Tuesday, as a backend answers them: a plain one, and what can be said of one. */
import type { CaseStatus, CaseStep } from '../../src/domain/case-status.js';

/** A Tuesday morning. */
export const now = '2026-12-01T10:05+01:00';
export const today = '2026-12-01';

/** Numbers with a check digit that is right. */
export const numbers = ['5123456782', '2876543211', '7001122337'] as const;

export const steps: CaseStep[] = [
  { id: 'received', state: 'done', date: '2026-11-24', dateKind: 'fact' },
  { id: 'busy', state: 'now', date: '2026-11-26', dateKind: 'fact' },
  { id: 'answer', state: 'to-come', date: '2026-12-15', dateKind: 'latest' },
];

export const plain: CaseStatus = {
  reference: numbers[0],
  type: 'question',
  title: 'Lantaarn in de Kerkstraat',
  receivedAt: '2026-11-24T20:15:00Z',
  updatedAt: '2026-11-26T09:30:00Z',
  state: 'busy',
  handler: 'Team Licht',
  term: { by: '2026-12-15' },
  steps,
  allows: ['ask', 'follow'],
};

/** The plain one, with this of its own; `undefined` takes a part away. */
export const caseWith = (own: { [Name in keyof CaseStatus]?: CaseStatus[Name] | undefined }): CaseStatus => {
  const all = { ...plain, ...own };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as CaseStatus;
};

/** So many steps, of which the one with this index happens now. */
export const manySteps = (count: number, current: number): CaseStep[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: `Stap nummer ${index + 1}`,
    state: index < current ? 'done' : index === current ? 'now' : 'to-come',
  }));

export const action = {
  text: 'Stuur ons een foto van de lantaarn.',
  by: '2026-12-08',
  url: 'https://weltevree.example/foto',
};
