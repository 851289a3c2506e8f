/** What the tests of the command share: a town, its files, and a server that says what it is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/cli/commands/check.js';
import { tag } from '../../src/cli/commands/tag.js';
import { verify } from '../../src/cli/commands/verify.js';
import type { Terminal } from '../../src/cli/terminal.js';

const commands = { check, tag, verify };

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command in this process. */
export async function loket(command: keyof typeof commands, ...args: string[]): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => void (ran.out += `${text}\n`),
    err: (text) => void (ran.err += `${text}\n`),
    style: (_format, text) => text,
  };
  ran.code = await commands[command](args, terminal);
  return ran;
}

/** A configuration with which nothing is the matter. */
export const town = {
  municipality: { name: 'Weltevree' },
  backends: { default: { url: '/api/' } },
  channels: {
    phone: { number: '14 0999', hours: 'op werkdagen van 9 tot 17 uur' },
    counter: { address: 'Stadhuisplein 1, Weltevree', hours: 'op werkdagen van 9 tot 17 uur' },
    email: { address: 'gemeente@weltevree.example' },
  },
  privacy: { url: 'https://www.weltevree.example/privacy' },
};

/** A topic with which nothing is the matter. */
export const topic = {
  id: 'paspoort',
  name: 'Paspoort',
  upl: { name: 'paspoort', uri: 'http://standaarden.overheid.nl/owms/terms/paspoort' },
  synonyms: ['pas'],
};

const folder = mkdtempSync(join(tmpdir(), 'loket-cli-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let number = 0;

/** Writes a file for one test. @returns its path */
export function file(content: unknown, name = `${number++}.json`): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

export interface Answer {
  status?: number;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

export interface Host {
  /** `http://127.0.0.1:1234` */
  url: string;
  /** `GET /path` of every request. */
  asked: string[];
  /** Headers of the last request. */
  headers: IncomingHttpHeaders;
  end(): Promise<void>;
}

/** A host on this machine; what it does not know is not there. `undefined` as an answer: it never gives one. */
export async function host(answer: (path: string, method: string) => Answer | undefined): Promise<Host> {
  const server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    made.asked.push(`${method} ${url}`);
    made.headers = request.headers;
    const found = answer(url, method);
    if (!found) return;
    response.writeHead(found.status ?? 200, found.headers).end(found.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const made: Host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    headers: {},
    end: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return made;
}

export const json = (value: unknown): Answer => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
export const html = (body: string): Answer => ({ headers: { 'content-type': 'text/html' }, body });
