/** A database that is in use gets cases for the contacts that it has. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { newCase, type NewCase } from '../../demo/server/cases/model.js';
import { stateOf } from '../../demo/server/cases/record.js';
import { readCase } from '../../demo/server/cases/store.js';
import { migrate } from '../../demo/server/db/migrations.js';
import type { Tables } from '../../demo/server/db/schema.js';
import { answerWays, contactTypes } from '../../src/domain/contact.js';
import { findPostgres } from './support/postgres.js';

const postgres = await findPostgres();
after(async () => {
  if (typeof postgres === 'object') await postgres.stop();
});

function open<T>(connectionString: string): Kysely<T> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  // The server ends before the last connection has been taken leave of.
  pool.on('error', () => {});
  return new Kysely<T>({ dialect: new PostgresDialect({ pool }) });
}

/** Half past ten in the evening in UTC: the next day in Amsterdam. */
const receivedAt = '2026-06-30T22:30:00.000Z';
const promises = [
  { firstReactionBy: '2026-07-02', solvedBy: '2026-07-08' },
  { firstReactionBy: '2026-07-02' },
  { solvedBy: '2026-07-08' },
  {},
];
const contacts: NewCase[] = contactTypes.flatMap((type) =>
  answerWays.flatMap((answerBy) => promises.map((promise) => ({ type, answerBy, receivedAt, ...promise }))),
);

const addContact = async (db: Kysely<Tables>, contact: NewCase, nth: number): Promise<string> => {
  const added = await db
    .insertInto('contact')
    .values({
      reference: String(1_000_000_000 + nth),
      access_code_hash: 'x',
      received_at: new Date(contact.receivedAt),
      type: contact.type,
      message: 'Van voor die tijd',
      answers: '[]',
      answer_by: contact.answerBy,
      answer_to: 'person',
      language: 'nl',
      first_reaction_by: contact.firstReactionBy ?? null,
      solved_by: contact.solvedBy ?? null,
      quarantine: false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
};

async function holds(db: Kysely<Tables>): Promise<void> {
  await migrate(db, '002-availability');
  const ids: string[] = [];
  for (const [nth, contact] of contacts.entries()) ids.push(await addContact(db, contact, nth));
  await migrate(db);
  for (const [nth, contact] of contacts.entries()) {
    const kept = await readCase(db, ids[nth]!);
    const { type, answerBy } = contact;
    assert.deepEqual(kept?.record, newCase(contact), `${type} ${answerBy}`);
    assert.equal(kept.updatedAt.toISOString(), receivedAt);
  }
  const states = await db.selectFrom('contact_case').select(['contact_id', 'state']).execute();
  for (const { contact_id, state } of states) assert.equal(state, stateOf(newCase(contacts[ids.indexOf(contact_id)]!)));
}

describe('contacts from before there were cases get the case that they would get now', () => {
  it('on the embedded database', async () => {
    const pglite = await PGlite.create('memory://');
    const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 });
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await holds(db);
    await db.destroy();
    await pglite.close();
  });
  it('on a PostgreSQL server', { skip: typeof postgres === 'string' && postgres }, async () => {
    assert.equal(typeof postgres, 'object');
    const { url } = postgres as { url: string };
    const server = open<unknown>(url);
    await sql`drop database if exists loket_before_cases`.execute(server);
    await sql`create database loket_before_cases`.execute(server);
    const own = new URL(url);
    own.pathname = '/loket_before_cases';
    const db = open<Tables>(own.href);
    await holds(db);
    await db.destroy();
    await sql`drop database loket_before_cases`.execute(server);
    await server.destroy();
  });
});
