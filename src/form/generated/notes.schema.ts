/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const part1: JsonSchema = { type: 'string', minLength: 1 };
export const part0: JsonSchema = {
  anyOf: [
    part1,
    {
      allOf: [
        { type: 'object', properties: { nl: part1 }, required: ['nl'] },
        { type: 'object', additionalProperties: { type: 'string' } },
      ],
    },
  ],
};
export const notesJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    note: {
      anyOf: [
        {
          type: 'object',
          properties: { term: { type: 'string', minLength: 1 } },
          required: ['term'],
          additionalProperties: false,
        },
        { type: 'object', properties: { text: part0 }, required: ['text'], additionalProperties: false },
      ],
    },
    entry: {
      type: 'object',
      properties: {
        term: { type: 'string', minLength: 1 },
        forms: { type: 'array', items: { type: 'string' } },
        meaning: part0,
      },
      required: ['term', 'meaning'],
      additionalProperties: false,
    },
  },
};
