/** What nobody sends by accident: it arrives as plain data, or is refused in words; nothing of the inside gets out. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Connection } from '../../../demo/server/db/connect.js';
import { makeWorld, question, type World } from '../support/world.js';

export function hostileSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection());
  });
  const row = async () => (await world.rows())[0]!;

  describe('a body that is no contact', () => {
    for (const body of ['', '{', '[]', 'null', '3', '"x"', '<xml/>', '{"type":"question"', '['.repeat(100_000)]) {
      it(`is refused: ${body.slice(0, 20) || 'nothing'}`, async () => {
        const { status, json } = await world.send(body);
        assert.equal(status, 400);
        assert.equal(json.type, '/problems/no-json');
      });
    }
    it('is refused with wrong types everywhere, each named', async () => {
      const { status, json } = await world.send({
        type: [],
        message: {},
        answerBy: 3,
        person: 'x',
        answers: 'x',
        attachments: {},
        topic: 1,
      });
      assert.equal(status, 400);
      const fields = json.issues.map(({ field }) => field).sort();
      assert.deepEqual(fields, ['answerBy', 'answers', 'attachments', 'message', 'person', 'topic', 'type']);
    });
    it('is refused at 1 MB, whatever the header says', async () => {
      const big = JSON.stringify(question({ message: 'x'.repeat(1_000_000) }));
      const { status, json } = await world.send(big);
      assert.equal(status, 413);
      assert.equal(json.type, '/problems/too-large');
      const stream = new Blob([big]).stream();
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': world.newKey() };
      const streamed = await world.request('/api/contacts', {
        method: 'POST',
        headers,
        body: stream,
        duplex: 'half',
      } as RequestInit);
      assert.equal(streamed.status, 413);
    });
    it('is refused with a type for which a page needs no leave', async () => {
      for (const type of [
        'text/plain',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
        'text/json',
        '',
      ]) {
        const { status } = await world.send(question(), { headers: { 'Content-Type': type } });
        assert.equal(status, 415, type);
      }
      assert.equal(
        (await world.send(question(), { headers: { 'Content-Type': 'Application/JSON; charset=UTF-8' } })).status,
        201,
      );
    });
    it('is understood with a byte order mark in front', async () => {
      assert.equal((await world.send(`\ufeff${JSON.stringify(question())}`)).status, 201);
    });
  });

  describe('texts', () => {
    const literal = [
      "'; drop table contact; --",
      "' OR 1=1",
      '<script>alert(1)</script>',
      '{{7*7}} ${x} %0d%0aBcc:',
      '=cmd|calc!A1',
      'null',
      'undefined',
      '[object Object]',
      '\\u0000',
      'José, Ng, محمد, 🧑‍👩‍👧',
    ];
    for (const text of literal) {
      it(`arrive literally: ${text}`, async () => {
        const answers = [{ question: text, label: text, value: text }];
        const person = { name: text, email: 'jan@voorbeeld.nl' };
        const { status } = await world.send(
          question({ message: text, person, answers, topic: { id: text, name: text } }),
        );
        assert.equal(status, 201);
        const { message, person: kept, answers: given, topic_name } = await row();
        assert.deepEqual([message, kept!.name, given[0], topic_name], [text, text, answers[0], text]);
        assert.equal(await world.count('contact'), 1);
      });
    }
    it('lose NUL, escapes and overrides, and keep their lines', async () => {
      const lone = JSON.stringify(question({ message: 'a\u0000b\u001b[31m\r\nc\u2028d\u202ee~' })).replace(
        '~',
        '\\ud800',
      );
      assert.equal((await world.send(lone)).status, 201);
      assert.equal((await row()).message, 'ab[31m\nc\nde\ufffd');
    });
    it('of one line stay one line: no header of a mail can begin in them', async () => {
      await world.send(question({ person: { name: 'Jan\r\nBcc: x@evil.example', email: 'jan@voorbeeld.nl' } }));
      assert.equal((await row()).person!.name, 'Jan Bcc: x@evil.example');
      const bad = await world.send(question({ person: { email: 'jan@voorbeeld.nl\r\nBcc: x@evil.example' } }));
      assert.deepEqual(bad.json.issues, [{ field: 'person.email', code: 'bad-email' }]);
      for (const email of ['jan@a.nl, x@evil.example', '<x@evil.example>', 'a@b.nl;c@d.nl']) {
        assert.equal((await world.send(question({ person: { email } }))).status, 400, email);
      }
    });
  });

  describe('keys that nobody asked for', () => {
    it('are dropped, and change nothing of the contact or of this process', async () => {
      const extra =
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":7,"reference":"1","quarantine":true,"received_at":0';
      const body = JSON.stringify(question())
        .replace('{', `{${extra},`)
        .replace('"person":{', '"person":{"__proto__":{"polluted":1},"role":"admin",');
      const { status, json } = await world.send(body);
      assert.equal(status, 201);
      const kept = await row();
      assert.equal(kept.reference, json.reference);
      assert.notEqual(kept.reference, '1');
      assert.equal(kept.quarantine, false);
      assert.deepEqual(kept.person, { email: 'jan@voorbeeld.nl' });
      assert.equal(({} as { polluted?: number }).polluted, undefined);
    });
  });

  describe('a fault of our own', () => {
    it('tells nothing of the inside, and the log nothing of the resident', async () => {
      await sql`alter table mail rename to mail_away`.execute(connection().db);
      let answer;
      try {
        answer = await world.send(question({ person: { email: 'geheim@voorbeeld.nl' } }));
      } finally {
        await sql`alter table mail_away rename to mail`.execute(connection().db);
      }
      assert.equal(answer.status, 500);
      assert.deepEqual(Object.keys(answer.json).sort(), ['status', 'title', 'type']);
      assert.equal(answer.text.includes('mail'), false);
      const log = world.logs.join('\n');
      assert.match(log, /"level":"error"/);
      assert.equal(log.includes('geheim'), false);
      assert.equal(await world.count('contact'), 0);
      assert.equal(await world.count('idempotency'), 0);
    });
    it('never writes a resident’s address, query, path or words to the log', async () => {
      await world.send(question({ message: 'geheim' }), { address: '198.51.100.7' });
      await world.request('/api/nergens?naam=geheim');
      await world.request('/desk/contacts/geheim');
      const log = world.logs.join('\n');
      assert.match(log, /"method":"POST","route":"\/api\/contacts","status":201,"ms":\d+/);
      for (const word of ['geheim', '198.51.100.7', 'voorbeeld.nl']) assert.equal(log.includes(word), false, word);
    });
  });
}
