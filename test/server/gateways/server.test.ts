/** The whole server, started as an operator does, with both systems beside it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer, type Running } from '../../../demo/server/server.js';
import { question } from '../support/world.js';
import type { Mock } from './mock.js';
import { actor, OpenKlant, root, token } from './open-klant-fixtures.js';
import { openKlantMock } from './open-klant-world.js';
import { email, Zgw } from './zgw-fixtures.js';
import { bronorganisatie, identificatie } from './zgw-rows.js';
import { secret, zgwMock } from './zgw-world.js';

describe('a server with ZGW and Open Klant beside it', () => {
  let folder: string;
  let mocks: [zgw: Mock, klant: Mock];
  let running: Running;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loket-gateways-'));
    mocks = [await zgwMock(), await openKlantMock()];
    running = await startServer(
      {
        PORT: '0',
        LOKET_DATA: folder,
        ZGW_ZAKEN_URL: `${mocks[0].url}/zaken/api/v1`,
        ZGW_CATALOGI_URL: `${mocks[0].url}/catalogi/api/v1`,
        ZGW_CLIENT_ID: 'loket',
        ZGW_SECRET: secret,
        ZGW_BRONORGANISATIE: bronorganisatie,
        OPENKLANT_URL: `${mocks[1].url}${root}`,
        OPENKLANT_TOKEN: token,
        OPENKLANT_ACTOR: actor,
      },
      () => {},
    );
  });
  after(async () => {
    await running.stop();
    for (const mock of mocks) await mock.stop();
    await rm(folder, { recursive: true });
  });
  const post = (path: string, body: unknown) =>
    fetch(new URL(path, running.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-the-whole-server' },
      body: JSON.stringify(body),
    });

  it('tells where a zaak is', async () => {
    new Zgw(mocks[0].url).serve(mocks[0]);
    const answer = await post('api/status', { reference: identificatie, email });
    assert.equal(answer.status, 200);
    const { cases } = (await answer.json()) as { cases: { reference: string }[] };
    assert.deepEqual(
      cases.map(({ reference }) => reference),
      [identificatie],
    );
    mocks[0].check();
  });
  it('brings a contact to Open Klant by itself', async () => {
    const klant = new OpenKlant(mocks[1].url);
    klant.serve(mocks[1]);
    const arrived = new Promise<void>((done) => {
      const make = mocks[1].answers['post /internetaken']!;
      mocks[1].answers['post /internetaken'] = (asked) => {
        done();
        return make(asked);
      };
    });
    const { reference } = (await (await post('api/contacts', question())).json()) as { reference: string };
    await arrived;
    assert.deepEqual(
      klant.klantcontacten.map(({ nummer }) => nummer),
      [reference],
    );
    mocks[1].check();
  });
});
