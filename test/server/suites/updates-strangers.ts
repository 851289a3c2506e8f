/** Somebody who fills in the address of another, or guesses, and what is kept of who follows. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { rates } from '../../../demo/server/http/limits.js';
import { askStatus } from '../support/status.js';
import { follow, linkIn, mailsOf, makeMailWorld, postJson } from '../support/updates.js';
import { question, type World } from '../support/world.js';

export function updatesStrangersSuite(connection: () => Connection): void {
  let world: World;
  let reference: string;
  let accessCode: string;
  let places = 0;
  beforeEach(async () => {
    world = await makeMailWorld(connection());
    ({ reference, accessCode } = (await world.send(question())).json);
  });
  const to = 'ik@elders.nl';
  const ask = (body: object, at = world) => postJson(at, '/updates', body, `203.0.113.${places++ % 250}`);
  const mails = () => mailsOf(world, 'confirm');

  describe('somebody who fills in the address of another', () => {
    it('makes three mails in an hour at most, over all cases and however it is written', async () => {
      for (const address of [to, 'IK@elders.nl', 'Ik@Elders.nl', to]) {
        const receipt = (await world.send(question({ person: { email: `${places}@voorbeeld.nl` } }))).json;
        assert.equal(
          (await ask({ reference: receipt.reference, accessCode: receipt.accessCode, to: address })).status,
          202,
        );
      }
      assert.equal((await mails()).length, 3);
      world.later(3601);
      await ask({ reference, accessCode, to });
      assert.equal((await mails()).length, 4);
    });
    it('makes no more of them on two copies at once', async () => {
      const copies = [world, world.again()];
      await Promise.all(Array.from({ length: 8 }, (_, nth) => ask({ reference, accessCode, to }, copies[nth % 2])));
      assert.equal((await mails()).length, 3);
    });
    it('may do so twenty times in ten minutes from one place', async () => {
      const again = () => postJson(world, '/updates', { reference, accessCode, to }, '192.0.2.7');
      for (let calls = 0; calls < rates['status-updates'].calls; calls++) assert.equal((await again()).status, 202);
      assert.equal((await again()).status, 429);
    });
  });

  describe('somebody who guesses', () => {
    it('is slowed together with those who ask for the status, and sees no right guess while waiting', async () => {
      for (let wrong = 0; wrong < 5; wrong++) {
        const guess = { reference, accessCode: 'ABCD-2345' };
        const { status, text } = await (wrong % 2 ? askStatus(world, guess) : ask({ ...guess, to }));
        assert.equal(status, 404);
        assert.match(text, /no-such-case/);
      }
      for (const { status, headers } of [
        await ask({ reference, accessCode, to }),
        await askStatus(world, { reference, accessCode }),
      ]) {
        assert.equal(status, 429);
        assert.equal(headers.get('Retry-After'), '60');
      }
      assert.equal((await mails()).length, 0);
    });
  });

  describe('what is kept', () => {
    it('holds the token as a hash only, and the log neither token nor address', async () => {
      await follow(world, { to });
      const token = linkIn((await mails())[0]!, 'confirm');
      const { db } = world.deps;
      const rows = JSON.stringify(await db.selectFrom('status_follow_request').selectAll().execute());
      assert.equal(rows.includes(token), false);
      const logs = world.logs.join('\n');
      assert.match(logs, /"route":"\/api\/status\/updates\/confirm"/);
      for (const secret of [token, to, reference]) assert.equal(logs.includes(secret), false, secret);
    });
  });
}
