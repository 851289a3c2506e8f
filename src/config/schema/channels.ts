/** The ways in which a resident reaches the municipality. */
import * as z from 'zod/mini';
import { link, text } from './text.js';

/**
 * @param hoursAvailable what opening hours must be; what reads only the words in `hours` need not look into them.
 */
export const channels = <Hours extends z.core.$ZodType>(hoursAvailable: Hours) => {
  /** Opening hours in words that can end a sentence (`op werkdagen van 9 tot 17 uur`), and as days and times. */
  const open = { hours: z.optional(text), hoursAvailable: z.optional(hoursAvailable) };
  return z.strictObject({
    phone: z.optional(
      z.strictObject({
        /** As people read it: `14 0999`. */
        number: z
          .string()
          .check(z.regex(/^[+\d][\d ()-]{2,20}$/, 'use digits and spaces, as people read it: "14 0999"')),
        /** Number from abroad: `+31 999 12 34 56`. */
        abroad: z.optional(z.string().check(z.regex(/^\+[\d ()-]{6,22}$/, 'start with + and the country: "+31 …"'))),
        ...open,
      }),
    ),
    counter: z.optional(z.strictObject({ address: text, url: z.optional(link), ...open })),
    email: z.optional(
      z.strictObject({
        address: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'write one e-mail address: "gemeente@example.nl"')),
      }),
    ),
    letter: z.optional(z.strictObject({ address: text })),
  });
};
