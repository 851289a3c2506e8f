/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const part0: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 100 },
    busy: { type: 'boolean' },
    waitingMinutes: { type: 'integer', maximum: 600, minimum: 0 },
    closed: { type: 'boolean' },
  },
  required: ['id'],
};
export const availabilityJsonSchema: JsonSchema = {
  type: 'object',
  properties: { channels: { maxItems: 100, type: 'array', items: part0 }, refreshAfter: { type: 'number' } },
  required: ['channels'],
};
