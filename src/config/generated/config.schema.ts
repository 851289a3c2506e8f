/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

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
            hours: { $ref: '#/$defs/__schema0' },
          },
          required: ['number'],
          additionalProperties: false,
        },
        counter: {
          type: 'object',
          properties: {
            address: { $ref: '#/$defs/__schema0' },
            hours: { $ref: '#/$defs/__schema0' },
            url: { $ref: '#/$defs/__schema1' },
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
          properties: { address: { $ref: '#/$defs/__schema0' } },
          required: ['address'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    contactTypes: { minItems: 1, type: 'array', items: { $ref: '#/$defs/__schema2' } },
    terms: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { reaction: { $ref: '#/$defs/__schema3' }, solution: { $ref: '#/$defs/__schema3' } },
        additionalProperties: false,
      },
      propertyNames: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { $ref: '#/$defs/__schema4' },
          name: { $ref: '#/$defs/__schema0' },
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
              text: { $ref: '#/$defs/__schema0' },
              link: {
                type: 'object',
                properties: { label: { $ref: '#/$defs/__schema0' }, url: { $ref: '#/$defs/__schema1' } },
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
            properties: {
              text: { $ref: '#/$defs/__schema0' },
              label: { $ref: '#/$defs/__schema0' },
              url: { $ref: '#/$defs/__schema1' },
            },
            required: ['label', 'url'],
            additionalProperties: false,
          },
          questions: { maxItems: 6, type: 'array', items: { $ref: '#/$defs/__schema5' } },
        },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    privacy: {
      type: 'object',
      properties: { url: { $ref: '#/$defs/__schema1' }, months: { type: 'integer', exclusiveMinimum: 0 } },
      required: ['url'],
      additionalProperties: false,
    },
    status: {
      type: 'object',
      properties: { url: { $ref: '#/$defs/__schema1' } },
      required: ['url'],
      additionalProperties: false,
    },
    objection: {
      type: 'object',
      properties: {
        text: { $ref: '#/$defs/__schema0' },
        url: { $ref: '#/$defs/__schema1' },
        address: { $ref: '#/$defs/__schema0' },
      },
      additionalProperties: false,
    },
    complaint: {
      type: 'object',
      properties: { url: { $ref: '#/$defs/__schema1' } },
      required: ['url'],
      additionalProperties: false,
    },
  },
  required: ['municipality', 'backends'],
  additionalProperties: false,
  $defs: {
    __schema0: {
      anyOf: [
        { type: 'string', minLength: 1 },
        {
          allOf: [
            { type: 'object', properties: { nl: { type: 'string', minLength: 1 } }, required: ['nl'] },
            { type: 'object', additionalProperties: { type: 'string' } },
          ],
        },
      ],
    },
    __schema1: {
      type: 'string',
      pattern: '^(https:\\/\\/|http:\\/\\/(localhost|127\\.0\\.0\\.1)[:/]|tel:|mailto:|\\/(?!\\/))[^\\s]+$',
    },
    __schema2: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    __schema3: {
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
    },
    __schema4: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    __schema5: {
      type: 'object',
      properties: {
        id: { $ref: '#/$defs/__schema4' },
        kind: { enum: ['text', 'long-text', 'date', 'choice', 'address'] },
        label: { $ref: '#/$defs/__schema0' },
        hint: { $ref: '#/$defs/__schema0' },
        optional: { type: 'boolean' },
        options: { minItems: 2, type: 'array', items: { $ref: '#/$defs/__schema6' } },
        maxLength: { type: 'integer', exclusiveMinimum: 0, maximum: 1000 },
      },
      required: ['id', 'kind', 'label'],
      additionalProperties: false,
    },
    __schema6: {
      type: 'object',
      properties: { id: { $ref: '#/$defs/__schema4' }, label: { $ref: '#/$defs/__schema0' } },
      required: ['id', 'label'],
      additionalProperties: false,
    },
  },
};
