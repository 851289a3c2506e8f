/** How busy the channels are, as residents are told. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { purge } from '../../../demo/server/jobs.js';
import { takeBack, tell, token, told } from '../support/busy.js';
import { makeWorld, type Answer, type World } from '../support/world.js';

export function availabilitySuite(connection: () => Connection): void {
  let world: World;
  const look = (): Promise<Answer> => world.request('/api/availability');
  beforeEach(async () => {
    const env = { DESK_TOKEN: token, ALLOWED_ORIGINS: 'https://www.weltevree.example' };
    world = await makeWorld(connection(), env, ({ channels }) => {
      channels!.more = [{ id: 'chat-nl', kind: 'chat', url: 'https://chat.example/' }];
    });
  });

  describe('how busy it is', () => {
    it('is told to every page that may call, for a short while also by a proxy, without cookies', async () => {
      const { status, headers, text } = await world.request('/api/availability', {
        headers: { Origin: 'https://www.weltevree.example' },
      });
      assert.equal(status, 200);
      assert.deepEqual(JSON.parse(text), { channels: [], refreshAfter: 60 });
      assert.equal(headers.get('Cache-Control'), 'public, max-age=15');
      assert.equal(headers.get('Access-Control-Allow-Origin'), 'https://www.weltevree.example');
      assert.equal(headers.get('Vary'), 'Origin');
      assert.equal(headers.get('Set-Cookie'), null);
      const evil = await world.request('/api/availability', { headers: { Origin: 'https://evil.example' } });
      assert.equal(evil.status, 403);
      assert.equal(evil.headers.get('Cache-Control'), 'no-store');
    });
    it('is what a system told last of each channel', async () => {
      await tell(world, 'phone', { busy: true });
      await tell(world, 'phone', { waitingMinutes: 7 });
      await tell(world, 'counter', { closed: true });
      await tell(world, 'chat-nl', { busy: true });
      const all = await told(world);
      assert.deepEqual(
        [...all].sort((a, b) => a.id.localeCompare(b.id)),
        [
          { id: 'chat-nl', busy: true },
          { id: 'counter', closed: true },
          { id: 'phone', waitingMinutes: 7 },
        ],
      );
      await tell(world, 'phone', { closed: true });
      await tell(world, 'counter', { waitingMinutes: 0 });
      assert.match(JSON.stringify(await told(world)), /"phone","closed":true/);
      assert.match(JSON.stringify(await told(world)), /"counter","waitingMinutes":0/);
    });
    it('is the same at every copy of the server', async () => {
      await tell(world, 'phone', { waitingMinutes: 7 });
      const copy = world.again();
      assert.equal((await copy.request('/api/availability')).text, (await look()).text);
      assert.match((await look()).text, /"waitingMinutes":7/);
    });
    it('stands for a quarter of an hour, or for as long as was told, and no longer', async () => {
      const { json } = await tell(world, 'phone', { waitingMinutes: 7 });
      assert.equal(Reflect.get(json, 'validUntil'), '2026-11-24T13:20:00.000Z');
      await tell(world, 'counter', { busy: true, validMinutes: 240 });
      world.later(15 * 60 - 1);
      assert.equal((await told(world)).length, 2);
      world.later(1);
      assert.deepEqual(await told(world), [{ id: 'counter', busy: true }]);
      world.later(225 * 60);
      assert.deepEqual(await told(world), []);
    });
    it('goes from the database once it stands no more', async () => {
      await tell(world, 'phone', { waitingMinutes: 7 });
      await tell(world, 'counter', { busy: true, validMinutes: 60 });
      world.later(15 * 60);
      await purge(world.deps);
      const rows = await world.deps.db.selectFrom('availability').select('channel').execute();
      assert.deepEqual(rows, [{ channel: 'counter' }]);
    });
    it('is as usual again once it is taken back, also when there was nothing', async () => {
      await tell(world, 'phone', { busy: true });
      for (let again = 0; again < 2; again++) {
        const { status, text } = await takeBack(world, 'phone');
        assert.equal(status, 204);
        assert.equal(text, '');
      }
      assert.deepEqual(await told(world), []);
    });
    it('is not told of a channel that the municipality has no more', async () => {
      await tell(world, 'chat-nl', { busy: true });
      delete world.deps.config.channels!.more;
      assert.equal((await world.again().request('/api/availability')).text, '{"channels":[],"refreshAfter":60}');
    });
    it('may be asked by a whole town hall, and not without end', async () => {
      for (let calls = 0; calls < 300; calls++) assert.equal((await look()).status, 200);
      const { status, headers } = await look();
      assert.equal(status, 429);
      assert.equal(headers.get('Retry-After'), '1');
      assert.equal(headers.get('Cache-Control'), 'no-store');
    });
  });
}
