/**
 * The configuration of a municipality: one JSON for all its pages. Texts are plain text in Dutch at B1, or one text per
 * language; they are never HTML, code, style, selector or pattern.
 */
import * as z from 'zod/mini';
import { answerWays, contactTypes } from '../domain/contact.js';
import { lookName, lookValue } from '../domain/look.js';
import { backend } from './schema/backend.js';
import { channels, quickChannels } from './schema/channels.js';
import { glossary } from './schema/glossary.js';
import { help } from './schema/help.js';
import { hoursAvailable } from './schema/hours.js';
import { link, text } from './schema/text.js';
import { term, topic, upl } from './schema/topic.js';

const look = z.string().check(z.regex(lookValue, 'use one CSS value: a colour, a size or the name of a font'));

/** Values by the name of their property: `p-bg` for `--loket-p-bg`. */
const theme = z.record(z.string().check(z.regex(lookName, 'use the name after --loket-')), look);

/** @param live, tag, terms, ways, words, product, theme, status, aid what is looked into only by who reads it */
const part = <
  Live extends z.core.$ZodType,
  Tag extends z.core.$ZodType,
  Terms extends z.core.$ZodType,
  Ways extends z.core.$ZodType,
  Words extends z.core.$ZodType,
  Product extends z.core.$ZodType,
  Theme extends z.core.$ZodType,
  Status extends z.core.$ZodType,
  Aid extends z.core.$ZodType,
>(
  live: Live,
  tag: Tag,
  terms: Terms,
  ways: Ways,
  words: Words,
  product: Product,
  theme: Theme,
  status: Status,
  aid: Aid,
) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    municipality: z.strictObject({
      /** `Weltevree`: the texts say "gemeente Weltevree". */
      name: z.string().check(z.minLength(1, 'write the name, without the word "gemeente"')),
    }),
    /** Backends by name; `default` is taken unless the element names another (`backend="…"`). */
    backends: z.record(z.string(), backend),
    channels: z.optional(ways),
    /** How busy each channel is now, asked of a backend that knows (`GET availability`); not asked when absent. */
    availability: z.optional(live),
    contactTypes: z.optional(z.array(z.enum(contactTypes)).check(z.minLength(1, 'offer one at least'))),
    /** First reaction and solution per contact type; shown as dates on the confirmation. */
    terms: z.optional(terms),
    topics: z.optional(z.array(topic(product))),
    /** What the form asks. Everything is asked only where it is needed; this takes parts of it away. */
    fields: z.optional(
      z.strictObject({
        /** Photos and papers. */
        files: z.optional(z.boolean()),
        /** "I do this for somebody else". */
        forOther: z.optional(z.boolean()),
        /** Ways in which an answer can be given. */
        answerBy: z.optional(z.array(z.enum(answerWays)).check(z.minLength(1, 'leave one way at least'))),
      }),
    ),
    /** Texts of the municipality's own instead of ours. May hold some Markdown. */
    texts: z.optional(
      z.strictObject({
        /** The hint below "Uw bericht". */
        message: z.optional(text),
        /** What is done with the data: before the link to the page on privacy. */
        privacy: z.optional(text),
        /** Comes after "Wat gebeurt er nu?" on the confirmation. */
        sent: z.optional(text),
      }),
    ),
    /** Languages that the widgets may speak, by BCP 47 tag; all that they have when absent. Dutch always. */
    languages: z.optional(z.array(tag)),
    /** Values of the look by the name of their property: `p-bg` for `--loket-p-bg`. */
    theme: z.optional(theme),
    glossary: z.optional(words),
    /** What the help panel knows beside the channels and the glossary. */
    help: z.optional(aid),
    privacy: z.optional(
      z.strictObject({
        url: link,
        /** Months after which the data go. */
        months: z.optional(z.int().check(z.positive())),
      }),
    ),
    /** How a resident follows what was sent. */
    status: z.optional(status),
    /** How to object to a decision (Awb chapter 6). */
    objection: z.optional(z.strictObject({ text: z.optional(text), url: z.optional(link), address: z.optional(text) })),
    /** The municipality's page on its complaints procedure (Awb chapter 9). */
    complaint: z.optional(z.strictObject({ url: link })),
  });

const terms = z.partialRecord(
  z.enum(contactTypes),
  z.strictObject({ reaction: z.optional(term), solution: z.optional(term) }),
);
const status = z.strictObject({
  /** Page that holds the status tracker. */
  url: link,
  /** The backend mails the numbers to who forgot them (`POST status/forgotten`). */
  forgotten: z.optional(z.boolean()),
  /** The backend mails at each step (`POST status/updates`). */
  updates: z.optional(z.boolean()),
  /** `any`: numbers of another system may be asked for, which have no check digit. */
  numbers: z.optional(z.enum(['any'])),
});
const availability = z.strictObject({ backend: z.optional(z.string()) });
const tag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/, 'write a tag: "en"'));

/** The same in as far as it would do harm otherwise. */
const harmlessTerms = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.int())));

/** All channels with all that is said of them. */
const channelsSchema = channels(hoursAvailable);

/** The whole. */
export const configSchema = part(availability, tag, terms, channelsSchema, glossary, upl, theme, status, help);

/**
 * What every page checks. Most of what is said of channels, the glossary and product names are read by few widgets, and
 * the look is checked where it is applied.
 */
export const quickSchema = part(
  z.any(),
  z.string(),
  harmlessTerms,
  quickChannels,
  z.any(),
  z.any(),
  z.any(),
  z.object({ url: link }),
  z.any(),
);

export type Config = z.infer<typeof configSchema>;
export type Channels = NonNullable<Config['channels']>;
export type { BackendConfig } from './schema/backend.js';
/** One of `channels.more`. */
export type FurtherChannel = NonNullable<Channels['more']>[number];
export type { GlossaryEntry } from './schema/glossary.js';
export type { Hours } from './schema/hours.js';
export type { Text } from './schema/text.js';
export type { Question, Term, Topic } from './schema/topic.js';
