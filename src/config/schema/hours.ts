/**
 * Opening hours in the words of schema.org (`ContactPoint.hoursAvailable`, a list of `OpeningHoursSpecification`), so that
 * what a municipality publishes for search engines can be pasted here. Times are those of the Netherlands.
 */
import * as z from 'zod/mini';
import { text } from './text.js';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as "09:00"'));
const day = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write the date as "2026-12-25"'));

/**
 * One entry: on these days of the week, or from one date through another, or both. An entry with dates goes before one
 * without; `closed` says that there is nobody then, whatever the week says.
 */
const hours = z.strictObject({
  dayOfWeek: z.optional(z.union([z.enum(weekdays), z.array(z.enum(weekdays)).check(z.minLength(1))])),
  opens: z.optional(time),
  /** Before `opens` means after midnight. */
  closes: z.optional(time),
  validFrom: z.optional(day),
  /** Included. */
  validThrough: z.optional(day),
  closed: z.optional(z.boolean()),
  /** Why it is other than usual: "Kerst". */
  reason: z.optional(text),
});

export const hoursAvailable = z.array(hours).check(z.maxLength(200, 'more than 200 entries'));

export type Hours = z.infer<typeof hours>;
