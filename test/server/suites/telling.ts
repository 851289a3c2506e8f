/** A telephone exchange or a queue system that tells how busy a channel is. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Connection } from '../../../demo/server/db/connect.js';
import { takeBack, tell, token, told } from '../support/busy.js';
import { makeWorld, type World } from '../support/world.js';

export function tellingSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token, ALLOWED_ORIGINS: 'https://www.weltevree.example' });
  });

  describe('a system that tells it', () => {
    it('needs the token of the desk', async () => {
      for (const given of ['', 'wrong', `${token}x`, token.toUpperCase()]) {
        const { status, headers, json } = await tell(world, 'phone', { busy: true }, { token: given });
        assert.equal(status, 401);
        assert.equal(headers.get('WWW-Authenticate'), 'Bearer');
        assert.equal(headers.get('Content-Type'), 'application/problem+json; charset=utf-8');
        assert.match(json.type, /wrong-token$/);
      }
      assert.equal((await takeBack(world, 'phone', { token: 'wrong' })).status, 401);
      const basic = { Authorization: `Basic ${token}`, 'Content-Type': 'application/json' };
      const other = await world.request('/api/availability/phone', {
        method: 'PUT',
        headers: basic,
        body: '{"busy":true}',
      });
      assert.equal(other.status, 401);
      assert.deepEqual(await told(world), []);
    });
    it('cannot try all tokens, and may itself tell as often as it needs', async () => {
      for (let right = 0; right < 30; right++) assert.equal((await tell(world, 'phone', { busy: true })).status, 200);
      for (let wrong = 0; wrong < 10; wrong++)
        assert.equal((await tell(world, 'phone', { busy: true }, { token: 'wrong' })).status, 401);
      for (const given of ['wrong', token]) {
        const { status, headers } = await tell(world, 'phone', { busy: true }, { token: given });
        assert.equal(status, 429);
        assert.equal(headers.get('Retry-After'), '60');
      }
      assert.equal((await tell(world, 'phone', { busy: true }, { address: '192.0.2.2' })).status, 200);
      world.later(60);
      assert.equal((await tell(world, 'phone', { busy: true })).status, 200);
    });
    it('finds nothing at a server without a token of its own, whatever it sends', async () => {
      world = await makeWorld(connection());
      for (const given of [undefined, 'wrong', world.deps.deskToken]) {
        assert.equal((await tell(world, 'phone', { busy: true }, { token: given })).status, 404);
        assert.equal((await takeBack(world, 'phone', { token: given })).status, 404);
      }
      assert.equal((await world.request('/api/availability')).status, 200);
    });
    it('is told which channels there are, when it names another', async () => {
      for (const channel of ['fax', '__proto__', '%00', 'PHONE']) {
        const { status, json } = await tell(world, channel, { busy: true });
        assert.equal(status, 404);
        assert.match(json.detail, /phone, .*counter/);
        assert.equal((await takeBack(world, channel)).status, 404);
      }
    });
    it('is told when it tells nothing, two things, or what cannot be', async () => {
      const wrong: [body: unknown, field: string, code: string][] = [
        [{}, '', 'missing'],
        [{ busy: true, closed: true }, '', 'not-accepted'],
        [{ busy: true, waitingMinutes: 3 }, '', 'not-accepted'],
        [{ busy: false }, 'busy', 'not-a-choice'],
        [{ waitingMinutes: 601 }, 'waitingMinutes', 'not-accepted'],
        [{ waitingMinutes: -1 }, 'waitingMinutes', 'not-accepted'],
        [{ waitingMinutes: 2.5 }, 'waitingMinutes', 'not-accepted'],
        [{ waitingMinutes: '7' }, 'waitingMinutes', 'not-accepted'],
        [{ busy: true, validMinutes: 0 }, 'validMinutes', 'not-accepted'],
        [{ busy: true, validMinutes: 241 }, 'validMinutes', 'not-accepted'],
      ];
      for (const [body, field, code] of wrong) {
        const { status, json } = await tell(world, 'phone', body);
        assert.equal(status, 400, JSON.stringify(body));
        assert.deepEqual(json.issues, [{ field, code }], JSON.stringify(body));
      }
      assert.equal((await tell(world, 'phone', [1])).status, 400);
      assert.equal((await tell(world, 'phone', { busy: true, note: 'x'.repeat(3000) })).status, 413);
      const headers = { 'Content-Type': 'text/plain', Authorization: `Bearer ${token}` };
      const plain = await world.request('/api/availability/phone', { method: 'PUT', headers, body: '{"busy":true}' });
      assert.equal(plain.status, 415);
      assert.deepEqual(await told(world), []);
    });
    it('is no page on another site: the browser gets no leave for it', async () => {
      const { headers } = await world.request('/api/availability/phone', {
        method: 'OPTIONS',
        headers: { Origin: 'https://www.weltevree.example', 'Access-Control-Request-Method': 'PUT' },
      });
      assert.doesNotMatch(headers.get('Access-Control-Allow-Methods')!, /PUT/);
      assert.doesNotMatch(headers.get('Access-Control-Allow-Headers')!, /Authorization/i);
    });
    it('leaves no row that says two things or none, whoever writes it', async () => {
      const { db } = world.deps;
      const row = (values: string) =>
        sql`insert into availability values ${sql.raw(values)}`.execute(db).then(
          () => 'written',
          () => 'refused',
        );
      const rest = `now(), now(), 'api')`;
      assert.equal(await row(`('a', 5, true, false, ${rest}`), 'refused');
      assert.equal(await row(`('a', null, false, false, ${rest}`), 'refused');
      assert.equal(await row(`('a', 601, false, false, ${rest}`), 'refused');
      assert.equal(await row(`('a', 600, false, false, ${rest}`), 'written');
    });
  });
}
