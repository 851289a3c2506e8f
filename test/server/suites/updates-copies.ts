/** Mails at each step with several copies of the server, and what the desk shows of them. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Connection } from '../../../demo/server/db/connect.js';
import { token } from '../support/busy.js';
import { Employee, plain } from '../support/desk.js';
import { follow, linkIn, mailsOf, makeMailWorld, postJson, say, work } from '../support/updates.js';
import type { World } from '../support/world.js';

export function updatesCopiesSuite(connection: () => Connection): void {
  let world: World;
  let reference: string;
  beforeEach(async () => {
    world = await makeMailWorld(connection(), { DESK_TOKEN: token });
    reference = await follow(world);
  });
  const mails = () => mailsOf(world, 'update');
  /** Until what was changed is due. */
  const wait = async (): Promise<void> => {
    world.later(300);
    await work(world);
  };

  /** Until as many wait for that table. */
  const waiting = async (many: number): Promise<void> => {
    const query = sql<{ n: number }>`select count(*)::int as n from pg_locks
      where relation = 'status_follower'::regclass and not granted`;
    while ((await query.execute(connection().db)).rows[0]!.n < many) await new Promise((next) => setTimeout(next, 5));
  };

  describe('several copies of the server', () => {
    it('make one mail for each who follows', async () => {
      for (let nth = 0; nth < 4; nth++) await follow(world, { to: `buur${nth}@elders.nl` });
      const numbers = (await world.rows()).map((row) => row.reference);
      for (const number of numbers) await say(world, number, 'Wij zoeken het uit.');
      world.later(300);
      await Promise.all(Array.from({ length: 4 }, () => work(world.again())));
      assert.equal((await mails()).length, 5);
      assert.equal(new Set((await mails()).map(({ recipient }) => recipient)).size, 5);
    });
    it('make the mail of one that died over it, and then once', async () => {
      await say(world, reference, 'Wij zoeken het uit.');
      world.later(300);
      const linkBase = () => {
        throw new Error('the power went');
      };
      await work(world.again({ linkBase }));
      assert.deepEqual([(await mails()).length, await world.count('case_news')], [0, 1]);
      await work(world);
      await work(world);
      assert.deepEqual([(await mails()).length, await world.count('case_news')], [1, 0]);
    });
    it('tell of other cases when one cannot be told', async () => {
      const other = await follow(world, { to: 'buur@elders.nl' });
      for (const number of [reference, other]) await say(world, number, 'Wij zoeken het uit.');
      world.later(300);
      let calls = 0;
      const linkBase = () => {
        if (!calls++) throw new Error('this one');
        return 'https://loket.weltevree.example/';
      };
      await work(world.again({ linkBase }));
      assert.equal((await mails()).length, 1);
      await work(world);
      assert.equal((await mails()).length, 2);
    });
    it('lose no change that is made while they make a mail of the one before', async () => {
      await say(world, reference, 'Eerst dit.');
      world.later(300);
      await Promise.all([work(world), say(world, reference, 'Toen dat.'), work(world.again())]);
      await wait();
      const told = (await mails()).map(({ text_body: text }) => /Eerst dit|Toen dat/.exec(text)![0]);
      assert.equal(told.at(-1), 'Toen dat');
      assert.equal(await world.count('case_news'), 0);
    });
  });

  describe('an employee who saves at the very moment that a mail is made', () => {
    it('is not sent away, and the mail is not put off', async (t) => {
      const { db, kind } = connection();
      if (kind === 'pglite') return t.skip('it does one thing at a time');
      await say(world, reference, 'Eerst dit.');
      world.later(300);
      /** Both ask who follows, in the middle of what they do; so both stand still there until this lets them go. */
      const { saving, making } = await db.transaction().execute(async (trx) => {
        await sql`lock table status_follower in access exclusive mode`.execute(trx);
        const both = { making: work(world), saving: say(world, reference, 'Toen dat.') };
        await waiting(2);
        return both;
      });
      await Promise.all([saving, making]);
      assert.deepEqual(
        world.logs.filter((line) => line.includes('"level":"error"')),
        [],
      );
      await wait();
      const told = (await mails()).map(({ text_body: text }) => /Eerst dit|Toen dat/.exec(text)![0]);
      assert.deepEqual(told, ['Eerst dit', 'Toen dat']);
    });
  });

  describe('an employee at the desk', () => {
    it('sees how many follow, and no address of theirs', async () => {
      const employee = await Employee.of(world);
      const look = async () => plain(await employee.look(`/desk/contacts/${reference}`));
      await postJson(world, '/updates', { reference, email: 'jan@voorbeeld.nl', to: 'buur@elders.nl' });
      assert.match(await look(), /<dt>Volgt per e-mail<\/dt><dd>1 persoon<\/dd>/);
      await postJson(world, '/updates/confirm', {
        token: linkIn((await mailsOf(world, 'confirm')).at(-1)!, 'confirm'),
      });
      const page = await look();
      assert.match(page, /<dt>Volgt per e-mail<\/dt><dd>2 personen<\/dd>/);
      assert.equal(page.includes('buur@'), false);
    });
    it('sees which mails went out, and which failed', async () => {
      await say(world, reference, 'Wij zoeken het uit.');
      await wait();
      await world.deps.db.updateTable('mail').set({ state: 'failed' }).where('kind', '=', 'update').execute();
      const page = plain(await (await Employee.of(world)).look(`/desk/contacts/${reference}`));
      assert.match(page, /Over een verandering: Niet gelukt/);
    });
  });
}
