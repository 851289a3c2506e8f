/** E-mails about a status in the OpenAPI description. */
import * as z from 'zod';
import { rates } from '../http/limits.js';
import { followRequestSchema, forgottenRequestSchema, linkRequestSchema, tokenRequestSchema } from './request.js';

type Json = Record<string, unknown>;

const component = (schema: z.core.$ZodType): Json & { properties: Json; required: string[] } => {
  const json = z.toJSONSchema(schema, { io: 'input' }) as Json & { properties: Json; required: string[] };
  delete json.$schema;
  return json;
};

const follow = component(followRequestSchema);
const link = component(linkRequestSchema);

/** @param status schema of the question for a status: who may ask for one may follow it */
export const updatesSchemas = (status: { properties: Json }): Json => ({
  ForgottenRequest: component(forgottenRequestSchema),
  StatusLink: link,
  FollowRequest: {
    type: 'object',
    description:
      'Where the e-mails go, and who asks: a number with one of `email` and `accessCode`, or the link of a mail',
    properties: { ...status.properties, ...link.properties, ...follow.properties },
    required: follow.required,
    oneOf: [['reference', 'email'], ['reference', 'accessCode'], ['accessToken']].map((required) => ({ required })),
  },
  MailToken: component(tokenRequestSchema),
  Done: { type: 'object', description: 'Nothing more to say', maxProperties: 0 },
});

interface Parts {
  json: (name: string) => Json;
  problem: (description: string, headers?: Json) => Json;
  origin: Json;
  retryAfter: Json;
}

const often = ({ calls, seconds }: { calls: number; seconds: number }): string =>
  `More than ${calls} times in ${seconds / 60} ${seconds === 60 ? 'minute' : 'minutes'} from one address`;

/** @param parts how the rest of the document describes bodies and errors */
export function updatesPaths({ json, problem, origin, retryAfter }: Parts): Json {
  const wrongBody = {
    '403': origin,
    '408': problem('The body did not arrive in time'),
    '413': problem('The body is too big'),
    '415': problem('Not `application/json`'),
  };
  const noToken = problem('The link does not work, or not any more; `type` ends in `/no-such-token`');
  const page = { 'text/html': { schema: { type: 'string' } } };
  const token = { name: 'token', in: 'query', required: false, schema: { type: 'string' } };
  const oneClick = {
    schema: { type: 'object', properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } } },
  };
  return {
    '/status/forgotten': {
      post: {
        operationId: 'askForgotten',
        summary: 'Mail the numbers of an address to that address (optional)',
        description:
          'The same answer at once for every address. What there is, is found out afterwards; where there is nothing, no mail goes.',
        requestBody: { required: true, content: json('ForgottenRequest') },
        responses: {
          '202': { description: 'Taken; says nothing of the address', content: json('Done') },
          '400': problem('It cannot be read: `email` is `missing` or `bad-email`'),
          ...wrongBody,
          '429': problem(often(rates['status-forgotten']), retryAfter),
        },
      },
    },
    '/status/updates': {
      post: {
        operationId: 'follow',
        summary: 'Ask for an e-mail at each step (optional)',
        description:
          'A mail to `to` asks to confirm first. With the link of a mail for all open matters that it opens. Somebody who ' +
          'follows already gets the same answer and no mail.',
        requestBody: { required: true, content: json('FollowRequest') },
        responses: {
          '202': { description: 'A mail asks to confirm, unless there were too many', content: json('Done') },
          '400': problem('It cannot be read; `issues` say what, `to` is `missing` or `bad-email`'),
          '404': problem('No such matter, wrong factor, or a link that is past; `type` ends in `/no-such-case`'),
          '409': problem('It is closed, so there is nothing to follow; `type` ends in `/case-closed`'),
          ...wrongBody,
          '429': problem(`${often(rates['status-updates'])}, or too many wrong tries for this number`, retryAfter),
          '501': problem('There is no status page for the link; `type` ends in `/no-status-page`'),
        },
      },
    },
    '/status/updates/confirm': {
      post: {
        operationId: 'confirmFollowing',
        summary: 'Say yes to an e-mail at each step',
        description: 'Again changes nothing, and is as right.',
        requestBody: { required: true, content: json('MailToken') },
        responses: {
          '200': { description: 'They begin', content: json('Done') },
          '400': problem('There is no token'),
          '404': noToken,
          ...wrongBody,
          '429': problem(often(rates['status-links']), retryAfter),
        },
      },
    },
    '/status/updates/stop': {
      get: {
        operationId: 'showStop',
        summary: 'A page with one button that posts; looking at it stops nothing',
        parameters: [token],
        responses: {
          '200': { description: 'The page', content: page },
          '404': { description: 'The link was broken on the way', content: page },
          '429': problem(often(rates['status-links']), retryAfter),
        },
      },
      post: {
        operationId: 'stopFollowing',
        summary: 'Stop the e-mails',
        description:
          'JSON with the token; or a form to the address of `List-Unsubscribe`, which has it (RFC 8058), from any origin. ' +
          'Again changes nothing, and is as right.',
        parameters: [token],
        requestBody: {
          content: {
            ...json('MailToken'),
            'application/x-www-form-urlencoded': oneClick,
            'multipart/form-data': oneClick,
          },
        },
        responses: {
          '200': { description: 'They stopped', content: { ...json('Done'), ...page } },
          '400': problem('There is no token'),
          '404': {
            description: 'The token was not made here; `type` ends in `/no-such-token`',
            content: { ...(noToken.content as Json), ...page },
          },
          '408': problem('The body did not arrive in time'),
          '413': problem('The body is too big'),
          '429': problem(often(rates['status-links']), retryAfter),
        },
      },
    },
  };
}
