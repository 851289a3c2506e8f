/** The sentences of the mails about a status: Dutch at B1, and English. */
import type { Language } from './words.js';

export interface UpdateTexts {
  about: (kind: string, topic: string | undefined) => string;
  numberFirst: (number: string) => string;
  andMore: (count: number) => string;
  call: (phone: string) => string;
  notAsked: string;
  greeting: (municipality: string) => string[];
  forgotten: {
    subject: (municipality: string) => string;
    title: string;
    intro: string;
    open: (municipality: string, one: boolean) => string;
    linkUntil: (moment: string) => string;
    byHand: string;
    code: (code: string) => string;
    keep: string;
  };
  confirm: {
    subject: (number: string | undefined) => string;
    title: (one: boolean) => string;
    intro: string;
    open: (municipality: string) => string;
    until: (moment: string) => string;
    nothing: string;
  };
  update: {
    subject: (number: string) => string;
    toDo: string;
    doAt: (site: string) => string;
    doCall: (number: string) => string;
    doMail: (address: string) => string;
    said: string;
    steps: string;
    now: (step: string) => string;
    next: (step: string) => string;
    about: string;
    number: (number: string) => string;
    open: (municipality: string) => string;
    codeUntil: (code: string, moment: string) => string;
    reopenUntil: (day: string) => string;
    why: string;
    stop: string;
  };
}

const nl: UpdateTexts = {
  about: (kind, topic) => (topic ? `${kind} over: ${topic}` : kind),
  numberFirst: (number) => `Nummer ${number}`,
  andMore: (count) =>
    count === 1 ? 'En nog 1 bericht. Dat staat op de website.' : `En nog ${count} berichten. Die staan op de website.`,
  call: (phone) => `Wilt u iets vragen? Bel ${phone}. Noem dan uw nummer.`,
  notAsked: 'Heeft u dit niet gevraagd? Dan hoeft u niets te doen.',
  greeting: (municipality) => ['Met vriendelijke groet,', `Gemeente ${municipality}`],
  forgotten: {
    subject: (municipality) => `Uw berichten bij de gemeente ${municipality}`,
    title: 'Dit zijn uw berichten',
    intro: 'U vroeg ons om uw nummers. Hier staan ze.',
    open: (municipality, one) =>
      `Bekijk ${one ? 'uw bericht' : 'al uw berichten'} op de website van de gemeente ${municipality}`,
    linkUntil: (moment) => `Deze link werkt tot ${moment}.`,
    byHand: 'Werkt de link niet? Ga naar de website. Vul een nummer in, en deze code.',
    code: (code) => `Uw code: ${code}`,
    keep: 'De code werkt net zo lang. Geef de link en de code aan niemand.',
  },
  confirm: {
    subject: (number) => `Wilt u e-mails krijgen over ${number ? `uw bericht ${number}` : 'uw berichten'}?`,
    title: (one) => `Wilt u e-mails krijgen over ${one ? 'uw bericht' : 'uw berichten'}?`,
    intro: 'U krijgt dan een e-mail als er iets verandert. U kunt altijd stoppen.',
    open: (municipality) => `Zeg ja op de website van de gemeente ${municipality}`,
    until: (moment) => `Deze link werkt tot ${moment}.`,
    nothing: 'Heeft u dit niet gevraagd? Dan hoeft u niets te doen. U krijgt dan geen e-mails.',
  },
  update: {
    subject: (number) => `Nieuws over uw bericht ${number}`,
    toDo: 'Dit moet u nog doen',
    doAt: (site) => `Doe het op ${site}`,
    doCall: (number) => `Bel ${number}`,
    doMail: (address) => `Stuur een e-mail naar ${address}`,
    said: 'Dit zeggen wij erover',
    steps: 'Wat gebeurt er nu en wat komt er nog?',
    now: (step) => `Nu: ${step}.`,
    next: (step) => `Daarna: ${step}.`,
    about: 'Over uw bericht',
    number: (number) => `Uw nummer: ${number}`,
    open: (municipality) => `Bekijk uw bericht op de website van de gemeente ${municipality}`,
    codeUntil: (code, moment) => `Vraagt de website om een code? Vul in: ${code}. Deze code werkt tot ${moment}.`,
    reopenUntil: (day) => `Dit kan tot en met ${day}.`,
    why: 'U krijgt deze e-mail omdat u dat heeft gevraagd.',
    stop: 'Stop met e-mails over dit bericht',
  },
};

const en: UpdateTexts = {
  about: (kind, topic) => (topic ? `${kind} about: ${topic}` : kind),
  numberFirst: (number) => `Number ${number}`,
  andMore: (count) =>
    count === 1 ? 'And 1 more message. It is on the website.' : `And ${count} more messages. They are on the website.`,
  call: (phone) => `Do you want to ask something? Call ${phone}. Have your number at hand.`,
  notAsked: 'Did you not ask for this? Then you do not have to do anything.',
  greeting: (municipality) => ['Kind regards,', `Municipality of ${municipality}`],
  forgotten: {
    subject: (municipality) => `Your messages to the municipality of ${municipality}`,
    title: 'These are your messages',
    intro: 'You asked us for your numbers. Here they are.',
    open: (municipality, one) =>
      `See ${one ? 'your message' : 'all your messages'} on the website of the municipality of ${municipality}`,
    linkUntil: (moment) => `This link works until ${moment}.`,
    byHand: 'Does the link not work? Go to the website. Fill in a number, and this code.',
    code: (code) => `Your code: ${code}`,
    keep: 'The code works just as long. Give the link and the code to nobody.',
  },
  confirm: {
    subject: (number) => `Do you want e-mails about ${number ? `your message ${number}` : 'your messages'}?`,
    title: (one) => `Do you want e-mails about ${one ? 'your message' : 'your messages'}?`,
    intro: 'You then get an e-mail when something changes. You can always stop.',
    open: (municipality) => `Say yes on the website of the municipality of ${municipality}`,
    until: (moment) => `This link works until ${moment}.`,
    nothing: 'Did you not ask for this? Then you do not have to do anything. You will get no e-mails.',
  },
  update: {
    subject: (number) => `News about your message ${number}`,
    toDo: 'This is what you still have to do',
    doAt: (site) => `Do it on ${site}`,
    doCall: (number) => `Call ${number}`,
    doMail: (address) => `Send an e-mail to ${address}`,
    said: 'What we say about it',
    steps: 'What happens now and what is still to come?',
    now: (step) => `Now: ${step}.`,
    next: (step) => `After that: ${step}.`,
    about: 'About your message',
    number: (number) => `Your number: ${number}`,
    open: (municipality) => `See your message on the website of the municipality of ${municipality}`,
    codeUntil: (code, moment) => `Does the website ask for a code? Fill in: ${code}. This code works until ${moment}.`,
    reopenUntil: (day) => `You can do this until ${day}.`,
    why: 'You get this e-mail because you asked for it.',
    stop: 'Stop the e-mails about this message',
  },
};

export const updateTexts: Record<Language, UpdateTexts> = { nl, en };
