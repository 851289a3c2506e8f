/** How long it is kept who follows, and what opens a case. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { purge } from '../../../demo/server/jobs.js';
import { change, close, follow, mailsOf, makeMailWorld, postJson, say, work } from '../support/updates.js';
import { reopenCase } from '../../../demo/server/cases/closing.js';
import { question, type World } from '../support/world.js';

export function updatesKeepingSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeMailWorld(connection());
  });
  const day = 24 * 3600;
  const left = async (table: Parameters<World['count']>[0], seconds: number): Promise<number> => {
    world.later(seconds);
    await purge(world.deps);
    return world.count(table);
  };

  describe('what is kept of e-mails', () => {
    it('who asked for numbers goes after a day when nobody answered', async () => {
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      assert.equal(await left('status_forgotten', day), 1);
      assert.equal(await left('status_forgotten', 1), 0);
    });
    it('link and code go when they are past, with the mail that held them', async () => {
      await world.send(question());
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      await work(world);
      assert.equal(await left('case_access', day - 1), 1);
      assert.equal((await mailsOf(world, 'forgotten')).length, 1);
      assert.equal(await left('case_access', 1), 0);
      assert.equal((await mailsOf(world, 'forgotten')).length, 0);
      assert.equal((await mailsOf(world, 'receipt')).length, 1);
    });
    it('the question whether somebody wants them goes after 7 days', async () => {
      await follow(world);
      assert.equal(await left('status_follow_request', 7 * day - 1), 1);
      assert.equal(await left('status_follow_request', 1), 0);
      assert.equal(await world.count('status_follower'), 1, 'who said yes follows on');
    });
    it('who follows is told of the end, and goes when it cannot be taken up again any more', async () => {
      const reference = await follow(world);
      await close(world, reference);
      world.later(300);
      await work(world);
      assert.equal((await mailsOf(world, 'update')).length, 1);
      // Closed on 24 November, so until 22 December.
      world.now = new Date('2026-12-22T22:59:00Z');
      assert.equal(await left('status_follower', 0), 1);
      assert.equal(await left('status_follower', 60), 0);
    });
    it('who follows hears when it is taken up again', async () => {
      const reference = await follow(world);
      await close(world, reference);
      world.later(20 * day);
      await work(world);
      await change(world, reference, (record) => reopenCase(record, undefined));
      assert.equal(await left('status_follower', 20 * day), 1);
      await work(world);
      assert.equal((await mailsOf(world, 'update')).length, 2);
    });
    it('all goes with the contact', async () => {
      const reference = await follow(world);
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      await say(world, reference, 'Wij zoeken het uit.');
      await work(world);
      const tables = ['status_follower', 'status_follow_request', 'case_access', 'case_news', 'mail'] as const;
      for (const table of tables) assert.notEqual(await world.count(table), 0, table);
      await world.deps.db.deleteFrom('contact').execute();
      for (const table of tables) assert.equal(await world.count(table), 0, table);
    });
  });
}
