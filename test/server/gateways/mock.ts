/**
 * A server made from official descriptions: it answers what the test gives it, checks every request and every answer, and
 * remembers what it was asked. A request that the real system would not understand, or a fixture that the real system could
 * not give, is a fault.
 */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Document, type ValidationResult } from 'openapi-backend';
import { readDescription } from './descriptions.js';

export interface Asked {
  /** `get /zaken`; of one thing by its UUID `get /zaken/{uuid}`. */
  call: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
  /** Last part of the path. */
  id: string;
}

export interface Given {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, and not checked: what no right system would give. */
  raw?: string;
  /** Answers nothing at all: breaks off, or never ends. */
  instead?: 'cut' | 'hang';
}

export type Answerer = (asked: Asked) => Given | Promise<Given>;

interface Api {
  root: string;
  requests: OpenAPIBackend;
  answers: OpenAPIBackend;
}

async function backend(definition: Document, apiRoot: string): Promise<OpenAPIBackend> {
  const options = { definition, apiRoot, strict: true, quick: true, ajvOpts: { allErrors: true } } as const;
  // Its type says that it is no function.
  const withFormats = addFormats as unknown as (ajv: Ajv) => Ajv;
  return new OpenAPIBackend({ ...options, customizeAjv: (ajv) => withFormats(ajv) }).init();
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

export class Mock {
  readonly asked: Asked[] = [];
  /** Answers of each call; one that is not there is a fault. */
  answers: Record<string, Answerer> = {};
  /** Goes before all answers, to give another or none. */
  before: ((asked: Asked) => Given | undefined | Promise<Given | undefined>) | undefined;
  #faults: string[] = [];
  #server: Server | undefined;

  private constructor(readonly apis: readonly Api[]) {}

  /** @param apis root of each API and its calls */
  static async of(apis: readonly { root: string; file: string; calls: string[] }[]): Promise<Mock> {
    const made = apis.map(async ({ root, file, calls }): Promise<Api> => {
      const { requests, answers } = await readDescription(file, calls);
      return { root, requests: await backend(requests, root), answers: await backend(answers, root) };
    });
    const mock = new Mock(await Promise.all(made));
    mock.#server = createServer((request, response) => void mock.#serve(request, response));
    await new Promise<void>((ready) => mock.#server!.listen(0, '127.0.0.1', ready));
    return mock;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
  }

  /** Calls so far, in order. */
  get calls(): string[] {
    return this.asked.map(({ call }) => call);
  }

  reset(): void {
    this.asked.length = 0;
    this.#faults = [];
    this.answers = {};
    this.before = undefined;
  }

  /** @throws when a request or an answer was not as described */
  check(): void {
    assert.deepEqual(this.#faults, []);
  }

  async stop(): Promise<void> {
    this.#server!.closeAllConnections();
    await new Promise((closed) => this.#server!.close(closed));
  }

  #fault(call: string, what: string, { errors }: Pick<ValidationResult, 'errors'>): void {
    for (const { instancePath, message, params } of errors ?? [])
      this.#faults.push(`${call}: ${what}${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.url);
    const text = await read(request);
    const api = this.apis.find(({ root }) => url.pathname.startsWith(root));
    const query = Object.fromEntries(url.searchParams);
    const body: unknown = text ? JSON.parse(text) : undefined;
    const parsed = { method: request.method!, path: url.pathname, headers: flat(request.headers), query, body };
    const operation = api?.requests.router.matchOperation(parsed);
    const call = operation ? `${operation.method} ${operation.path}` : `${request.method} ${url.pathname}`;
    const asked: Asked = { call, query, headers: parsed.headers, body, id: url.pathname.split('/').at(-1)! };
    this.asked.push(asked);
    if (!api || !operation) {
      this.#faults.push(`${call}: there is no such call`);
      return void response.writeHead(404).end();
    }
    const checked = api.requests.validateRequest(parsed, operation);
    this.#fault(call, 'request', checked);
    const given = (await this.before?.(asked)) ?? (await this.answers[call]?.(asked));
    if (!given) this.#faults.push(`${call}: the test gives no answer`);
    const { status = operation.method === 'post' ? 201 : 200, headers = {}, raw, instead } = given ?? { status: 500 };
    if (instead === 'cut') return void response.destroy();
    if (instead === 'hang') return void response.writeHead(200).write('{');
    if (raw === undefined && given)
      this.#fault(call, 'answer', api.answers.validateResponse(given.body, operation.operationId!, status));
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'Content-Type': type, 'API-version': '1.0.0', ...headers });
    response.end(raw ?? JSON.stringify(given?.body ?? null));
  }
}
