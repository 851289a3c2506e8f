/** A resident who asks for a zaak: the same view as for a message that came in by the form. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { summaryOf } from '../../../src/domain/case-summary.js';
import { askStatus, caseIn } from '../support/status.js';
import { question } from '../support/world.js';
import type { Mock } from './mock.js';
import { identificatie } from './zgw-rows.js';
import { claimsOf, makeZgwWorld, zgwMock, type ZgwWorld } from './zgw-world.js';

export function zgwStatusSuite(connection: () => Connection): void {
  describe('a resident who asks for a zaak', () => {
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

    it('reads what the catalogue says to residents, and nothing that employees wrote', async () => {
      here.zgw.reach(2, '2026-11-24T13:06:00Z');
      const answer = await here.ask();
      assert.equal(answer.status, 200);
      assert.deepEqual(JSON.parse(answer.text), {
        cases: [
          {
            reference: identificatie,
            title: 'Vraag over afval',
            receivedAt: '2026-11-24T13:05:00.000Z',
            updatedAt: '2026-11-24T13:05:00.000Z',
            state: 'busy',
            sentence: 'Wij bekijken uw aanvraag.',
            term: { by: '2026-12-01' },
            steps: [
              {
                id: 'received',
                meaning: 'Wij hebben uw aanvraag.',
                state: 'done',
                date: '2026-11-24',
                dateKind: 'fact',
              },
              { id: 'busy', state: 'now', date: '2026-11-24', dateKind: 'fact' },
              { id: 'answer', state: 'to-come', date: '2026-12-01', dateKind: 'latest' },
            ],
            allows: ['ask'],
            language: 'nl',
          },
        ],
        refreshAfter: 60,
      });
    });

    it('reads the same as of a message by the form, but for the number and the texts of the catalogue', async () => {
      here = await makeZgwWorld(connection(), mock, { env: { ZGW_ZAAKTYPEN: 'vraag=question' } });
      const { reference, accessCode } = (await here.world.send(question())).json;
      const bare = ({ steps, ...rest }: CaseStatus) => {
        const parts = { ...rest, steps: steps.map(({ id, state, date, dateKind }) => ({ id, state, date, dateKind })) };
        return Object.fromEntries(
          Object.entries(parts).filter(([name]) => !['reference', 'title', 'sentence'].includes(name)),
        );
      };
      const ours = caseIn(await askStatus(here.world, { reference, accessCode }));
      const zaak = await here.look();
      // Of a form the day of the first reaction is known too; a catalogue knows the last day alone.
      const steps = ours.steps.map((step) => (step.id === 'busy' ? { id: step.id, state: step.state } : step));
      // Nobody tells Loket when a zaak moves, so no e-mails are offered about it.
      assert.deepEqual(ours.allows, ['ask', 'follow']);
      assert.deepEqual(bare(zaak), bare({ ...ours, steps, allows: ['ask'] }));
      assert.deepEqual(summaryOf(zaak, '2026-11-24'), summaryOf(ours, '2026-11-24'));
      assert.deepEqual(summaryOf(zaak, '2026-12-02'), { kind: 'late', by: '2026-12-01' });
    });

    it('asks by number and organisation, with a token that is fresh and signed', async () => {
      await here.look();
      const [zaken, rollen, ...others] = mock.asked;
      assert.deepEqual(zaken?.query, { identificatie, bronorganisatie: '002220647' });
      assert.equal(zaken.headers['accept-crs'], 'EPSG:4326');
      assert.deepEqual(rollen?.query, { zaak: here.zgw.zaak.url });
      assert.deepEqual(others.map(({ call }) => call).sort(), [
        'get /statussen',
        'get /statustypen',
        'get /zaaktypen/{uuid}',
      ]);
      for (const { headers } of mock.asked) {
        const { iss, client_id, iat, exp } = claimsOf(headers.authorization!);
        assert.deepEqual([iss, client_id], ['loket-test', 'loket-test']);
        assert.equal(iat * 1000, here.world.now.getTime());
        assert.equal(exp, iat + 300);
      }
    });

    it('may look every minute: the catalogue is not asked again for ten of them, the zaak each time', async () => {
      await here.look();
      mock.asked.length = 0;
      here.zgw.reach(2, '2026-11-24T13:05:30Z');
      here.world.later(599);
      assert.equal((await here.look()).steps[1]!.state, 'now');
      assert.deepEqual(mock.calls, ['get /zaken', 'get /rollen', 'get /statussen']);
      here.world.later(1);
      await here.look();
      assert.ok(mock.calls.includes('get /statustypen'));
    });

    it('is never sent to it with a number that we gave', async () => {
      const { reference, accessCode } = (await here.world.send(question())).json;
      assert.equal((await here.ask({ reference, accessCode })).status, 200);
      assert.equal((await here.ask({ reference, email: 'wie@voorbeeld.nl' })).status, 404);
      assert.deepEqual(mock.calls, []);
    });

    it('may write the number with blanks around it and any letter that ZGW takes, and not with others', async () => {
      assert.equal((await here.ask({ reference: ` ${identificatie}\n` })).status, 200);
      for (const reference of ['1234567890', 'Z/2026_1.é', '2026 001']) {
        assert.equal((await here.ask({ reference })).status, 404, reference);
        assert.equal(mock.asked.findLast(({ call }) => call === 'get /zaken')?.query.identificatie, reference);
      }
      mock.asked.length = 0;
      for (const reference of ['x'.repeat(41), 'a&b', 'a?b', '', '<b>', 'a\u0000;b']) {
        const { status, json } = await here.ask({ reference });
        assert.equal(status, 400, reference);
        assert.equal(json.issues[0]!.field, 'reference');
      }
      assert.deepEqual(mock.calls, []);
    });
  });
}
