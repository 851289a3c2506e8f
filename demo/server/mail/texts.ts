/** The sentences of the mail: Dutch at B1, and English for who filled in the form in English. */
import type { ContactType } from '../../../src/domain/contact.js';
import type { Language } from './words.js';

export interface MailTexts {
  subject: (number: string) => string;
  hello: string;
  intro: string;
  number: string;
  code: string;
  received: string;
  at: (day: string, time: string) => string;
  kind: string;
  kinds: Record<ContactType, string>;
  topic: string;
  keep: string;
  reaction: (day: string) => string;
  solution: (day: string) => string;
  later: string;
  follow: string;
  call: (phone: string) => string;
  notYou: string;
  greeting: (municipality: string) => string;
}

export const texts: Record<Language, MailTexts> = {
  nl: {
    subject: (number) => `Wij hebben uw bericht. Uw nummer is ${number}`,
    hello: 'Beste inwoner,',
    intro: 'Wij hebben uw bericht ontvangen. Dank u wel.',
    number: 'Uw nummer',
    code: 'Uw code',
    received: 'Ontvangen op',
    at: (day, time) => `${day}, ${time} uur`,
    kind: 'Soort bericht',
    kinds: {
      question: 'Vraag',
      complaint: 'Klacht',
      idea: 'Idee',
      compliment: 'Compliment',
      other: 'Iets anders',
      callback: 'Verzoek om u te bellen',
    },
    topic: 'Onderwerp',
    keep: 'Bewaar het nummer goed. Met dit nummer vinden wij uw bericht snel.',
    reaction: (day) => `U krijgt een reactie van ons. Op zijn laatst op ${day}.`,
    solution: (day) => `Daarna zoeken wij een oplossing. Op zijn laatst op ${day}.`,
    later: 'Duurt het langer? Dan laten wij u dat weten.',
    follow: 'Kijk hier hoe het met uw bericht gaat',
    call: (phone) => `Wilt u iets vragen? Bel ${phone}. Noem dan uw nummer.`,
    notYou: 'Heeft u ons geen bericht gestuurd? Dan hoeft u niets te doen.',
    greeting: (municipality) => `Met vriendelijke groet,\nGemeente ${municipality}`,
  },
  en: {
    subject: (number) => `We have your message. Your number is ${number}`,
    hello: 'Dear resident,',
    intro: 'We have received your message. Thank you.',
    number: 'Your number',
    code: 'Your code',
    received: 'Received on',
    at: (day, time) => `${day}, ${time}`,
    kind: 'Kind of message',
    kinds: {
      question: 'Question',
      complaint: 'Complaint',
      idea: 'Idea',
      compliment: 'Compliment',
      other: 'Something else',
      callback: 'Request to call you',
    },
    topic: 'Topic',
    keep: 'Keep this number. It helps us find your message quickly.',
    reaction: (day) => `You will hear from us. At the latest on ${day}.`,
    solution: (day) => `After that we look for a solution. At the latest on ${day}.`,
    later: 'Does it take longer? Then we will let you know.',
    follow: 'See here how your message is doing',
    call: (phone) => `Do you want to ask something? Call ${phone}. Have your number at hand.`,
    notYou: 'Did you not send us a message? Then you do not have to do anything.',
    greeting: (municipality) => `Kind regards,\nMunicipality of ${municipality}`,
  },
};
