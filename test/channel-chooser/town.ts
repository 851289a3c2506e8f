/** A municipality with a channel of every kind, and moments at which it is open or not. */
import type { Config, FurtherChannel, Hours } from '../../src/config/schema.js';
import { topics } from '../support/municipality.js';

export const moments = {
  /** A Tuesday, all is open. */
  weekday: '2026-12-01T10:05+01:00',
  /** Only the chat is open. */
  evening: '2026-12-01T20:05+01:00',
  saturday: '2026-12-05T11:05+01:00',
  christmas: '2026-12-25T11:05+01:00',
} as const;

const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
export const week: Hours = { dayOfWeek: [...workdays], opens: '09:00', closes: '17:00' };
export const holidays: Hours = { dayOfWeek: 'PublicHolidays', closed: true, reason: { nl: 'feestdag', en: 'holiday' } };
const office = [week, holidays];

const more: FurtherChannel[] = [
  { id: 'formulier', kind: 'form', url: '/contact' },
  { id: 'terugbellen', kind: 'callback', url: '/contact' },
  { id: 'afspraak', kind: 'appointment', url: 'https://weltevree.example/afspraak' },
  { id: 'digid', kind: 'portal', url: 'https://weltevree.example/mijn' },
  {
    id: 'chat',
    kind: 'chat',
    url: 'https://chat.example/weltevree',
    privacy: '/privacy',
    hoursAvailable: [{ ...week, closes: '21:00' }, holidays],
  },
  { id: 'whatsapp', kind: 'whatsapp', number: '06 99 99 99 99', hoursAvailable: office },
  { id: 'app', kind: 'app', name: 'App Weltevree', url: 'https://weltevree.example/app', note: 'Voor een *foto*.' },
  { id: 'thuis', kind: 'home-visit', number: '14 0999', hoursAvailable: office },
  { id: 'bieb', kind: 'library', address: 'Marktplein 3, Weltevree' },
  { id: 'tolk', kind: 'interpreter', number: '14 0999', costs: 'Een tolk kost u niets.', hoursAvailable: office },
  { id: 'gebaren', kind: 'sign-language', url: 'https://weltevree.example/tolk', hoursAvailable: office },
  { id: 'typen', kind: 'text-telephone', number: '0999 99 99 99', hoursAvailable: office },
  { id: 'facebook', kind: 'social', name: 'Facebook', url: 'https://social.example/weltevree' },
];

export const town: Config = {
  municipality: { name: 'Weltevree' },
  backends: { default: { url: 'https://weltevree.example/api' } },
  channels: {
    phone: {
      number: '14 0999',
      abroad: '+31 999 12 34 56',
      hours: { nl: 'op werkdagen van 9 tot 17 uur', en: 'on working days from 9 to 17' },
      hoursAvailable: [...office, { validFrom: '2026-12-24', opens: '09:00', closes: '15:00', reason: 'Kerst' }],
      waitingMinutes: 3,
    },
    counter: {
      address: 'Plein 1, Weltevree',
      hours: 'op werkdagen van 9 tot 17 uur',
      hoursAvailable: office,
      appointment: 'possible',
      route: 'https://www.openstreetmap.org/search?query=Plein',
      bring: 'Uw paspoort.',
      payment: ['card', 'cash'],
      languages: ['nl', 'en', 'tr'],
      access: 'Er is een lift.',
    },
    email: { address: 'gemeente@weltevree.example', answerWithin: { workingDays: 2 } },
    letter: { address: 'Postbus 1, 9999 AA Weltevree', answerWithin: { weeks: 2 } },
    more,
  },
  topics: [
    topics.rubbish,
    topics.moving,
    topics.gas,
    topics.debts,
    topics.objection,
    { id: 'paspoort', name: 'Paspoort', channels: ['afspraak', 'counter'], bring: '1 pasfoto.' },
    { id: 'boom', name: 'Boom', synonyms: ['kappen'], channels: ['app'] },
  ],
  objection: { url: 'https://weltevree.example/bezwaar' },
};

/** Phone and counter only, with these hours. */
export const withHours = (...hoursAvailable: Hours[]): Config => ({
  ...town,
  channels: {
    phone: { number: '14 0999', hoursAvailable },
    counter: { address: 'Plein 1, Weltevree', hoursAvailable },
  },
});
