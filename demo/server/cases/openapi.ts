/** The status of a case in the OpenAPI description: what every backend may offer to who has a number and a second factor. */
import * as z from 'zod';
import { statusAnswerSchema } from '../../../src/backend/wire-status.js';
import { rates } from '../http/limits.js';
import { updatesSchemas } from '../updates/openapi.js';
import { statusRequestSchema } from './request.js';

type Json = Record<string, unknown>;
type Shape = Json & { properties: Record<string, Json> };

const request = z.toJSONSchema(statusRequestSchema, { io: 'input' }) as Shape;
const answer = z.toJSONSchema(statusAnswerSchema, { io: 'input' }) as Shape;
delete request.$schema;
delete answer.$schema;

/** The schema of the cases travels to the browser without a word; here is what each part means. */
const about: Record<string, string> = {
  reference: 'As the backend writes it; ten digits are shown in groups',
  title: 'What it is about, in words. Never what somebody typed',
  result:
    'How it ended. `solved`: mended or answered; `handled`: done with, which need not be mended; `not-ours`: others do it',
  sentence: 'A plain sentence of the municipality about where it is',
  handler: 'Who works at it: a name or a team',
  term:
    'By when the resident hears; the day itself is in time. `was`: what was promised first. `extended`: verdaging (Awb 4:14); ' +
    '`suspended`: it stands still (opschorting, Awb 4:15)',
  action: 'What the resident has to do first',
  steps: 'In their order. `fact`: it happened then; `planned`: it may shift; `latest`: then or before',
  allows: 'What the resident may do with it',
  reopenUntil: 'Last day on which a closed case can be taken up again',
  language: 'BCP 47 tag of the texts; Dutch when absent',
};
const one = (answer.properties.cases as { items: Shape }).items;
for (const [name, description] of Object.entries(about)) Object.assign(one.properties[name]!, { description });
// The patterns that the browser checks with are loose, to be small; the format says what is meant.
for (const name of ['receivedAt', 'updatedAt']) one.properties[name] = { type: 'string', format: 'date-time' };
Object.assign(answer.properties.cases!, {
  description: 'What asks something of the resident first, then the newest. A wrong part of a case costs itself alone',
});
Object.assign(answer.properties.refreshAfter!, {
  description: 'Seconds after which to ask again. Below 30 counts as 30, above 3600 as 3600',
});

export const statusSchemas: Json = {
  StatusRequest: { ...request, oneOf: ['email', 'accessCode'].map((name) => ({ required: [name] })) },
  StatusAnswer: answer,
  ...updatesSchemas(request),
};

interface Parts {
  json: (name: string) => Json;
  problem: (description: string, headers?: Json) => Json;
  origin: Json;
  retryAfter: Json;
}

const either = (...bodies: Json[]): Json => ({
  'application/json': { schema: { oneOf: bodies.map((body) => (body['application/json'] as Json).schema) } },
});

/** @param parts how the rest of the document describes bodies and errors */
export const statusPaths = ({ json, problem, origin, retryAfter }: Parts): Json => ({
  '/status': {
    post: {
      operationId: 'askStatus',
      summary: 'Where a matter is, for who has its number and a second factor (optional)',
      description:
        'In the body, never in an address. A wrong number and a wrong factor get the very same 404, for the same work, and ' +
        'are slowed alike. Or the token of the link in a mail, alone: then all that the mail names.',
      requestBody: { required: true, content: either(json('StatusRequest'), json('StatusLink')) },
      responses: {
        '200': { description: 'The matter that it is, or those of the link', content: json('StatusAnswer') },
        '400': problem('It cannot be read: a slip in the number, no factor or both; `issues` say what'),
        '403': origin,
        '404': problem(
          'There is no matter with this number and this factor, or the link is past; `type` ends in `/no-such-case`',
        ),
        '408': problem('The body did not arrive in time'),
        '413': problem('The body is too big'),
        '415': problem('Not `application/json`'),
        '503': problem(
          'The system that has this number does not answer now; this says nothing of the number',
          retryAfter,
        ),
        '429': problem(
          `More than ${rates.status.calls} times in ${rates.status.seconds / 60} minutes from one address, or too many wrong tries for this number`,
          retryAfter,
        ),
      },
    },
  },
});
