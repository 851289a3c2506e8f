/**
 * Contacts that the reference backend takes for good in a second, against bare inserts of the same text into the same
 * kind of database. The rest is checks, the receipt, the mail and the idempotency record.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../test/server/support/postgres.js';
import { median } from './first-input.js';

const seconds = 5;
const rounds = 3;
/** Residents who send at the same moment. */
const atOnce = 16;

const contact = {
  type: 'question',
  message: 'Mijn container is vorige week niet geleegd. Kunt u hem nog legen? '.repeat(5).trim(),
  answers: [],
  answerBy: 'email',
  answerTo: 'person',
  person: { email: 'bewoner@voorbeeld.example' },
  language: 'nl',
  attachments: [],
};

/** Does it over and over from several sides. @returns how often per second. */
async function perSecond(once: () => Promise<void>, sides: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  const side = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) {
      await once();
      done++;
    }
  };
  await Promise.all(Array.from({ length: sides }, side));
  return (done * 1000) / (performance.now() - start);
}

interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Starts the backend as its users do, in a process of its own. */
function startBackend(env: Record<string, string>): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
    env: { ...process.env, PORT: '0', RATE_LIMIT: 'off', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((ready, refuse) => {
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      // One log line for each request follows; only the address is of interest.
      if (output.includes('\nDatabase:')) return;
      output += data.toString();
      const url = /^Loket demo: (\S+)/m.exec(output)?.[1];
      if (url && output.includes('\nDatabase:')) ready({ url, stop });
    });
    void ended.then(() => refuse(new Error(`The backend did not start.\n${output}`)));
  });
}

/** Sends one contact. @throws Error when it is not taken. */
function post(url: string, agent: Agent): Promise<void> {
  const body = JSON.stringify(contact);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': randomBytes(16).toString('hex'),
  };
  return new Promise((taken, refuse) => {
    const call = request(`${url}api/contacts`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (data: Buffer) => (text += data.toString()));
      answer.on('end', () => (answer.statusCode === 201 ? taken() : refuse(new Error(`${answer.statusCode} ${text}`))));
    });
    call.on('error', refuse).end(body);
  });
}

interface Plain {
  insert: () => Promise<void>;
  /** Inserts that run beside each other. */
  sides: number;
  stop(): Promise<void>;
}

const table =
  'create table if not exists bench_plain (id bigserial primary key, at timestamptz default now(), body text)';
const insertion = 'insert into bench_plain (body) values ($1)';

async function plainEmbedded(folder: string): Promise<Plain> {
  const { PGlite } = await import('@electric-sql/pglite');
  const db = await PGlite.create(folder);
  await db.exec(table);
  return {
    insert: async () => void (await db.query(insertion, [JSON.stringify(contact)])),
    sides: 1,
    stop: () => db.close(),
  };
}

async function plainPostgres(url: string): Promise<Plain> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // The database may be stopped while a connection is still closing.
  pool.on('error', () => {});
  await pool.query(table);
  return {
    insert: async () => void (await pool.query(insertion, [JSON.stringify(contact)])),
    sides: atOnce,
    async stop() {
      await pool.query('drop table bench_plain');
      await pool.end();
    },
  };
}

async function compare(name: string, env: Record<string, string>, openPlain: () => Promise<Plain>): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const ratios: number[] = [];
  const speeds: [number, number][] = [];
  const plain = await openPlain();
  const server = await startBackend(env);
  try {
    await perSecond(() => post(server.url, agent), atOnce); // warms it up
    for (let round = 0; round < rounds; round++) {
      const bare = await perSecond(plain.insert, plain.sides);
      const taken = await perSecond(() => post(server.url, agent), atOnce);
      speeds.push([taken, bare]);
      ratios.push(taken / bare);
    }
  } finally {
    agent.destroy();
    await server.stop();
    await plain.stop();
  }
  const speed = (which: 0 | 1) => Math.round(median(speeds.map((pair) => pair[which])));
  console.log(
    `  ${name.padEnd(11)} ${speed(0)} contacts a second, ${speed(1)} bare inserts a second, ratio ${median(ratios).toFixed(2)}`,
  );
}

export async function benchBackend(): Promise<void> {
  if (!existsSync('demo/server/main.ts')) throw new Error('There is no demo/server/main.ts');
  console.log(`\nContacts taken for good, ${atOnce} residents at once, median of ${rounds} rounds of ${seconds} s`);
  const folder = mkdtempSync(join(tmpdir(), 'loket-bench-'));
  try {
    await compare('embedded', { LOKET_DATA: join(folder, 'data'), DATABASE_URL: '' }, () =>
      plainEmbedded(join(folder, 'plain')),
    );
    const database = await findPostgres(true);
    if (typeof database === 'string') return console.log(`  ${database}`);
    try {
      await compare('PostgreSQL', { DATABASE_URL: database.url }, () => plainPostgres(database.url));
    } finally {
      await database.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
