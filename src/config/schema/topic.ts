import * as z from 'zod/mini';
import { contactTypes } from '../../domain/contact.js';
import { id, link, text } from './text.js';

/** A legal or promised term. Weeks and days run on and end on a working day; working days skip weekends and holidays. */
export const term = z.union(
  [
    z.strictObject({ workingDays: z.int().check(z.gte(0), z.lte(260)) }),
    z.strictObject({ days: z.int().check(z.gte(0), z.lte(366)) }),
    z.strictObject({ weeks: z.int().check(z.gte(0), z.lte(52)) }),
  ],
  'must be one of {"workingDays": 5}, {"days": 14} and {"weeks": 6}',
);

const question = z.strictObject({
  id,
  kind: z.enum(['text', 'long-text', 'date', 'choice', 'address']),
  label: text,
  hint: z.optional(text),
  /** Whether it may stay empty. By default it may not: ask only what is needed. */
  optional: z.optional(z.boolean()),
  options: z.optional(z.array(z.strictObject({ id, label: text })).check(z.minLength(2, 'a choice needs two options'))),
  maxLength: z.optional(z.int().check(z.positive(), z.lte(1000))),
});

/** Name and URI in the Uniforme Productnamenlijst (UPL). */
export const upl = z.strictObject({
  name: z.string(),
  uri: z.string().check(z.regex(/^https?:\/\/\S+$/, 'use an address that starts with http:// or https://')),
});

/** @param upl what the name in the list must be; the widgets do not read it */
export const topic = <Upl extends z.core.$ZodType>(upl: Upl) =>
  z.strictObject({
    id,
    name: text,
    upl: z.optional(upl),
    /** Other words by which residents look for it. */
    synonyms: z.optional(z.array(z.string())),
    /** Contact types that it goes with; all when absent. */
    contactTypes: z.optional(z.array(z.enum(contactTypes))),
    /** The short answer that stands there before the form, with a page that says more. May hold some Markdown. */
    answer: z.optional(z.strictObject({ text, link: z.optional(z.strictObject({ label: text, url: link })) })),
    /** `urgent` and `complex` put phone and counter first; `objection` is shown the legal way and never taken as a message. */
    kind: z.optional(z.enum(['simple', 'complex', 'urgent', 'objection'])),
    /** Channels that suit it best, by their id and best first: `["appointment"]`. The chooser puts them on top. */
    channels: z.optional(z.array(z.string())),
    /** What to bring for it to the counter: "uw oude paspoort en 1 pasfoto". */
    bring: z.optional(text),
    /** The system that does this matter: a link that comes before the form. */
    handover: z.optional(z.strictObject({ text: z.optional(text), label: text, url: link })),
    questions: z.optional(z.array(question).check(z.maxLength(6, 'ask six questions at most'))),
  });

export type Topic = z.infer<ReturnType<typeof topic<typeof upl>>>;
export type Question = z.infer<typeof question>;
export type Term = z.infer<typeof term>;
