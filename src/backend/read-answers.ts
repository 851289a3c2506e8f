/** Reads what a backend answers: what is right is kept, what is wrong is dropped. Loaded with the first request. */
import * as z from 'zod/mini';
import { answerWays, contactTypes, type Receipt } from '../domain/contact.js';
import { issueCodes, type Issue, type IssueCode } from '../domain/issue.js';
import type { Capabilities } from './backend.js';
import { capabilitiesSchema, problemSchema, receiptSchema } from './wire-answers.js';

type Fields = Record<string, unknown>;

const fieldsOf = (body: unknown): Fields => (body && typeof body === 'object' ? (body as Fields) : {});

/** Checks field by field, so that one malformed date does not turn a receipt into "we do not know". */
function right<S extends z.ZodMiniObject>(schema: S, body: unknown): Partial<z.infer<S>> {
  const fields = fieldsOf(body);
  const result: Fields = {};
  for (const name of Object.keys(schema.shape)) {
    const { success, data } = z.safeParse(schema.shape[name] as z.ZodMiniType, fields[name]);
    if (success && data !== undefined) result[name] = data;
  }
  return result as Partial<z.infer<S>>;
}

/** A receipt without a reference is none; that is for the caller to judge. */
export const readReceipt = (body: unknown): Receipt => right(receiptSchema, body) as Receipt;

export function readCapabilities(body: unknown): Capabilities {
  const fields = fieldsOf(body);
  // A newer backend may know kinds of contact that this form does not.
  const known = (value: unknown, names: readonly unknown[]): unknown => {
    const list = Array.isArray(value) ? value.filter((name) => names.includes(name)) : [];
    return list.length ? list : undefined;
  };
  return right(capabilitiesSchema, {
    ...fields,
    contactTypes: known(fields['contactTypes'], contactTypes),
    answerWays: known(fields['answerWays'], answerWays),
  }) as Capabilities;
}

const maxIssues = 50;
const maxFieldLength = 200;
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/**
 * RFC 9457 problem details. Codes that are not ours become `not-accepted`; fields that the form does not have are kept.
 * @returns the issues, and whether the problem is an idempotency key that was used for other content.
 */
export function readProblem(body: unknown): { issues: Issue[]; reused: boolean } {
  const { issues } = fieldsOf(body);
  const issuesOf = (item: unknown): Issue[] => {
    if (!item || typeof item !== 'object') return [];
    const { field, code, params } = item as Fields;
    const checked = z.safeParse(paramsSchema, params);
    return [
      {
        field: typeof field === 'string' ? field.slice(0, maxFieldLength) : '',
        code: issueCodes.includes(code as IssueCode) ? (code as IssueCode) : 'not-accepted',
        ...(checked.success && { params: checked.data }),
      },
    ];
  };
  return {
    issues: Array.isArray(issues) ? issues.slice(0, maxIssues).flatMap(issuesOf) : [],
    reused: /idempotency[^/]*$/i.test(right(problemSchema, body).type ?? ''),
  };
}
