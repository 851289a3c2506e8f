/** Municipalities by their channels, and moments on which a story stands still: it must look the same every day. */
import loket from '../../demo/site/loket.json';
import { readConfig } from '../../src/config/read.js';
import type { Config } from '../../src/config/schema.js';
import type { ChannelKind } from '../../src/domain/channel.js';

/** Instants with the offset of the Netherlands on that day. */
export const moments = {
  weekday: '2026-12-01T10:05+01:00',
  /** The chat is still open. */
  evening: '2026-12-01T20:05+01:00',
  saturday: '2026-12-05T11:05+01:00',
  christmas: '2026-12-25T11:05+01:00',
  /** The evening before a holiday, after the last opening. */
  christmasEve: '2026-12-24T18:05+01:00',
  easterSunday: '2027-03-28T11:05+02:00',
} as const;

const { availability, ...quiet } = loket;

/** The municipality of the demo, of which nobody says how busy it is now. */
export const channels: Config = readConfig(quiet, 'demo/site/loket.json');
/** The same, with a backend that knows how busy it is. */
export const live: Config = readConfig({ ...quiet, availability });

/** For who has few channels: a topic cannot recommend one that is not there. */
const small = {
  ...quiet,
  topics: loket.topics.map((topic) => ({ ...topic, channels: undefined })),
};

const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const office = { dayOfWeek: workdays, opens: '09:00', closes: '17:00' };

/** Says nothing of holidays. */
const withHours = (...hoursAvailable: object[]): Config =>
  readConfig({
    ...small,
    channels: {
      phone: { number: '14 0999', hoursAvailable },
      counter: { address: 'Stadhuisplein 1, 1234 AB Weltevree', hoursAvailable },
      email: loket.channels.email,
    },
  });

export const unconfirmed: Config = withHours(office);
export const always: Config = withHours({
  dayOfWeek: [...workdays, 'Saturday', 'Sunday'],
  opens: '00:00',
  closes: '23:59',
});
export const rebuilding: Config = withHours(office, {
  validFrom: '2026-11-23',
  validThrough: '2027-01-08',
  closed: true,
  reason: { nl: 'wij verbouwen het stadhuis', en: 'we are rebuilding the town hall' },
});
/** Nobody knows when it opens again. */
export const closedForGood: Config = withHours({
  validFrom: '2026-11-23',
  validThrough: '2029-01-01',
  closed: true,
});

export const onlyPhone: Config = readConfig({
  municipality: loket.municipality,
  backends: loket.backends,
  channels: { phone: { number: '14 0999' } },
});
export const none: Config = readConfig({ municipality: loket.municipality, backends: loket.backends });

/** Hours that only people can read. */
export const inWords: Config = readConfig({
  ...small,
  channels: {
    phone: { number: '14 0999', abroad: '+31 999 14 09 99', hours: loket.channels.phone.hours },
    counter: { address: loket.channels.counter.address, hours: loket.channels.counter.hours },
  },
});

/** Words that do not fit on a line of a telephone, and an address of several lines. */
export const longWords: Config = readConfig({
  ...quiet,
  channels: {
    ...quiet.channels,
    counter: {
      ...loket.channels.counter,
      address:
        'Meervoudiggehandicaptenzorgverleningsorganisatie\nBurgemeestervanderKloosterlaanpad 12\n1234 AB Weltevree',
      hours: 'op werkdagen behalve tijdens kindercarnavalsoptochtvoorbereidingswerkzaamheden',
    },
    email: { address: 'gehandicaptenparkeerplaatsvergunningaanvraagformulieren@weltevree.example' },
    more: [
      {
        id: 'lang',
        kind: 'portal',
        name: 'Bestemmingsplanwijzigingsprocedureportaal',
        url: 'https://weltevree.example/portaal',
      },
      ...loket.channels.more,
    ],
  },
});

/** Sentences of its own with Markdown, and a look of its own. */
export const ownWay: Config = readConfig({
  ...small,
  channels: {
    phone: {
      ...loket.channels.phone,
      note: 'Bel **niet** over grofvuil. Kijk op [de pagina over afval](https://www.example.nl/afval). Houd klaar:\n- uw adres\n- een pen',
    },
    counter: loket.channels.counter,
  },
  theme: { 'p-bg': '#00556b', 'p-hover-bg': '#003f50', 'b-radius': '1.5rem', 'f-radius': '0.75rem' },
});

const some: ChannelKind[] = ['counter', 'library', 'appointment', 'home-visit', 'social', 'phone'];

/** As many as a configuration may hold. */
export const sixty: Config = readConfig({
  ...small,
  channels: {
    ...quiet.channels,
    more: Array.from({ length: 60 }, (_, index) => ({
      id: `wijk-${index}`,
      kind: some[index % some.length],
      name: `Wijkpunt ${index + 1}`,
      url: 'https://www.example.nl/wijk',
      address: `Straat ${index + 1}, Weltevree`,
      number: '14 0999',
      hoursAvailable: [{ ...office, opens: `${String(8 + (index % 4)).padStart(2, '0')}:00` }],
    })),
  },
});
