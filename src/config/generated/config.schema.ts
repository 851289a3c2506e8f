/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

const configJsonSchemaPart2: JsonSchema = { type: 'string', minLength: 1 };
const configJsonSchemaPart1: JsonSchema = {
  anyOf: [
    configJsonSchemaPart2,
    {
      allOf: [
        { type: 'object', properties: { nl: configJsonSchemaPart2 }, required: ['nl'] },
        { type: 'object', additionalProperties: { type: 'string' } },
      ],
    },
  ],
};
const configJsonSchemaPart0: JsonSchema = configJsonSchemaPart1;
const configJsonSchemaPart3: JsonSchema = {};
const configJsonSchemaPart4: JsonSchema = {
  type: 'string',
  pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|tel:|mailto:|\\/(?![/\\\\]))[^\\s]+$',
};
const configJsonSchemaPart5: JsonSchema = {
  enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'],
};
const configJsonSchemaPart6: JsonSchema = {
  anyOf: [
    {
      type: 'object',
      properties: { workingDays: { type: 'integer', maximum: 260, minimum: 0 } },
      required: ['workingDays'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { days: { type: 'integer', maximum: 366, minimum: 0 } },
      required: ['days'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { weeks: { type: 'integer', maximum: 52, minimum: 0 } },
      required: ['weeks'],
      additionalProperties: false,
    },
  ],
};
const configJsonSchemaPart7: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const configJsonSchemaPart9: JsonSchema = {
  type: 'object',
  properties: { id: configJsonSchemaPart7, label: configJsonSchemaPart1 },
  required: ['id', 'label'],
  additionalProperties: false,
};
const configJsonSchemaPart8: JsonSchema = {
  type: 'object',
  properties: {
    id: configJsonSchemaPart7,
    kind: { enum: ['text', 'long-text', 'date', 'choice', 'address'] },
    label: configJsonSchemaPart1,
    hint: configJsonSchemaPart1,
    optional: { type: 'boolean' },
    options: { minItems: 2, type: 'array', items: configJsonSchemaPart9 },
    maxLength: { type: 'integer', exclusiveMinimum: 0, maximum: 1000 },
  },
  required: ['id', 'kind', 'label'],
  additionalProperties: false,
};
const configJsonSchemaPart10: JsonSchema = { enum: ['email', 'phone', 'letter', 'none'] };
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
        phone: {
          type: 'object',
          properties: {
            number: { type: 'string', pattern: '^[+\\d][\\d ()-]{2,20}$' },
            abroad: { type: 'string', pattern: '^\\+[\\d ()-]{6,22}$' },
            hours: configJsonSchemaPart0,
            hoursAvailable: configJsonSchemaPart3,
          },
          required: ['number'],
          additionalProperties: false,
        },
        counter: {
          type: 'object',
          properties: {
            address: configJsonSchemaPart1,
            url: configJsonSchemaPart4,
            hours: configJsonSchemaPart0,
            hoursAvailable: configJsonSchemaPart3,
          },
          required: ['address'],
          additionalProperties: false,
        },
        email: {
          type: 'object',
          properties: { address: { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$' } },
          required: ['address'],
          additionalProperties: false,
        },
        letter: {
          type: 'object',
          properties: { address: configJsonSchemaPart1 },
          required: ['address'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    contactTypes: { minItems: 1, type: 'array', items: configJsonSchemaPart5 },
    terms: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { reaction: configJsonSchemaPart6, solution: configJsonSchemaPart6 },
        additionalProperties: false,
      },
      propertyNames: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: configJsonSchemaPart7,
          name: configJsonSchemaPart1,
          upl: {},
          synonyms: { type: 'array', items: { type: 'string' } },
          contactTypes: {
            type: 'array',
            items: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
          },
          answer: {
            type: 'object',
            properties: {
              text: configJsonSchemaPart1,
              link: {
                type: 'object',
                properties: { label: configJsonSchemaPart1, url: configJsonSchemaPart4 },
                required: ['label', 'url'],
                additionalProperties: false,
              },
            },
            required: ['text'],
            additionalProperties: false,
          },
          kind: { enum: ['simple', 'complex', 'urgent', 'objection'] },
          handover: {
            type: 'object',
            properties: { text: configJsonSchemaPart1, label: configJsonSchemaPart1, url: configJsonSchemaPart4 },
            required: ['label', 'url'],
            additionalProperties: false,
          },
          questions: { maxItems: 6, type: 'array', items: configJsonSchemaPart8 },
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
        answerBy: { minItems: 1, type: 'array', items: configJsonSchemaPart10 },
      },
      additionalProperties: false,
    },
    texts: {
      type: 'object',
      properties: { message: configJsonSchemaPart1, privacy: configJsonSchemaPart1, sent: configJsonSchemaPart1 },
      additionalProperties: false,
    },
    languages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z\\d]+)*$' } },
    theme: {},
    glossary: {},
    privacy: {
      type: 'object',
      properties: { url: configJsonSchemaPart4, months: { type: 'integer', exclusiveMinimum: 0 } },
      required: ['url'],
      additionalProperties: false,
    },
    status: {
      type: 'object',
      properties: { url: configJsonSchemaPart4 },
      required: ['url'],
      additionalProperties: false,
    },
    objection: {
      type: 'object',
      properties: { text: configJsonSchemaPart1, url: configJsonSchemaPart4, address: configJsonSchemaPart1 },
      additionalProperties: false,
    },
    complaint: {
      type: 'object',
      properties: { url: configJsonSchemaPart4 },
      required: ['url'],
      additionalProperties: false,
    },
  },
  required: ['municipality', 'backends'],
  additionalProperties: false,
};
