/** Schemas of what the backend answers. They travel to the browser, hence zod/mini and no descriptions. */
import * as z from 'zod/mini';
import { answerWays, contactTypes } from '../domain/contact.js';

export const capabilitiesSchema = z.object({
  contactTypes: z.optional(z.array(z.enum(contactTypes))),
  answerWays: z.optional(z.array(z.enum(answerWays))),
  message: z.optional(z.object({ maxLength: z.int().check(z.positive()) })),
  attachments: z.optional(
    z.nullable(
      z.object({
        maxCount: z.int().check(z.positive()),
        maxSize: z.int().check(z.positive()),
        types: z.array(z.string()),
      }),
    ),
  ),
  formToken: z.optional(z.string()),
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const receiptSchema = z.object({
  reference: z.string().check(z.minLength(1), z.maxLength(64)),
  receivedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/)),
  firstReactionBy: z.optional(day),
  solvedBy: z.optional(day),
  accessCode: z.optional(z.string()),
  confirmationEmail: z.optional(z.boolean()),
  next: z.optional(z.array(z.string())),
});

export const attachmentSchema = z.object({ id: z.string().check(z.minLength(1)) });

/** RFC 9457 problem details with our `issues`. */
export const problemSchema = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  issues: z.optional(
    z.array(
      z.object({
        field: z.string(),
        code: z.string(),
        params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
  ),
});
