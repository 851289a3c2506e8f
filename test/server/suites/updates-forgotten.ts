/** A resident who forgot the number. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { rates } from '../../../demo/server/http/limits.js';
import { formatReference } from '../../../src/domain/reference.js';
import { change, close, linkIn, mailsOf, makeMailWorld, postJson, work } from '../support/updates.js';
import { question, type World } from '../support/world.js';

export function updatesForgottenSuite(connection: () => Connection): void {
  let world: World;
  let places = 0;
  beforeEach(async () => {
    world = await makeMailWorld(connection());
  });
  const ask = (email: unknown, more: object = {}, at = world) =>
    postJson(at, '/forgotten', { email, ...more }, `203.0.113.${places++ % 250}`);
  const sent = async (changes: Record<string, unknown> = {}) => (await world.send(question(changes))).json.reference;
  const mails = () => mailsOf(world, 'forgotten');

  describe('somebody who forgot the number', () => {
    it('gets the same answer at once whether the address is known or not, and for the same work', async () => {
      await sent();
      const [known, unknown] = [await ask('jan@voorbeeld.nl'), await ask('wie@voorbeeld.nl')];
      for (const { status, text, headers } of [known, unknown]) {
        assert.equal(status, 202);
        assert.equal(text, '{}');
        assert.deepEqual([...headers.keys()], [...known.headers.keys()]);
      }
      assert.equal(await world.count('status_forgotten'), 2, 'a row for each');
      assert.equal(await world.count('mail'), 1, 'the receipt alone: who is known is found out afterwards');
      assert.equal(world.updatesCalls, 2);
    });
    it('gets one mail with the number, the kind, the topic and where it is, and no word that was typed', async () => {
      const words = 'Koop-nu-hier';
      const reference = await sent({
        topic: { id: 'afval', name: words },
        message: words,
        person: { name: words, email: 'jan@voorbeeld.nl' },
      });
      await ask(' JAN@voorbeeld.nl');
      await work(world);
      const [mail, ...others] = await mails();
      assert.equal(others.length, 0);
      assert.equal(mail!.recipient, 'jan@voorbeeld.nl');
      for (const body of [mail!.text_body, mail!.html_body]) {
        assert.ok(body.includes(`Nummer ${formatReference(reference)}`));
        assert.match(body, /Vraag over: Afval en containers/);
        assert.match(
          body,
          /Wij hebben uw bericht\. Wij gaan ermee aan het werk\. U krijgt uiterlijk dinsdag 1 december 2026 antwoord\./,
        );
        assert.match(body, /Deze link werkt tot woensdag 25 november, 14\.05 uur\./);
        assert.match(body, /https:\/\/loket\.weltevree\.example\/status\.html#loket-status:list=[\w-]{22}/);
        assert.match(body, /Uw code: [A-Z2-9]{4}-[A-Z2-9]{4}/);
        assert.equal(body.includes(words), false);
      }
      assert.match(mail!.html_body, /<html lang="nl">/);
      assert.equal(await world.count('status_forgotten'), 0);
    });
    it('gets it in English when the page was in English', async () => {
      await sent({ type: 'complaint' });
      await ask('jan@voorbeeld.nl', { language: 'en-GB' });
      await work(world);
      const [mail] = await mails();
      assert.equal(mail!.language, 'en');
      assert.match(mail!.text_body, /Complaint\n.*We have your message\. We are going to work on it\./);
      assert.match(mail!.text_body, /This link works until Wednesday,? 25 November, 14:05\./);
      assert.match(mail!.html_body, /<html lang="en">/);
    });
    it('is found as the person and as the helper', async () => {
      await sent({ person: { email: 'Oma@voorbeeld.nl' }, representative: { email: 'Kind@Voorbeeld.nl' } });
      for (const email of ['oma@voorbeeld.nl', 'kind@voorbeeld.nl']) await ask(email);
      await work(world);
      assert.deepEqual(
        (await mails()).map(({ recipient }) => recipient),
        ['Oma@voorbeeld.nl', 'Kind@Voorbeeld.nl'],
      );
    });
    it('gets all in one mail: open ones, and closed ones that may be taken up again, what needs them first', async () => {
      const old = await sent();
      await close(world, old);
      world.later(28 * 24 * 3600);
      const [closed, open, waits] = [await sent(), await sent(), await sent()];
      await close(world, closed);
      await change(world, waits, (record) => ({ ...record, action: { text: 'Stuur een foto.', by: '2026-12-24' } }));
      const praise = await sent({ type: 'compliment' });
      await ask('jan@voorbeeld.nl');
      await work(world);
      const order = async () => {
        const { text_body: text } = (await mails()).at(-1)!;
        return [...text.matchAll(/Nummer ([\d ]+\d)/g)].map(([, number]) => number!.replaceAll(' ', ''));
      };
      assert.deepEqual(await order(), [waits, open, closed, old]);
      assert.match(
        (await mails())[0]!.text_body,
        /Wij wachten op u\. Wij hebben iets van u nodig\. Doe dit uiterlijk donderdag 24 december 2026\./,
      );
      world.later(24 * 3600);
      await ask('jan@voorbeeld.nl');
      await work(world);
      assert.equal((await order()).includes(old), false, 'a day later it cannot be taken up again');
      assert.equal((await order()).includes(praise), false);
    });
    it('gets nothing where the address belongs to nothing: no mail goes to strangers', async () => {
      const old = await sent();
      await close(world, old);
      world.later(29 * 24 * 3600);
      for (const email of ['jan@voorbeeld.nl', 'wie@voorbeeld.nl']) await ask(email);
      await work(world);
      assert.equal((await mails()).length, 0);
      assert.equal(await world.count('case_access'), 0);
      assert.equal(await world.count('status_forgotten'), 0);
    });
    it('gets three mails in an hour at most, however it is written; more are dropped without a word', async () => {
      await sent();
      for (const email of ['jan@voorbeeld.nl', 'JAN@voorbeeld.nl', 'Jan@Voorbeeld.nl', 'jan@voorbeeld.nl'])
        assert.equal((await ask(email)).status, 202);
      await Promise.all([work(world), work(world.again())]);
      assert.equal((await mails()).length, 3);
      world.later(3601);
      await ask('jan@voorbeeld.nl');
      await work(world);
      assert.equal((await mails()).length, 4);
    });
    it('gets a receipt all the same', async () => {
      await sent();
      for (let nth = 0; nth < 3; nth++) await ask('jan@voorbeeld.nl');
      await work(world);
      for (let nth = 0; nth < 4; nth++)
        assert.equal((await world.send(question())).json.confirmationEmail, true, `${nth}`);
    });
    it('is told what is wrong with what was filled in', async () => {
      const refused: [body: object, issues: unknown][] = [
        [{}, [{ field: 'email', code: 'missing' }]],
        [{ email: ' ' }, [{ field: 'email', code: 'missing' }]],
        [{ email: 'jan@' }, [{ field: 'email', code: 'bad-email' }]],
        [{ email: `${'x'.repeat(400)}@voorbeeld.nl` }, [{ field: 'email', code: 'bad-email' }]],
        [{ email: ['jan@voorbeeld.nl'] }, [{ field: 'email', code: 'not-accepted' }]],
        [{ email: 'jan@voorbeeld.nl', language: 'x'.repeat(36) }, [{ field: 'language', code: 'not-accepted' }]],
      ];
      for (const [body, issues] of refused) {
        const { status, json } = await postJson(world, '/forgotten', body, '203.0.113.251');
        assert.equal(status, 400);
        assert.deepEqual(json.issues, issues);
      }
      assert.equal(await world.count('status_forgotten'), 0);
    });
    it('may ask a few times from one place', async () => {
      const again = () => postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' }, '192.0.2.7');
      for (let calls = 0; calls < rates['status-forgotten'].calls; calls++) assert.equal((await again()).status, 202);
      const { status, headers } = await again();
      assert.equal(status, 429);
      assert.equal(headers.get('Retry-After'), '60');
    });
    it('leaves no address, token or code in the log', async () => {
      await sent();
      await ask('jan@voorbeeld.nl');
      await work(world);
      const [mail] = await mails();
      const token = linkIn(mail!, 'list');
      await postJson(world, '', { accessToken: token });
      const logs = world.logs.join('\n');
      assert.match(logs, /"route":"\/api\/status\/forgotten"/);
      for (const secret of ['jan@', token, /Uw code: (\S+)/.exec(mail!.text_body)![1]!])
        assert.equal(logs.includes(secret), false, secret);
    });
  });

  describe('several copies of the server', () => {
    it('answer somebody once', async () => {
      await sent();
      await ask('jan@voorbeeld.nl');
      await Promise.all([world, world.again(), world.again()].map(work));
      assert.equal((await mails()).length, 1);
      assert.equal(await world.count('case_access'), 1);
    });
    it('answer who asked one that died while it looked, and then once', async () => {
      await sent();
      await ask('jan@voorbeeld.nl');
      const linkBase = () => {
        throw new Error('the power went');
      };
      await work(world.again({ linkBase }));
      assert.deepEqual([(await mails()).length, await world.count('status_forgotten')], [0, 1]);
      assert.equal(await world.count('case_access'), 0, 'nothing stays open');
      assert.match(world.logs.at(-1)!, /"event":"status forgotten","name":"Error"/);
      await work(world);
      assert.deepEqual([(await mails()).length, await world.count('status_forgotten')], [1, 0]);
    });
  });
}
