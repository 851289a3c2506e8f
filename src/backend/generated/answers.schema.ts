/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const capabilitiesJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    contactTypes: {
      type: 'array',
      items: { type: 'string', enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    },
    answerWays: { type: 'array', items: { type: 'string', enum: ['email', 'phone', 'letter', 'none'] } },
    message: {
      type: 'object',
      properties: { maxLength: { type: 'integer', exclusiveMinimum: 0, maximum: 9007199254740991 } },
      required: ['maxLength'],
    },
    attachments: {
      anyOf: [
        {
          type: 'object',
          properties: {
            maxCount: { type: 'integer', exclusiveMinimum: 0, maximum: 9007199254740991 },
            maxSize: { type: 'integer', exclusiveMinimum: 0, maximum: 9007199254740991 },
            types: { type: 'array', items: { type: 'string' } },
          },
          required: ['maxCount', 'maxSize', 'types'],
        },
        { type: 'null' },
      ],
    },
    formToken: { type: 'string' },
  },
};
export const receiptJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    reference: { type: 'string', minLength: 1, maxLength: 64 },
    receivedAt: {
      type: 'string',
      format: 'date-time',
      pattern:
        '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$',
    },
    firstReactionBy: { $ref: '#/$defs/__schema0' },
    solvedBy: { $ref: '#/$defs/__schema0' },
    accessCode: { type: 'string' },
    confirmationEmail: { type: 'boolean' },
    next: { type: 'array', items: { type: 'string' } },
  },
  required: ['reference', 'receivedAt'],
  $defs: { __schema0: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
};
