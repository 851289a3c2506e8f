/** Reads what a backend answers: what is right is kept, what is wrong is dropped. */
import type { Receipt } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import { conforms, type JsonSchema } from '../domain/json-schema.js';
import type { Capabilities } from './backend.js';
import { capabilitiesJsonSchema, receiptJsonSchema } from './generated/answers.schema.js';

type Fields = Record<string, unknown>;

const fieldsOf = (body: unknown): Fields => (body && typeof body === 'object' ? (body as Fields) : {});

/**
 * Checks field by field, so that one malformed date does not turn a receipt into "we do not know"; and lists item by
 * item, since a newer backend may know kinds of contact that this form does not. A list without any is left out.
 */
function right(schema: JsonSchema, body: unknown): Fields {
  const fields = fieldsOf(body);
  const result: Fields = {};
  for (const [name, own] of Object.entries(schema.properties!)) {
    const { items } = own;
    let value = fields[name];
    if (items && Array.isArray(value)) value = value.filter((item) => conforms(item, items));
    if (conforms(value, own) && (value as unknown[] | null)?.length !== 0) result[name] = value;
  }
  return result;
}

/** A receipt without a reference is none; that is for the caller to judge. */
export function readReceipt(body: unknown): Receipt {
  const receipt: Receipt = right(receiptJsonSchema, body);
  // The pattern of a day lets the 99th of a month pass, of which no sentence can be made.
  for (const name of ['firstReactionBy', 'solvedBy'] as const) {
    if (isNaN(Date.parse(receipt[name] ?? ''))) delete receipt[name];
  }
  return receipt;
}

/** @returns the id of a file that was attached. */
export function readId(body: unknown): { id: string } | undefined {
  const { id } = fieldsOf(body);
  return typeof id === 'string' && id ? { id } : undefined;
}

export const readCapabilities = (body: unknown): Capabilities => right(capabilitiesJsonSchema, body);

const maxIssues = 50;
const maxFieldLength = 200;
const paramsSchema: JsonSchema = {
  type: 'object',
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
};

/**
 * RFC 9457 problem details. Codes and fields that the form does not know are kept: it has a sentence for any.
 * @returns the issues, and whether the problem is an idempotency key that was used for other content.
 */
export function readProblem(body: unknown): { issues: Issue[]; reused: boolean } {
  const { issues, type } = fieldsOf(body);
  const list = Array.isArray(issues) ? issues.slice(0, maxIssues) : [];
  return {
    issues: list.map((item) => {
      const { field, code, params } = fieldsOf(item);
      return {
        field: typeof field === 'string' ? field.slice(0, maxFieldLength) : '',
        code: typeof code === 'string' ? code.slice(0, maxFieldLength) : 'not-accepted',
        ...(conforms(params, paramsSchema) && { params: params as NonNullable<Issue['params']> }),
      };
    }),
    reused: typeof type === 'string' && /idempotency[^/]*$/i.test(type),
  };
}
