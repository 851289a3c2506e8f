import { toJson } from '../domain/json.js';
import { endpoint } from './endpoint.js';
import { ask, type Answer } from './http.js';
import type { HttpBackendOptions } from './http-backend.js';

export type StatusBackend = Pick<HttpBackendOptions, 'url' | 'headers' | 'timeout'>;

/** Why there is nothing to show. */
export type Failure =
  /** No such number, or that is not what belongs to it: a backend must not say which. */
  | { kind: 'not-found' }
  /** Asked too often, or it is down for a while. */
  | { kind: 'later'; /** Seconds, from Retry-After. */ retryAfter?: number }
  | { kind: 'failed'; reason: 'offline' | 'network' | 'timeout' | 'unreadable' };

/** In milliseconds. */
const timeout = 20_000;

/** What a person knows goes in the body, so that it stands in no address and no log; no cookies, referrer, redirects. */
export async function postStatus(
  backend: StatusBackend,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const found = endpoint(backend, path);
  if (!found) return undefined;
  const { url, headers } = found;
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Content-Type', 'application/json');
  return ask(url, { method: 'POST', body: toJson(body), headers }, backend.timeout ?? timeout, signal);
}

/** What an answer other than 2xx says. */
export function failureOf({ status, body, failure, retryAfter }: Answer): Failure {
  if (failure) return { kind: 'failed', reason: failure };
  if ([401, 403, 404, 410].includes(status) || ((status === 400 || status === 422) && body))
    return { kind: 'not-found' };
  if ([408, 425, 429, 503].includes(status)) return { kind: 'later', ...(retryAfter !== undefined && { retryAfter }) };
  return { kind: 'failed', reason: 'unreadable' };
}
