/** The same tests on the embedded database and on a PostgreSQL server. */
import { after, before, describe } from 'node:test';
import { openDatabase, type Connection } from '../../../demo/server/db/connect.js';
import { findPostgres } from '../support/postgres.js';

type Suite = (connection: () => Connection) => void;

export async function onBothDatabases(suites: readonly Suite[]): Promise<void> {
  describe('on the embedded database', () => {
    let connection: Connection;
    before(async () => {
      connection = await openDatabase({ dataDir: 'memory://' });
    });
    after(() => connection.close());
    for (const suite of suites) suite(() => connection);
  });

  const postgres = await findPostgres();
  describe('on a PostgreSQL server', { skip: typeof postgres === 'string' && postgres }, () => {
    const server = postgres as Exclude<typeof postgres, string>;
    let connection: Connection;
    before(async () => {
      connection = await openDatabase({ databaseUrl: server.url, dataDir: '' });
    });
    after(async () => {
      await connection.close();
      await server.stop();
    });
    for (const suite of suites) suite(() => connection);
  });
}
