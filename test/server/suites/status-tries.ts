/** Somebody who guesses at the second factor of one number. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { purge } from '../../../demo/server/jobs.js';
import { makeReference } from '../../../src/domain/reference.js';
import { askStatus } from '../support/status.js';
import { makeWorld, question, type Answer, type World } from '../support/world.js';

export function statusTriesSuite(connection: () => Connection): void {
  let world: World;
  let reference: string;
  let places = 0;
  beforeEach(async () => {
    world = await makeWorld(connection());
    ({ reference } = (await world.send(question())).json);
  });
  /** Each from another place, so that only the limit of the number counts. */
  const ask = (email: string, { at = world, number = reference } = {}): Promise<Answer> =>
    askStatus(at, { reference: number, email }, `203.0.${Math.floor(places / 250)}.${places++ % 250}`);
  const guess = (options?: Parameters<typeof ask>[1]) => ask('wie@voorbeeld.nl', options);
  const right = (options?: Parameters<typeof ask>[1]) => ask('jan@voorbeeld.nl', options);
  const waitOf = ({ headers }: Answer) => Number(headers.get('Retry-After'));
  const wrong = async (times: number, options?: Parameters<typeof ask>[1]) => {
    for (let nth = 0; nth < times; nth++) assert.equal((await guess(options)).status, 404, `${nth}`);
  };

  describe('somebody who guesses from many places', () => {
    it('must wait after five, twice as long after each further one, a quarter of an hour at most', async () => {
      await wrong(5);
      for (const seconds of [60, 120, 240, 480, 900, 900]) {
        const refused = await guess();
        assert.equal(refused.status, 429);
        assert.equal(waitOf(refused), seconds);
        world.later(seconds - 1);
        assert.equal(waitOf(await guess()), 1, 'a try in the meantime makes it no longer');
        world.later(1);
        await wrong(1);
      }
    });
    it('must wait as long for a number that does not exist', async () => {
      const number = makeReference((max) => max - 1);
      await wrong(5, { number });
      const [none, some] = [await guess({ number }), await wrong(5).then(() => guess())];
      assert.equal(none.status, 429);
      assert.equal(none.text, some.text);
      assert.equal(waitOf(none), waitOf(some));
    });
    it('slows nobody at another number', async () => {
      await wrong(5);
      const other = (await world.send(question())).json.reference;
      assert.equal((await right({ number: other })).status, 200);
    });
    it('gets no more tries by what the owner asks rightly in between', async () => {
      for (let nth = 0; nth < 5; nth++) {
        assert.equal((await right()).status, 200);
        await wrong(1);
      }
      assert.equal((await guess()).status, 429);
    });
    it('does not see a right guess while waiting', async () => {
      await wrong(5);
      const refused = await right();
      assert.equal(refused.status, 429);
      assert.equal(refused.text, (await guess()).text);
      world.later(60);
      assert.equal((await right()).status, 200);
    });
    it('is forgotten an hour after the last wrong one, and not before', async () => {
      await wrong(4);
      world.later(3599);
      await wrong(1);
      assert.equal((await guess()).status, 429);
      world.later(3600);
      await wrong(5);
      assert.equal(waitOf(await guess()), 60);
    });
    it('is forgotten in the database too', async () => {
      await wrong(1);
      world.later(3599);
      await purge(world.deps);
      assert.equal(await world.count('status_try'), 1);
      world.later(1);
      await purge(world.deps);
      assert.equal(await world.count('status_try'), 0);
    });
    it('is counted over all copies of the server', async () => {
      const copy = world.again();
      await wrong(3);
      await wrong(2, { at: copy });
      assert.equal((await guess()).status, 429);
      assert.equal((await guess({ at: copy })).status, 429);
    });
    it('gets five answers out of ten tries at once, on two copies', async () => {
      const copies = [world, world.again()];
      const tries = Array.from({ length: 10 }, (_, nth) => guess({ at: copies[nth % 2]! }));
      const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
      assert.deepEqual(statuses, [404, 404, 404, 404, 404, 429, 429, 429, 429, 429]);
      assert.equal(await world.count('status_try'), 1);
    });
  });

  describe('a resident who looks often', () => {
    it('is never slowed for being right, also ten times at once', async () => {
      const copy = world.again();
      const looks = Array.from({ length: 10 }, (_, nth) => right({ at: nth % 2 ? copy : world }));
      for (const { status } of await Promise.all(looks)) assert.equal(status, 200);
      assert.equal(await world.count('status_try'), 0);
    });
  });
}
