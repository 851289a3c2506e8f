/** Two ways to ask an HTTP server; both end with an answer, in time, and never reject. */
import type { Reader } from './http-outcome.js';

/** Reasons why no answer came. */
export type NoAnswer = 'offline' | 'network' | 'timeout';

export interface Answer {
  /** HTTP status; 0 when there is no answer. */
  status: number;
  /** Why there is none. */
  failure?: NoAnswer;
  /** The JSON of the answer; `undefined` when it is none, or too large. */
  body?: unknown;
  /** Seconds, from Retry-After. */
  retryAfter?: number | undefined;
  /** The server's clock in ms, where it can be seen. */
  date?: number | undefined;
  /** What checks the answer; absent when it could not be loaded. */
  reader?: Reader | undefined;
}

/** More than any answer of the contract needs; beyond it the answer is not read on. */
const maxBytes = 256 * 1024;

/** Longest Retry-After that is believed, in seconds. */
const maxRetryAfter = 3600;

const failed = (late: boolean): Answer => ({
  status: 0,
  // onLine is a hint only: `true` says nothing, `false` is right.
  failure: late ? 'timeout' : navigator.onLine ? 'network' : 'offline',
});

/**
 * Fetches without cookies, referrer, cache and redirects (which would carry personal data elsewhere).
 * @param reading what checks the answer; waited for within the same time limit.
 * @param timeout milliseconds for the whole exchange, the body of the answer included.
 */
export async function ask(
  url: string,
  init: RequestInit,
  reading: Promise<Reader | undefined>,
  timeout: number,
  signal?: AbortSignal,
): Promise<Answer> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: (() => void) | undefined;
  try {
    // Not AbortSignal.timeout() and .any(): Safari before 16 and 17.4 lacks them.
    const control = new AbortController();
    abort = () => control.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const timeUp = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        late = true;
        control.abort();
        resolve(undefined);
      }, timeout);
    });
    const response = await fetch(url, {
      ...init,
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: control.signal,
    });
    const bytes = await read(response);
    return answerOf(
      response.status,
      (name) => response.headers.get(name),
      bytes,
      await Promise.race([reading, timeUp]),
    );
  } catch {
    return failed(late);
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener('abort', abort);
  }
}

/**
 * Sends a file and tells how far it is. XMLHttpRequest cannot refuse a redirect: an answer from another address than
 * was asked counts as unreadable, and `connect-src` of the page's policy is what keeps the file from going there.
 * @param timeout milliseconds without any progress: a large file on a slow line may take minutes.
 */
export async function upload(
  url: string,
  file: File,
  headers: Headers,
  reading: Promise<Reader | undefined>,
  timeout: number,
  signal?: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<Answer> {
  const request = new XMLHttpRequest();
  const abort = (): void => request.abort();
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const alive = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          late = true;
          abort();
        }, timeout);
      };
      request.onload = () => resolve();
      request.onerror = request.onabort = () => reject(new Error());
      request.onprogress = ({ loaded }) => {
        alive();
        if (loaded > maxBytes) abort();
      };
      request.upload.onprogress = ({ loaded, total }) => {
        alive();
        onProgress?.(total ? loaded / total : 0);
      };
      request.open('POST', url);
      request.responseType = 'arraybuffer';
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      if (signal?.aborted) reject(new Error());
      else {
        signal?.addEventListener('abort', abort);
        alive();
        request.send(file);
      }
    });
    const here = !request.responseURL || request.responseURL === url;
    const bytes = here ? new Uint8Array(request.response as ArrayBuffer) : undefined;
    return answerOf(request.status, (name) => request.getResponseHeader(name), bytes, await reading);
  } catch {
    return failed(late);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function answerOf(
  status: number,
  header: (name: string) => string | null,
  bytes: Uint8Array | undefined,
  reader: Reader | undefined,
): Answer {
  const date = Date.parse(header('Date') ?? '') || undefined;
  return {
    status,
    body: parse(bytes, /charset="?([\w-]+)/i.exec(header('Content-Type') ?? '')?.[1]),
    retryAfter: seconds(header('Retry-After'), date),
    date,
    reader,
  };
}

/** RFC 9110 10.2.3: seconds or a date; a date is held against the server's own clock where that can be seen. */
function seconds(text: string | null, date = Date.now()): number | undefined {
  if (!text) return undefined;
  const value = /^\d+$/.test(text) ? +text : (Date.parse(text) - date) / 1000;
  return value >= 0 ? Math.min(Math.ceil(value), maxRetryAfter) : undefined;
}

/** Reads as a stream, so that an endless answer ends. @returns `undefined` when it is too large. */
async function read(response: Response): Promise<Uint8Array | undefined> {
  const parts: BlobPart[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part; reader && (part = (await reader.read()).value); parts.push(part)) {
    if ((length += part.length) > maxBytes) {
      void reader.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** JSON in any charset that the server names (RFC 8259 asks for UTF-8), with or without a byte order mark. */
function parse(bytes: Uint8Array | undefined, charset: string | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder(charset).decode(bytes));
  } catch {
    // No JSON, or no such charset: then it is UTF-8 most likely.
    return charset && parse(bytes, undefined);
  }
}
