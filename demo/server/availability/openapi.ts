/** Availability in the OpenAPI description: what every backend may offer, and how systems tell it to this one. */
import * as z from 'zod';
import { availabilitySchema } from '../../../src/backend/wire-availability.js';
import { rates } from '../http/limits.js';
import { toldSchema } from './request.js';

type Json = Record<string, unknown>;

const told = z.toJSONSchema(toldSchema, { io: 'input' }) as Json;
const read = z.toJSONSchema(availabilitySchema, { io: 'input' }) as { properties: Record<string, Json> } & Json;
delete told.$schema;
delete read.$schema;
Object.assign(read.properties.refreshAfter!, {
  description: 'Seconds after which to ask again. Below 30 counts as 30, above 3600 as 3600; 60 when absent',
});
Object.assign(read.properties.channels!, {
  description:
    'Channels of which something is known now; the others are as usual. A wrong entry is ignored, and so is an id that the ' +
    'configuration does not know. Where one entry says more, `closed` wins, then `waitingMinutes`',
});

export const availabilitySchemas: Json = {
  Availability: read,
  Told: {
    ...told,
    oneOf: ['waitingMinutes', 'busy', 'closed'].map((name) => ({ required: [name] })),
  },
  InForce: {
    type: 'object',
    required: ['id', 'validUntil'],
    properties: {
      id: { type: 'string' },
      waitingMinutes: { type: 'integer', minimum: 0, maximum: 600 },
      busy: { const: true },
      closed: { const: true },
      validUntil: { type: 'string', format: 'date-time', description: 'After this it is as usual again' },
    },
  },
};

interface Parts {
  json: (name: string) => Json;
  problem: (description: string, headers?: Json) => Json;
  origin: Json;
  busy: Json;
}

/** @param parts how the rest of the document describes bodies and errors */
export function availabilityPaths({ json, problem, origin, busy }: Parts): Json {
  const channel = {
    name: 'channel',
    in: 'path',
    required: true,
    description:
      'Id in the configuration: `phone`, `counter`, `email`, `letter`, or the id of an entry of `channels.more`',
    schema: { type: 'string' },
  };
  const refusals = {
    '401': problem('The token is missing or wrong'),
    '403': origin,
    '404': problem('The configuration has no such channel, or the server has no token of its own (`DESK_TOKEN`)'),
    '429': problem(`Too often, or more than ${rates.login.calls} wrong tokens from one address`, {
      'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 } },
    }),
  };
  return {
    '/availability': {
      get: {
        operationId: 'getAvailability',
        summary: 'How busy each channel is now (optional: without it the widget shows the usual opening hours alone)',
        responses: {
          '200': { description: 'What is known', content: json('Availability') },
          '403': origin,
          '429': busy,
        },
      },
    },
    '/availability/{channel}': {
      put: {
        operationId: 'tellAvailability',
        summary: 'Tell how busy a channel is (this server; for a telephone exchange or a queue system)',
        security: [{ deskToken: [] }],
        parameters: [channel],
        requestBody: { required: true, content: json('Told') },
        responses: {
          '200': { description: 'It stands until then', content: json('InForce') },
          '400': problem('Not exactly one of the three, or a value that cannot be'),
          '413': problem('The body is too big'),
          '415': problem('Not `application/json`'),
          ...refusals,
        },
      },
      delete: {
        operationId: 'takeBackAvailability',
        summary: 'Take back what was told: the channel is as usual again (this server)',
        security: [{ deskToken: [] }],
        parameters: [channel],
        responses: { '204': { description: 'Nothing is told of it (any more)' }, ...refusals },
      },
    },
  };
}
