/** A resident who wants an e-mail at each step, and somebody who wants another to get them. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { formatReference } from '../../../src/domain/reference.js';
import { close, linkIn, mailsOf, makeMailWorld, postJson, work } from '../support/updates.js';
import { makeWorld, question, type World } from '../support/world.js';

export function updatesFollowSuite(connection: () => Connection): void {
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
  const confirm = (token: unknown, at = world) => postJson(at, '/updates/confirm', { token });
  const following = async () =>
    (await world.deps.db.selectFrom('status_follower').select(['email', 'language']).orderBy('id').execute()).map(
      ({ email, language }) => `${email} ${language}`,
    );

  describe('a resident who wants e-mails', () => {
    it('is asked by a mail to that address first, and gets none without saying yes', async () => {
      const { status, text } = await ask({ reference, accessCode, to });
      assert.deepEqual([status, text], [202, '{}']);
      const [mail, ...others] = await mails();
      assert.equal(others.length, 0);
      assert.equal(mail!.recipient, to);
      assert.equal(mail!.subject, `Wilt u e-mails krijgen over uw bericht ${formatReference(reference)}?`);
      for (const body of [mail!.text_body, mail!.html_body]) {
        assert.match(body, /status\.html#loket-status:confirm=[\w-]{22}/);
        assert.match(body, /Deze link werkt tot dinsdag 1 december, 14\.05 uur\./);
        assert.match(body, /Heeft u dit niet gevraagd\? Dan hoeft u niets te doen\./);
      }
      assert.deepEqual(await following(), []);
    });
    it('follows once the link was opened; again is as right and changes nothing', async () => {
      await ask({ reference, email: 'jan@voorbeeld.nl', to, language: 'en' });
      const token = linkIn((await mails())[0]!, 'confirm');
      for (let times = 0; times < 3; times++) {
        const { status, text } = await confirm(token);
        assert.deepEqual([status, text], [200, '{}']);
      }
      assert.deepEqual(await following(), [`${to} en`]);
    });
    it('follows once, also when two copies are asked at once, and when two links are opened', async () => {
      for (const address of [to, 'IK@elders.nl']) await ask({ reference, accessCode, to: address });
      const tokens = (await mails()).map((mail) => linkIn(mail, 'confirm'));
      assert.equal(tokens.length, 2);
      const copy = world.again();
      const answers = await Promise.all(tokens.flatMap((token) => [confirm(token), confirm(token, copy)]));
      for (const { status } of answers) assert.equal(status, 200);
      assert.equal((await following()).length, 1);
    });
    it('may say yes for 7 days, and is told the same of a link that never was', async () => {
      await ask({ reference, accessCode, to });
      const token = linkIn((await mails())[0]!, 'confirm');
      world.later(7 * 24 * 3600);
      const [past, unknown] = [await confirm(token), await confirm('AAAAAAAAAAAAAAAAAAAAAA')];
      assert.equal(past.status, 404);
      assert.match(past.json.type, /no-such-token$/);
      assert.equal(past.text, unknown.text);
      assert.equal((await confirm('')).status, 400);
      assert.equal((await confirm(7)).status, 400);
      assert.deepEqual(await following(), []);
    });
    it('who follows already gets the same answer and no mail', async () => {
      await ask({ reference, accessCode, to });
      await confirm(linkIn((await mails())[0]!, 'confirm'));
      const { status, text } = await ask({ reference, accessCode, to: 'IK@elders.nl' });
      assert.deepEqual([status, text], [202, '{}']);
      assert.equal((await mails()).length, 1);
    });
    it('who closes the case has nothing to follow, and is told so', async () => {
      await close(world, reference);
      const { status, json } = await ask({ reference, accessCode, to });
      assert.equal(status, 409);
      assert.match(json.type, /case-closed$/);
      assert.equal((await mails()).length, 0);
      assert.equal((await ask({ reference, accessCode: 'ABCD-2345', to })).status, 404, 'only who may know it');
    });
    it('follows all open cases of a link at once, by one mail', async () => {
      const others = [(await world.send(question())).json.reference, (await world.send(question())).json.reference];
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      await work(world);
      await close(world, others[0]!);
      const accessToken = linkIn((await mailsOf(world, 'forgotten'))[0]!, 'list');
      assert.equal((await ask({ accessToken, to })).status, 202);
      const [mail] = await mails();
      assert.equal(mail!.subject, 'Wilt u e-mails krijgen over uw berichten?');
      assert.deepEqual(
        [...mail!.text_body.matchAll(/Nummer ([\d ]+\d)/g)].map(([, number]) => number!.replaceAll(' ', '')),
        [others[1], reference],
      );
      await confirm(linkIn(mail!, 'confirm'));
      assert.equal((await following()).length, 2);
      assert.equal((await ask({ accessToken: 'x', to })).status, 404);
      world.later(24 * 3600);
      assert.equal((await ask({ accessToken, to })).status, 404);
    });
    it('may use the code of a mail too', async () => {
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      await work(world);
      const code = /Uw code: (\S+)/.exec((await mailsOf(world, 'forgotten'))[0]!.text_body)![1];
      assert.equal((await ask({ reference, accessCode: code, to })).status, 202);
    });
    it('is told of all that is wrong at once', async () => {
      const refused: [body: object, issues: unknown][] = [
        [
          {},
          [
            { field: 'reference', code: 'missing' },
            { field: 'to', code: 'missing' },
          ],
        ],
        [{ reference, accessCode }, [{ field: 'to', code: 'missing' }]],
        [{ reference, accessCode, to: '' }, [{ field: 'to', code: 'missing' }]],
        [{ reference, accessCode, to: 'ik@' }, [{ field: 'to', code: 'bad-email' }]],
        [{ reference, accessCode, to: 'a@b.nl, c@d.nl' }, [{ field: 'to', code: 'bad-email' }]],
        [{ reference, to }, [{ field: '', code: 'missing' }]],
        [{ accessToken: 'x', reference, to }, [{ field: '', code: 'not-accepted' }]],
      ];
      for (const [body, issues] of refused) {
        const { status, json } = await ask(body);
        assert.equal(status, 400, JSON.stringify(body));
        assert.deepEqual(json.issues, issues);
      }
      assert.equal(await world.count('status_try'), 0);
    });
    it('learns that it is not offered where there is no page for the link', async () => {
      for (const at of [
        await makeWorld(connection()),
        await makeMailWorld(connection(), {}, (config) => delete config.status),
      ]) {
        const receipt = (await at.send(question())).json;
        const { status, json } = await ask({ ...receipt, to, email: undefined }, at);
        assert.equal(status, 501);
        assert.match(json.type, /no-status-page$/);
      }
    });
  });
}
