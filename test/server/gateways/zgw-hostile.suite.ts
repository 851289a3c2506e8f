/** A system for zaken with wrong data: what residents see stays readable and safe. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { Given, Mock } from './mock.js';
import { makeZgwWorld, zgwMock, type ZgwWorld } from './zgw-world.js';

export function zgwHostileSuite(connection: () => Connection): void {
  describe('a system for zaken with wrong data', () => {
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

    it('shows HTML of a catalogue as the text that it was meant to be', async () => {
      Object.assign(here.zgw.statustypen[0]!, {
        omschrijving: '<b>Aanvraag</b> <script>alert(1)</script>binnen',
        statustekst:
          '<p>Wij hebben uw aanvraag.</p>\r\n<p>Tot&nbsp;7&nbsp;dagen &amp; <a href="x">meer</a><br/>3 < 4 &lt;i&gt;</p><!-- x',
      });
      const { steps, sentence } = await here.look();
      assert.equal(steps[0]!.name, 'Aanvraag binnen');
      assert.equal(sentence, 'Wij hebben uw aanvraag.\nTot 7 dagen & meer\n3 < 4 <i>');
    });
    it('cuts what is too long, and takes out what turns text around', async () => {
      const row = here.zgw.statustype(1, { omschrijving: '\u202ex'.repeat(300), statustekst: 'a '.repeat(3000) });
      on('get /statustypen', page(row));
      const { steps, sentence } = await here.look();
      assert.equal(steps[0]!.name, `${'x'.repeat(199)}…`);
      assert.equal(sentence?.length, 1000);
    });
    it('shows a step that the catalogue does not have, with its day', async () => {
      here.zgw.reach(9, '2026-11-25T10:00:00Z');
      const { steps, state } = await here.look();
      assert.deepEqual(
        steps.map(({ name, state, date }) => [name, state, date]),
        [
          [undefined, 'done', '2026-11-24'],
          [undefined, 'now', '2026-11-25'],
          [undefined, 'to-come', undefined],
          [undefined, 'to-come', '2026-12-01'],
        ],
      );
      assert.equal(state, 'busy');
    });
    it('shows what happened when the catalogue has no steps at all', async () => {
      here.zgw.statustypen = [];
      here.zgw.reach(2, '2026-11-25T10:00:00Z');
      assert.deepEqual(
        (await here.look()).steps.map(({ state, date }) => [state, date]),
        [
          ['done', '2026-11-24'],
          ['now', '2026-11-25'],
        ],
      );
    });
    it('shows a step without a name by its number, and without a day that cannot be', async () => {
      Object.assign(here.zgw.statustypen[0]!, { omschrijving: ' ', omschrijvingGeneriek: '\u200b' });
      here.zgw.statussen[0]!.datumStatusGezet = '1066-10-14T09:00:00Z';
      here.zgw.zaak.uiterlijkeEinddatumAfdoening = null;
      const { steps, receivedAt } = await here.look();
      assert.deepEqual([steps[0]!.name, steps[0]!.date, steps[0]!.state], [undefined, undefined, 'now']);
      assert.match(steps[0]!.id, /^[0-9a-f-]{36}$/);
      assert.equal(receivedAt, undefined);
    });
    it('shows no day before the zaak was born, after today, or that there is not', async () => {
      here.zgw.reach(2, '2026-11-23T10:00:00Z');
      assert.equal((await here.look()).steps[1]!.date, undefined);
      here.zgw.statussen[0]!.datumStatusGezet = '2027-11-23T10:00:00Z';
      assert.equal((await here.look()).steps[1]!.date, undefined);
      const { zaak } = here.zgw;
      on(
        'get /zaken',
        page({ ...zaak, uiterlijkeEinddatumAfdoening: '2026-02-30', startdatum: 'gisteren', einddatum: 7 }),
      );
      const { term, state, steps } = await here.look();
      assert.deepEqual([term, state, steps.at(-1)!.date], [undefined, 'busy', undefined]);
    });
    it('gives five hundred of a thousand steps, those around now, over as many pages as it takes', async () => {
      here.zgw.statustypen = Array.from({ length: 999 }, (_, at) =>
        here.zgw.statustype(at + 1, { isEindstatus: false }),
      );
      here.zgw.statussen = [];
      for (let nth = 1; nth <= 700; nth++) here.zgw.reach(nth, '2026-11-25T10:00:00Z');
      const { steps } = await here.look();
      assert.equal(steps.length, 500);
      assert.deepEqual(
        steps.filter(({ state }) => state === 'now').map(({ name }) => name),
        ['Stap 700'],
      );
      assert.deepEqual([steps[0]!.state, steps.at(-1)!.state], ['done', 'to-come']);
      assert.equal(mock.calls.filter((call) => call === 'get /statustypen').length, 10);
    });
    it('leaves out rows that cannot be read, but shows no zaak without a mark of who may see it', async () => {
      mock.before = ({ call }) => {
        if (call === 'get /statussen') return page(null, {}, 7, ...here.zgw.statussen);
        return call === 'get /rollen' ? page([], { url: 1 }, ...here.zgw.rollen) : undefined;
      };
      assert.equal((await here.look()).steps.length, 3);
      on('get /zaken', page({ ...here.zgw.zaak, vertrouwelijkheidaanduiding: undefined }));
      assert.equal((await here.ask()).status, 404);
    });
  });
}
