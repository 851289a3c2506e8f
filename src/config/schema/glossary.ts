/** Hard words of the municipality, each in plain words. */
import * as z from 'zod/mini';
import { text } from './text.js';

export const entry = z.strictObject({
  term: z.string().check(z.minLength(1, 'write the word that is explained')),
  /** Other forms of it: plural, abbreviation. */
  forms: z.optional(z.array(z.string())),
  meaning: text,
});

export const glossary = z.array(entry).check(z.maxLength(1000, 'more than 1000 words'));

export type GlossaryEntry = z.infer<typeof entry>;
