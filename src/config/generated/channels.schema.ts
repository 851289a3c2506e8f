/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';
import { part1, part7, part0, part3, part6 } from './config.schema.js';

export const part13: JsonSchema = part1;
export const part14: JsonSchema = part7;
export const part15: JsonSchema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d(:00)?$' };
export const part16: JsonSchema = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
export const part12: JsonSchema = {
  type: 'object',
  properties: {
    address: part13,
    hours: part13,
    name: part13,
    note: part13,
    costs: part13,
    bring: part13,
    access: part13,
    url: part14,
    route: part14,
    privacy: part14,
    number: part0,
    abroad: part0,
    email: part3,
    hoursAvailable: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          dayOfWeek: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
          opens: part15,
          closes: part15,
          validFrom: part16,
          validThrough: part16,
          closed: { type: 'boolean' },
          reason: part1,
        },
      },
    },
    waitingMinutes: { type: 'integer' },
    answerWithin: { type: 'object', additionalProperties: { type: 'integer' } },
    languages: { type: 'array', items: { type: 'string' } },
    payment: { type: 'array', items: { enum: ['card', 'cash'] } },
    slotMinutes: { type: 'integer', minimum: 15 },
    appointment: { type: 'string' },
  },
};
export const part11: JsonSchema = part12;
export const part17: JsonSchema = {
  allOf: [
    part12,
    {
      type: 'object',
      properties: {
        id: part6,
        kind: {
          enum: [
            'phone',
            'form',
            'counter',
            'email',
            'callback',
            'appointment',
            'portal',
            'chat',
            'whatsapp',
            'app',
            'letter',
            'home-visit',
            'library',
            'interpreter',
            'sign-language',
            'text-telephone',
            'social',
          ],
        },
      },
      required: ['id', 'kind'],
    },
  ],
};
export const channelsJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    phone: part11,
    counter: part11,
    email: part11,
    letter: part11,
    more: { maxItems: 60, type: 'array', items: part17 },
  },
};
