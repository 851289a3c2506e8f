/** Who may read of a zaak, and somebody who guesses. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { Answer } from '../support/world.js';
import type { Mock } from './mock.js';
import { email } from './zgw-fixtures.js';
import { identificatie } from './zgw-rows.js';
import { makeZgwWorld, zgwMock, type ZgwWorld } from './zgw-world.js';

const waitOf = ({ headers }: Answer): number => Number(headers.get('Retry-After'));

export function zgwFactorSuite(connection: () => Connection): void {
  describe('the second factor of a zaak', () => {
    let mock: Mock;
    let here: ZgwWorld;
    before(async () => {
      mock = await zgwMock();
    });
    beforeEach(async () => {
      here = await makeZgwWorld(connection(), mock);
    });
    afterEach(() => mock.check());
    after(() => mock.stop());
    const statusOf = async (body?: Record<string, unknown>) => (await here.ask(body)).status;

    it('is the address of who asked for it, however it was typed', async () => {
      here.zgw.rollen = [here.zgw.rol(1, 'behandelaar'), here.zgw.rol(2, 'initiator', 'Jan@Voorbeeld.nl')];
      assert.equal(await statusOf({ email: ' JAN @voorbeeld.nl' }), 200);
    });
    it('is that of a second asker and of who acts for them too, each of at most twenty', async () => {
      const { zgw } = here;
      zgw.rollen = [
        ...Array.from({ length: 17 }, (_, nth) => zgw.rol(nth + 1, 'initiator', `wie${nth}@voorbeeld.nl`)),
        zgw.rol(18, 'mede_initiator', 'mede@voorbeeld.nl'),
        zgw.rol(19, 'belanghebbende', 'dochter@voorbeeld.nl', { indicatieMachtiging: 'gemachtigde' }),
        zgw.rol(20, 'initiator', 'laatste@voorbeeld.nl'),
      ];
      for (const address of ['wie0@voorbeeld.nl', 'mede@voorbeeld.nl', 'dochter@voorbeeld.nl', 'laatste@voorbeeld.nl'])
        assert.equal(await statusOf({ email: address }), 200, address);
    });
    it('is never that of an employee, a neighbour, or somebody whose role is over or has not begun', async () => {
      const { zgw } = here;
      const others = ['behandelaar', 'adviseur', 'beslisser', 'klantcontacter', 'zaakcoordinator', 'belanghebbende'];
      zgw.rollen = [
        ...others.map((kind, nth) => zgw.rol(nth + 1, kind, email)),
        zgw.rol(7, 'initiator', email, { eindeGeldigheid: '2026-11-23' }),
        zgw.rol(8, 'initiator', email, { beginGeldigheid: '2026-11-25' }),
        zgw.rol(9, 'belanghebbende', email, { indicatieMachtiging: 'machtiginggever' }),
        zgw.rol(10, 'initiator'),
      ];
      assert.equal(await statusOf(), 404);
      zgw.rollen.push(
        zgw.rol(11, 'initiator', email, { beginGeldigheid: '2026-11-24', eindeGeldigheid: '2026-11-24' }),
      );
      assert.equal(await statusOf(), 200);
    });
    it('is never an access code: ZGW has none', async () => {
      assert.equal(await statusOf({ accessCode: 'ABCD-2345' }), 404);
      assert.deepEqual(mock.calls, ['get /zaken', 'get /rollen']);
    });

    it('that is wrong gets the words of a number that is not there, after the same questions to ZGW', async () => {
      const hidden = async (changes: Record<string, unknown>) => {
        const before = { ...here.zgw.zaak };
        Object.assign(here.zgw.zaak, changes);
        const answer = await here.ask();
        here.zgw.zaak = before;
        return answer;
      };
      const seen: [string, Answer][] = [];
      const note = async (name: string, answer: Promise<Answer>) => {
        seen.push([name, await answer]);
        const asked = mock.asked.splice(0);
        const shape = asked.map(({ call, query }) => [call, ...Object.keys(query).sort()]);
        assert.deepEqual(
          shape,
          [
            ['get /zaken', 'bronorganisatie', 'identificatie'],
            ['get /rollen', 'zaak'],
          ],
          name,
        );
        assert.match(asked[1]!.query.zaak!, new RegExp(`^${mock.url}/zaken/api/v1/zaken/[0-9a-f-]{36}$`), name);
      };
      await note('wrong address', here.ask({ email: 'wie@voorbeeld.nl' }));
      await note('wrong code', here.ask({ accessCode: 'ABCD-2345' }));
      await note('no such number', here.ask({ reference: 'ZAAK-2026-0000000043' }));
      await note('a number in other capitals', here.ask({ reference: identificatie.toLowerCase() }));
      for (const mark of ['intern', 'zaakvertrouwelijk', 'vertrouwelijk', 'confidentieel', 'geheim', 'zeer_geheim']) {
        here.world.later(3600);
        await note(mark, hidden({ vertrouwelijkheidaanduiding: mark }));
      }
      for (const archiefstatus of ['gearchiveerd', 'gearchiveerd_procestermijn_onbekend', 'overgedragen']) {
        here.world.later(3600);
        await note(archiefstatus, hidden({ archiefstatus }));
      }
      here.world.later(3600);
      await note('closed long ago', hidden({ einddatum: '2025-11-01' }));
      for (const [name, { status, text, headers }] of seen) {
        assert.equal(status, 404, name);
        assert.equal(text, seen[0]![1].text, name);
        assert.deepEqual([...headers.keys()], [...seen[0]![1].headers.keys()], name);
      }
    });
    it('gets the same when ZGW says that there is no such zaak to have roles', async () => {
      mock.before = ({ call, query }) =>
        call === 'get /rollen' && query.zaak !== here.zgw.zaak.url
          ? { status: 404, body: { code: 'x', title: 'x', status: 404, detail: 'x', instance: 'urn:uuid:1' } }
          : undefined;
      assert.equal(await statusOf({ reference: 'ZAAK-1' }), 404);
      assert.equal(await statusOf(), 200);
    });
    it('opens a zaak that is for the people concerned only where the municipality says so, and never a heavier one', async () => {
      here = await makeZgwWorld(connection(), mock, { env: { ZGW_VERTROUWELIJKHEID: 'zaakvertrouwelijk' } });
      for (const [mark, status] of [
        ['openbaar', 200],
        ['beperkt_openbaar', 200],
        ['zaakvertrouwelijk', 200],
        ['intern', 404],
        ['vertrouwelijk', 404],
      ] as const) {
        here.zgw.zaak.vertrouwelijkheidaanduiding = mark;
        assert.equal(await statusOf(), status, mark);
      }
    });
    it('does not open a zaak of another organisation, nor one of two with the same number', async () => {
      const { zgw } = here;
      const rows = (...results: unknown[]) => ({ body: { count: 1, next: null, previous: null, results } });
      mock.answers['get /zaken'] = () => rows({ ...zgw.zaak, bronorganisatie: '111222333' });
      assert.equal(await statusOf(), 404);
      mock.answers['get /zaken'] = () => rows(zgw.zaak, { ...zgw.zaak, url: zgw.zaken('zaken', 2) });
      assert.equal(await statusOf(), 404);
    });
    it('must wait after five wrong ones, the right one too, however the number was written', async () => {
      for (const reference of [identificatie, 'zaak-2026-0000000042', 'ZAAK 2026 0000000042', 'ZAAK.2026/0000000042'])
        assert.equal(await statusOf({ reference, email: 'wie@voorbeeld.nl' }), 404);
      assert.equal(await statusOf({ email: 'wie@voorbeeld.nl' }), 404);
      mock.asked.length = 0;
      const refused = await here.ask();
      assert.deepEqual([refused.status, waitOf(refused)], [429, 60]);
      assert.deepEqual(mock.calls, []);
      here.world.later(60);
      assert.equal(await statusOf(), 200);
      assert.equal(await statusOf({ email: 'wie@voorbeeld.nl' }), 404);
      assert.equal(waitOf(await here.ask()), 120);
    });
    it('counts no right one, and keeps no wrong one alive by it', async () => {
      for (let nth = 0; nth < 4; nth++) await statusOf({ email: 'wie@voorbeeld.nl' });
      for (let nth = 0; nth < 12; nth++) {
        here.world.later(300);
        assert.equal(await statusOf(), 200);
      }
      assert.equal(await statusOf({ email: 'wie@voorbeeld.nl' }), 404);
      assert.equal(await statusOf(), 200, 'an hour has gone by since the four');
    });
    it('counts wrong ones at once as many, over copies of the server', async () => {
      const copy = here.world.again();
      copy.deps.zgw = here.world.deps.zgw!;
      const guess = { reference: identificatie, email: 'wie@voorbeeld.nl' };
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(guess) };
      const tries = Array.from({ length: 10 }, (_, nth) =>
        (nth % 2 ? copy : here.world).request('/api/status', init, `203.0.113.${nth}`),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
      assert.deepEqual(statuses, [404, 404, 404, 404, 404, 429, 429, 429, 429, 429]);
    });
    it('leaves no number and no address in logs and in the count of tries', async () => {
      await here.look();
      await here.ask({ email: 'wie@voorbeeld.nl' });
      mock.before = () => ({ instead: 'cut' });
      assert.equal((await here.ask()).status, 503);
      const tries = await here.world.deps.db.selectFrom('status_try').selectAll().execute();
      assert.equal(tries.length, 1);
      const logs = here.world.logs.join('\n');
      assert.match(logs, /"event":"zgw","fault":"unreachable"/);
      for (const word of ['ZAAK', '0000000042', '@', 'voorbeeld', 'Piet', 'geheim', 'Bearer', mock.url])
        assert.equal((logs + JSON.stringify(tries)).includes(word), false, word);
    });
  });
}
