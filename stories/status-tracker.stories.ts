/** Every state of the status tracker that a resident can meet; this file is long because there are so many. */
import { html, type TemplateResult } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../src/status-tracker/status-tracker.define.js';
import type { Config } from '../src/config/schema.js';
import type { CaseStatus } from '../src/domain/case-status.js';
import docs from './status-tracker.md?raw';
import * as told from './status-tracker.support.js';
import { ask, closed, found, lookUp, many, plain, printed, steps } from './status-tracker.support.js';
import { pdf } from './support/files.js';
import { bare, longWords, weltevree } from './support/municipality.js';
import { Resident } from './support/resident.js';
import { withPictograms } from './support/pictograms.js';
import { dark, darkScheme, english, narrow, plain as page, themed } from './support/pages.js';
import { fallback, statesOf, type Frame } from './support/story.js';
import { acts, press, see, type, type Act } from './support/walks.js';

interface Args {
  config: Config | undefined;
  headingLevel: number;
  sharedComputer: boolean;
}

const meta: Meta<Args> = {
  title: 'Status tracker',
  component: 'loket-status-tracker',
  args: { config: weltevree, headingLevel: 2, sharedComputer: false },
  argTypes: { config: { control: false } },
  parameters: { docs: { description: { component: docs } } },
  decorators: [(story, { globals }) => page(story() as TemplateResult, String(globals['locale']))],
  render: ({ config, headingLevel, sharedComputer }) =>
    html`<loket-status-tracker .config=${config} heading-level=${headingLevel} ?shared-computer=${sharedComputer}
      >${fallback}</loket-status-tracker
    >`,
};
export default meta;

const state = (act: Act | undefined, frame: Partial<Args> & Frame = {}) => ({
  ...statesOf<Args>()(undefined, frame),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await act?.(new Resident(canvasElement));
  },
});

// ---- looking up

const asked = see('#reference');
const problem = acts(ask(), see('#notice-heading'));

export const Start = state(asked, { documented: true });
export const NoteOpened = state(acts(asked, press('.note > summary')));
export const FilledInByLink = state(asked, { browser: told.byLink() });
export const Empty = state(acts(ask('', ''), see('#summary')));
export const Slips = state(acts(ask('512 345 6783', 'fatima@'), see('#summary')));
export const Asking = state(acts(ask(), see('[aria-disabled=true]')), { browser: told.silent });
export const NotFound = state(problem, { browser: told.refused(404) });
export const TooOften = state(problem, { browser: told.refused(429, { 'Retry-After': '540' }) });
export const BackendDown = state(problem, { browser: told.refused(503) });
export const Broken = state(problem, { browser: told.refused(200) });
export const Offline = state(problem, { browser: told.offline });

// ---- without a number, and by links

const mailed = acts(told.forgotten, type('email', 'fatima@voorbeeld.nl'), press('form .primary'));

export const NoNumber = state(told.forgotten);
export const NoNumberEmpty = state(acts(told.forgotten, press('form .primary'), see('#summary')));
export const NumberByEmail = state(acts(mailed, see('.panel-ok')), { browser: told.mails(202) });
export const NumberByEmailTooOften = state(acts(mailed, see('#notice-heading')), { browser: told.mails(429) });
export const NumbersOfOtherSystems = state(asked, {
  config: { ...weltevree, status: { ...weltevree.status!, numbers: 'any' } },
});
export const AllByLink = state(see('.lead'), {
  browser: told.both(
    found(plain, { ...plain, reference: '2876543211' }, { ...closed, reference: '7001122337' }),
    told.byLink('list=a'),
  ),
});
export const LinkTooOld = state(see('#notice-heading'), {
  browser: told.both(told.refused(404), told.byLink('list=a')),
});
const question = see('.root > .actions .primary');
export const BeginEmails = state(question, { browser: told.byLink('confirm=a') });
export const EmailsBegun = state(acts(question, press('.root > .actions .primary'), see('.panel-ok')), {
  browser: told.both(told.mails(200), told.byLink('confirm=a')),
});
export const StopEmails = state(question, { browser: told.byLink('stop=a') });
export const EmailsStopped = state(acts(question, press('.root > .actions .primary'), see('.panel-ok')), {
  browser: told.both(told.mails(200), told.byLink('stop=a')),
});
export const StopLinkTooOld = state(acts(question, press('.root > .actions .primary'), see('#notice-heading')), {
  browser: told.both(told.mails(404), told.byLink('stop=a')),
});

// ---- e-mails at each step

const send = press('form.print-not button');
export const EmailsOffered = state(told.offered, { browser: found(plain) });
export const EmailsWithoutAddress = state(
  acts(told.offered, type('updates-email', ''), send, see('#updates-email-error')),
  { browser: found(plain) },
);
export const EmailsToConfirm = state(acts(told.offered, send, see('div.print-not')), {
  browser: told.both(found(plain), told.mails(202)),
});

// ---- one matter

/** Looked up, and the backend says this of it. */
const shown = (own: Partial<CaseStatus>, frame: Partial<Args> & Frame = {}) =>
  state(lookUp, { browser: found({ ...plain, ...own }), ...frame });

export const Received = shown({ state: 'received' });
export const BusyWithQuestion = shown({});
export const BusyWithComplaint = shown({
  type: 'complaint',
  steps: [
    steps[0]!,
    { id: 'hearing', state: 'now', date: '2026-12-03', dateKind: 'planned' },
    { id: 'decision', state: 'to-come', date: '2027-01-05', dateKind: 'latest' },
  ],
});
export const BusyWithIdea = shown({ type: 'idea' });
export const CallBack = shown({
  type: 'callback',
  term: { by: '2026-12-02' },
  steps: [steps[0]!, { id: 'call', state: 'to-come', date: '2026-12-02', dateKind: 'latest' }],
});
export const WaitingForOthers = shown({
  state: 'waiting-for-others',
  sentence: 'Het energiebedrijf moet eerst de kabel maken.',
});
const action = {
  text: 'Stuur ons een foto van de lantaarn.\nHet nummer op de paal moet te lezen zijn.',
  by: '2026-12-08',
};
export const YourTurn = shown({
  state: 'waiting-for-resident',
  action: { ...action, url: 'https://weltevree.example/foto' },
});
/** It has no link of its own: then the contact form is the way. */
export const YourTurnByContactForm = shown({ state: 'waiting-for-resident', action });
const photoAsked: CaseStatus = { ...plain, state: 'waiting-for-resident', action, allows: ['ask', 'attach'] };
const asking = (own?: Parameters<typeof told.takesFiles>[0]) => told.both(found(photoAsked), told.takesFiles(own));
const withLetter = (seen: string): Act =>
  acts(told.paper, (resident) => Promise.resolve(resident.attach(pdf('vergunning.pdf'))), see(seen));
const sendPaper = press('form .primary');
export const YourTurnPhotoOffered = state(acts(lookUp, see('.to-do button')), { browser: asking() });
export const YourTurnByPhoto = state(told.paper, { browser: asking() });
export const YourTurnByPhotoNoneChosen = state(acts(told.paper, sendPaper, see('#attachments-error')), {
  browser: asking(),
});
export const YourTurnByPhotoUploading = state(withLetter('progress'), { browser: asking({ arrives: false }) });
const letterThere = withLetter('.files li');
export const YourTurnByPhotoNotArrived = state(withLetter('.files .error, .files button'), {
  browser: asking({ uploaded: 500 }),
});
export const YourTurnByPhotoUnknown = state(acts(letterThere, sendPaper, see('#notice-heading')), {
  browser: asking({ status: 500 }),
});
export const YourTurnByPhotoSent = state(acts(letterThere, sendPaper, see('.panel-ok')), { browser: asking() });
export const YourTurnByPhotoSentAndBack = state(
  acts(letterThere, sendPaper, see('.panel-ok'), press('.actions .primary'), see('.to-do')),
  { browser: asking() },
);
export const YourTurnByPhotoNotTaken = state(
  acts(lookUp, press('.to-do button'), see('.actions > :is(.primary, :only-child)')),
  {
    browser: asking({ capabilities: { attachments: null } }),
  },
);
export const YourTurnWithPictograms = state(acts(lookUp, see('svg[data-picture=toDo]')), {
  browser: told.both(found({ ...plain, state: 'waiting-for-resident', action }), withPictograms()),
});
export const YourTurnWithLargePictograms = state(acts(lookUp, see('svg[data-picture=toDo]')), {
  browser: told.both(found({ ...plain, state: 'waiting-for-resident', action }), withPictograms(1.5)),
  page: narrow,
});
export const YourTurnWithoutWords = shown({ state: 'waiting-for-resident' });
export const Late = shown({ term: { by: '2026-11-27' } });
export const Extended = shown({
  term: {
    by: '2027-01-12',
    was: '2026-12-15',
    change: 'extended',
    reason: 'Wij wachten op een onderdeel uit Duitsland.',
  },
});
export const ExtendedWithoutOldDay = shown({ term: { by: '2027-01-12', change: 'extended' } });
export const Suspended = shown({
  state: 'suspended',
  term: { by: '2026-12-15', change: 'suspended', reason: 'U stuurt ons nog een kopie van de vergunning.' },
});
export const OwnSentence = shown({ sentence: 'Onze monteur komt donderdag.\nU hoeft daarvoor niet thuis te zijn.' });

const done = (own: Partial<CaseStatus>, frame: Partial<Args> & Frame = {}) => shown({ ...closed, ...own }, frame);
export const Solved = done({ result: 'solved', sentence: 'De lamp is vervangen.' });
export const SolvedReopenUntil = done({ result: 'solved', reopenUntil: '2026-12-31' });
export const SolvedForGood = done({ result: 'solved', reopenUntil: '2026-11-30' });
export const Handled = done({ result: 'handled' });
export const NotOurs = done({ result: 'not-ours', sentence: 'De provincie beheert deze weg. Bel 0999 12 34 56.' });
export const NoAction = done({ result: 'no-action', sentence: 'De boom is gezond. Daarom kappen wij hem niet.' });
export const NoActionWithoutReason = done({ result: 'no-action' });
export const Closed = done({});

// ---- the steps

export const NoSteps = shown({ steps: [] });
export const AllKindsOfDates = shown({
  steps: [
    { id: 'received', state: 'done', date: '2026-11-24', dateKind: 'fact' },
    { id: 'busy', state: 'done' },
    {
      id: 'schouw',
      name: 'Wij komen kijken',
      meaning: 'U hoeft niet thuis te zijn.',
      state: 'now',
      date: '2026-12-03',
      dateKind: 'planned',
    },
    { id: 'ZGW_04', state: 'to-come' },
    { id: 'answer', state: 'to-come', date: '2026-12-15', dateKind: 'latest' },
  ],
});
export const ManySteps = shown({ steps: many(60, 30) });
export const ManyStepsUnfolded = state(acts(lookUp, press('.steps + p > button'), see('.step:nth-child(60)')), {
  browser: found({ ...plain, steps: many(60, 30) }),
});

// ---- more than one matter

const cases: CaseStatus[] = [
  { ...plain, state: 'waiting-for-resident', action },
  {
    ...plain,
    reference: '2876543211',
    title: 'Losse stoeptegel',
    updatedAt: '2026-11-25T09:30:00Z',
    term: { by: '2026-11-27' },
  },
  { ...closed, reference: '7001122337', title: 'Grofvuil', result: 'solved' },
];
export const MoreCases = state(lookUp, { browser: found(...cases) });
export const MoreCasesOpened = state(acts(lookUp, press('summary'), see('.other[open] .step')), {
  browser: found(...cases),
});
export const HundredCases = state(lookUp, {
  browser: found(...Array.from({ length: 100 }, (_, index) => ({ ...plain, reference: `2026-${1000 + index}` }))),
});

// ---- in other words

export const OtherLanguage = shown({
  language: 'en',
  title: 'The street light is broken',
  sentence: 'We will come and look on Thursday.',
  action: { text: 'Send us a photo of the street light.' },
});
export const Arabic = shown({
  language: 'ar',
  title: 'المصباح أمام منزلي معطل',
  sentence: 'سنأتي يوم الخميس لنرى المصباح.',
  steps: [{ id: 'x', name: 'زيارة', meaning: 'لا يلزم أن تكون في المنزل.', state: 'now' }, ...steps.slice(2)],
});
const word = 'Bestemmingsplanwijzigingsprocedureomgevingsvergunningaanvraagformulieren';
const long: Partial<CaseStatus> = {
  reference: word.slice(0, 64),
  title: word,
  handler: word,
  sentence: word,
  action: { ...action, text: word },
  steps: [{ id: 'x', name: word, meaning: word, state: 'now', date: '2026-12-15', dateKind: 'planned' }],
};
export const LongWords = shown(long, { config: longWords });
export const LongWordsNarrow = shown(long, { config: longWords, page: narrow });
/** What looks like markup is text. */
export const MarkupAsText = shown({ title: '<b>vet</b>', sentence: '<img src=x onerror=alert(1)> **vet**' });

// ---- in all kinds of pages

const crowded: Partial<CaseStatus> = {
  state: 'waiting-for-resident',
  action: { ...action, url: 'https://weltevree.example/foto' },
  sentence: 'Onze monteur komt donderdag.',
  allows: ['attach'],
};
export const English = shown(crowded, { page: english });
export const DarkPage = shown(crowded, { page: dark });
export const DarkPageStart = state(acts(ask('512', ''), see('#summary')), { page: dark });
export const DarkPageWithColorScheme = shown(crowded, { page: darkScheme });
export const Themed = shown(crowded, { page: themed });
export const Narrow = shown(crowded, { page: narrow });
export const NarrowStart = state(acts(ask('512', ''), see('#summary')), { page: narrow });
export const NarrowMoreCases = state(acts(lookUp, press('summary'), see('.other[open] .step')), {
  browser: found(...cases),
  page: narrow,
});
export const RightToLeft = state(
  acts(lookUp, (resident) => resident.turnAround()),
  { browser: found({ ...plain, ...crowded }) },
);
export const HeadingLevelFour = shown(crowded, { headingLevel: 4 });
export const Print = state(acts(lookUp, printed), { browser: found({ ...plain, ...crowded }) });

/** No channels: no way to a human below it, and no contact form to lead to. */
export const BareMunicipality = shown(crowded, { config: bare });
/** No configuration: what stands inside the tag is what the resident sees. */
export const Fallback = state(undefined, { config: undefined });
