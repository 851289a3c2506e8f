/** An e-mail at each step, to those who said yes to it. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { askStatus } from '../support/status.js';
import { token } from '../support/busy.js';
import { Employee, fieldsOf } from '../support/desk.js';
import { change, close, follow, linkIn, mailsOf, makeMailWorld, postJson, say, work } from '../support/updates.js';
import type { World } from '../support/world.js';

export function updatesNewsSuite(connection: () => Connection): void {
  let world: World;
  let reference: string;
  beforeEach(async () => {
    world = await makeMailWorld(connection(), { DESK_TOKEN: token });
    reference = await follow(world);
  });
  const mails = () => mailsOf(world, 'update');
  /** Until what was changed is due. */
  const wait = async (seconds = 300): Promise<void> => {
    world.later(seconds);
    await work(world);
  };

  describe('a resident who follows', () => {
    it('gets a mail five minutes after a change at the desk, and not before', async () => {
      const employee = await Employee.of(world);
      const page = `/desk/contacts/${reference}`;
      await employee.post(`${page}/tekst`, {
        ...fieldsOf(await employee.look(page), 'tekst'),
        zin: 'Wij zoeken het uit.',
      });
      await wait(299);
      assert.equal((await mails()).length, 0);
      await wait(1);
      const [mail, ...others] = await mails();
      assert.equal(others.length, 0);
      assert.equal(mail!.recipient, 'jan@voorbeeld.nl');
      assert.match(mail!.text_body, /Wij zoeken het uit\./);
      await wait(3600);
      assert.equal((await mails()).length, 1, 'once');
    });
    it('gets one mail for three changes in a row, with what is true at the end', async () => {
      await say(world, reference, 'Eerst dit.');
      world.later(100);
      await say(world, reference, 'Toen dat.');
      world.later(100);
      await close(world, reference);
      await wait(100);
      const [mail, ...others] = await mails();
      assert.equal(others.length, 0);
      assert.match(mail!.text_body, /^Klaar\. Het is opgelost\./);
      assert.doesNotMatch(mail!.text_body, /Eerst dit|Toen dat/);
    });
    it('gets another mail for what changes after that', async () => {
      await say(world, reference, 'Eerst dit.');
      await wait();
      await say(world, reference, 'Toen dat.');
      await wait();
      assert.deepEqual(
        (await mails()).map(({ text_body: text }) => /Eerst dit|Toen dat/.exec(text)![0]),
        ['Eerst dit', 'Toen dat'],
      );
    });
    it('hears of the state, a step, a date, the term, an action and the end', async () => {
      const changes: Parameters<typeof change>[2][] = [
        (record) => ({ ...record, waitsForOthers: true }),
        (record) => ({
          ...record,
          steps: record.steps.map((step, at) => (at === 1 ? { ...step, state: 'now' } : step)),
        }),
        (record) => ({ ...record, steps: record.steps.map((step) => ({ ...step, date: '2026-12-01' })) }),
        (record) => ({
          ...record,
          steps: record.steps.map((step, at) => (at === 1 ? { ...step, state: 'dropped' } : step)),
        }),
        (record) => ({
          ...record,
          term: { by: '2026-12-24', was: '2026-12-01', change: 'extended', reason: 'Drukte.' },
        }),
        (record) => ({ ...record, term: { ...record.term!, by: '2026-12-29' } }),
        (record) => ({ ...record, action: { text: 'Stuur een foto.' } }),
        (record) => ({ ...record, action: { text: 'Stuur een foto.', by: '2026-12-20' } }),
      ];
      for (const [nth, make] of changes.entries()) {
        await change(world, reference, make);
        await wait();
        assert.equal((await mails()).length, nth + 1, `change ${nth}`);
      }
      await close(world, reference);
      await wait();
      assert.equal((await mails()).length, changes.length + 1);
    });
    it('hears nothing of who works at it, of what was changed back, and of what was dropped already', async () => {
      await change(world, reference, (record) => ({ ...record, handler: 'Team Afval' }));
      assert.equal(await world.count('case_news'), 0);
      await wait();
      await say(world, reference, 'Oeps.');
      await change(world, reference, (record) => ({ ...record, sentence: undefined }));
      await wait();
      assert.equal((await mails()).length, 0);
      assert.equal(await world.count('case_news'), 0);
    });
    it('hears nothing of what was there before the yes, and all after it', async () => {
      await say(world, reference, 'Eerst dit.');
      world.later(60);
      const other = { reference, email: 'jan@voorbeeld.nl', to: 'laat@elders.nl' };
      await postJson(world, '/updates', other);
      await postJson(world, '/updates/confirm', {
        token: linkIn((await mailsOf(world, 'confirm')).at(-1)!, 'confirm'),
      });
      await wait(240);
      assert.deepEqual(
        (await mails()).map(({ recipient }) => recipient),
        ['jan@voorbeeld.nl'],
      );
      await say(world, reference, 'Toen dat.');
      await wait();
      assert.deepEqual(
        (await mails()).map(({ recipient }) => recipient),
        ['jan@voorbeeld.nl', 'jan@voorbeeld.nl', 'laat@elders.nl'],
      );
    });
    it('opens the case by the link in it for a week, until the mails are stopped', async () => {
      await say(world, reference, 'Wij zoeken het uit.');
      await wait();
      const [mail] = await mails();
      const accessCode = linkIn(mail!, 'code');
      const look = async () => (await askStatus(world, { reference, accessCode })).status;
      assert.match(mail!.text_body, /Deze code werkt tot dinsdag 1 december, 14\.10 uur\./);
      assert.equal(await look(), 200);
      world.later(7 * 24 * 3600 - 1);
      assert.equal(await look(), 200);
      await postJson(world, '/updates/stop', { token: linkIn(mail!, 'stop') });
      assert.equal(await look(), 404);
      await say(world, await follow(world), 'Nog iets.');
      await wait();
      const again = (await mails()).at(-1)!;
      world.later(7 * 24 * 3600);
      const past = { reference: /nr=(\d+)/.exec(again.text_body)![1]!, accessCode: linkIn(again, 'code') };
      assert.equal((await askStatus(world, past)).status, 404);
    });
  });

  describe('nobody who follows', () => {
    it('means no row and no mail', async () => {
      const other = await follow(world, { to: 'stopt@elders.nl' });
      await world.deps.db.deleteFrom('status_follower').where('email', '=', 'stopt@elders.nl').execute();
      await say(world, other, 'Wij zoeken het uit.');
      assert.equal(await world.count('case_news'), 0);
      await wait();
      assert.equal((await mails()).length, 0);
    });
  });
}
