/** One pool, one dialect: PostgreSQL when it is given, else PGlite (PostgreSQL in this process). */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SettingsError, type Settings } from '../config/env.js';
import { lockFolder } from './lock.js';
import { migrate } from './migrations.js';
import type { Tables } from './schema.js';

export interface Connection {
  db: Kysely<Tables>;
  /** `pglite` takes one query at a time: never wait for anything else within a transaction. */
  kind: 'pglite' | 'postgres';
  close(): Promise<void>;
}

async function embedded(dataDir: string): Promise<Connection> {
  const inMemory = dataDir.startsWith('memory://');
  const unlock = inMemory ? async () => {} : await lockFolder(dataDir);
  const { PGlite } = await import('@electric-sql/pglite');
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  const pglite = await PGlite.create(inMemory ? dataDir : join(dataDir, 'pglite'));
  // Its connection object is one and the same for every client; a client that idles must not be closed and opened again.
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    kind: 'pglite',
    async close() {
      await db.destroy();
      await pglite.close();
      await unlock();
    },
  };
}

async function server(url: string): Promise<Connection> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 30_000,
    application_name: 'loket',
  });
  // An idle connection that the server drops is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    const { code, message } = error as { code?: string; message: string };
    throw new SettingsError(
      `DATABASE_URL: no connection (${code ?? message}). Check host, user, password and name of the database.`,
    );
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, kind: 'postgres', close: () => db.destroy() };
}

/**
 * Opens the database and brings its tables up to date.
 * @throws {SettingsError} when it cannot be reached, or another process has the data folder
 */
export async function openDatabase(settings: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<Connection> {
  const connection = settings.databaseUrl ? await server(settings.databaseUrl) : await embedded(settings.dataDir);
  try {
    await migrate(connection.db);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

/** The secret of the environment, else the one that the first start made: all copies sign with the same. */
export async function secretFrom(db: Kysely<Tables>, given: string | undefined): Promise<string> {
  if (given) return given;
  const fresh = { name: 'secret', value: randomBytes(32).toString('hex') };
  await db
    .insertInto('setting')
    .values(fresh)
    .onConflict((on) => on.doNothing())
    .execute();
  return (await db.selectFrom('setting').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow()).value;
}

/** For what must be found again but never read back. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
