/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const part2: JsonSchema = { type: 'string', minLength: 1 };
export const part1: JsonSchema = {
  anyOf: [
    part2,
    {
      allOf: [
        { type: 'object', properties: { nl: part2 }, required: ['nl'] },
        { type: 'object', additionalProperties: { type: 'string' } },
      ],
    },
  ],
};
export const part0: JsonSchema = {
  type: 'object',
  properties: {
    term: { type: 'string', minLength: 1 },
    forms: { type: 'array', items: { type: 'string' } },
    meaning: part1,
  },
  required: ['term', 'meaning'],
  additionalProperties: false,
};
export const part3: JsonSchema = { type: 'string', pattern: '^[+\\d][\\d ()-]{2,20}$' };
export const part5: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
export const part6: JsonSchema = {
  type: 'string',
  pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|tel:|mailto:|\\/(?![/\\\\]))[^\\s]+$',
};
export const part4: JsonSchema = {
  type: 'object',
  properties: { id: part5, question: part1, answer: part1, topics: { type: 'array', items: part5 }, url: part6 },
  required: ['id', 'question', 'answer'],
  additionalProperties: false,
};
export const helpJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    glossary: { maxItems: 1000, type: 'array', items: part0 },
    help: {
      type: 'object',
      properties: {
        line: {
          type: 'object',
          properties: { number: part3, hours: part1, press: { type: 'string', pattern: '^[\\d*#]{1,3}$' } },
          required: ['number'],
          additionalProperties: false,
        },
        questions: { maxItems: 200, type: 'array', items: part4 },
        authorise: part6,
        notes: {},
      },
      additionalProperties: false,
    },
    channels: {
      type: 'object',
      properties: {
        more: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: part5,
              kind: { type: 'string' },
              name: part1,
              note: part1,
              hours: part1,
              address: part1,
              url: part6,
              number: part3,
            },
            required: ['id', 'kind'],
          },
        },
      },
    },
  },
};
