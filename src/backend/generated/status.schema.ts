/** Made by `npm run schemas` from the zod schemas. Do not edit. */
import type { JsonSchema } from '../../domain/json-schema.js';

export const part0: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*(Z|[+-]\\d\\d:\\d\\d)$',
};
export const part1: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const part2: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 100 },
    name: { type: 'string', minLength: 1, maxLength: 200 },
    meaning: { type: 'string', minLength: 1, maxLength: 1000 },
    state: { enum: ['done', 'now', 'to-come'] },
    date: part1,
    dateKind: { enum: ['fact', 'planned', 'latest'] },
  },
  required: ['id', 'state'],
};
export const caseStatusJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    reference: { type: 'string', minLength: 1, maxLength: 64 },
    type: { enum: ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] },
    title: { type: 'string', minLength: 1, maxLength: 200 },
    receivedAt: part0,
    updatedAt: part0,
    state: { enum: ['received', 'busy', 'waiting-for-resident', 'waiting-for-others', 'suspended', 'done'] },
    result: { enum: ['solved', 'handled', 'not-ours', 'no-action'] },
    sentence: { type: 'string', minLength: 1, maxLength: 1000 },
    handler: { type: 'string', minLength: 1, maxLength: 200 },
    term: {
      type: 'object',
      properties: {
        by: part1,
        was: part1,
        change: { enum: ['extended', 'suspended'] },
        reason: { type: 'string', minLength: 1, maxLength: 500 },
      },
      required: ['by'],
    },
    action: {
      type: 'object',
      properties: {
        text: { type: 'string', minLength: 1, maxLength: 1000 },
        by: part1,
        url: { type: 'string', minLength: 1, maxLength: 2000 },
      },
      required: ['text'],
    },
    steps: { maxItems: 500, type: 'array', items: part2 },
    allows: { type: 'array', items: { enum: ['ask', 'attach', 'reopen', 'follow'] } },
    reopenUntil: part1,
    language: { type: 'string', maxLength: 35 },
  },
  required: ['reference', 'steps'],
};
