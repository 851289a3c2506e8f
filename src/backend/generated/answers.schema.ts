/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const capabilitiesJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    contactTypes: {
      type: 'array',
      items: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    },
    answerWays: { type: 'array', items: { enum: ['email', 'phone', 'letter', 'none'] } },
    message: {
      type: 'object',
      properties: { maxLength: { type: 'integer', exclusiveMinimum: 0 } },
      required: ['maxLength'],
    },
    attachments: {
      anyOf: [
        {
          type: 'object',
          properties: {
            maxCount: { type: 'integer', exclusiveMinimum: 0 },
            maxSize: { type: 'integer', exclusiveMinimum: 0 },
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
export const part0: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const receiptJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    reference: { type: 'string', minLength: 1, maxLength: 64 },
    receivedAt: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*(Z|[+-]\\d\\d:\\d\\d)$' },
    firstReactionBy: part0,
    solvedBy: part0,
    accessCode: { type: 'string' },
    confirmationEmail: { type: 'boolean' },
    next: { type: 'array', items: { type: 'string' } },
  },
  required: ['reference', 'receivedAt'],
};
