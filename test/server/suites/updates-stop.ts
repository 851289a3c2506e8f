/** Stopping the e-mails: by the page, by the mail program itself (RFC 8058), and never by looking. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { askStatus } from '../support/status.js';
import { follow, linkIn, mailsOf, makeMailWorld, postJson, publicUrl, say, work } from '../support/updates.js';
import type { Answer, World } from '../support/world.js';

export function updatesStopSuite(connection: () => Connection): void {
  let world: World;
  let reference: string;
  let token: string;
  let address: string;
  const tellOne = async (): Promise<void> => {
    await say(world, reference, `Nieuws van ${world.now.toISOString()}.`);
    world.later(300);
    await work(world);
  };
  beforeEach(async () => {
    world = await makeMailWorld(connection());
    reference = await follow(world);
    await tellOne();
    const [mail] = await mailsOf(world, 'update');
    token = linkIn(mail!, 'stop');
    address = mail!.headers!['List-Unsubscribe']!.slice(1 + publicUrl.length - 1, -1);
  });
  const follows = async () => (await world.count('status_follower')) === 1;
  const post = (
    type: string | undefined,
    body: string,
    headers: Record<string, string> = {},
    path = address,
  ): Promise<Answer> =>
    world.request(path, { method: 'POST', body, headers: { ...(type && { 'Content-Type': type }), ...headers } });
  const form = 'application/x-www-form-urlencoded';
  const oneClick = 'List-Unsubscribe=One-Click';

  describe('the page of the municipality', () => {
    it('stops the mails by the token, as often as it is asked', async () => {
      for (let times = 0; times < 2; times++) {
        const { status, text } = await postJson(world, '/updates/stop', { token });
        assert.deepEqual([status, text], [200, '{}']);
        assert.equal(await follows(), false);
      }
      await tellOne();
      assert.equal((await mailsOf(world, 'update')).length, 1);
    });
    it('is told of a token that was not made here', async () => {
      const [signature = '', id = ''] = token.split('.');
      for (const wrong of [`${signature}.${Number(id) + 1}`, `${signature}x.${id}`, id, 'x', `.${id}`]) {
        const { status, json } = await postJson(world, '/updates/stop', { token: wrong });
        assert.equal(status, 404, wrong);
        assert.match(json.type, /no-such-token$/);
      }
      assert.equal((await postJson(world, '/updates/stop', {})).status, 400);
      assert.equal(await follows(), true);
    });
    it('may ask from an allowed site, and no other may read the answer', async () => {
      const send = (Origin: string) => post('application/json', JSON.stringify({ token }), { Origin });
      const foreign = await send('https://evil.example');
      assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
      const asked = await world.request(address, { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } });
      assert.equal(asked.status, 403);
    });
  });

  describe('a mail program with one click', () => {
    it('stops the mails by posting to the address of the header, as either kind of form', async () => {
      const boundary = 'x';
      const parts = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
      for (const [type, body] of [
        [form, oneClick],
        [`multipart/form-data; boundary=${boundary}`, parts],
      ] as const) {
        await world.deps.db.deleteFrom('contact').execute();
        reference = await follow(world);
        await tellOne();
        const header = (await mailsOf(world, 'update')).at(-1)!.headers!['List-Unsubscribe']!;
        const { status, headers } = await post(
          type,
          body,
          {},
          new URL(header.slice(1, -1)).href.replace(publicUrl, '/'),
        );
        assert.equal(status, 200, type);
        assert.equal(headers.get('Location'), null);
        assert.equal(headers.get('Set-Cookie'), null);
        assert.equal(await follows(), false, type);
      }
    });
    it('may post from any origin and from none, and again', async () => {
      for (const headers of [{ Origin: 'https://mail.example' }, { Origin: 'null' }, {}])
        assert.equal((await post(form, oneClick, headers)).status, 200);
      assert.equal(await follows(), false);
    });
    it('finds the address in headers that only go with https', async () => {
      const [mail] = await mailsOf(world, 'update');
      assert.deepEqual(mail!.headers, {
        'List-Unsubscribe': `<https://loket.weltevree.example/api/status/updates/stop?token=${token}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      });
      world.deps.linkBase = () => 'http://localhost:4000/';
      await tellOne();
      const later = (await mailsOf(world, 'update')).at(-1)!;
      assert.equal(later.headers, null);
      assert.equal(linkIn(later, 'stop'), token, 'the link in the mail is there all the same');
    });
    it('stops nothing else, and opens nothing', async () => {
      const other = await follow(world, { to: 'buur@elders.nl' });
      await post(form, oneClick);
      assert.equal(await world.count('status_follower'), 1);
      assert.equal((await askStatus(world, { accessToken: token })).status, 404);
      assert.equal((await postJson(world, '/updates/confirm', { token })).status, 404);
      assert.equal((await askStatus(world, { reference: other, accessCode: token })).status, 400);
    });
    it('is refused with a body that is too big', async () => {
      assert.equal((await post(form, 'x'.repeat(5000))).status, 413);
      assert.equal(await follows(), true);
    });
  });

  describe('whoever looks at the address', () => {
    it('stops nothing, however often: mail scanners follow links', async () => {
      for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await world.request(address, { method })).status, 200);
      assert.equal(await follows(), true);
    });
    it('finds a page with one button that posts, which nobody keeps, lists or tells of', async () => {
      const { headers, text } = await world.request(address);
      assert.match(text, /<html lang="nl">/);
      assert.match(text, /<title>Wilt u geen e-mails meer\?<\/title>/);
      assert.equal(text.match(/<button/g)!.length, 1);
      assert.match(
        text,
        /<form method="post">\s*<button name="List-Unsubscribe" value="One-Click">\s*Stop met e-mails/,
      );
      assert.match(text, /<meta name="robots" content="noindex"/);
      assert.equal(text.includes(token), false, 'the form posts to the address that it has');
      assert.equal(headers.get('X-Robots-Tag'), 'noindex');
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.match(headers.get('Content-Security-Policy')!, /default-src 'none'.*form-action 'self'/);
      for (const secret of ['jan@', reference]) assert.equal(text.includes(secret), false);
    });
    it('reads what happened after the button, in the language of the mails', async () => {
      assert.match((await post(form, oneClick)).text, /Gelukt\. U krijgt geen e-mails meer over dit bericht/);
      await world.deps.db.deleteFrom('mail').execute();
      reference = await follow(world, { language: 'en' });
      await tellOne();
      const english = `/api/status/updates/stop?token=${linkIn((await mailsOf(world, 'update'))[0]!, 'stop')}`;
      assert.match((await world.request(english)).text, /<html lang="en">[^]*Do you want no more e-mails\?/);
      assert.match((await post(form, oneClick, {}, english)).text, /You get no more e-mails about this message/);
    });
    it('is told when the link was broken on the way', async () => {
      for (const path of [address.slice(0, -1), '/api/status/updates/stop'])
        for (const answer of [await world.request(path), await post(form, oneClick, {}, path)]) {
          assert.equal(answer.status, 404);
          assert.match(answer.text, /Deze link klopt niet/);
        }
      const headers = { 'Accept-Language': 'en-GB,nl;q=0.5' };
      assert.match((await world.request('/api/status/updates/stop', { headers })).text, /This link is not right/);
      assert.equal(await follows(), true);
    });
    it('leaves no token in the log', async () => {
      await world.request(address);
      await post(form, oneClick);
      const logs = world.logs.join('\n');
      assert.match(logs, /"method":"GET","route":"\/api\/status\/updates\/stop","status":200/);
      assert.equal(logs.includes(token), false);
    });
  });

  describe('who stopped', () => {
    it('gets none of the mails that still waited to be sent', async () => {
      await world.deps.db.updateTable('mail').set({ state: 'waiting' }).where('kind', '=', 'update').execute();
      await postJson(world, '/updates/stop', { token });
      assert.equal((await mailsOf(world, 'update')).length, 0);
    });
    it('does not begin anew by an old link, and does by a new one', async () => {
      const old = linkIn((await mailsOf(world, 'confirm'))[0]!, 'confirm');
      await postJson(world, '/updates/stop', { token });
      assert.equal((await postJson(world, '/updates/confirm', { token: old })).status, 404);
      await postJson(world, '/updates', { reference, email: 'jan@voorbeeld.nl', to: 'jan@voorbeeld.nl' });
      const fresh = linkIn((await mailsOf(world, 'confirm')).at(-1)!, 'confirm');
      assert.equal((await postJson(world, '/updates/confirm', { token: fresh })).status, 200);
      assert.equal(await follows(), true);
    });
  });
}
