/** Files that go ahead of the contact. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { purge } from '../../../demo/server/jobs.js';
import { limits } from '../../../src/backend/wire-limits.js';
import { files, makeWorld, question, type World } from '../support/world.js';

export function attachmentsSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection());
  });
  const kept = () => world.deps.db.selectFrom('attachment').selectAll().execute();
  const remove = (id: string) => world.request(`/api/attachments/${encodeURIComponent(id)}`, { method: 'DELETE' });

  describe('a resident who adds a file', () => {
    for (const [kind, type] of [
      ['jpeg', 'image/jpeg'],
      ['png', 'image/png'],
      ['webp', 'image/webp'],
      ['heic', 'image/heic'],
      ['heif', 'image/heif'],
      ['pdf', 'application/pdf'],
    ] as const) {
      it(`can send ${type}, whatever the browser calls it`, async () => {
        const { status, json } = await world.attach(files[kind], 'foto van de straat.x', 'application/octet-stream');
        assert.equal(status, 201);
        const [file] = await kept();
        assert.equal(file!.id, json.id);
        assert.ok(json.id.length >= 22);
        assert.equal(file!.type, type);
        assert.equal(file!.name, 'foto van de straat.x');
        assert.deepEqual(new Uint8Array(file!.content), files[kind]);
      });
    }
    for (const kind of ['html', 'svg', 'zip'] as const) {
      it(`is told that ${kind} is not taken, also when it is called a photo`, async () => {
        const { status, json } = await world.attach(files[kind], 'foto.jpg', 'image/jpeg');
        assert.equal(status, 415);
        assert.deepEqual(json.issues, [{ field: 'attachments', code: 'file-type' }]);
        assert.equal(await world.count('attachment'), 0);
      });
    }
    it('is told that a file is empty', async () => {
      const { status, json } = await world.attach(new Uint8Array(0));
      assert.equal(status, 400);
      assert.deepEqual(json.issues, [{ field: 'attachments', code: 'file-empty' }]);
    });
    it('may send 10 MB and not a byte more, with or without a length in front', async () => {
      const big = new Uint8Array(limits.fileSize + 1);
      big.set(files.jpeg);
      const { status, json } = await world.attach(big);
      assert.equal(status, 413);
      assert.deepEqual(json.issues, [{ field: 'attachments', code: 'file-too-big', params: { max: limits.fileSize } }]);
      let pulled = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(stream) {
          pulled++;
          stream.enqueue(pulled === 1 ? files.jpeg : new Uint8Array(1_000_000));
        },
      });
      const init = { method: 'POST', headers: { 'Content-Type': 'image/jpeg' }, body, duplex: 'half' };
      assert.equal((await world.request('/api/attachments', init as RequestInit)).status, 413);
      assert.ok(pulled < 20, 'an endless stream is not read on');
      assert.equal(await world.count('attachment'), 0);
      assert.equal((await world.attach(big.subarray(0, limits.fileSize))).status, 201);
    });
    it('cannot send it in a way for which a page needs no leave', async () => {
      for (const type of ['', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
        assert.equal((await world.attach(files.jpeg, 'x.jpg', type)).status, 415);
      }
    });
    for (const [header, name] of [
      ["attachment; filename*=UTF-8''%e2%82%ac%20rates.pdf", '€ rates.pdf'],
      ['attachment; filename="naam met \\"tekens\\".pdf"', 'naam met _tekens_.pdf'],
      ['attachment; filename=kort.pdf', 'kort.pdf'],
      ['attachment; filename="oud.pdf"; filename*=UTF-8\'\'nieuw.pdf', 'nieuw.pdf'],
      ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", 'passwd'],
      ["attachment; filename*=UTF-8''C%3A%5Cfotos%5Cx.pdf", 'x.pdf'],
      ["attachment; filename*=UTF-8''a%0d%0aSet-Cookie%3A%20x.pdf", 'a Set-Cookie_ x.pdf'],
      ["attachment; filename*=UTF-8''fdp%2Eexe%E2%80%AEgpj.pdf", 'fdp.exegpj.pdf'],
      ["attachment; filename*=UTF-8''%ff%fe", 'bestand'],
      ['attachment', 'bestand'],
    ] as const) {
      it(`finds the name ${name} for ${header}`, async () => {
        const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': header };
        await world.request('/api/attachments', { method: 'POST', headers, body: files.pdf });
        assert.equal((await kept())[0]!.name, name);
      });
    }
    it('can take it back, and gets the same answer for one that never was', async () => {
      const { json } = await world.attach(files.jpeg);
      assert.equal((await remove(json.id)).status, 204);
      assert.equal(await world.count('attachment'), 0);
      for (const id of [json.id, 'never-was', "' or 1=1 --", 'nul\0']) assert.equal((await remove(id)).status, 204);
    });
    it('keeps it once the contact is sent, whoever asks to forget it', async () => {
      const { json } = await world.attach(files.jpeg);
      await world.send(question({ attachments: [{ id: json.id, name: 'foto.jpg' }] }));
      assert.equal((await remove(json.id)).status, 204);
      assert.equal(await world.count('attachment'), 1);
    });
  });

  describe('what is no longer needed', () => {
    it('goes: files without a contact after a day', async () => {
      const { json } = await world.attach(files.jpeg);
      await world.attach(files.png);
      await world.send(question({ attachments: [{ id: json.id, name: 'foto.jpg' }] }));
      world.later(24 * 3600 - 1);
      await purge(world.deps);
      assert.equal(await world.count('attachment'), 2);
      world.later(2);
      await purge(world.deps);
      assert.deepEqual(
        (await kept()).map(({ id }) => id),
        [json.id],
      );
    });
    it('goes: contacts after the months of the privacy line, with files, mails and keys', async () => {
      const { json } = await world.attach(files.jpeg);
      await world.send(question({ attachments: [{ id: json.id, name: 'foto.jpg' }] }));
      world.now = new Date('2027-11-24T13:04:00Z');
      await world.send(question());
      await purge(world.deps);
      assert.equal(await world.count('contact'), 2);
      world.now = new Date('2027-11-24T13:06:00Z');
      await purge(world.deps);
      for (const table of ['contact', 'mail', 'idempotency'] as const) assert.equal(await world.count(table), 1);
      assert.equal(await world.count('attachment'), 0);
    });
  });
}
