/** The contract as OpenAPI 3.1, made from the schemas that the server and the widgets check with. */
import * as z from 'zod';
import { attachmentSchema, capabilitiesSchema, problemSchema, receiptSchema } from '../../src/backend/wire-answers.js';
import { fileTypes, limits } from '../../src/backend/wire-limits.js';
import { contactRequestSchema } from '../../src/backend/wire-requests.js';
import { issueCodes } from '../../src/domain/issue.js';
import { availabilityPaths, availabilitySchemas } from './availability/openapi.js';
import { statusPaths, statusSchemas } from './cases/openapi.js';
import { updatesPaths } from './updates/openapi.js';

type Json = Record<string, unknown>;

/** Without what means something to JSON Schema only; draft 2020-12 is the dialect of OpenAPI 3.1. */
function component(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const document = z.toJSONSchema(schema, { io }) as Json & { $defs?: Record<string, Json>; $ref?: string };
  const json = { ...(document.$defs?.[document.$ref?.split('/').at(-1) ?? ''] ?? document) };
  delete json.$schema;
  delete json.id;
  return json;
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string): Json => ({ 'application/json': { schema: ref(name) } });
const problem = (description: string, headers?: Json): Json => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

const retryAfter: Json = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 } } };
const busy = problem('Too often from one address', retryAfter);
const origin = problem('The page is on an origin that may not call this API');
const late = problem('The body did not arrive in time');

const contacts: Json = {
  operationId: 'sendContact',
  summary: 'Take one contact, once',
  description:
    'With the same key and the same content the answer is the same, byte for byte, so trying again is safe. ' +
    'An answer 201 means that the contact, its files and the e-mail are kept; any other means that nothing is.',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'The same for every try of one contact; 128 random bits. A client that cannot send it puts `idempotencyKey` in the body.',
      schema: { type: 'string', minLength: 16, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
    },
  ],
  requestBody: { required: true, content: json('ContactRequest') },
  responses: {
    '201': { description: 'Received. This is the receipt.', content: json('Receipt') },
    '400': problem('Something is missing or wrong; `issues` say what'),
    '403': origin,
    '408': late,
    '409': problem('The first try with this key is still running', retryAfter),
    '413': problem(`The body is bigger than ${limits.body} bytes`),
    '415': problem('Not `application/json`'),
    '422': problem('The key was used for other content; `type` ends in `/idempotency-key-reused`'),
    '429': busy,
  },
};

const attachments: Json = {
  operationId: 'attachFile',
  summary: 'Send one file ahead of its contact',
  description: 'The type is told by the first bytes. A file that no contact names within a day is dropped.',
  parameters: [
    {
      name: 'Content-Disposition',
      in: 'header',
      required: false,
      description: 'Name of the file (RFC 6266, RFC 8187)',
      schema: { type: 'string' },
      example: "attachment; filename*=UTF-8''foto%20straat.jpg",
    },
  ],
  requestBody: {
    required: true,
    description: 'The bytes of the file; not `multipart/form-data`',
    content: Object.fromEntries([...fileTypes, 'application/octet-stream'].map((type) => [type, {}])),
  },
  responses: {
    '201': { description: 'Kept; name this id in the contact', content: json('Attachment') },
    '400': problem('The file is empty'),
    '403': origin,
    '408': late,
    '413': problem(`The file is bigger than ${limits.fileSize} bytes`),
    '415': problem('The bytes are of no type that is taken, or the Content-Type is one that needs no preflight'),
    '429': busy,
  },
};

/** @returns the whole document; a new object each time */
export function makeOpenApi(): Json {
  const problemJson = component(problemSchema, 'output') as {
    properties: { issues: { items: { properties: { code: Json } } } };
  };
  Object.assign(problemJson.properties.issues.items.properties.code, { enum: [...issueCodes] });
  const receipt = component(receiptSchema, 'output') as { properties: { receivedAt: Json } };
  // The pattern that the browser checks with is loose, to be small; the format says what is meant.
  receipt.properties.receivedAt = { type: 'string', format: 'date-time', description: 'Server time, with offset' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Loket backend',
      version: '1.0.0',
      description:
        'What a backend does to take messages from `<loket-contact-form>`, to tell `<loket-channel-chooser>` how busy ' +
        'it is, and `<loket-status-tracker>` where a matter is. Small enough for any web team to serve. ' +
        'Errors are problem details (RFC 9457). Unknown keys in a request are ignored; clients ignore unknown keys in an answer.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api' }],
    security: [],
    paths: {
      '/capabilities': {
        get: {
          operationId: 'getCapabilities',
          summary: 'What is taken (optional: without it the widget uses its defaults)',
          responses: {
            '200': { description: 'Limits and choices, and a signed moment of opening', content: json('Capabilities') },
            '403': origin,
            '429': busy,
          },
        },
      },
      ...availabilityPaths({ json, problem, origin, busy }),
      '/contacts': { post: contacts },
      '/attachments': { post: attachments },
      '/attachments/{id}': {
        delete: {
          operationId: 'detachFile',
          summary: 'Forget a file that no contact has',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            '204': { description: 'It is not there (any more), or it belongs to a contact and stays' },
            '403': origin,
            '429': busy,
          },
        },
      },
      ...statusPaths({ json, problem, origin, retryAfter }),
      ...updatesPaths({ json, problem, origin, retryAfter }),
      '/health': {
        get: {
          operationId: 'getHealth',
          summary: 'Whether messages can be taken now',
          responses: {
            '200': { description: 'Yes', content: json('Health') },
            '503': problem('No: the database does not answer', retryAfter),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        deskToken: { type: 'http', scheme: 'bearer', description: 'The code of the desk, `DESK_TOKEN`' },
      },
      schemas: {
        ContactRequest: component(contactRequestSchema, 'input'),
        Receipt: receipt,
        Capabilities: component(capabilitiesSchema, 'output'),
        ...availabilitySchemas,
        ...statusSchemas,
        Attachment: component(attachmentSchema, 'output'),
        Health: { type: 'object', required: ['status'], properties: { status: { const: 'ok' } } },
        Problem: problemJson,
      },
    },
  };
}
