/** Every state of the tracker that a resident can meet, by name, for checks that must hold in all of them. */
import type { CaseStatus } from '../../src/domain/case-status.js';
import { json, never, type Seen } from '../backend/stubs.js';
import { action, caseWith, manySteps, numbers, plain, steps } from './cases.js';
import { until } from '../support/fixture.js';
import {
  asking,
  choose,
  chooseLetter,
  headingComes,
  Municipality,
  pdf,
  rowSays,
  takeUploads,
  texts,
  toPaper,
} from './attach.support.js';
import { found, mailing, openTracker, type OpenOptions, type StatusTracker } from './status-tracker.driver.js';

type Go = (tracker: StatusTracker) => Promise<unknown>;
type State = [go: Go, options?: OpenOptions];

const lookUp: Go = (tracker) => tracker.lookUp();
const shown = (...cases: CaseStatus[]): State => [lookUp, { answer: cases }];

/** By the link of an e-mail. */
const linked = (told: string, answer?: () => Response): State => [
  async (tracker) => {
    location.hash = `#loket-status:${told}`;
    await until(() => tracker.heading !== 'Hoe gaat het met uw bericht?' || tracker.notice, 'what the link does');
  },
  { config: mailing, ...(answer && { answer }) },
];

const mail = 'Uw e-mailadres';
const forgot = async (tracker: StatusTracker, address: string): Promise<void> => {
  await tracker.openForgotten();
  await tracker.type(mail, address);
  await tracker.press('Stuur mij een e-mail');
};
const offer = async (tracker: StatusTracker, address: string): Promise<void> => {
  await tracker.lookUp();
  await until(() => tracker.headings.includes('Wilt u een e-mail als er iets verandert?'), 'the offer');
  await tracker.type(mail, address);
  await tracker.press('Ja, stuur mij e-mails');
};
const updating = ({ url }: Seen): Response => (url.endsWith('/updates') ? json({}, 202) : found([plain]));

/** What is asked for can be sent from the case: with these answers of the municipality, and as the resident goes on. */
const paper = (go: Go = () => Promise.resolve(), own: Partial<Municipality> = {}): State => {
  const municipality = Object.assign(new Municipality(), own);
  return [
    async (tracker) => {
      takeUploads(municipality);
      await tracker.lookUp();
      await toPaper(tracker);
      await go(tracker);
    },
    { answer: municipality.answer },
  ];
};
const letter: Go = async (tracker) => {
  await chooseLetter(tracker);
  await tracker.press(texts.send);
};
const broken: Partial<Municipality> = { upload: (upload) => upload.onerror!() };

const long = 'Bestemmingsplanwijzigingsprocedureomgevingsvergunningaanvraagformulieren';

const states: Record<string, State> = {
  'nothing was asked yet': [() => Promise.resolve()],
  'nothing was filled in': [(tracker) => tracker.ask('', '')],
  'both were wrong': [(tracker) => tracker.ask('12', 'noor@')],
  'it is being asked': [(tracker) => tracker.ask(), { answer: never }],
  'it was not found': [lookUp, { answer: () => json({}, 404) }],
  'it did not work': [lookUp, { answer: () => json({}, 500) }],
  'nobody knows the number': [(tracker) => tracker.openForgotten(), { config: mailing }],
  'the address for the number was wrong': [(tracker) => forgot(tracker, 'noor@'), { config: mailing }],
  'the number comes by e-mail': [
    async (tracker) => {
      await forgot(tracker, 'noor@voorbeeld.nl');
      await until(() => tracker.headings.includes('Kijk in uw e-mail'), 'the answer');
    },
    { config: mailing, answer: () => json({}, 202) },
  ],
  'a link begins e-mails': linked('confirm=abc'),
  'a link stops e-mails': linked('stop=abc'),
  'a link works no more': linked('list=abc', () => json({}, 404)),
  'the address for e-mails was wrong': [(tracker) => offer(tracker, 'noor@'), { config: mailing }],
  'e-mails are on their way': [
    async (tracker) => {
      await offer(tracker, 'noor@voorbeeld.nl');
      await until(() => tracker.text.includes('Druk daar op de link.'), 'the answer');
    },
    { config: mailing, answer: updating },
  ],
  'we are busy': shown(plain),
  'the resident must do something': shown(caseWith({ state: 'waiting-for-resident', action })),
  'a photo can be sent from the case': [lookUp, { answer: [asking] }],
  'a photo is asked for': paper(),
  'no photo was chosen': paper((tracker) => tracker.press(texts.send)),
  'a photo is on its way': paper(
    async (tracker) => {
      await choose(tracker, pdf());
      await rowSays(tracker, '25 procent');
    },
    { upload: (upload) => upload.upload.onprogress?.({ loaded: 1, total: 4 }) },
  ),
  'a photo did not arrive': paper(async (tracker) => {
    await choose(tracker, pdf(`${'brief'.repeat(20)}.pdf`));
    await rowSays(tracker, 'nog niet verstuurd');
  }, broken),
  'nobody knows whether the photo arrived': paper(
    async (tracker) => {
      await letter(tracker);
      await headingComes(tracker, 'Wij weten niet zeker of wij uw foto of papier hebben');
    },
    { contact: () => json({}, 500) },
  ),
  'the photo is sent': paper(async (tracker) => {
    await letter(tracker);
    await headingComes(tracker, texts.sent);
  }),
  'the photo is sent, and they look at the case again': paper(async (tracker) => {
    await letter(tracker);
    await headingComes(tracker, texts.sent);
    await tracker.press(texts.look);
    await until(() => tracker.toDo, 'the case');
  }),
  'the backend takes no photos': paper(
    (tracker) => until(() => tracker.text.includes('U kunt ons hier geen foto'), 'the word on it'),
    { capabilities: { attachments: null } },
  ),
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
