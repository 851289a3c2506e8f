/**
 * Where a matter is, in the words that the status tracker says it in (`src/status-tracker/status.messages.ts`): whoever comes
 * from a mail to the page must not read something else there.
 */
import type { CaseResult, KnownStep } from '../../../src/domain/case-status.js';
import type { ContactType } from '../../../src/domain/contact.js';
import type { Language } from './words.js';

type Result = CaseResult | 'other';

export interface CaseTexts {
  received: string;
  busy: Record<ContactType, string>;
  answerBy: (day: string) => string;
  callBy: (day: string) => string;
  others: string;
  suspended: string;
  late: (day: string) => string;
  /** The same of a call that did not come. */
  lateCall: (day: string) => string;
  lateHelp: string;
  yours: string;
  doBefore: (day: string) => string;
  done: Record<Result, string>;
  doneMeans: Record<Result, string>;
  extended: (day: string, was: string) => string;
  extendedTo: (day: string) => string;
  steps: Record<KnownStep, string>;
  fact: (day: string) => string;
  planned: (day: string) => string;
  latest: (day: string) => string;
}

const nl: CaseTexts = {
  received: 'Wij hebben uw bericht. Wij gaan ermee aan het werk.',
  busy: {
    question: 'Wij zijn met uw vraag bezig.',
    complaint: 'Wij zijn met uw klacht bezig.',
    idea: 'Wij zijn met uw idee bezig.',
    compliment: 'Wij zijn met uw bericht bezig.',
    other: 'Wij zijn met uw bericht bezig.',
    callback: 'Wij zijn met uw bericht bezig.',
  },
  answerBy: (day) => `U krijgt uiterlijk ${day} antwoord.`,
  callBy: (day) => `Wij bellen u uiterlijk ${day}.`,
  others: 'Wij wachten op iemand anders. Wij houden in de gaten hoe het gaat.',
  suspended: 'Wij wachten nog ergens op. Daarom staat de tijd voor ons antwoord nu stil.',
  late: (day) => `Het duurt langer dan wij zeiden. U zou uiterlijk ${day} antwoord krijgen. Sorry.`,
  lateCall: (day) => `Het duurt langer dan wij zeiden. Wij zouden u uiterlijk ${day} bellen. Sorry.`,
  lateHelp: 'U hoeft niet te wachten. Bel ons gerust.',
  yours: 'Wij wachten op u. Wij hebben iets van u nodig.',
  doBefore: (day) => `Doe dit uiterlijk ${day}.`,
  done: {
    solved: 'Klaar. Het is opgelost.',
    handled: 'Klaar. Wij hebben uw bericht behandeld.',
    'not-ours': 'Dit kunnen wij niet doen. Een andere organisatie gaat hierover.',
    'no-action': 'Wij doen hier niets mee.',
    other: 'Klaar.',
  },
  doneMeans: {
    solved: 'Is het voor u niet goed? Laat het ons weten.',
    handled:
      'Wij hebben gedaan wat wij kunnen doen. Soms is het daarmee nog niet opgelost. Bent u niet blij met hoe het ging? Laat het ons weten.',
    'not-ours': 'Lees hieronder wie u wel kan helpen. Weet u het niet? Bel ons.',
    'no-action': 'Lees hieronder waarom. Bent u het er niet mee eens? Laat het ons weten.',
    other: 'Heeft u nog een vraag? Laat het ons weten.',
  },
  extended: (day, was) => `Wij hebben meer tijd nodig. Het was ${was}. Nu is het uiterlijk ${day}.`,
  extendedTo: (day) => `Wij hebben meer tijd nodig. U krijgt nu uiterlijk ${day} antwoord.`,
  steps: {
    received: 'Wij hebben uw bericht',
    busy: 'Wij zijn ermee bezig',
    hearing: 'Wij praten met u',
    call: 'Wij bellen u',
    answer: 'U krijgt antwoord',
    decision: 'Wij nemen een besluit',
    done: 'Klaar',
  },
  fact: (day) => `Op ${day}.`,
  planned: (day) => `Gepland: ${day}. De datum kan nog anders worden.`,
  latest: (day) => `Uiterlijk ${day}.`,
};

const en: CaseTexts = {
  received: 'We have your message. We are going to work on it.',
  busy: {
    question: 'We are working on your question.',
    complaint: 'We are working on your complaint.',
    idea: 'We are working on your idea.',
    compliment: 'We are working on your message.',
    other: 'We are working on your message.',
    callback: 'We are working on your message.',
  },
  answerBy: (day) => `You get an answer by ${day}.`,
  callBy: (day) => `We will call you by ${day}.`,
  others: 'We are waiting for somebody else. We keep an eye on it.',
  suspended: 'We are still waiting for something. So the time for our answer stands still now.',
  late: (day) => `It takes longer than we said. You were to get an answer by ${day}. Sorry.`,
  lateCall: (day) => `It takes longer than we said. We were to call you by ${day}. Sorry.`,
  lateHelp: 'You need not wait. Feel free to call us.',
  yours: 'We are waiting for you. We need something from you.',
  doBefore: (day) => `Do this by ${day}.`,
  done: {
    solved: 'Done. It is solved.',
    handled: 'Done. We have dealt with your message.',
    'not-ours': 'We cannot do this. Another organisation is in charge of it.',
    'no-action': 'We do nothing with this.',
    other: 'Done.',
  },
  doneMeans: {
    solved: 'Is it not right for you? Let us know.',
    handled:
      'We did what we can do. Sometimes it is not solved by that. Are you not happy with how it went? Let us know.',
    'not-ours': 'Read below who can help you. Do you not know? Call us.',
    'no-action': 'Read below why. Do you not agree? Let us know.',
    other: 'Do you have another question? Let us know.',
  },
  extended: (day, was) => `We need more time. It was ${was}. Now it is by ${day}.`,
  extendedTo: (day) => `We need more time. You now get an answer by ${day}.`,
  steps: {
    received: 'We have your message',
    busy: 'We are working on it',
    hearing: 'We talk with you',
    call: 'We call you',
    answer: 'You get an answer',
    decision: 'We decide',
    done: 'Ready',
  },
  fact: (day) => `On ${day}.`,
  planned: (day) => `Planned: ${day}. The date may still change.`,
  latest: (day) => `By ${day}.`,
};

export const caseTexts: Record<Language, CaseTexts> = { nl, en };
