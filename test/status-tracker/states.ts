/** Every state of the tracker that a resident can meet, by name, for checks that must hold in all of them. */
import type { CaseStatus } from '../../src/domain/case-status.js';
import { json, never } from '../backend/stubs.js';
import { action, caseWith, manySteps, numbers, plain, steps } from './cases.js';
import { openTracker, type OpenOptions, type StatusTracker } from './status-tracker.driver.js';

type Go = (tracker: StatusTracker) => Promise<unknown>;
type State = [go: Go, options?: OpenOptions];

const lookUp: Go = (tracker) => tracker.lookUp();
const shown = (...cases: CaseStatus[]): State => [lookUp, { answer: cases }];

const long = 'Bestemmingsplanwijzigingsprocedureomgevingsvergunningaanvraagformulieren';

const states: Record<string, State> = {
  'nothing was asked yet': [() => Promise.resolve()],
  'nothing was filled in': [(tracker) => tracker.ask('', '')],
  'both were wrong': [(tracker) => tracker.ask('12', 'noor@')],
  'it is being asked': [(tracker) => tracker.ask(), { answer: never }],
  'it was not found': [lookUp, { answer: () => json({}, 404) }],
  'it did not work': [lookUp, { answer: () => json({}, 500) }],
  'we are busy': shown(plain),
  'the resident must do something': shown(caseWith({ state: 'waiting-for-resident', action })),
  'we are late': shown(caseWith({ term: { by: '2026-11-30' } })),
  'the term was moved': shown(
    caseWith({ term: { by: '2027-01-12', was: '2026-12-15', change: 'extended', reason: 'Het vriest.' } }),
  ),
  'the term stands still': shown(
    caseWith({
      state: 'suspended',
      term: { by: '2026-12-15', change: 'suspended', reason: 'Wij wachten op een brief.' },
    }),
  ),
  'it is solved, and can be taken up again': shown(
    caseWith({
      state: 'done',
      result: 'solved',
      sentence: 'De lamp is vervangen.',
      allows: ['reopen'],
      reopenUntil: '2026-12-31',
      steps: steps.map((step) => ({ ...step, state: 'done' })),
    }),
  ),
  'nothing is done': shown(caseWith({ state: 'done', result: 'no-action', sentence: 'De boom is gezond.' })),
  'there are very many steps': shown(caseWith({ steps: manySteps(60, 30) })),
  'there are more cases': [
    async (tracker) => {
      await tracker.lookUp();
      await tracker.open('287 654 3211');
    },
    {
      answer: [
        plain,
        caseWith({ reference: numbers[1], updatedAt: '2026-11-25T09:30:00Z' }),
        caseWith({ reference: numbers[2], state: 'done', result: 'handled' }),
      ],
    },
  ],
  'words do not fit on a line': shown(
    caseWith({
      reference: long.slice(0, 64),
      title: long,
      handler: long,
      sentence: long,
      action: { ...action, text: long },
      steps: [{ id: 'x', name: long, meaning: long, state: 'now', date: '2026-12-15', dateKind: 'planned' }],
    }),
    caseWith({ reference: long.slice(0, 63), updatedAt: '2026-11-25T09:30:00Z' }),
  ),
};

export const stateNames = Object.keys(states);

/** Brings a new tracker into this state. */
export async function trackerIn(name: string, options: OpenOptions = {}): Promise<StatusTracker> {
  const [go, own = {}] = states[name]!;
  const tracker = await openTracker({ ...own, ...options });
  await go(tracker);
  await tracker.settle();
  return tracker;
}
