/** Reads what a backend answers: what is right is kept, what is wrong is dropped. Loaded with the first request. */
import { answerWays, contactTypes, type Receipt } from '../domain/contact.js';
import { issueCodes, type Issue, type IssueCode } from '../domain/issue.js';
import { conforms, type JsonSchema } from '../domain/json-schema.js';
import type { Capabilities } from './backend.js';
import { capabilitiesJsonSchema, receiptJsonSchema } from './generated/answers.schema.js';

type Fields = Record<string, unknown>;

const fieldsOf = (body: unknown): Fields => (body && typeof body === 'object' ? (body as Fields) : {});

/** Checks field by field, so that one malformed date does not turn a receipt into "we do not know". */
function right(schema: JsonSchema, body: unknown): Fields {
  const fields = fieldsOf(body);
  return Object.fromEntries(
    Object.entries(schema.properties!).flatMap(([name, own]) =>
      fields[name] !== undefined && conforms(fields[name], own, schema) ? [[name, fields[name]]] : [],
    ),
  );
}

/** A receipt without a reference is none; that is for the caller to judge. */
export const readReceipt = (body: unknown): Receipt => right(receiptJsonSchema, body);

export function readCapabilities(body: unknown): Capabilities {
  const fields = fieldsOf(body);
  // A newer backend may know kinds of contact that this form does not.
  const known = (value: unknown, names: readonly unknown[]): unknown => {
    const list = Array.isArray(value) ? value.filter((name) => names.includes(name)) : [];
    return list.length ? list : undefined;
  };
  return right(capabilitiesJsonSchema, {
    ...fields,
    contactTypes: known(fields['contactTypes'], contactTypes),
    answerWays: known(fields['answerWays'], answerWays),
  });
}

const maxIssues = 50;
const maxFieldLength = 200;

/**
 * RFC 9457 problem details. Codes that are not ours become `not-accepted`; fields that the form does not have are kept.
 * @returns the issues, and whether the problem is an idempotency key that was used for other content.
 */
export function readProblem(body: unknown): { issues: Issue[]; reused: boolean } {
  const { issues, type } = fieldsOf(body);
  const issuesOf = (item: unknown): Issue[] => {
    if (!item || typeof item !== 'object') return [];
    const { field, code, params } = item as Fields;
    const checked = Object.entries(fieldsOf(params)).filter(([, value]) => ['string', 'number'].includes(typeof value));
    return [
      {
        field: typeof field === 'string' ? field.slice(0, maxFieldLength) : '',
        code: issueCodes.includes(code as IssueCode) ? (code as IssueCode) : 'not-accepted',
        ...(checked.length && { params: Object.fromEntries(checked) as Record<string, string | number> }),
      },
    ];
  };
  return {
    issues: Array.isArray(issues) ? issues.slice(0, maxIssues).flatMap(issuesOf) : [],
    reused: typeof type === 'string' && /idempotency[^/]*$/i.test(type),
  };
}
