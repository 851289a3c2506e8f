/** A system for zaken that is down, slow, or leads elsewhere: residents hear that, and nothing else. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { Given, Mock } from './mock.js';
import { problem } from './zgw-fixtures.js';
import { makeZgwWorld, zgwMock, type ZgwWorld } from './zgw-world.js';

export function zgwFaultsSuite(connection: () => Connection): void {
  describe('a system for zaken that does wrong things', () => {
    let mock: Mock;
    let here: ZgwWorld;
    before(async () => {
      mock = await zgwMock();
    });
    beforeEach(async () => {
      here = await makeZgwWorld(connection(), mock, { budget: 20_000 });
      here.world.later(10 * 86_400);
    });
    afterEach(() => mock.check());
    after(() => mock.stop());
    const on = (call: string, given: Given): void => {
      mock.before = (asked) => (asked.call === call ? given : undefined);
    };
    const page = (...results: unknown[]): Given => ({
      raw: JSON.stringify({ count: results.length, next: null, previous: null, results }),
    });

    const elsewhere = 'https://elders.example/zaken/api/v1/zaken/00000001-0000-4000-8000-000000000001';
    it('is never followed to another address', async () => {
      here.zgw.end('2026-11-27');
      const { zaak, resultaat } = here.zgw;
      const api = `${mock.url}/zaken/api/v1`;
      for (const resultaat of [
        elsewhere,
        `${api}/resultaten/../../../admin`,
        `${api}/resultaten/%2e%2e%2fadmin`,
        `${api}/zaken/`,
      ]) {
        on('get /zaken', page({ ...zaak, resultaat }));
        assert.equal((await here.look()).result, undefined);
      }
      on('get /resultaten/{uuid}', {
        raw: JSON.stringify({ ...resultaat, resultaattype: 'http://169.254.169.254/latest' }),
      });
      assert.equal((await here.look()).result, undefined);
      on('get /zaken', page({ ...zaak, url: elsewhere }));
      assert.equal((await here.ask()).status, 404);
      on('get /zaken', page({ ...zaak, zaaktype: elsewhere }));
      assert.equal((await here.ask()).status, 503);
      assert.equal(mock.calls.includes(`GET /admin`), false);
    });
    it('is not followed by a redirect', async () => {
      on('get /rollen', { status: 302, headers: { Location: `${mock.url}/zaken/api/v1/elders` }, raw: '' });
      assert.equal((await here.ask()).status, 503);
      assert.deepEqual(mock.calls, ['get /zaken', 'get /rollen']);
    });
    it('is asked for no more pages once they bring nothing new', async () => {
      const { statussen } = here.zgw;
      on('get /statussen', {
        raw: JSON.stringify({ next: `${mock.url}/zaken/api/v1/statussen?page=1`, results: statussen }),
      });
      assert.equal((await here.look()).steps.length, 3);
      assert.deepEqual(
        mock.asked.filter(({ call }) => call === 'get /statussen').map(({ query }) => query.page),
        [undefined, '2'],
      );
    });
    it('is asked for ten pages at most', async () => {
      let nth = 0;
      const more = () => ({ ...here.zgw.rol(1, 'adviseur'), url: here.zgw.zaken('rollen', nth++) });
      mock.before = ({ call }) =>
        call === 'get /rollen' ? { raw: JSON.stringify({ next: 'x', results: [more()] }) } : undefined;
      assert.equal((await here.ask()).status, 404);
      assert.equal(nth, 10);
    });
    for (const [name, given] of Object.entries<Given>({
      'an answer of five megabytes': { raw: `{"results":["${'x'.repeat(5_000_000)}"]}` },
      'an answer that is no JSON': { raw: '<h1>Onderhoud</h1>' },
      'JSON of another kind': { raw: '{"results":"geen"}' },
      'a broken line': { instead: 'cut' },
      '401, as with a wrong secret': problem(401),
      '403, as without a right': problem(403),
      '404, as at a wrong address': problem(404),
      '500': problem(500),
      'a page of a proxy': { status: 502, raw: '<html>' },
    }))
      for (const call of ['get /zaken', 'get /rollen', 'get /statussen', 'get /statustypen'])
        it(`makes a 503 of ${name}, at ${call}, and no try of it`, async () => {
          on(call, given);
          const { status, headers, text, json } = await here.ask();
          assert.equal(status, 503);
          assert.equal(headers.get('Retry-After'), '60');
          assert.match(json.type, /system-down$/);
          assert.doesNotMatch(text, /Interne|Onderhoud/);
          assert.equal(await here.world.count('status_try'), 0);
          assert.match(here.world.logs.join('\n'), /"event":"zgw","fault":"[a-z-]+"/);
          mock.before = undefined;
          assert.equal((await here.ask()).status, 200, 'nothing of it is kept');
        });
    it('makes a 503 of an answer that does not end', async () => {
      here = await makeZgwWorld(connection(), mock, { budget: 300 });
      on('get /rollen', { instead: 'hang' });
      assert.equal((await here.ask()).status, 503);
      assert.match(here.world.logs.join('\n'), /"fault":"slow"/);
    });
    it('passes on how long to wait, five minutes at most', async () => {
      for (const [asked, told] of [
        ['20', '20'],
        ['86400', '300'],
        ['morgen', '60'],
      ] as const) {
        on('get /zaken', problem(429, { 'Retry-After': asked }));
        assert.equal((await here.ask()).headers.get('Retry-After'), told);
      }
    });
    it('costs the title alone when the zaaktype cannot be read, and the result alone when that cannot', async () => {
      here.zgw.end('2026-11-27');
      mock.before = ({ call }) => (/zaaktypen\/|resultaten/.test(call) ? problem(403) : undefined);
      const { title, result, state, steps } = await here.look();
      assert.deepEqual([title, result, state, steps.length], [undefined, undefined, 'done', 2]);
    });
  });
}
