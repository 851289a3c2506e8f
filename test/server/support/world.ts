/** A backend without a port: one database for all tests, emptied before each; a clock that only the test moves. */
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { createApp } from '../../../demo/server/app.js';
import { readSettings } from '../../../demo/server/config/env.js';
import { readMunicipality } from '../../../demo/server/config/municipality.js';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { Tables } from '../../../demo/server/db/schema.js';
import type { Deps } from '../../../demo/server/deps.js';
import type { Config } from '../../../src/config/schema.js';
import type { Issue } from '../../../src/domain/issue.js';

/** Whatever comes as JSON: a receipt, a problem, capabilities or an id; the tests look whether it is there. */
export interface Body {
  reference: string;
  receivedAt: string;
  firstReactionBy?: string;
  solvedBy?: string;
  accessCode: string;
  confirmationEmail: boolean;
  id: string;
  formToken: string;
  type: string;
  status: number | string;
  title: string;
  detail: string;
  issues: Issue[];
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Empty when it is no JSON. */
  json: Body;
}

export class World {
  /** Tuesday 24 November 2026, 14:05 in Amsterdam. */
  now = new Date('2026-11-24T13:05:00Z');
  readonly logs: string[] = [];
  readonly deps: Deps;
  mailCalls = 0;
  updatesCalls = 0;
  #app: ReturnType<typeof createApp>;
  #keys = 0;

  constructor(
    readonly connection: Connection,
    config: Config,
    env: NodeJS.ProcessEnv = {},
  ) {
    const settings = readSettings(env);
    this.deps = {
      db: connection.db,
      settings,
      config,
      secret: 'a secret of the tests, long enough to sign',
      deskToken: settings.deskToken ?? 'made-at-the-start',
      now: () => this.now,
      log: (line) => void this.logs.push(line),
      mailWaits: () => void this.mailCalls++,
      updatesWait: () => void this.updatesCalls++,
      linkBase: () => settings.publicUrl,
      root: new URL('../../../', import.meta.url).pathname,
    };
    this.#app = createApp(this.deps);
  }

  /** Another copy of the server, on the same database, with the configuration as it is now. */
  again(changes: Partial<Deps> = {}): World {
    const copy = new World(this.connection, this.deps.config);
    Object.assign(copy.deps, this.deps, { now: () => this.now }, changes);
    copy.#app = createApp(copy.deps);
    return copy;
  }

  later(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1000);
  }

  async request(path: string, init: RequestInit = {}, address = '192.0.2.1'): Promise<Answer> {
    const env = { incoming: { socket: { remoteAddress: address } } };
    const response = await this.#app.request(path, init, env);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    const json = (isJson ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers: response.headers, text, json };
  }

  /** Sends a contact as the widget does; each with a key of its own unless one is given. */
  send(body: unknown, { key = this.newKey(), address = '192.0.2.1', headers = {} } = {}): Promise<Answer> {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    };
    return this.request('/api/contacts', init, address);
  }

  attach(bytes: Uint8Array<ArrayBuffer>, name = 'foto.jpg', type = 'image/jpeg'): Promise<Answer> {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return this.request('/api/attachments', {
      method: 'POST',
      headers: { 'Content-Type': type, 'Content-Disposition': disposition },
      body: bytes,
    });
  }

  newKey = (): string => `key-of-the-tests-${String(this.#keys++).padStart(6, '0')}`;

  rows = () => this.deps.db.selectFrom('contact').selectAll().orderBy('id').execute();

  async count(table: Exclude<keyof Tables, 'availability' | 'setting'>): Promise<number> {
    const query = this.deps.db.selectFrom(table).select((on) => on.fn.countAll<string>().as('n'));
    return Number((await query.executeTakeFirstOrThrow()).n);
  }
}

let weltevree: Config | undefined;

/**
 * An empty backend with the configuration of Weltevree.
 * @param change makes another configuration of it
 */
export async function makeWorld(
  connection: Connection,
  env: NodeJS.ProcessEnv = {},
  change: (config: Config) => void = () => {},
): Promise<World> {
  weltevree ??= await readMunicipality('demo/site/loket.json');
  await sql`truncate availability, status_try, status_forgotten, contact, attachment, idempotency, mail restart identity cascade`.execute(
    connection.db,
  );
  const config = structuredClone(weltevree);
  change(config);
  return new World(connection, config, env);
}

/** A question that is answered by e-mail: all that must be there, and nothing else. */
export const question = (changes: Record<string, unknown> = {}) => ({
  type: 'question',
  message: 'Wanneer komt de vuilniswagen?',
  answers: [],
  answerBy: 'email',
  person: { email: 'jan@voorbeeld.nl' },
  answerTo: 'person',
  language: 'nl',
  attachments: [],
  ...changes,
});

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );

/** The first bytes of each kind of file, and something behind them. */
export const files = {
  jpeg: bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF and so on'),
  png: bytes('\x89PNG\r\n\x1a\n', 'IHDR and so on'),
  webp: bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 '),
  heic: bytes([0, 0, 0, 24], 'ftypheic', 'and so on'),
  heif: bytes([0, 0, 0, 24], 'ftypmif1', 'and so on'),
  pdf: bytes('%PDF-1.7\n', 'and so on'),
  html: bytes('<!doctype html><script>alert(1)</script>'),
  svg: bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  zip: bytes('PK\x03\x04', 'and so on'),
};

export const openApiFile = async (): Promise<unknown> =>
  JSON.parse(await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'));
