/** The receipt by e-mail, through a real mail server. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { MailWorker } from '../../../demo/server/mail/worker.js';
import { MailCatcher } from '../support/smtp.js';
import { makeWorld, question, type World } from '../support/world.js';

export function mailSuite(connection: () => Connection): void {
  const catcher = new MailCatcher();
  let world: World;
  let worker: MailWorker;
  before(() => catcher.start());
  after(() => catcher.stop());
  beforeEach(async () => {
    catcher.mails.length = 0;
    world = await makeWorld(connection(), {
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Gemeente Weltevree <loket@weltevree.example>',
      PUBLIC_URL: 'https://loket.weltevree.example/',
    });
    worker = new MailWorker(world.deps);
  });
  afterEach(() => worker.stop());
  const mails = () => world.deps.db.selectFrom('mail').selectAll().orderBy('id').execute();

  describe('a resident who left an e-mail address', () => {
    it('gets one mail with number, time, dates, topic, phone and the way to the status page', async () => {
      const { json } = await world.send(question({ topic: { id: 'afval', name: 'Koop nu' } }));
      assert.equal(world.mailCalls, 1);
      assert.equal(await worker.run(), 1);
      assert.equal(await worker.run(), 0);
      const [mail] = catcher.mails;
      const number = json.reference.replace(/(...)(...)(....)/, '$1 $2 $3');
      assert.deepEqual(mail!.to, ['jan@voorbeeld.nl']);
      assert.equal(mail!.subject, `Wij hebben uw bericht. Uw nummer is ${number}`);
      assert.equal(mail!.from!.address, 'loket@weltevree.example');
      for (const body of [mail!.text!, mail!.html!]) {
        for (const part of [
          number,
          'dinsdag 24 november 2026, 14.05 uur',
          'woensdag 25 november 2026',
          'dinsdag 1 december 2026',
        ]) {
          assert.ok(body.includes(part), part);
        }
        assert.match(body, /Vraag/);
        assert.match(body, /Afval en containers/);
        assert.match(body, /14 0999/);
        assert.match(
          body,
          /https:\/\/loket\.weltevree\.example\/status\.html#loket-status:nr=\d{10}&(#38;)?code=[A-Z2-9]{4}-[A-Z2-9]{4}/,
        );
      }
      assert.match(mail!.html!, /<html lang="nl">/);
      assert.match(mail!.raw, /Auto-Submitted: auto-generated/i);
      assert.equal((await mails())[0]!.state, 'sent');
    });
    it('gets it in English when the form was in English', async () => {
      await world.send(question({ language: 'en-GB', type: 'complaint' }));
      await worker.run();
      assert.match(catcher.mails[0]!.text!, /Kind of message: Complaint/);
      assert.match(catcher.mails[0]!.text!, /at the latest on Tuesday, 5 January 2027/i);
    });
    it('never gets a stranger’s words: no text, no name, no topic that the configuration does not know', async () => {
      const words = 'Koop-nu-hier';
      await world.send(
        question({
          message: words,
          person: { name: words, email: 'slachtoffer@voorbeeld.nl' },
          topic: { id: words, name: words },
          answers: [{ question: words, label: words, value: words }],
          page: `https://${words}.example/`,
          caseReference: words,
        }),
      );
      await worker.run();
      const { text, html, raw } = catcher.mails[0]!;
      for (const part of [text!, html!, raw]) assert.equal(part.toLowerCase().includes(words.toLowerCase()), false);
    });
    it('gets five in an hour at most, however often somebody fills in the address', async () => {
      const answers = [];
      for (const letters of ['jan', 'JAN', 'Jan', 'jan', 'jan', 'jaN']) {
        answers.push(await world.send(question({ person: { email: `${letters}@voorbeeld.nl` } })));
      }
      assert.deepEqual(
        answers.map(({ json }) => json.confirmationEmail),
        [true, true, true, true, true, false],
      );
      world.later(3601);
      assert.equal((await world.send(question())).json.confirmationEmail, true);
    });
    it('gets it at an address with a plus, an apostrophe or other letters, as one recipient', async () => {
      for (const email of ["o'brien+loket@voorbeeld.nl", '"jan"@voorbeeld.nl']) {
        assert.equal((await world.send(question({ person: { email } }))).status, 201);
      }
      await worker.run();
      assert.deepEqual(
        catcher.mails.map(({ to }) => to.length),
        [1, 1],
      );
    });
  });

  describe('a helper', () => {
    it('gets the mail when the answer goes to the helper', async () => {
      const person = { email: 'oma@voorbeeld.nl' };
      await world.send(
        question({ person, representative: { email: 'kind@voorbeeld.nl' }, answerTo: 'representative' }),
      );
      await worker.run();
      assert.deepEqual(
        catcher.mails.map(({ to }) => to),
        [['kind@voorbeeld.nl']],
      );
    });
  });

  describe('without an e-mail address', () => {
    it('no mail is promised and none is sent', async () => {
      const { json } = await world.send(question({ answerBy: 'phone', person: { phone: '0612345678' } }));
      assert.equal(json.confirmationEmail, false);
      assert.equal(await world.count('mail'), 0);
    });
  });

  describe('when the mail server is down', () => {
    it('the message is taken all the same, and the mail goes when it is up again, once', async () => {
      await catcher.stop();
      assert.equal((await world.send(question())).status, 201);
      assert.equal(await worker.run(), 0);
      const [waiting] = await mails();
      assert.equal(waiting!.state, 'waiting');
      assert.equal(waiting!.attempts, 1);
      await catcher.start();
      assert.equal(await worker.run(), 0, 'it waits a while first');
      world.later(31);
      assert.equal(await worker.run(), 1);
      assert.equal(catcher.mails.length, 1);
      assert.equal(`${catcher.mails[0]!.messageId}`, waiting!.message_id);
    });
    it('the waits grow, and it is given up after a day or so', async () => {
      await catcher.stop();
      await world.send(question());
      const waits: number[] = [];
      for (let i = 0; i < 14; i++) {
        await worker.run();
        const [mail] = await mails();
        waits.push((mail!.next_try.getTime() - world.now.getTime()) / 1000);
        world.now = new Date(mail!.next_try.getTime() + 1);
      }
      await catcher.start();
      assert.deepEqual(waits.slice(0, 4), [30, 60, 120, 240]);
      assert.equal(Math.max(...waits), 21_600);
      assert.equal((await mails())[0]!.state, 'failed');
      assert.equal(await worker.run(), 0);
    });
    it('a refused address is given up at once', async () => {
      catcher.refuse = 550;
      await world.send(question());
      await worker.run();
      catcher.refuse = undefined;
      assert.equal((await mails())[0]!.state, 'failed');
    });
  });

  describe('several copies of the server', () => {
    it('send each mail once', async () => {
      for (let i = 0; i < 12; i++) await world.send(question({ person: { email: `jan${i}@voorbeeld.nl` } }));
      const workers = Array.from({ length: 4 }, () => new MailWorker(world.deps));
      await Promise.all(workers.map((each) => each.run()));
      await Promise.all(workers.map((each) => each.stop()));
      assert.equal(catcher.mails.length, 12);
      assert.equal(new Set(catcher.mails.map(({ messageId }) => messageId)).size, 12);
    });
    it('send the mail of a copy that died, after a while, under the same Message-ID', async () => {
      await world.send(question());
      // As that copy left it: claimed, not sent.
      const claimed = new Date(world.now.getTime() + 5 * 60_000);
      await world.deps.db.updateTable('mail').set({ next_try: claimed, attempts: 1 }).execute();
      assert.equal(await worker.run(), 0);
      world.later(5 * 60 + 1);
      assert.equal(await worker.run(), 1);
    });
  });
}
