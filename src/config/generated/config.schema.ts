/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

const configJsonSchemaPart0: JsonSchema = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      allOf: [
        { type: 'object', properties: { nl: { type: 'string', minLength: 1 } }, required: ['nl'] },
        { type: 'object', additionalProperties: { type: 'string' } },
      ],
    },
  ],
};
const configJsonSchemaPart1: JsonSchema = {
  type: 'string',
  pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|tel:|mailto:|\\/(?!\\/))[^\\s]+$',
};
const configJsonSchemaPart2: JsonSchema = {
  enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'],
};
const configJsonSchemaPart3: JsonSchema = {
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
const configJsonSchemaPart4: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const configJsonSchemaPart6: JsonSchema = {
  type: 'object',
  properties: { id: configJsonSchemaPart4, label: configJsonSchemaPart0 },
  required: ['id', 'label'],
  additionalProperties: false,
};
const configJsonSchemaPart5: JsonSchema = {
  type: 'object',
  properties: {
    id: configJsonSchemaPart4,
    kind: { enum: ['text', 'long-text', 'date', 'choice', 'address'] },
    label: configJsonSchemaPart0,
    hint: configJsonSchemaPart0,
    optional: { type: 'boolean' },
    options: { minItems: 2, type: 'array', items: configJsonSchemaPart6 },
    maxLength: { type: 'integer', exclusiveMinimum: 0, maximum: 1000 },
  },
  required: ['id', 'kind', 'label'],
  additionalProperties: false,
};
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
            pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|\\/(?!\\/))[^\\s]+$',
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
          },
          required: ['number'],
          additionalProperties: false,
        },
        counter: {
          type: 'object',
          properties: { address: configJsonSchemaPart0, hours: configJsonSchemaPart0, url: configJsonSchemaPart1 },
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
          properties: { address: configJsonSchemaPart0 },
          required: ['address'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    contactTypes: { minItems: 1, type: 'array', items: configJsonSchemaPart2 },
    terms: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { reaction: configJsonSchemaPart3, solution: configJsonSchemaPart3 },
        additionalProperties: false,
      },
      propertyNames: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: configJsonSchemaPart4,
          name: configJsonSchemaPart0,
          upl: {
            type: 'object',
            properties: { name: { type: 'string' }, uri: { type: 'string', pattern: '^https?:\\/\\/\\S+$' } },
            required: ['name', 'uri'],
            additionalProperties: false,
          },
          synonyms: { type: 'array', items: { type: 'string' } },
          contactTypes: {
            type: 'array',
            items: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
          },
          answer: {
            type: 'object',
            properties: {
              text: configJsonSchemaPart0,
              link: {
                type: 'object',
                properties: { label: configJsonSchemaPart0, url: configJsonSchemaPart1 },
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
            properties: { text: configJsonSchemaPart0, label: configJsonSchemaPart0, url: configJsonSchemaPart1 },
            required: ['label', 'url'],
            additionalProperties: false,
          },
          questions: { maxItems: 6, type: 'array', items: configJsonSchemaPart5 },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    privacy: {
      type: 'object',
      properties: { url: configJsonSchemaPart1, months: { type: 'integer', exclusiveMinimum: 0 } },
      required: ['url'],
      additionalProperties: false,
    },
    status: {
      type: 'object',
      properties: { url: configJsonSchemaPart1 },
      required: ['url'],
      additionalProperties: false,
    },
    objection: {
      type: 'object',
      properties: { text: configJsonSchemaPart0, url: configJsonSchemaPart1, address: configJsonSchemaPart0 },
      additionalProperties: false,
    },
    complaint: {
      type: 'object',
      properties: { url: configJsonSchemaPart1 },
      required: ['url'],
      additionalProperties: false,
    },
  },
  required: ['municipality', 'backends'],
  additionalProperties: false,
};
