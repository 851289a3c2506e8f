/**
 * Opening hours in the words of schema.org (`ContactPoint.hoursAvailable`, a list of `OpeningHoursSpecification`), so that
 * what a municipality publishes for search engines can be pasted here. Times are those of the Netherlands.
 */
import * as z from 'zod/mini';
import { text } from './text.js';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The ninth day of schema.org: the general holidays. */
const days = [...weekdays, 'PublicHolidays'] as const;

/** As schema.org itself names them; many pages still write `http`. */
const address = z.string().check(
  z.regex(new RegExp(`^https?://schema\\.org/(${days.join('|')})$`), {
    error: 'write the day as "https://schema.org/Monday", or just "Monday"',
    // Without it a union takes this way of writing for the one that was meant.
    abort: true,
  }),
);

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, 'write the time as "09:00"'));
const day = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write the date as "2026-12-25"'));

/**
 * One entry: on these days of the week, or from one date through another, or both. Of several that say something of a day the
 * most specific count: the shortest range of dates first, then `PublicHolidays`, then the week. `closed` says that there is
 * nobody then, whatever else is said.
 */
const hours = z.strictObject({
  /** For who pastes what a page says in JSON-LD. */
  '@type': z.optional(z.literal('OpeningHoursSpecification')),
  // Lists of names and of addresses apart, so that who made a slip in a name is told which names there are.
  dayOfWeek: z.optional(
    z.union([
      z.enum(days),
      z.array(z.enum(days)).check(z.minLength(1)),
      address,
      z.array(address).check(z.minLength(1)),
    ]),
  ),
  opens: z.optional(time),
  /** Before `opens` means after midnight; `00:00` and `23:59` are the end of the day. The same as `opens`: closed. */
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

/** The same in as far as it would do harm otherwise: see `chooserChannels`. */
export const harmlessHours = z.looseObject({
  dayOfWeek: z.optional(z.union([z.string(), z.array(z.string())])),
  opens: z.optional(time),
  closes: z.optional(time),
  validFrom: z.optional(day),
  validThrough: z.optional(day),
  closed: z.optional(z.boolean()),
  reason: z.optional(text),
});
