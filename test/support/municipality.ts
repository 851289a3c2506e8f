/** A small municipality: one topic for every way in which a topic can differ. */
import type { Config, Topic } from '../../src/config/schema.js';

export const topics = {
  /** Answered before anything is asked. */
  rubbish: {
    id: 'afval',
    name: { nl: 'Afval', en: 'Rubbish' },
    synonyms: ['vuilnis', 'grofvuil', 'container'],
    answer: {
      text: {
        nl: 'Wij halen grofvuil op elke dinsdag. Zet het voor 8 uur buiten.',
        en: 'We collect bulky rubbish every Tuesday. Put it outside before 8.',
      },
      link: { label: { nl: 'Maak een afspraak', en: 'Make an appointment' }, url: 'https://weltevree.example/afval' },
    },
  },
  /** Done in another system. */
  moving: {
    id: 'verhuizen',
    name: { nl: 'Verhuizen', en: 'Moving house' },
    synonyms: ['adres', 'nieuw huis'],
    handover: {
      label: { nl: 'Geef uw verhuizing door', en: 'Tell us that you move' },
      url: 'https://weltevree.example/verhuizen',
    },
  },
  /** Dutch only: residents who read English see it marked as Dutch. */
  gas: { id: 'gaslek', name: 'Gaslek of gevaar', synonyms: ['brand'], kind: 'urgent' },
  debts: {
    id: 'schulden',
    name: { nl: 'Schulden', en: 'Debts' },
    synonyms: ['geldzorgen', 'rekening'],
    kind: 'complex',
  },
  objection: {
    id: 'bezwaar',
    name: { nl: 'Bezwaar tegen een besluit', en: 'Objection to a decision' },
    synonyms: ['beroep', 'oneens'],
    kind: 'objection',
  },
  /** Asks one question of each kind. */
  event: {
    id: 'evenement',
    name: { nl: 'Evenement', en: 'Event' },
    synonyms: ['feest', 'buurtfeest', 'braderie'],
    questions: [
      {
        id: 'naam',
        kind: 'text',
        label: { nl: 'Hoe heet het evenement?', en: 'What is the event called?' },
        maxLength: 50,
      },
      { id: 'plan', kind: 'long-text', label: { nl: 'Wat gaat u doen?', en: 'What will you do?' }, optional: true },
      { id: 'datum', kind: 'date', label: { nl: 'Op welke dag is het?', en: 'On which day is it?' } },
      {
        id: 'bezoekers',
        kind: 'choice',
        label: { nl: 'Hoeveel mensen komen er?', en: 'How many people will come?' },
        options: [
          { id: 'weinig', label: { nl: 'Minder dan 100', en: 'Fewer than 100' } },
          { id: 'veel', label: { nl: '100 of meer', en: '100 or more' } },
        ],
      },
      { id: 'plaats', kind: 'address', label: { nl: 'Waar is het?', en: 'Where is it?' } },
    ],
  },
  /** Asks by the same id as the topic above. */
  market: {
    id: 'markt',
    name: { nl: 'Markt', en: 'Market' },
    synonyms: ['kraam'],
    questions: [{ id: 'naam', kind: 'text', label: { nl: 'Welke markt is het?', en: 'Which market is it?' } }],
  },
  /** Nothing but a message; the eighth, so that the list is longer than its first part. */
  parking: { id: 'parkeren', name: { nl: 'Parkeren', en: 'Parking' }, synonyms: ['vergunning', 'auto'] },
} satisfies Record<string, Topic>;

export const config: Config = {
  municipality: { name: 'Weltevree' },
  backends: { default: { url: 'https://weltevree.example/api' } },
  channels: {
    phone: {
      number: '14 0999',
      abroad: '+31 999 12 34 56',
      hours: { nl: 'op werkdagen van 9 tot 17 uur', en: 'on working days from 9 to 17' },
    },
    counter: {
      address: 'Plein 1, Weltevree',
      hours: { nl: 'op werkdagen van 9 tot 16 uur', en: 'on working days from 9 to 16' },
    },
    email: { address: 'gemeente@weltevree.example' },
  },
  terms: {
    question: { reaction: { workingDays: 2 }, solution: { weeks: 3 } },
    complaint: { reaction: { workingDays: 5 }, solution: { weeks: 6 } },
  },
  topics: Object.values(topics),
  privacy: { url: 'https://weltevree.example/privacy', months: 6 },
  status: { url: 'https://weltevree.example/status' },
  objection: { url: 'https://weltevree.example/bezwaar', address: 'Postbus 1, 9999 AA Weltevree' },
  complaint: { url: 'https://weltevree.example/klacht' },
};

/** The least that a configuration may hold. */
export const bareConfig: Config = {
  municipality: { name: 'Weltevree' },
  backends: { default: { url: 'https://weltevree.example/api' } },
};
