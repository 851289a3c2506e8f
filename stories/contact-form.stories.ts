/** Every state of the form that a resident can meet; this file is long because there are so many. */
import { html, type TemplateResult } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../src/contact-form/contact-form.define.js';
import docs from './contact-form.md?raw';
import { backend, never, receipt } from './support/backend.js';
import { pdf, photo, slowFile } from './support/files.js';
import { bare, longWords, ownWay, weltevree } from './support/municipality.js';
import { withPictograms } from './support/pictograms.js';
import { dark, darkScheme, english, narrow, plain, themed } from './support/pages.js';
import { fallback, state, type Args, type Story } from './support/story.js';
import * as walk from './support/walks.js';

const { acts, choose, goOn, press, see, toAnswer, toCheck, toMessage, toReach, tooEarly, toTopic, type } = walk;

const meta: Meta<Args> = {
  title: 'Contact form',
  component: 'loket-contact-form',
  args: { config: weltevree, backend: backend(), headingLevel: 2, sharedComputer: false },
  argTypes: { config: { control: false }, backend: { control: false } },
  parameters: { docs: { description: { component: docs } } },
  decorators: [(story, { globals }) => plain(story() as TemplateResult, String(globals['locale']))],
  // The draft of one story is not the business of the next.
  beforeEach: () => sessionStorage.clear(),
  render: ({ config, backend, headingLevel, sharedComputer }) =>
    html`<loket-contact-form
      no-history
      .config=${config}
      .backend=${backend}
      heading-level=${headingLevel}
      ?shared-computer=${sharedComputer}
      >${fallback}</loket-contact-form
    >`,
};
export default meta;

// ---- the first screen

export const Start = state(see('#type-heading'), { documented: true });
export const StartFilled = state(choose('type', 'complaint'));
export const StartWithError = state(tooEarly);
export const StartWithFewTypes = state(see('#type-heading'), {
  backend: backend({ capabilities: { contactTypes: ['question', 'other'] } }),
});

export const StartWithPictograms = state(see('svg[data-picture=question]'), { browser: withPictograms() });
export const StartWithPictogramsOnADarkPage = state(see('svg[data-picture=question]'), {
  browser: withPictograms(),
  page: dark,
});
export const StartWithLargePictograms = state(see('svg[data-picture=question]'), {
  browser: withPictograms(1.5),
  page: narrow,
});

// ---- the topic

export const Topic = state(toTopic());
export const TopicFilled = state(acts(toTopic(), choose('topic', 'paspoort')));
export const TopicWithError = state(acts(toTopic(), tooEarly));
export const TopicSearch = state(acts(toTopic(), type('topic-search', 'kliko')));
export const TopicNothingFound = state(acts(toTopic(), type('topic-search', 'xylofoon'), see('.field + p')));
export const TopicAll = state(acts(toTopic(), press('section > p > button')));

// ---- what may already help

export const Answer = state(toAnswer('paspoort'));
export const AnswerHandover = state(toAnswer('verhuizen'));
export const AnswerUrgent = state(toAnswer('gevaar-op-straat'));
export const AnswerComplex = state(toAnswer('schulden'));
export const AnswerComplaint = state(acts(toTopic('complaint'), choose('topic', '-'), goOn('answer-heading')));
export const AnswerComplaintOnTopic = state(toAnswer('afval', 'complaint'));
export const AnswerObjection = state(toAnswer('bezwaar'));
export const AnswerLongWords = state(acts(toTopic(), choose('topic', 'lang'), goOn('answer-heading')), {
  config: longWords,
});

export const AnswerMarkdown = state(acts(toAnswer('paspoort'), see('.answer ol')), { config: ownWay });

// ---- the message

const nearLimit = backend({ capabilities: { message: { maxLength: 120 } } });

export const Message = state(toMessage());
export const MessageNoteOpened = state(acts(toMessage(), press('.note > summary'), see('.meant li')));
export const MessageWithPictograms = state(acts(toMessage(), tooEarly, see('svg[data-picture=warning]')), {
  browser: withPictograms(),
});
export const MessageQuestionsNoteOpened = state(acts(toMessage('afval'), press('.note > summary')), { page: narrow });
export const MessageOwnWords = state(toMessage(), { config: ownWay });
export const MessageFilled = state(acts(toMessage(), type('message', walk.words)));
export const MessageWithError = state(acts(toMessage(), tooEarly));
export const MessageComplaint = state(toMessage('-', 'complaint'));
export const MessageNearLimit = state(acts(toMessage(), type('message', walk.words)), { backend: nearLimit });
export const MessageTooLong = state(
  acts(toMessage(), type('message', `${walk.words} ${walk.words}`), goOn('summary-heading')),
  { backend: nearLimit },
);
export const MessageWithBsn = state(
  acts(toMessage(), type('message', 'Mijn BSN is 111222333.'), see('#message-warning')),
);
export const MessageWithBankAccount = state(
  acts(toMessage(), type('message', 'Stort het op NL91 ABNA 0417 1643 00.'), see('#message-warning')),
);
export const MessageWithObjection = state(
  acts(toMessage(), type('message', 'Ik maak bezwaar tegen uw brief.'), see('#message-warning')),
);
export const MessageQuestions = state(toMessage('afval'));
export const MessageQuestionsFilled = state(
  acts(toMessage('afval'), type('message', walk.words), walk.answerQuestions),
);
export const MessageQuestionsWithErrors = state(
  acts(
    toMessage('afval'),
    type('answers.afval.adres.postalCode', '12 ab'),
    type('answers.afval.ophaaldag.day', '31'),
    type('answers.afval.ophaaldag.month', '2'),
    type('answers.afval.ophaaldag.year', '2026'),
    tooEarly,
  ),
);

// ---- files

const uploads = backend({
  attach: (name, { onProgress }) => {
    if (name.startsWith('halverwege')) {
      onProgress?.(0.45);
      return never();
    }
    return name.startsWith('mislukt')
      ? { kind: 'unknown', reason: 'network' }
      : { kind: 'accepted', value: { id: name } };
  },
});
// Made when the story is played: a photo takes a canvas.
const withFiles = (files: () => File[] | Promise<File[]>, seen: string): walk.Act =>
  acts(toMessage(), type('message', walk.words), async (resident) => resident.attach(...(await files())), see(seen));

export const Files = state(
  withFiles(
    async () => [await photo('container-voor-mijn-huis.jpg'), pdf('brief van de gemeente.pdf', 1_250_000)],
    '.files li + li',
  ),
  { backend: uploads },
);
export const FilesPreparing = state(withFiles(() => [slowFile('scan.pdf')], '.files li'));
export const FilesSending = state(
  withFiles(() => [pdf('halverwege.pdf', 4_000_000)], 'progress'),
  { backend: uploads },
);
const longName = `te-groot-bestand-met-een-heel-lange-naam-van-een-camera_${'2026-11-24_'.repeat(3)}definitief_v3.pdf`;
export const FilesFailed = state(
  withFiles(
    () => [
      pdf('mislukt.pdf'),
      new File(['hallo'], 'niet-te-openen.docx', { type: 'application/msword' }),
      new File([], 'leeg.pdf', { type: 'application/pdf' }),
      pdf(longName, 10_000_001),
    ],
    '.files li:last-child .error',
  ),
  { backend: uploads },
);
export const FilesTooMany = state(
  withFiles(() => [1, 2, 3, 4, 5, 6].map((number) => pdf(`brief-${number}.pdf`, 1000 * number)), '#attachments-error'),
  { backend: uploads },
);

// ---- how to reach the resident

export const Reach = state(toReach());
export const ReachWithPictograms = state(acts(toReach(), walk.byPhone, see('svg[data-picture=day]')), {
  browser: withPictograms(),
});
export const ReachWithError = state(acts(toReach(), tooEarly));
export const ReachEmail = state(acts(toReach(), walk.byEmail));
export const ReachEmailWithError = state(
  acts(toReach(), choose('answerBy', 'email'), type('person.email', 'fatima(at)voorbeeld'), tooEarly),
);
export const ReachEmailSlip = state(
  acts(toReach(), choose('answerBy', 'email'), type('person.email', 'fatima@gmial.com'), see('#email-slip')),
);
export const ReachPhone = state(acts(toReach(), walk.byPhone));
export const ReachPhoneWithError = state(
  acts(toReach(), choose('answerBy', 'phone'), type('person.phone', '06 12 34'), tooEarly),
);
export const ReachLetter = state(acts(toReach(), choose('answerBy', 'letter')));
export const ReachLetterWithErrors = state(
  acts(toReach(), choose('answerBy', 'letter'), type('person.address.houseNumber', 'twaalf'), tooEarly),
);
export const ReachAbroad = state(acts(toReach(), choose('answerBy', 'letter'), choose('abroad')));
export const ReachNoAnswer = state(acts(toReach('compliment'), choose('answerBy', 'none')));
export const ReachCallback = state(toReach('callback'));
export const ReachAsksLess = state(toReach(), { config: ownWay });
export const ReachForSomeoneElse = state(
  acts(toReach(), choose('answerBy', 'email'), choose('forOther'), choose('answerTo', 'person')),
);
export const ReachForSomeoneElseWithErrors = state(
  acts(toReach(), choose('answerBy', 'letter'), choose('forOther'), tooEarly),
);

// ---- once more before it goes

const everything = acts(
  toMessage('afval'),
  type('message', walk.words),
  walk.answerQuestions,
  async (resident) => resident.attach(await photo('container.jpg'), pdf('brief.pdf')),
  goOn('reach-heading'),
  choose('answerBy', 'phone'),
  choose('forOther'),
  type('other.name', 'Johannes van den Heuvel-Achterberg'),
  choose('answerTo', 'representative'),
  type('person.name', 'Fatima de Vries'),
  type('person.phone', '0612345678'),
  choose('callback', 'afternoon'),
  goOn('check-heading'),
);

export const Check = state(toCheck());
export const CheckOwnWords = state(acts(toCheck(), see('.privacy em')), { config: ownWay });
export const CheckEverything = state(everything);
export const CheckLongTexts = state(
  acts(
    toMessage(),
    type('message', `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(6)}\n\n${`${walk.words} `.repeat(12)}`),
    goOn('reach-heading'),
    choose('answerBy', 'email'),
    type(
      'person.name',
      'Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth Lloyd Martin Nero',
    ),
    type('person.email', `${'heel.lang.adres.'.repeat(3)}naam@afdeling.onderafdeling.voorbeeldorganisatie.nl`),
    goOn('check-heading'),
  ),
);

// ---- while it goes, and when it does not

const sending = acts(toCheck(), goOn());
const offline = () => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => void Reflect.deleteProperty(navigator, 'onLine');
};

export const Sending = state(acts(sending, see('[aria-disabled=true]')), { backend: backend({ send: never }) });
export const SendingSlow = state(acts(sending, see('#notice-heading')), { backend: backend({ send: never }) });
export const SendingOffline = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'unknown', reason: 'offline' } }),
  browser: offline,
});
export const SendingRetrying = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'later', reason: 'busy', retryAfter: 60 } }),
});
export const SendingUnknown = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'unknown', reason: 'unreadable' } }),
});
export const SendingLater = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'later', reason: 'down', retryAfter: 600 } }),
});
export const SendingRefusedFields = state(acts(sending, see('#summary-heading')), {
  backend: backend({
    send: {
      kind: 'refused',
      reason: 'issues',
      issues: [
        { field: 'message', code: 'not-accepted' },
        { field: 'person.email', code: 'bad-email' },
      ],
    },
  }),
});
export const SendingRefused = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'refused', reason: 'forbidden', issues: [] } }),
});
export const SendingTooLarge = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'refused', reason: 'too-large', issues: [] } }),
});
export const SendingAlreadySent = state(acts(sending, see('#notice-heading')), {
  backend: backend({ send: { kind: 'refused', reason: 'already-sent', issues: [] } }),
});
/** The integrator is told why the rest cannot start: here that is no fault. Any other error still is. */
const expected = () => {
  const { error } = console;
  console.error = (...told: unknown[]) => {
    if (!String(told[0]).includes('no backend "unknown"')) error(...told);
  };
  return () => {
    console.error = error;
  };
};

/** The configuration knows no backend by this name, so that the rest of the form cannot start. */
export const LoadFailed: Story = {
  ...state(acts(choose('type', 'question'), goOn(), see('[role=alert]')), { browser: expected }),
  render: ({ config }) =>
    html`<loket-contact-form no-history backend="unknown" .config=${config}>${fallback}</loket-contact-form>`,
};

// ---- sent

const { firstReactionBy, solvedBy, reference, accessCode, ...nothingToHoldOn } = receipt;
const answering = (value: typeof receipt) => backend({ send: { kind: 'accepted', value } });

export const Sent = state(walk.sent());
export const SentWithPictograms = state(acts(walk.sent(), see('svg[data-picture=done]')), {
  browser: withPictograms(),
});
export const SentOwnWords = state(acts(walk.sent(), see('.sent a[href*=langskomen]')), { config: ownWay });
export const SentComplaint = state(
  acts(
    toMessage('-', 'complaint'),
    type('message', 'Ik moest 3 uur wachten aan de balie.'),
    goOn('reach-heading'),
    walk.byEmail,
    goOn('check-heading'),
    goOn('sent-heading'),
  ),
);
export const SentCompliment = state(walk.sent('compliment', choose('answerBy', 'none')));
export const SentCallback = state(
  walk.sent('callback', acts(type('person.name', 'Fatima de Vries'), type('person.phone', '0612345678'))),
);
export const SentCopy = state(acts(everything, goOn('sent-heading'), press('summary')));
export const SentWithoutReference = state(walk.sent(), {
  backend: answering({ ...nothingToHoldOn, firstReactionBy, solvedBy } as typeof receipt),
});
export const SentWithoutDates = state(acts(choose('type', 'question'), walk.sentWithoutTopics), {
  config: bare,
  backend: answering({ reference, accessCode } as typeof receipt),
});

// ---- the draft

export const DraftNote = state(acts(toMessage(), type('message', walk.words), see('.draft')));
export const DraftWipe = state(acts(toMessage(), type('message', walk.words), press('.draft button')));
export const SharedComputer = state(acts(toMessage(), type('message', walk.words)), { sharedComputer: true });

// ---- in all kinds of pages

const crowded = acts(
  toReach(),
  choose('answerBy', 'email'),
  type('person.email', 'fatima@gmial'),
  choose('forOther'),
  tooEarly,
);

export const English = state(toAnswer('paspoort'), { page: english });
export const DarkPage = state(crowded, { page: dark });
export const DarkPageAnswer = state(toAnswer('gevaar-op-straat'), { page: dark });
export const DarkPageSent = state(walk.sent(), { page: dark });
export const DarkPageWithColorScheme = state(crowded, { page: darkScheme });
export const Themed = state(crowded, { page: themed });
export const ThemedHandover = state(toAnswer('verhuizen'), { page: themed });
export const Narrow = state(crowded, { page: narrow });
export const NarrowQuestions = state(acts(toMessage('afval'), tooEarly), { page: narrow });
export const NarrowSent = state(walk.sent(), { page: narrow });
export const RightToLeft = state(acts(crowded, (resident) => resident.turnAround()));
export const RightToLeftCheck = state(acts(everything, (resident) => resident.turnAround()));
export const Bare = state(see('#type-heading'), { config: bare });
export const HeadingLevelFour = state(acts(toMessage(), tooEarly), { headingLevel: 4 });
/** No configuration: what stands inside the tag is what the resident sees. */
export const Fallback = state(undefined, { config: undefined });
