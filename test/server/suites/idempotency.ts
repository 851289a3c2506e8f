/** Sent twice, taken once. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { purge } from '../../../demo/server/jobs.js';
import { files, makeWorld, question, type World } from '../support/world.js';

export function idempotencySuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection());
  });

  describe('a resident whose connection breaks', () => {
    it('gets the very same receipt again, byte for byte, also the next day', async () => {
      const key = world.newKey();
      const first = await world.send(question(), { key });
      world.later(24 * 3600 - 1);
      await purge(world.deps);
      const second = await world.send(question(), { key });
      assert.equal(second.status, 201);
      assert.equal(second.text, first.text);
      assert.equal(await world.count('contact'), 1);
      assert.equal(await world.count('mail'), 1);
    });
    it('gets it again with the files, which belong to the contact by then', async () => {
      const key = world.newKey();
      const { json } = await world.attach(files.png);
      const body = question({ attachments: [{ id: json.id, name: 'foto.png' }] });
      const first = await world.send(body, { key });
      assert.equal((await world.send(body, { key })).text, first.text);
    });
    it('gets it again when only the token and the order of the fields differ', async () => {
      const key = world.newKey();
      const first = await world.send({ ...question(), formToken: 'one' }, { key });
      const turned = Object.fromEntries(Object.entries(question()).reverse());
      assert.equal((await world.send({ ...turned, formToken: 'two' }, { key })).text, first.text);
    });
    it('is told when the key stands for another message', async () => {
      const key = world.newKey();
      await world.send(question(), { key });
      const other = await world.send(question({ message: 'Iets anders' }), { key });
      assert.equal(other.status, 422);
      assert.match(other.json.type, /\/idempotency-key-reused$/);
      assert.equal(await world.count('contact'), 1);
    });
    it('can use the key again after the message was refused', async () => {
      const key = world.newKey();
      assert.equal((await world.send(question({ message: '' }), { key })).status, 400);
      assert.equal((await world.send(question({ attachments: [{ id: 'gone', name: 'x' }] }), { key })).status, 400);
      assert.equal((await world.send(question(), { key })).status, 201);
    });
    it('makes one message with fifty tries at once, and every try gets the same receipt', async () => {
      const key = world.newKey();
      const answers = await Promise.all(Array.from({ length: 50 }, () => world.send(question(), { key })));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
      assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
      assert.equal(await world.count('contact'), 1);
      assert.equal(await world.count('mail'), 1);
    });
    it('makes one message of two different ones at once with one key, and the other is told so', async () => {
      const key = world.newKey();
      const both = [question(), question({ message: 'Iets anders' })];
      const answers = await Promise.all(both.map((body) => world.send(body, { key })));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 422]);
    });
  });

  describe('the key', () => {
    const post = (body: unknown, key?: string) =>
      world.request('/api/contacts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key !== undefined && { 'Idempotency-Key': key }) },
        body: JSON.stringify(body),
      });
    it('may stand in the body, for a client that cannot send the header', async () => {
      const body = { ...question(), idempotencyKey: 'in-the-body-0123456789' };
      const first = await post(body);
      assert.equal(first.status, 201);
      assert.equal((await post(question(), 'in-the-body-0123456789')).text, first.text);
    });
    it('may be quoted, as the draft of the IETF writes it', async () => {
      const first = await post(question(), '"0123456789abcdef"');
      assert.equal((await post(question(), '0123456789abcdef')).text, first.text);
    });
    it('must be there, and have 16 to 128 characters', async () => {
      const none = await post(question());
      assert.equal(none.status, 400);
      assert.deepEqual(none.json.issues, [{ field: 'idempotencyKey', code: 'missing' }]);
      for (const key of ['short', 'x'.repeat(129), 'with blanks in between']) {
        assert.equal((await post(question(), key)).status, 400);
      }
      assert.equal(await world.count('contact'), 0);
    });
    it('is nowhere in the database, since whoever has it can ask for the receipt', async () => {
      const key = world.newKey();
      await world.send(question(), { key });
      const rows = await world.deps.db.selectFrom('idempotency').selectAll().execute();
      assert.equal(JSON.stringify(rows).includes(key), false);
    });
  });
}
