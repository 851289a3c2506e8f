/** Asks an HTTP server; ends with an answer, in time, and never rejects. */

/** What the server said; `failure` with status 0 when it said nothing. */
export interface Answer {
  status: number;
  failure?: 'offline' | 'network' | 'timeout';
  /** The JSON of the answer; `undefined` when it is none, or too large. */
  body?: unknown;
  /** Seconds, from Retry-After. */
  retryAfter?: number | undefined;
  /** The server's clock in ms since 1970, where it can be seen. */
  date?: number | undefined;
}

/** More than any answer of the contract needs; beyond it the answer is not read on. */
const maxBytes = 256 * 1024;

/** Longest Retry-After that is believed, in seconds. */
const maxRetryAfter = 3600;

/**
 * Fetches without cookies, referrer, cache and redirects (which would carry personal data elsewhere).
 * @param timeout milliseconds for the whole exchange, the body of the answer included.
 */
export const ask = (url: string, init: RequestInit, timeout: number, outer?: AbortSignal): Promise<Answer> =>
  within(timeout, outer, async (signal) => {
    const response = await fetch(url, {
      ...init,
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    return answerOf(response.status, (name) => response.headers.get(name), await read(response));
  });

/** Own timer and controller: Safari before 16 and 17.4 lacks AbortSignal.timeout() and .any(). */
export async function within(
  timeout: number,
  outer: AbortSignal | undefined,
  go: (signal: AbortSignal, alive: () => void) => Promise<Answer>,
): Promise<Answer> {
  const control = new AbortController();
  const abort = (): void => control.abort();
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late = true;
      abort();
    }, timeout);
  };
  alive();
  outer?.addEventListener('abort', abort);
  if (outer?.aborted) abort();
  try {
    return await go(control.signal, alive);
  } catch {
    // onLine is a hint only: `true` says nothing, `false` is right.
    return { status: 0, failure: late ? 'timeout' : navigator.onLine ? 'network' : 'offline' };
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

export function answerOf(status: number, header: (name: string) => string | null, text: string): Answer {
  const answer: Answer = { status, date: Date.parse(header('Date') ?? '') || undefined };
  const retry = header('Retry-After');
  if (retry) {
    // RFC 9110 10.2.3: seconds or a date, which is held against the server's own clock where that can be seen.
    const seconds = isNaN(+retry) ? (Date.parse(retry) - (answer.date ?? Date.now())) / 1_000 : +retry;
    if (seconds >= 0) answer.retryAfter = Math.min(Math.ceil(seconds), maxRetryAfter);
  }
  try {
    answer.body = JSON.parse(text);
  } catch {
    // No JSON; what that means depends on the status.
  }
  return answer;
}

/** Reads as a stream, so that an endless answer ends. @returns UTF-8 without a byte order mark; '' when it is too large. */
async function read(response: Response): Promise<string> {
  const parts: BlobPart[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part; reader && (part = (await reader.read()).value); parts.push(part)) {
    if ((length += part.length) > maxBytes) {
      void reader.cancel();
      return '';
    }
  }
  return new Blob(parts).text();
}
