import type { CaseStatus, CaseStep } from '../domain/case-status.js';
import { conforms, type JsonSchema } from '../domain/json-schema.js';
import { toJson } from '../domain/json.js';
import { caseStatusJsonSchema } from './generated/status.schema.js';
import { ask } from './http.js';
import type { HttpBackendOptions } from './http-backend.js';

/** What a resident knows of it: the number, and one thing that only they and we have. */
export interface StatusQuestion {
  reference: string;
  /** The address that was given with it, or the code of the receipt. */
  email?: string;
  accessCode?: string;
}

export type StatusAnswer =
  | {
      kind: 'found';
      cases: readonly CaseStatus[];
      /** Seconds, 30 to 3600. */ refreshAfter?: number;
      /** The server's clock in ms since 1970, where it can be seen. */ date?: number;
    }
  /** No such number, or that is not what belongs to it: a backend must not say which. */
  | { kind: 'not-found' }
  /** Asked too often, or it is down for a while. */
  | { kind: 'later'; /** Seconds, from Retry-After. */ retryAfter?: number }
  | { kind: 'failed'; reason: 'offline' | 'network' | 'timeout' | 'unreadable' };

/** In milliseconds. */
const timeout = 20_000;
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

/**
 * Asks where a matter is (`POST status`): number and factor in the body, so that neither stands in an address or a log; no
 * cookies, no referrer, no redirects. Never rejects.
 */
export async function fetchStatus(
  backend: Pick<HttpBackendOptions, 'url' | 'headers' | 'timeout'>,
  question: StatusQuestion,
  signal?: AbortSignal,
): Promise<StatusAnswer> {
  let url: URL;
  let headers: Headers;
  try {
    headers = new Headers(backend.headers);
    // Not `document.baseURI`: a <base> that an editor pasted must not move where a widget asks.
    url = new URL(backend.url, location.href);
  } catch {
    return { kind: 'failed', reason: 'unreadable' };
  }
  url.pathname = url.pathname.replace(/\/*$/, '/') + 'status';
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Content-Type', 'application/json');
  const init = { method: 'POST', body: toJson(question), headers };
  const { status, body, failure, retryAfter, date } = await ask(url.href, init, backend.timeout ?? timeout, signal);
  if (failure) return { kind: 'failed', reason: failure };
  if (status >= 200 && status < 300) return read(body, date);
  if ([401, 403, 404, 410].includes(status) || ((status === 400 || status === 422) && body))
    return { kind: 'not-found' };
  if ([408, 425, 429, 503].includes(status)) return { kind: 'later', ...(retryAfter !== undefined && { retryAfter }) };
  return { kind: 'failed', reason: 'unreadable' };
}
