/** What the help panel knows beside the channels: a line where people help, questions that are asked here, and who may act for another. */
import * as z from 'zod/mini';
import { glossary } from './glossary.js';
import { notes } from './note.js';
import { id, link, text } from './text.js';

const phoneNumber = z
  .string()
  .check(z.regex(/^[+\d][\d ()-]{2,20}$/, 'use digits and spaces, as people read it: "14 0999"'));

const question = z.strictObject({
  id,
  /** `Hoe vraag ik een paspoort aan?` */
  question: text,
  /** A few short sentences. May hold some Markdown. */
  answer: text,
  /** Ids of topics that it belongs to: then it shows only where the panel is about one of them. */
  topics: z.optional(z.array(id)),
  /** Page with more about it. */
  url: z.optional(link),
});

/** @param notes what is said of the notes at fields, which look into it themselves */
const part = <Notes extends z.core.$ZodType>(notes: Notes) =>
  z.strictObject({
    /** Where people help who know the forms; else the number of the municipality. */
    line: z.optional(
      z.strictObject({
        number: phoneNumber,
        /** Opening hours in words that can end a sentence. */
        hours: z.optional(text),
        /** What to press for a human: `0`. */
        press: z.optional(z.string().check(z.regex(/^[\d*#]{1,3}$/, 'write what to press: "0"'))),
      }),
    ),
    questions: z.optional(z.array(question).check(z.maxLength(200, 'more than 200 questions: nobody reads so many'))),
    /** The municipality's page on authorising somebody else (machtigen). */
    authorise: z.optional(link),
    /** What we mean at a field, by the name of the field. */
    notes: z.optional(notes),
  });

export const help = part(notes);

export type HelpQuestion = z.infer<typeof question>;

/** What the page of a resident with the help panel looks into, besides the quick one. */
export const helpParts = z.looseObject({
  glossary: z.optional(glossary),
  help: z.optional(part(z.any())),
  channels: z.optional(
    z.looseObject({
      more: z.optional(
        z.array(
          z.looseObject({
            id,
            kind: z.string(),
            name: z.optional(text),
            note: z.optional(text),
            hours: z.optional(text),
            address: z.optional(text),
            url: z.optional(link),
            number: z.optional(phoneNumber),
          }),
        ),
      ),
    }),
  ),
});
