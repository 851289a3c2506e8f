/** Bringing contacts to an Open Klant that is down, slow, or refuses; with several copies; and after a crash. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { bringToOpenKlant } from '../../../demo/server/gateways/open-klant/worker.js';
import { purge } from '../../../demo/server/jobs.js';
import { token as deskToken } from '../support/busy.js';
import { Employee, plain } from '../support/desk.js';
import { question } from '../support/world.js';
import type { Given, Mock } from './mock.js';
import { losing, refusal } from './open-klant-fixtures.js';
import { makeOpenKlantWorld, openKlantMock, type OpenKlantWorld } from './open-klant-world.js';

export function openKlantTriesSuite(connection: () => Connection): void {
  describe('bringing contacts to Open Klant', () => {
    let mock: Mock;
    let here: OpenKlantWorld;
    before(async () => {
      mock = await openKlantMock();
    });
    beforeEach(async () => {
      here = await makeOpenKlantWorld(connection(), mock, { DESK_TOKEN: deskToken });
    });
    afterEach(() => mock.check());
    after(() => mock.stop());
    const helped = {
      person: { email: 'oma@voorbeeld.nl', phone: '0612345678' },
      representative: { email: 'kind@voorbeeld.nl' },
    };
    const posts = ['post /maak-klantcontact', 'post /betrokkenen', 'post /digitaleadressen', 'post /internetaken'];
    const on = (call: string, given: Given): void => {
      mock.before = (asked) => (asked.call === call ? given : undefined);
    };
    const states = async () => (await here.rows()).map(({ state, attempts }) => [state, attempts]);

    it('keeps the row with the contact, or neither', async () => {
      assert.equal((await here.world.send(question({ attachments: [{ id: 'weg', name: 'weg.jpg' }] }))).status, 400);
      assert.deepEqual(await here.rows(), []);
      await here.world.send(question());
      assert.deepEqual(await states(), [['waiting', 0]]);
      assert.deepEqual(mock.calls, [], 'the answer to the resident waits for nobody');
    });
    it('tells the worker as a contact comes in', async () => {
      let told = 0;
      here.world.deps.openKlantWaits = () => void told++;
      await here.world.send(question());
      assert.equal(told, 1);
    });
    it('puts nothing there when there is no Open Klant', async () => {
      delete here.world.deps.settings.openKlant;
      assert.equal((await here.world.send(question())).status, 201);
      assert.deepEqual(await here.rows(), []);
    });

    for (const call of posts) {
      it(`makes nothing twice when the answer to ${call} gets lost`, async () => {
        await here.world.send(question(helped));
        losing(mock, call);
        assert.equal(await here.bring(), 0);
        assert.deepEqual(await states(), [['waiting', 1]]);
        here.world.later(29);
        assert.equal(await here.bring(), 0);
        here.world.later(1);
        assert.equal(await here.bring(), 1);
        assert.deepEqual(here.klant.counts, [1, 2, 3, 1]);
        assert.deepEqual(await states(), [['done', 2]]);
      });
      it(`goes on where it stopped when ${call} fails, however often`, async () => {
        await here.world.send(question(helped));
        on(call, { status: 503, raw: '' });
        for (const seconds of [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]) {
          assert.equal(await here.bring(), 0);
          here.world.later(seconds - 1);
          mock.asked.length = 0;
          assert.equal(await here.bring(), 0);
          assert.deepEqual(mock.calls, []);
          here.world.later(1);
        }
        mock.before = undefined;
        assert.equal(await here.bring(), 1);
        assert.deepEqual(here.klant.counts, [1, 2, 3, 1]);
      });
    }
    it('makes nothing twice when a copy dies after any call, before it noted the answer', async () => {
      for (let dies = 1; dies <= 6; dies++) {
        here = await makeOpenKlantWorld(connection(), mock, { DESK_TOKEN: deskToken });
        await here.world.send(question(helped));
        let nth = 0;
        mock.before = async (asked) => {
          if (++nth !== dies) return undefined;
          await mock.answers[asked.call]!(asked);
          return { instead: 'hang' };
        };
        // As a dead copy leaves it: claimed, and nothing noted of the last part.
        await here.bring(200);
        await here.world.deps.db.updateTable('open_klant_outbox').set({ last_error: null }).execute();
        mock.before = undefined;
        here.world.later(5 * 60);
        assert.equal(await here.bring(), 1);
        assert.deepEqual(here.klant.counts, [1, 2, 3, 1], `died at call ${dies}`);
      }
    });
    it('brings each once with two copies at work', async () => {
      for (let nth = 0; nth < 6; nth++) await here.world.send(question());
      const copies = [here.world, here.world.again()];
      const brought = await Promise.all(copies.map(({ deps }) => bringToOpenKlant(deps)));
      assert.equal(brought[0]! + brought[1]!, 6);
      assert.deepEqual(here.klant.counts, [6, 6, 6, 6]);
      assert.deepEqual(
        new Set(mock.calls),
        new Set(['post /maak-klantcontact', 'post /digitaleadressen', 'post /internetaken']),
      );
    });
    it('leaves a contact alone that another copy took over, or that is gone', async () => {
      const { db } = here.world.deps;
      await here.world.send(question());
      mock.before = async ({ call }) => {
        if (call === 'post /maak-klantcontact')
          await db.updateTable('open_klant_outbox').set({ attempts: 7 }).execute();
        return undefined;
      };
      assert.equal(await here.bring(), 0);
      assert.deepEqual(mock.calls, ['post /maak-klantcontact']);
      assert.deepEqual(await states(), [['waiting', 7]]);
      mock.before = async () => {
        await db.deleteFrom('contact').execute();
        return undefined;
      };
      here.world.later(300);
      assert.equal(await here.bring(), 0);
      assert.deepEqual(here.klant.counts, [1, 1, 0, 0]);
    });

    it('takes a contact with its number for its own only when it is', async () => {
      const reference = (await here.world.send(question())).json.reference;
      const other = { nummer: reference, kanaal: 'balie', onderwerp: 'x', taal: 'nld', vertrouwelijk: false };
      here.klant.make({ klantcontact: { ...other, plaatsgevondenOp: '2026-11-24T13:05:00Z' } as never });
      await here.bring();
      const [row] = await here.rows();
      assert.deepEqual([row!.state, row!.last_error], ['failed', 'number-taken']);
      assert.deepEqual(here.klant.counts, [1, 0, 0, 0]);
    });
    it('is refused for good once: nobody tries again, and the desk says so without what was typed', async () => {
      on('post /maak-klantcontact', refusal('klantcontact.inhoud', 'max_length', 'Wanneer komt de vuilniswagen?'));
      const reference = await here.send();
      here.world.later(30 * 86_400);
      mock.asked.length = 0;
      await here.bring();
      assert.deepEqual(mock.calls, []);
      const employee = await Employee.of(here.world);
      const desk = plain(await employee.look(`/desk/contacts/${reference}`));
      assert.match(desk, /<dt>Open Klant<\/dt><dd>[^<]*Niet gelukt \(400, klantcontact\.inhoud max_length\)/);
      assert.match(
        here.world.logs.join('\n'),
        /"event":"not in Open Klant","contact":"\d+","code":"400, klantcontact.inhoud max_length"/,
      );
    });
    it('keeps no reason that could be somebody’s words', async () => {
      on('post /maak-klantcontact', refusal('jan@voorbeeld.nl', 'Jan woont hier', 'x'));
      await here.send();
      assert.equal((await here.rows())[0]!.last_error, '400');
    });
    for (const status of [401, 403, 404, 408, 500])
      it(`tries again after ${status}: a setting or a machine can be mended`, async () => {
        on('post /maak-klantcontact', { status, raw: '{"detail":"Interne tekst"}' });
        await here.send();
        assert.deepEqual(await states(), [['waiting', 1]]);
        mock.before = undefined;
        here.world.later(30);
        assert.equal(await here.bring(), 1);
      });
    it('waits as long as it is asked to, an hour at most', async () => {
      on('post /maak-klantcontact', { status: 429, headers: { 'Retry-After': '600' }, raw: '{}' });
      await here.send();
      assert.equal((await here.rows())[0]!.next_try.getTime() - here.world.now.getTime(), 600_000);
      here.world.later(600);
      on('post /maak-klantcontact', { status: 429, headers: { 'Retry-After': '86400' }, raw: '{}' });
      await here.bring();
      assert.equal((await here.rows())[0]!.next_try.getTime() - here.world.now.getTime(), 3_600_000);
    });
    it('goes with the contact, and leaves nothing of anybody in the logs', async () => {
      on('post /digitaleadressen', { instead: 'cut' });
      const reference = await here.send();
      const logs = here.world.logs.join('\n');
      assert.match(logs, /"event":"not in Open Klant"/);
      for (const word of [reference, 'jan@', 'vuilnis', mock.url, 'Token'])
        assert.equal(logs.includes(word), false, word);
      here.world.later(366 * 86_400);
      await purge(here.world.deps);
      assert.deepEqual(await here.rows(), []);
    });
  });
}
