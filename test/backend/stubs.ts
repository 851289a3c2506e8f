/** Puts something else in the place of the network, for the time of one test. */
import type { Contact } from '../../src/domain/contact.js';

export const contact: Contact = {
  type: 'question',
  message: 'Wanneer wordt het papier opgehaald?',
  answers: [],
  answerBy: 'email',
  person: { email: 'noor@voorbeeld.nl' },
  answerTo: 'person',
  language: 'nl',
  attachments: [],
};

export const receipt = { reference: '1234567890', receivedAt: '2026-11-24T10:15:00+01:00' };

export interface Seen {
  url: string;
  init: RequestInit;
  headers: Headers;
  /** The JSON that was sent. */
  body: Record<string, unknown>;
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
});

/** Replaces a property until the end of the test. */
export function replace<O extends object>(object: O, name: keyof O & string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else delete object[name];
  });
}

/** @returns what was asked, in order. */
export function serve(answer: (seen: Seen) => Response | Promise<Response>): Seen[] {
  const all: Seen[] = [];
  replace(window, 'fetch', async (url: string, init: RequestInit) => {
    const body = (typeof init.body === 'string' ? JSON.parse(init.body) : {}) as Record<string, unknown>;
    const seen = { url, init, headers: new Headers(init.headers), body };
    all.push(seen);
    return answer(seen);
  });
  return all;
}

export const json = (body: unknown, status = 201, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** An answer that gives up when it is aborted, as fetch does. */
export const never = ({ init }: Seen): Promise<Response> =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });

/** A body that is given part by part; without an end it stays open until it is cancelled. */
export function body(
  parts: readonly (string | Uint8Array)[],
  end: 'close' | 'break' | 'hang',
  signal?: AbortSignal | null,
) {
  let next = 0;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
    },
    pull(controller) {
      const part = parts[next++];
      if (part !== undefined)
        return controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
      if (end === 'close') return controller.close();
      if (end === 'break') return controller.error(new TypeError('connection lost'));
      return new Promise(() => {});
    },
  });
}
