/** The reference backend on both of its databases: the same tests, the same SQL. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase, type Connection } from '../../demo/server/db/connect.js';
import { findPostgres } from './support/postgres.js';
import { attachmentsSuite } from './suites/attachments.js';
import { availabilitySuite } from './suites/availability.js';
import { contactsSuite } from './suites/contacts.js';
import { contractSuite } from './suites/contract.js';
import { deskSuite } from './suites/desk.js';
import { deskBusySuite } from './suites/desk-busy.js';
import { deskCaseSuite } from './suites/desk-case.js';
import { deskRelatedSuite } from './suites/desk-related.js';
import { deskCaseFaultsSuite } from './suites/desk-case-faults.js';
import { hostileSuite } from './suites/hostile.js';
import { idempotencySuite } from './suites/idempotency.js';
import { keepingSuite } from './suites/keeping.js';
import { mailSuite } from './suites/mail.js';
import { protectionSuite } from './suites/protection.js';
import { statusSuite } from './suites/status.js';
import { statusTriesSuite } from './suites/status-tries.js';
import { tellingSuite } from './suites/telling.js';
import { updatesForgottenSuite } from './suites/updates-forgotten.js';
import { updatesLinkSuite } from './suites/updates-link.js';
import { updatesCopiesSuite } from './suites/updates-copies.js';
import { updatesFollowSuite } from './suites/updates-follow.js';
import { updatesNewsSuite } from './suites/updates-news.js';
import { updatesStopSuite } from './suites/updates-stop.js';
import { updatesStrangersSuite } from './suites/updates-strangers.js';
import { updatesRefusedSuite } from './suites/updates-refused.js';
import { updatesMailsSuite } from './suites/updates-mails.js';
import { updatesKeepingSuite } from './suites/updates-keeping.js';

const suites = [
  contactsSuite,
  idempotencySuite,
  attachmentsSuite,
  hostileSuite,
  protectionSuite,
  mailSuite,
  deskSuite,
  availabilitySuite,
  tellingSuite,
  deskBusySuite,
  deskCaseSuite,
  deskCaseFaultsSuite,
  deskRelatedSuite,
  keepingSuite,
  statusSuite,
  statusTriesSuite,
  updatesForgottenSuite,
  updatesLinkSuite,
  updatesFollowSuite,
  updatesStrangersSuite,
  updatesNewsSuite,
  updatesCopiesSuite,
  updatesStopSuite,
  updatesMailsSuite,
  updatesRefusedSuite,
  updatesKeepingSuite,
  contractSuite,
];

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
