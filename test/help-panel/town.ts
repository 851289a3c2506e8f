/** A municipality that helps in every way in which one can. */
import type { Config } from '../../src/config/schema.js';
import { town } from '../channel-chooser/town.js';

export { bareConfig } from '../support/municipality.js';

export const config: Config = {
  ...town,
  channels: {
    ...town.channels,
    more: [
      { id: 'formulier', kind: 'form', url: '/contact' },
      { id: 'bieb', kind: 'library', address: 'Marktplein 3, Weltevree', hours: 'elke dinsdag van 10 tot 12 uur' },
      { id: 'thuis', kind: 'home-visit', number: '0999 88 88 88' },
      { id: 'tolk', kind: 'interpreter', number: '14 0999', note: 'Een tolk kost u **niets**.' },
      { id: 'gebaren', kind: 'sign-language', url: 'https://weltevree.example/tolk' },
      { id: 'typen', kind: 'text-telephone', number: '0999 99 99 99' },
      { id: 'facebook', kind: 'social', name: 'Facebook', url: 'https://social.example/weltevree' },
    ],
  },
  glossary: [
    {
      term: 'grofvuil',
      forms: ['grof huisvuil'],
      meaning: { nl: 'Grote spullen die u weggooit. Bijvoorbeeld een bank.', en: 'Large things that you throw away.' },
    },
    { term: 'leges', meaning: 'Het bedrag dat Weltevree u vraagt.' },
  ],
  help: {
    line: { number: '0800 12 34', hours: { nl: 'elke werkdag van 9 tot 12 uur', en: 'from 9 to 12' }, press: '0' },
    questions: [
      {
        id: 'paspoort',
        question: { nl: 'Hoe vraag ik een paspoort aan?', en: 'How do I get a passport?' },
        answer: 'Maak een **afspraak**.\n\n- Neem uw oude paspoort mee.\n- Neem een [pasfoto](/pasfoto) mee.',
        url: 'https://weltevree.example/paspoort',
      },
      { id: 'duur', question: 'Hoe lang duurt het?', answer: 'Binnen 2 weken hoort u meer.' },
      { id: 'grofvuil', question: 'Wanneer haalt u grofvuil op?', answer: 'Elke dinsdag.', topics: ['afval'] },
    ],
    authorise: 'https://weltevree.example/machtigen',
  },
};

const long = 'Bestemmingsplanwijzigingsprocedureomgevingsvergunningaanvraagformulieren';

/** Of which no word fits on a line. */
export const longWords: Config = {
  ...config,
  channels: {
    phone: { number: '14 0999', hours: long },
    counter: { address: long, hours: long },
    email: { address: `${long}@weltevree.example` },
    more: [{ id: 'lang', kind: 'library', name: long, address: long, hours: long, note: long, url: '/bieb' }],
  },
  glossary: [{ term: long, meaning: long }],
  help: { ...config.help, questions: [{ id: 'lang', question: long, answer: `${long} [${long}](/x)`, url: '/x' }] },
};

/** With as many questions as one may have. */
export const manyQuestions: Config = {
  ...config,
  help: {
    questions: Array.from({ length: 200 }, (_, index) => ({
      id: `q${index}`,
      question: `Vraag nummer ${index}?`,
      answer: `Antwoord nummer **${index}**.`,
    })),
  },
};
