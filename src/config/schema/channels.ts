/** The ways in which a resident reaches the municipality. What each kind needs is in `channel-slips.ts`. */
import * as z from 'zod/mini';
import { channelKinds } from '../../domain/channel.js';
import { harmlessHours } from './hours.js';
import { id, link, text } from './text.js';
import { term } from './topic.js';

const payments = ['card', 'cash'] as const;

/** More than this nobody can choose from. */
const most = 60;

const phoneNumber = z
  .string()
  .check(z.regex(/^[+\d][\d ()-]{2,20}$/, 'use digits and spaces, as people read it: "14 0999"'));
const abroad = z.string().check(z.regex(/^\+[\d ()-]{6,22}$/, 'start with + and the country: "+31 …"'));
const email = z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'write one e-mail address: "gemeente@example.nl"'));
const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/, 'write the tag of a language: "nl", "en", "tr"'));

/** What can be said of every channel. */
const common = <Hours extends z.core.$ZodType>(hoursAvailable: Hours) => ({
  /** Opening hours in words that can end a sentence (`op werkdagen van 9 tot 17 uur`). */
  hours: z.optional(text),
  /** The same as days and times: open now or not is computed from them. */
  hoursAvailable: z.optional(hoursAvailable),
  /** Another name than ours: `Wijkpunt Noord`. */
  name: z.optional(text),
  /** One or two sentences more. May hold some Markdown. */
  note: z.optional(text),
  /** How long people usually wait, in minutes, when nothing is known of now. */
  waitingMinutes: z.optional(z.int().check(z.gte(0), z.lte(600))),
  /** When an answer comes; by default the first reaction to a question in `terms`. */
  answerWithin: z.optional(term),
  /** Languages that are spoken or read there, by BCP 47 tag. */
  languages: z.optional(z.array(language).check(z.minLength(1))),
  /** What it costs: `U betaalt de gewone kosten van bellen.` */
  costs: z.optional(text),
});

/** What can be said of a place. */
const place = {
  /** Link to the way there, or a map. */
  route: z.optional(link),
  /** Whether one can come without an appointment; when absent nothing is said of it. */
  appointment: z.optional(z.enum(['needed', 'possible', 'none'])),
  /** What to bring: `een paspoort, rijbewijs of identiteitskaart`. May hold some Markdown. */
  bring: z.optional(text),
  /** How one can pay there. */
  payment: z.optional(z.array(z.enum(payments)).check(z.minLength(1))),
  /** For who does not walk, see or hear well: `Er is een lift. De wc is breed genoeg voor een rolstoel.` */
  access: z.optional(text),
};

/**
 * The four that every widget offers when nothing else helps, and more of them for the channel chooser.
 * @param hoursAvailable what opening hours must be
 */
export const channels = <Hours extends z.core.$ZodType>(hoursAvailable: Hours) => {
  const shared = common(hoursAvailable);
  return z.strictObject({
    phone: z.optional(
      z.strictObject({
        /** As people read it: `14 0999`. */
        number: phoneNumber,
        /** Number from abroad: `+31 999 12 34 56`. */
        abroad: z.optional(abroad),
        ...shared,
      }),
    ),
    counter: z.optional(z.strictObject({ address: text, url: z.optional(link), ...place, ...shared })),
    email: z.optional(z.strictObject({ address: email, ...shared })),
    letter: z.optional(z.strictObject({ address: text, ...shared })),
    /** All others, and further ones of the four: a second counter. */
    more: z.optional(
      z
        .array(
          z.strictObject({
            id,
            kind: z.enum(channelKinds),
            /** Where it is: a page, a chat, a profile, a system with DigiD. */
            url: z.optional(link),
            number: z.optional(phoneNumber),
            abroad: z.optional(abroad),
            /** Where people come to or write to. */
            address: z.optional(text),
            email: z.optional(email),
            /** Page on what its owner does with data; for chat, WhatsApp and social media. */
            privacy: z.optional(link),
            /** Minutes of one block in which a resident can be called back. Default 120. */
            slotMinutes: z.optional(z.int().check(z.gte(15), z.lte(720))),
            ...place,
            ...shared,
          }),
        )
        .check(z.maxLength(most, `more than ${most} channels: nobody can choose from so many`)),
    ),
  });
};

/** What a page without the channel chooser looks into. */
export const quickChannels = z.looseObject({
  phone: z.optional(z.looseObject({ number: phoneNumber })),
  counter: z.optional(z.looseObject({ address: text })),
  email: z.optional(z.looseObject({ address: email })),
});

const [word, url] = [z.optional(text), z.optional(link)];

/** Of any kind: all that would do harm when it were otherwise. Who does not know a key, or lacks one, does none. */
const anyChannel = z.looseObject({
  ...{ address: word, hours: word, name: word, note: word, costs: word, bring: word, access: word },
  ...{ url, route: url, privacy: url },
  number: z.optional(phoneNumber),
  abroad: z.optional(phoneNumber),
  email: z.optional(email),
  hoursAvailable: z.optional(z.array(harmlessHours)),
  waitingMinutes: z.optional(z.int()),
  answerWithin: z.optional(z.record(z.string(), z.int().check(z.gte(0)))),
  languages: z.optional(z.array(z.string())),
  payment: z.optional(z.array(z.enum(payments))),
  slotMinutes: z.optional(z.int().check(z.gte(15))),
  appointment: z.optional(z.string()),
});

const main = z.optional(anyChannel);

/**
 * What the page of a resident with the channel chooser looks into, besides the quick one: enough for every text to be a text
 * and every link a link. The whole schema is four times as heavy, and says what only an editor can mend.
 */
export const chooserChannels = z.looseObject({
  ...{ phone: main, counter: main, email: main, letter: main },
  more: z.optional(
    z.array(z.intersection(anyChannel, z.looseObject({ id, kind: z.enum(channelKinds) }))).check(z.maxLength(most)),
  ),
});
