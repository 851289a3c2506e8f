/** Who may call, how often, and what happens to what looks like a robot. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { rates } from '../../../demo/server/http/limits.js';
import { files, makeWorld, question, type World } from '../support/world.js';

export function protectionSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection(), { ALLOWED_ORIGINS: 'https://www.weltevree.example, http://localhost:3000' });
  });
  const preflight = (origin: string) =>
    world.request('/api/contacts', {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });

  describe('a page on another site', () => {
    it('may send when it is on the list, without cookies, and may read when to try again', async () => {
      for (const origin of ['https://www.weltevree.example', 'http://localhost:3000']) {
        const leave = await preflight(origin);
        assert.equal(leave.status, 204);
        assert.equal(leave.headers.get('Access-Control-Allow-Origin'), origin);
        assert.equal(leave.headers.get('Access-Control-Allow-Credentials'), null);
        for (const header of ['Idempotency-Key', 'Content-Type', 'Content-Disposition']) {
          assert.ok(leave.headers.get('Access-Control-Allow-Headers')!.includes(header));
        }
        assert.match(leave.headers.get('Access-Control-Allow-Methods')!, /POST, DELETE/);
        assert.ok(Number(leave.headers.get('Access-Control-Max-Age')) > 0);
        const sent = await world.send(question(), { headers: { Origin: origin } });
        assert.equal(sent.status, 201);
        assert.equal(sent.headers.get('Access-Control-Allow-Origin'), origin);
        assert.match(sent.headers.get('Vary')!, /Origin/);
        assert.match(sent.headers.get('Access-Control-Expose-Headers')!, /Retry-After/);
      }
    });
    it('can read what is wrong with the message', async () => {
      const origin = 'https://www.weltevree.example';
      const { status, headers } = await world.send(question({ message: '' }), { headers: { Origin: origin } });
      assert.equal(status, 400);
      assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
    });
    it('may not send when it is not on the list, and nothing is kept', async () => {
      for (const origin of [
        'https://evil.example',
        'https://www.weltevree.example.evil.example',
        'http://www.weltevree.example',
        'x',
      ]) {
        const leave = await preflight(origin);
        assert.equal(leave.headers.get('Access-Control-Allow-Origin'), null);
        const { status, headers } = await world.send(question(), { headers: { Origin: origin } });
        assert.equal(status, 403);
        assert.equal(headers.get('Access-Control-Allow-Origin'), null);
      }
      assert.equal(await world.count('contact'), 0);
    });
    it('without an origin is refused in words that it can read', async () => {
      assert.equal((await preflight('null')).headers.get('Access-Control-Allow-Origin'), 'null');
      const { status, headers, json } = await world.send(question(), { headers: { Origin: 'null' } });
      assert.equal(status, 403);
      assert.equal(headers.get('Access-Control-Allow-Origin'), 'null');
      assert.match(json.detail, /sandbox/);
      assert.equal(await world.count('contact'), 0);
    });
  });

  describe('a page on the same site', () => {
    it('may send without being on any list, also behind a proxy that ends TLS', async () => {
      for (const origin of ['http://loket.weltevree.example', 'https://loket.weltevree.example']) {
        const headers = { Host: 'loket.weltevree.example', Origin: origin };
        assert.equal((await world.send(question(), { headers })).status, 201);
      }
    });
  });

  describe('one who sends too often', () => {
    it('is told to wait, and how long; others are not', async () => {
      const sent = [];
      for (let i = 0; i <= rates.contacts.calls; i++) sent.push((await world.send('{}')).status);
      assert.deepEqual([sent.at(-2), sent.at(-1)], [400, 429]);
      const refused = await world.send(question());
      assert.equal(refused.status, 429);
      const wait = Number(refused.headers.get('Retry-After'));
      assert.ok(wait > 0 && wait <= 10);
      assert.equal((await world.send(question(), { address: '192.0.2.2' })).status, 201);
      assert.equal((await world.attach(files.jpeg)).status, 201);
      world.later(wait);
      assert.equal((await world.send(question())).status, 201);
    });
    it('is one by its /64 on IPv6, and by the whole address on IPv4, however it is written', async () => {
      const all = Array.from({ length: rates.contacts.calls }, (_, i) => `2001:db8:0:1::${(i + 1).toString(16)}`);
      for (const address of all) await world.send('{}', { address });
      assert.equal((await world.send('{}', { address: '2001:db8:0:1:ffff::1' })).status, 429);
      assert.equal((await world.send('{}', { address: '2001:db8::2:0:0:0:1' })).status, 400);
      for (let i = 0; i < rates.contacts.calls; i++) await world.send('{}', { address: '::ffff:203.0.113.9' });
      assert.equal((await world.send('{}', { address: '203.0.113.9' })).status, 429);
      assert.equal((await world.send('{}', { address: '203.0.113.8' })).status, 400);
    });
    it('cannot hide behind a made-up X-Forwarded-For', async () => {
      const forged = (i: number) => world.send('{}', { headers: { 'X-Forwarded-For': `203.0.113.${i}` } });
      for (let i = 0; i < rates.contacts.calls; i++) await forged(i);
      assert.equal((await forged(200)).status, 429);
    });
    it('is told apart by X-Forwarded-For behind an own proxy, of which only the last entry counts', async () => {
      world = await makeWorld(connection(), { TRUST_PROXY: '1' });
      const through = (chain: string) =>
        world.send('{}', { address: '10.0.0.1', headers: { 'X-Forwarded-For': chain } });
      for (let i = 0; i < rates.contacts.calls; i++) await through(`203.0.113.${i}, 198.51.100.1`);
      assert.equal((await through('203.0.113.250, 198.51.100.1')).status, 429);
      assert.equal((await through('198.51.100.1, 198.51.100.2')).status, 400);
    });
  });

  describe('a message that may come from a robot', () => {
    const token = async () => (await world.request('/api/capabilities')).json.formToken;
    const reasonFor = async (changes: Record<string, unknown>) => {
      const { status, json } = await world.send(question(changes));
      assert.equal(status, 201);
      assert.deepEqual(Object.keys(json).sort(), Object.keys((await world.send(question())).json).sort());
      const row = (await world.rows()).find(({ reference }) => reference === json.reference)!;
      assert.equal(row.quarantine, row.quarantine_reason !== null);
      return row.quarantine_reason;
    };
    it('is put apart when the hidden field is filled in', async () => {
      assert.match((await reasonFor({ website: 'https://spam.example' }))!, /verborgen veld/);
      assert.equal(await reasonFor({ website: '' }), null);
    });
    it('is put apart when it comes within three seconds, and never for being slow', async () => {
      const formToken = await token();
      world.later(2);
      assert.match((await reasonFor({ formToken }))!, /3 seconden/);
      world.later(2);
      assert.equal(await reasonFor({ formToken }), null);
      world.later(3 * 24 * 3600);
      assert.equal(await reasonFor({ formToken }), null);
    });
    it('is not put apart for a token that is missing or forged, alone', async () => {
      const [moment] = (await token()).split('.');
      for (const formToken of [undefined, '', 'x', `${moment}.AAAA`, 'x'.repeat(10_000)]) {
        assert.equal(await reasonFor({ formToken }), null);
      }
      const message = 'Kijk op https://voorbeeld.nl';
      assert.match((await reasonFor({ message }))!, /een link/);
      assert.match((await reasonFor({ message, formToken: `${moment}.AAAA` }))!, /een link/);
    });
    it('is put apart with many links, and may hold a few', async () => {
      const formToken = await token();
      world.later(60);
      assert.equal(await reasonFor({ formToken, message: 'https://a.nl en www.b.nl en https://c.nl' }), null);
      assert.match((await reasonFor({ formToken, message: 'https://a.nl '.repeat(4) }))!, /veel links/);
    });
    it('is put apart when many come from one place', async () => {
      for (let i = 0; i < 12; i++) await world.send(question());
      assert.equal(
        (await world.rows()).some(({ quarantine }) => quarantine),
        false,
      );
      assert.equal((await world.send(question())).status, 201);
      assert.match((await world.rows()).at(-1)!.quarantine_reason!, /dezelfde plek/);
    });
  });

  describe('every answer', () => {
    const paths = [
      '/api/capabilities',
      '/api/health',
      '/api/nergens',
      '/nergens',
      '/desk/',
      '/demo/mails/',
      '/loket.json',
    ];
    it('forbids sniffing, framing and referrers, and has a policy of its own', async () => {
      for (const path of paths) {
        const { headers } = await world.request(path);
        assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
        assert.equal(headers.get('Referrer-Policy'), 'no-referrer', path);
        assert.match(headers.get('Content-Security-Policy')!, /frame-ancestors 'none'/, path);
        assert.doesNotMatch(headers.get('Content-Security-Policy')!, /unsafe/, path);
        assert.equal(headers.get('Strict-Transport-Security'), null, path);
      }
      for (const path of paths.slice(0, 3))
        assert.equal((await world.request(path)).headers.get('Cache-Control'), 'no-store');
    });
    it('asks for HTTPS from then on, when residents come by HTTPS', async () => {
      world = await makeWorld(connection(), { PUBLIC_URL: 'https://loket.weltevree.example/' });
      assert.match((await world.request('/api/health')).headers.get('Strict-Transport-Security')!, /max-age=\d{8}/);
    });
  });
}
