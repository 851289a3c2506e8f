/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';
import { part1, part6, part0, part3, part5 } from './config.schema.js';

export const part12: JsonSchema = part1;
export const part13: JsonSchema = part6;
export const part14: JsonSchema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d(:00)?$' };
export const part15: JsonSchema = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
export const part11: JsonSchema = {
  type: 'object',
  properties: {
    address: part12,
    hours: part12,
    name: part12,
    note: part12,
    costs: part12,
    bring: part12,
    access: part12,
    url: part13,
    route: part13,
    privacy: part13,
    number: part0,
    abroad: part0,
    email: part3,
    hoursAvailable: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          dayOfWeek: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
          opens: part14,
          closes: part14,
          validFrom: part15,
          validThrough: part15,
          closed: { type: 'boolean' },
          reason: part1,
        },
      },
    },
    waitingMinutes: { type: 'integer' },
    answerWithin: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
    languages: { type: 'array', items: { type: 'string' } },
    payment: { type: 'array', items: { enum: ['card', 'cash'] } },
    slotMinutes: { type: 'integer', minimum: 15 },
    appointment: { type: 'string' },
  },
};
export const part10: JsonSchema = part11;
export const part16: JsonSchema = {
  allOf: [
    part11,
    {
      type: 'object',
      properties: {
        id: part5,
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
    phone: part10,
    counter: part10,
    email: part10,
    letter: part10,
    more: { maxItems: 60, type: 'array', items: part16 },
  },
};
