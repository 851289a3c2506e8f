/** The reference backend on a PostgreSQL server: the same tests, the same SQL. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase, type Connection } from '../../demo/server/db/connect.js';
import { suites } from './suites/all.js';
import { findPostgres } from './support/postgres.js';

const postgres = await findPostgres();

describe('on a PostgreSQL server', { skip: typeof postgres === 'string' && postgres }, () => {
  let connection: Connection;
  before(async () => {
    assert.ok(typeof postgres === 'object');
    connection = await openDatabase({ databaseUrl: postgres.url, dataDir: '' });
  });
  after(async () => {
    await connection.close();
    if (typeof postgres === 'object') await postgres.stop();
  });
  it('is one', () => assert.equal(connection.kind, 'postgres'));
  for (const suite of suites) suite(() => connection);
});
