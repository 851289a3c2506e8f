/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const part0: JsonSchema = { type: 'string', pattern: '^[+\\d][\\d ()-]{2,20}$' };
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
export const part3: JsonSchema = { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$' };
export const part4: JsonSchema = { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] };
export const part5: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
export const part6: JsonSchema = {
  type: 'string',
  pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|tel:|mailto:|\\/(?![/\\\\]))[^\\s]+$',
};
export const part8: JsonSchema = {
  type: 'object',
  properties: { id: part5, label: part1 },
  required: ['id', 'label'],
  additionalProperties: false,
};
export const part7: JsonSchema = {
  type: 'object',
  properties: {
    id: part5,
    kind: { enum: ['text', 'long-text', 'date', 'choice', 'address'] },
    label: part1,
    hint: part1,
    optional: { type: 'boolean' },
    options: { minItems: 2, type: 'array', items: part8 },
    maxLength: { type: 'integer', exclusiveMinimum: 0, maximum: 1000 },
  },
  required: ['id', 'kind', 'label'],
  additionalProperties: false,
};
export const part9: JsonSchema = { enum: ['email', 'phone', 'letter', 'none'] };
export const configJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    municipality: {
      type: 'object',
      properties: { name: { type: 'string', minLength: 1 } },
      required: ['name'],
      additionalProperties: false,
    },
    backends: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          url: {
            type: 'string',
            pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|\\/(?![/\\\\]))[^\\s]+$',
          },
          receipt: { enum: ['reference', 'none'] },
          idempotencyKey: { enum: ['header', 'body'] },
          headers: { type: 'object', additionalProperties: { type: 'string' } },
        },
        required: ['url'],
        additionalProperties: false,
      },
    },
    channels: {
      type: 'object',
      properties: {
        phone: { type: 'object', properties: { number: part0 }, required: ['number'] },
        counter: { type: 'object', properties: { address: part1 }, required: ['address'] },
        email: { type: 'object', properties: { address: part3 }, required: ['address'] },
      },
    },
    availability: {},
    contactTypes: { minItems: 1, type: 'array', items: part4 },
    terms: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
      },
    },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: part5,
          name: part1,
          upl: {},
          synonyms: { type: 'array', items: { type: 'string' } },
          contactTypes: {
            type: 'array',
            items: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
          },
          answer: {
            type: 'object',
            properties: {
              text: part1,
              link: {
                type: 'object',
                properties: { label: part1, url: part6 },
                required: ['label', 'url'],
                additionalProperties: false,
              },
            },
            required: ['text'],
            additionalProperties: false,
          },
          kind: { enum: ['simple', 'complex', 'urgent', 'objection'] },
          channels: { type: 'array', items: { type: 'string' } },
          bring: part1,
          handover: {
            type: 'object',
            properties: { text: part1, label: part1, url: part6 },
            required: ['label', 'url'],
            additionalProperties: false,
          },
          questions: { maxItems: 6, type: 'array', items: part7 },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    fields: {
      type: 'object',
      properties: {
        files: { type: 'boolean' },
        forOther: { type: 'boolean' },
        answerBy: { minItems: 1, type: 'array', items: part9 },
      },
      additionalProperties: false,
    },
    texts: { type: 'object', properties: { message: part1, privacy: part1, sent: part1 }, additionalProperties: false },
    languages: { type: 'array', items: { type: 'string' } },
    theme: {},
    glossary: {},
    help: {},
    privacy: {
      type: 'object',
      properties: { url: part6, months: { type: 'integer', exclusiveMinimum: 0 } },
      required: ['url'],
      additionalProperties: false,
    },
    status: { type: 'object', properties: { url: part6 }, required: ['url'] },
    objection: { type: 'object', properties: { text: part1, url: part6, address: part1 }, additionalProperties: false },
    complaint: { type: 'object', properties: { url: part6 }, required: ['url'], additionalProperties: false },
  },
  required: ['municipality', 'backends'],
  additionalProperties: false,
};
