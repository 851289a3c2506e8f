import type { Issue } from './issue.js';

/**
 * The four ways in which sending can end; they are never mixed up.
 * - `accepted`: the backend has it; only this may say "received".
 * - `refused`: the backend does not want it as it is; the issues say why. Not tried again by itself.
 * - `later`: the backend said that it does not have it, and may take it later (429, 503).
 * - `unknown`: no one knows whether it arrived: no answer in time, a broken connection, an answer that cannot be read,
 *   a proxy that lost the server (502, 504), a server that failed (500) or is still at the first try (409).
 *   Sending again is safe because of the idempotency key.
 */
export type Outcome<T> =
  | { kind: 'accepted'; value: T }
  | { kind: 'refused'; issues: readonly Issue[]; reason: 'issues' | 'already-sent' | 'forbidden' | 'too-large' }
  | { kind: 'later'; reason: 'busy' | 'down'; /** Seconds, from Retry-After. */ retryAfter?: number }
  | {
      kind: 'unknown';
      reason: 'offline' | 'network' | 'timeout' | 'unreadable';
      /** Seconds, from Retry-After. */ retryAfter?: number;
    };
