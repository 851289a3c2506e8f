/** The reference backend on the embedded database. A file for each database, so that they run side by side. */
import { after, before, describe } from 'node:test';
import { openDatabase, type Connection } from '../../demo/server/db/connect.js';
import { suites } from './suites/all.js';

describe('on the embedded database', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase({ dataDir: 'memory://' });
  });
  after(() => connection.close());
  for (const suite of suites) suite(() => connection);
});
