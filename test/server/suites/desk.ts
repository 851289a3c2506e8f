/** The desk and the mails of the demo: who may look, and what they see. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { files, makeWorld, question, type World } from '../support/world.js';

const token = 'the token of the desk';

export function deskSuite(connection: () => Connection): void {
  let world: World;
  let cookie: string;
  const login = (given: string, headers: Record<string, string> = {}, address?: string) =>
    world.request(
      '/desk/login',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ token: given }).toString(),
      },
      address,
    );
  const look = (path: string) => world.request(path, { headers: { Cookie: cookie } });
  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token });
    cookie = (await login(token)).headers.get('Set-Cookie')!.split(';')[0]!;
  });

  describe('somebody without the token', () => {
    it('sees a form to log in, and nothing of what came in', async () => {
      const { json } = await world.send(question({ message: 'geheim' }));
      for (const path of ['/desk/', `/desk/contacts/${json.reference}`, '/desk/files/abc', '/desk/anything']) {
        const { status, text } = await world.request(path);
        assert.ok(status === 303 || (status === 200 && text.includes('Code van de balie')), path);
        assert.equal(text.includes('geheim'), false);
        assert.equal(text.includes(json.reference), false);
      }
    });
    it('is refused with a wrong one, in words, and may try ten times', async () => {
      for (let i = 0; i < 10; i++) {
        const { status, text, headers } = await login('wrong', {}, '192.0.2.66');
        assert.equal(status, 401);
        assert.match(text, /Deze code klopt niet/);
        assert.equal(headers.get('Set-Cookie'), null);
      }
      assert.equal((await login(token, {}, '192.0.2.66')).status, 429);
    });
    it('cannot make up a session, or use one of another token', async () => {
      const [name, value = ''] = cookie.split('=');
      const [moment, signature] = value.split('.');
      for (const forged of [`${moment}.AAAA`, `zzzzzzzz.${signature}`, 'x', '']) {
        cookie = `${name}=${forged}`;
        assert.match((await look('/desk/')).text, /Code van de balie/);
      }
      cookie = `${name}=${value}`;
      Object.assign(world.deps, { deskToken: 'another token' });
      assert.match((await look('/desk/')).text, /Code van de balie/);
    });
    it('cannot log in somebody else from another site', async () => {
      assert.equal((await login(token, { 'Sec-Fetch-Site': 'cross-site' })).status, 401);
    });
  });

  describe('an employee at the desk', () => {
    it('has a session of eight hours that no script and no other site can use', async () => {
      const set = (await login(token)).headers.get('Set-Cookie')!;
      for (const part of ['HttpOnly', 'SameSite=Strict', 'Max-Age=28800']) assert.ok(set.includes(part), part);
      assert.equal(set.includes('Secure'), false);
      world.later(8 * 3600 + 1);
      assert.match((await look('/desk/')).text, /Code van de balie/);
    });
    it('has a cookie for HTTPS alone, where there is HTTPS', async () => {
      world = await makeWorld(connection(), { DESK_TOKEN: token, PUBLIC_URL: 'https://loket.weltevree.example' });
      assert.match((await login(token)).headers.get('Set-Cookie')!, /Secure/);
    });
    it('can log out', async () => {
      const { status, headers } = await world.request('/desk/logout', { method: 'POST', headers: { Cookie: cookie } });
      assert.equal(status, 303);
      assert.match(headers.get('Set-Cookie')!, /Max-Age=0/);
    });
    it('sees what came in, newest first, and what was put apart', async () => {
      const first = await world.send(question({ topic: { id: 'afval', name: 'Afval en containers' } }));
      const second = await world.send(question({ website: 'x' }));
      const { text } = await look('/desk/');
      const places = [second, first].map(({ json }) => text.indexOf(`/desk/contacts/${json.reference}`));
      assert.ok(places[0]! > 0 && places[0]! < places[1]!);
      assert.match(text, /Afval en containers/);
      assert.equal(text.match(/Apart gezet/g)!.length, 1);
      assert.match((await look(`/desk/contacts/${second.json.reference}`)).text, /het verborgen veld was ingevuld/);
    });
    it('can leaf through all of them', async () => {
      for (let i = 0; i < 27; i++) await world.send(question(), { address: `192.0.2.${i}` });
      const first = (await look('/desk/')).text;
      const next = /href="(\/desk\/\?voor=\d+)"/.exec(first)![1]!;
      const second = (await look(next)).text;
      const references = (text: string) => text.match(/contacts\/\d{10}/g)!;
      assert.equal(references(first).length, 25);
      assert.equal(references(second).length, 2);
      assert.equal(new Set([...references(first), ...references(second)]).size, 27);
      assert.equal((await look("/desk/?voor=' or 1=1")).status, 200);
    });
    it('sees all of one message, with every sign as it was typed and none of it as markup', async () => {
      const nasty = `<img src=x onerror="alert('1')">&amp;`;
      const { json } = await world.send(
        question({
          message: `${nasty}\nTweede regel`,
          person: { name: nasty, email: 'jan@voorbeeld.nl', phone: '0612345678' },
          answers: [{ question: 'plek', label: nasty, value: nasty }],
          topic: { id: 'x', name: nasty },
        }),
      );
      const { text, headers } = await look(`/desk/contacts/${json.reference}`);
      assert.equal(text.includes('<img'), false);
      assert.ok(text.includes('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;\nTweede regel'));
      assert.match(text, /06 12 34 56 78/);
      assert.match(text, /dinsdag 24 november 2026 om 14:05/);
      assert.doesNotMatch(headers.get('Content-Security-Policy')!, /script-src|unsafe/);
      assert.equal(headers.get('Cache-Control'), 'no-store');
    });
    it('can save a file that came with it, and never opens it in place', async () => {
      const uploaded = await world.attach(files.pdf, 'brief "nieuw" €.pdf');
      const id = uploaded.json.id;
      assert.equal((await look(`/desk/files/${id}`)).status, 404);
      const { json } = await world.send(question({ attachments: [{ id, name: 'brief "nieuw" €.pdf' }] }));
      assert.ok((await look(`/desk/contacts/${json.reference}`)).text.includes(`/desk/files/${id}`));
      const { status, headers, text } = await look(`/desk/files/${id}`);
      assert.equal(status, 200);
      assert.equal(text, Buffer.from(files.pdf).toString('latin1'));
      assert.equal(headers.get('Content-Type'), 'application/pdf');
      const name = `attachment; filename="brief _nieuw_ _.pdf"; filename*=UTF-8''brief%20%22nieuw%22%20%E2%82%AC.pdf`;
      assert.equal(headers.get('Content-Disposition'), name);
      assert.match(headers.get('Content-Security-Policy')!, /sandbox/);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    });
    it('is told when a message is not there', async () => {
      for (const reference of ['1234567890', 'x', '%00'])
        assert.equal((await look(`/desk/contacts/${reference}`)).status, 404);
    });
  });

  describe('the mails of the demo', () => {
    it('can be read when there is no mail server', async () => {
      world = await makeWorld(connection());
      const { json } = await world.send(question());
      const number = json.reference.replace(/(...)(...)(....)/, '$1 $2 $3');
      const list = await world.request('/demo/mails/');
      assert.ok(list.text.includes(number));
      const mail = await world.request(/href="(\/demo\/mails\/\d+)"/.exec(list.text)![1]!);
      assert.match(mail.text, /Beste inwoner/);
      assert.equal((await world.request('/demo/mails/999')).status, 404);
    });
    it('are for who is logged in when the desk has its own token, and for nobody when mail is sent', async () => {
      assert.equal((await world.request('/demo/mails/')).status, 303);
      assert.equal((await look('/demo/mails/')).status, 200);
      world = await makeWorld(connection(), { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@b.nl' });
      assert.equal((await world.request('/demo/mails/')).status, 404);
    });
  });
}
