/**
 * The configuration of a municipality: one JSON for all its pages. Texts are plain text in Dutch at B1,
 * or one text per language; they are never HTML, code, style, selector or pattern.
 */
import * as z from 'zod/mini';
import { contactTypes } from '../domain/contact.js';

/** A text in Dutch, or one per language (`{"nl": "…", "en": "…"}`); Dutch must be there. */
const text = z.union([
  z.string().check(z.minLength(1)),
  z.intersection(z.object({ nl: z.string().check(z.minLength(1)) }), z.record(z.string(), z.string())),
]);

/** Where a link may go: `https:` (or `http:` on this machine, for trying out), `tel:`, `mailto:`, or a path on the page's own site. */
const link = z
  .string()
  .check(
    z.regex(
      /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/]|tel:|mailto:|\/(?!\/))[^\s]+$/i,
      'use an address that starts with https://, tel:, mailto: or /',
    ),
  );

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens'));

/** A legal or promised term. Weeks and days run on and end on a working day; working days skip weekends and holidays. */
const term = z.union([
  z.strictObject({ workingDays: z.int().check(z.gte(0), z.lte(260)) }),
  z.strictObject({ days: z.int().check(z.gte(0), z.lte(366)) }),
  z.strictObject({ weeks: z.int().check(z.gte(0), z.lte(52)) }),
]);

const question = z.strictObject({
  id,
  kind: z.enum(['text', 'long-text', 'date', 'choice', 'address']),
  label: text,
  hint: z.optional(text),
  /** Whether it may stay empty. By default it may not: ask only what is needed. */
  optional: z.optional(z.boolean()),
  options: z.optional(z.array(z.strictObject({ id, label: text })).check(z.minLength(2))),
  maxLength: z.optional(z.int().check(z.positive(), z.lte(1000))),
});

const topic = z.strictObject({
  id,
  name: text,
  /** Name and URI in the Uniforme Productnamenlijst (UPL). */
  upl: z.optional(z.strictObject({ name: z.string(), uri: z.string().check(z.regex(/^https?:\/\/\S+$/)) })),
  /** Other words by which residents look for it. */
  synonyms: z.optional(z.array(z.string())),
  /** Contact types that it goes with; all when absent. */
  contactTypes: z.optional(z.array(z.enum(contactTypes))),
  /** The short answer that stands there before the form, with a page that says more. */
  answer: z.optional(z.strictObject({ text, link: z.optional(z.strictObject({ label: text, url: link })) })),
  /** `urgent` and `complex` put phone and counter first; `objection` is shown the legal way and never taken as a message. */
  kind: z.optional(z.enum(['simple', 'complex', 'urgent', 'objection'])),
  /** The system that does this matter: a link that comes before the form. */
  handover: z.optional(z.strictObject({ text: z.optional(text), label: text, url: link })),
  questions: z.optional(z.array(question).check(z.maxLength(6))),
});

const channels = z.strictObject({
  phone: z.optional(
    z.strictObject({
      /** As people read it: `14 0999`. */
      number: z.string().check(z.regex(/^[+\d][\d ()-]{2,20}$/, 'use digits and spaces, as people read it')),
      /** Number from abroad: `+31 999 12 34 56`. */
      abroad: z.optional(z.string().check(z.regex(/^\+[\d ()-]{6,22}$/))),
      /** Opening hours in words: `op werkdagen van 9 tot 17 uur`. */
      hours: z.optional(text),
    }),
  ),
  counter: z.optional(z.strictObject({ address: text, hours: z.optional(text), url: z.optional(link) })),
  email: z.optional(z.strictObject({ address: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/)) })),
  letter: z.optional(z.strictObject({ address: text })),
});

const backend = z.strictObject({
  /** Address under which `contacts` and `attachments` live, with or without a slash at the end. */
  url: z
    .string()
    .check(
      z.regex(
        /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/]|\/(?!\/))[^\s]+$/i,
        'use an address that starts with https:// or /',
      ),
    ),
  /** `none` when the backend gives no reference; then no number is promised to the resident. */
  receipt: z.optional(z.enum(['reference', 'none'])),
  /** Where the idempotency key goes: a header, or the body for a backend whose CORS does not allow the header. */
  idempotencyKey: z.optional(z.enum(['header', 'body'])),
  headers: z.optional(z.record(z.string(), z.string())),
});

export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  municipality: z.strictObject({
    /** `Weltevree`: the texts say "gemeente Weltevree". */
    name: z.string().check(z.minLength(1)),
  }),
  /** Backends by name; `default` is taken unless the element names another (`backend="…"`). */
  backends: z.record(z.string(), backend),
  channels: z.optional(channels),
  contactTypes: z.optional(z.array(z.enum(contactTypes)).check(z.minLength(1))),
  /** First reaction and solution per contact type; shown as dates on the confirmation. */
  terms: z.optional(
    z.partialRecord(z.enum(contactTypes), z.strictObject({ reaction: z.optional(term), solution: z.optional(term) })),
  ),
  topics: z.optional(z.array(topic)),
  privacy: z.optional(
    z.strictObject({
      url: link,
      /** Months after which the data go. */
      months: z.optional(z.int().check(z.positive())),
    }),
  ),
  /** Page that holds the status tracker. */
  status: z.optional(z.strictObject({ url: link })),
  /** How to object to a decision (Awb chapter 6). */
  objection: z.optional(z.strictObject({ text: z.optional(text), url: z.optional(link), address: z.optional(text) })),
  /** The municipality's page on its complaints procedure (Awb chapter 9). */
  complaint: z.optional(z.strictObject({ url: link })),
});

export type Config = z.infer<typeof configSchema>;
export type Text = z.infer<typeof text>;
export type Topic = z.infer<typeof topic>;
export type Question = z.infer<typeof question>;
export type Channels = z.infer<typeof channels>;
export type BackendConfig = z.infer<typeof backend>;
export type Term = z.infer<typeof term>;
