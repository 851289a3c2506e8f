/** Values that stand in every part of the configuration. */
import * as z from 'zod/mini';
import { linkPattern } from '../../domain/link.js';

const words = z.string().check(z.minLength(1, 'is empty: write the text, or take this out'));

/** A text in Dutch, or one per language (`{"nl": "…", "en": "…"}`); Dutch must be there. */
export const text = z.union([words, z.intersection(z.object({ nl: words }), z.record(z.string(), z.string()))]);

export const link = z
  .string()
  .check(z.regex(linkPattern, 'use an address that starts with https://, tel:, mailto: or /'));

export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, such as "grof-vuil"'));

export type Text = z.infer<typeof text>;
