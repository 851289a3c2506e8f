import type { CaseStatus, CaseStep } from '../domain/case-status.js';
import { conforms, type JsonSchema } from '../domain/json-schema.js';
import { caseStatusJsonSchema } from './generated/status.schema.js';
import { failureOf, postStatus, type Failure, type StatusBackend } from './status-post.js';

/** What a resident knows of it: the number, and one thing that only they and we have. Or the token of a link, for all. */
export interface StatusQuestion {
  reference?: string;
  /** The address that was given with it, or the code of the receipt. */
  email?: string;
  accessCode?: string;
  /** Of a link in an e-mail that leads to all of somebody's cases. */
  accessToken?: string;
}

export type StatusAnswer =
  | {
      kind: 'found';
      cases: readonly CaseStatus[];
      /** Seconds, 30 to 3600. */ refreshAfter?: number;
      /** The server's clock in ms since 1970, where it can be seen. */ date?: number;
    }
  | Failure;

/** More than anybody reads. */
const most = 100;

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (value && typeof value === 'object' ? (value as Fields) : {});

/** What fits of an object, name by name and item by item: one wrong date must not cost the others. */
function fitting({ properties = {} }: JsonSchema, value: unknown): Fields {
  const fields = fieldsOf(value);
  const result: Fields = {};
  for (const [name, schema] of Object.entries(properties)) {
    const { items } = schema;
    const own = fields[name];
    const part =
      items && Array.isArray(own)
        ? own.slice(0, schema.maxItems).map((item: unknown) => (items.properties ? fitting(items, item) : item))
        : schema.properties
          ? own && fitting(schema, own)
          : own;
    const right = items && Array.isArray(part) ? part.filter((item) => conforms(item, items)) : part;
    if (conforms(right, schema)) result[name] = right;
  }
  return result;
}

/** A case without a number or a step is none: there is nothing to show of it. */
function readCase(value: unknown): CaseStatus | undefined {
  const { steps = [], ...rest } = fitting(caseStatusJsonSchema, value) as Partial<CaseStatus> & { steps?: CaseStep[] };
  return rest.reference && (rest.state || rest.sentence || steps.length)
    ? ({ ...rest, steps } as CaseStatus)
    : undefined;
}

function read(body: unknown, date: number | undefined): StatusAnswer {
  const { cases, refreshAfter } = fieldsOf(body);
  const list = Array.isArray(cases) ? cases.slice(0, most).flatMap((each) => readCase(each) ?? []) : [];
  if (!list.length) return { kind: 'failed', reason: 'unreadable' };
  return {
    kind: 'found',
    cases: list,
    ...(date !== undefined && { date }),
    ...(typeof refreshAfter === 'number' && { refreshAfter: Math.min(Math.max(refreshAfter, 30), 3600) }),
  };
}

/** Asks where a matter is (`POST status`). Never rejects. */
export async function fetchStatus(
  backend: StatusBackend,
  question: StatusQuestion,
  signal?: AbortSignal,
): Promise<StatusAnswer> {
  const answer = await postStatus(backend, 'status', question, signal);
  if (!answer) return { kind: 'failed', reason: 'unreadable' };
  return answer.status >= 200 && answer.status < 300 ? read(answer.body, answer.date) : failureOf(answer);
}
