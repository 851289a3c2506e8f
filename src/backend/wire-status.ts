/**
 * What a backend answers to `POST status`: where one or more matters of a resident are. It travels to the browser, hence
 * zod/mini and no descriptions. The widget reads it part by part: a wrong part costs itself alone.
 */
import * as z from 'zod/mini';
import { caseAllowances, caseResults, caseStates, dateKinds, stepStates } from '../domain/case-status.js';
import { contactTypes } from '../domain/contact.js';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/));
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

export const caseStepSchema = z.object({
  id: text(100),
  name: z.optional(text(200)),
  meaning: z.optional(text(1000)),
  state: z.enum(stepStates),
  date: z.optional(day),
  dateKind: z.optional(z.enum(dateKinds)),
});

export const caseStatusSchema = z.object({
  reference: text(64),
  type: z.optional(z.enum(contactTypes)),
  title: z.optional(text(200)),
  receivedAt: z.optional(moment),
  updatedAt: z.optional(moment),
  state: z.optional(z.enum(caseStates)),
  result: z.optional(z.enum(caseResults)),
  sentence: z.optional(text(1000)),
  handler: z.optional(text(200)),
  term: z.optional(
    z.object({
      by: day,
      was: z.optional(day),
      change: z.optional(z.enum(['extended', 'suspended'])),
      reason: z.optional(text(500)),
    }),
  ),
  action: z.optional(z.object({ text: text(1000), by: z.optional(day), url: z.optional(text(2000)) })),
  steps: z.array(caseStepSchema).check(z.maxLength(500)),
  allows: z.optional(z.array(z.enum(caseAllowances))),
  reopenUntil: z.optional(day),
  language: z.optional(z.string().check(z.maxLength(35))),
});

export const statusAnswerSchema = z.object({
  /** What asks something of the resident first, then the newest. */
  cases: z.array(caseStatusSchema).check(z.minLength(1), z.maxLength(100)),
  /** Seconds after which it is worth asking again. Taken as 30 at least and 3600 at most. */
  refreshAfter: z.optional(z.number()),
});
