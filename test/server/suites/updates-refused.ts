/** E-mails about a status to an address that is no more. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { MailWorker } from '../../../demo/server/mail/worker.js';
import { MailCatcher } from '../support/smtp.js';
import { follow, linkIn, mailsOf, makeMailWorld, postJson, say, work } from '../support/updates.js';
import type { World } from '../support/world.js';

export function updatesRefusedSuite(connection: () => Connection): void {
  const catcher = new MailCatcher();
  let world: World;
  let worker: MailWorker;
  let reference: string;
  before(() => catcher.start());
  after(() => catcher.stop());
  beforeEach(async () => {
    Object.assign(catcher, { refuse: undefined, refuseSender: undefined, words: 'refused', refused: /./ });
    world = await makeMailWorld(connection(), {
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Gemeente Weltevree <loket@weltevree.example>',
    });
    worker = new MailWorker(world.deps);
    reference = await follow(world, { to: 'Weg@elders.nl' });
    await worker.run();
    catcher.mails.length = 0;
  });
  afterEach(() => worker.stop());
  const tell = async (number = reference): Promise<void> => {
    await say(world, number, `Nieuws van ${world.now.toISOString()}.`);
    world.later(300);
    await work(world);
  };
  const recipients = async () => (await mailsOf(world, 'update')).map(({ recipient }) => recipient);

  describe('an address that is refused for good', () => {
    it('gets no more mails about that case, not even one that waits, and the log says so without it', async () => {
      await tell();
      await tell();
      catcher.refuse = 550;
      await worker.run();
      const [mail, ...others] = await mailsOf(world, 'update');
      assert.deepEqual([mail!.state, mail!.text_body, others.length], ['failed', '', 0]);
      assert.equal(await world.count('case_access'), 0, 'codes of its mails');
      const said = world.logs.map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(
        said.filter(({ event }) => event === 'status updates ended').map(({ mail, code }) => [mail, code]),
        [[mail!.id, 550]],
      );
      assert.doesNotMatch(world.logs.join('\n'), /elders/i);
      catcher.refuse = undefined;
      await tell();
      assert.deepEqual([await world.count('case_news'), (await recipients()).length], [0, 1]);
    });
    it('gets those about another case, and so do others who follow this one', async () => {
      const other = await follow(world, { to: 'weg@elders.nl' });
      await postJson(world, '/updates', { reference, email: 'jan@voorbeeld.nl', to: 'buur@elders.nl' });
      const token = linkIn((await mailsOf(world, 'confirm')).at(-1)!, 'confirm');
      await postJson(world, '/updates/confirm', { token });
      await worker.run();
      await tell();
      Object.assign(catcher, { refuse: 550, words: '5.1.1 there is nobody here', refused: /^weg@/i });
      await worker.run();
      for (const number of [reference, other]) await tell(number);
      assert.deepEqual(await recipients(), ['Weg@elders.nl', 'buur@elders.nl', 'buur@elders.nl', 'weg@elders.nl']);
    });
    it('follows no more by an older link either', async () => {
      const again = { reference, email: 'jan@voorbeeld.nl', to: 'weg@elders.nl' };
      await world.deps.db.deleteFrom('status_follower').execute();
      await postJson(world, '/updates', again);
      const token = linkIn((await mailsOf(world, 'confirm')).at(-1)!, 'confirm');
      const confirm = async () => (await postJson(world, '/updates/confirm', { token })).status;
      assert.equal(await confirm(), 200);
      await worker.run();
      await tell();
      catcher.refuse = 553;
      await worker.run();
      assert.equal(await confirm(), 404);
    });
  });

  describe('a refusal that says nothing of the address', () => {
    it('of a moment is tried again, and the mail comes', async () => {
      await tell();
      catcher.refuse = 450;
      await worker.run();
      assert.equal((await mailsOf(world, 'update'))[0]!.state, 'waiting');
      catcher.refuse = undefined;
      world.later(31);
      await worker.run();
      assert.deepEqual(
        catcher.mails.map(({ to }) => to),
        [['Weg@elders.nl']],
      );
    });
    const refusals: [string, Partial<MailCatcher>][] = [
      ['a full mailbox', { refuse: 552 }],
      ['a failed transaction', { refuse: 554 }],
      ['a block of the machine that sends', { refuse: 550, words: '5.7.1 Service unavailable; client host blocked' }],
      ['a sender that it does not know', { refuse: 550, words: '5.1.8 Bad sender' }],
      ['a sender that is refused before', { refuseSender: 550 }],
    ];
    for (const [what, how] of refusals)
      it(`ends only that mail: ${what}`, async () => {
        await tell();
        Object.assign(catcher, how);
        await worker.run();
        Object.assign(catcher, { refuse: undefined, refuseSender: undefined });
        await tell();
        await worker.run();
        assert.deepEqual(
          (await mailsOf(world, 'update')).map(({ state }) => state),
          ['failed', 'sent'],
        );
      });
  });
}
