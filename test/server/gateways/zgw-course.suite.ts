/** The steps, the term, the end and the texts of a zaak, as a resident reads them. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { Mock } from './mock.js';
import { makeZgwWorld, zgwMock, type ZgwWorld } from './zgw-world.js';

export function zgwCourseSuite(connection: () => Connection): void {
  describe('the course of a zaak', () => {
    let mock: Mock;
    let here: ZgwWorld;
    before(async () => {
      mock = await zgwMock();
    });
    beforeEach(async () => {
      here = await makeZgwWorld(connection(), mock);
      here.world.later(10 * 86_400);
    });
    afterEach(() => mock.check());
    after(() => mock.stop());
    const zaak = (changes: Record<string, unknown>) => void Object.assign(here.zgw.zaak, changes);
    /** Each step as one line, without its id when it has a name. */
    const steps = async () =>
      (await here.look()).steps.map(({ id, name, state, date, dateKind }) =>
        [name ?? id, state, date, dateKind].filter(Boolean).join(' '),
      );

    it('begins with the receipt, also before there is a status', async () => {
      here.zgw.statussen = [];
      zaak({ status: null });
      assert.deepEqual(await steps(), [
        'received now 2026-11-24 fact',
        'busy to-come',
        'answer to-come 2026-12-01 latest',
      ]);
      const { state, receivedAt, updatedAt } = await here.look();
      assert.deepEqual([state, receivedAt, updatedAt], ['received', undefined, '2026-11-24T13:05:00.000Z']);
    });
    it('follows the numbers of the catalogue, not the order in which they come', async () => {
      const [first, second, third] = here.zgw.statustypen;
      here.zgw.statustypen = [third!, first!, second!];
      assert.deepEqual(await steps(), [
        'received now 2026-11-24 fact',
        'busy to-come',
        'answer to-come 2026-12-01 latest',
      ]);
    });
    it('leaves out what was passed over', async () => {
      here.zgw.statustypen.splice(
        2,
        1,
        here.zgw.statustype(3, { isEindstatus: false }),
        here.zgw.statustype(4, { omschrijving: 'Afgerond' }),
      );
      here.zgw.reach(3, '2026-11-26T10:00:00Z');
      assert.deepEqual(await steps(), [
        'received done 2026-11-24 fact',
        'Stap 3 now 2026-11-26 fact',
        'done to-come 2026-12-01 latest',
      ]);
    });
    it('that went back shows what comes after once more, with the day of now', async () => {
      here.zgw.reach(2, '2026-11-25T10:00:00Z');
      here.zgw.reach(1, '2026-11-26T10:00:00Z');
      here.zgw.reach(2, '2026-11-27T23:30:00Z');
      here.zgw.reach(1, '2026-11-28T10:00:00Z');
      assert.deepEqual(await steps(), [
        'received now 2026-11-28 fact',
        'busy to-come',
        'answer to-come 2026-12-01 latest',
      ]);
    });
    it('knows where it is by the zaak, else by the mark of the status, else by the newest day', async () => {
      here.zgw.reach(2, '2026-11-25T10:00:00Z');
      zaak({ status: null });
      assert.equal((await steps())[1], 'busy now 2026-11-25 fact');
      for (const status of here.zgw.statussen) status.indicatieLaatstGezetteStatus = false;
      assert.equal((await steps())[1], 'busy now 2026-11-25 fact');
    });
    it('has days of the Netherlands', async () => {
      here.zgw.reach(2, '2026-11-25T23:30:00Z');
      assert.equal((await steps())[1], 'busy now 2026-11-26 fact');
    });
    it('tells what is planned as planned; the last day of the law stays what may be counted on', async () => {
      zaak({ einddatumGepland: '2026-11-30' });
      assert.equal((await steps()).at(-1), 'answer to-come 2026-11-30 planned');
      assert.deepEqual((await here.look()).term, { by: '2026-12-01' });
      zaak({ uiterlijkeEinddatumAfdoening: null });
      assert.equal((await here.look()).term, undefined);
    });
    it('that takes longer says so, with the reason; an empty extension is none', async () => {
      zaak({ verlenging: { reden: 'Wij wachten op <b>advies</b>.', duur: 'P14D' } });
      assert.deepEqual((await here.look()).term, {
        by: '2026-12-01',
        change: 'extended',
        reason: 'Wij wachten op advies.',
      });
      zaak({ verlenging: { reden: '', duur: 'P0D' } });
      assert.deepEqual((await here.look()).term, { by: '2026-12-01' });
    });
    it('that stands still says so, with the reason, also without a last day', async () => {
      zaak({ opschorting: { indicatie: true, eerdereOpschorting: false, reden: 'Wij missen een tekening.' } });
      const { state, term } = await here.look();
      assert.equal(state, 'suspended');
      assert.deepEqual(term, { by: '2026-12-01', change: 'suspended', reason: 'Wij missen een tekening.' });
      zaak({ uiterlijkeEinddatumAfdoening: null });
      here.zgw.statustypen[0]!.statustekst = '';
      here.world.later(3600);
      assert.equal((await here.look()).sentence, 'Wij missen een tekening.');
      zaak({ opschorting: { indicatie: false, eerdereOpschorting: true, reden: '' } });
      assert.equal((await here.look()).state, 'received');
    });
    it('that is closed has a result, no term, and nothing to come', async () => {
      here.zgw.end('2026-11-27');
      const { state, result, term, allows, sentence } = await here.look();
      assert.deepEqual([state, result, term, allows], ['done', 'handled', undefined, []]);
      assert.equal(sentence, 'Wij hebben u antwoord gegeven.');
      assert.deepEqual(await steps(), ['received done 2026-11-24 fact', 'answer done 2026-11-27 fact']);
    });
    it('is closed by its last status too, and by its last day without one', async () => {
      here.zgw.reach(3, '2026-11-27T10:00:00Z');
      assert.equal((await here.look()).state, 'done');
      here.zgw.statussen.shift();
      zaak({ status: null, einddatum: '2026-11-27' });
      const { state, result } = await here.look();
      assert.deepEqual([state, result], ['done', undefined]);
      assert.deepEqual(await steps(), ['received done 2026-11-24 fact']);
    });
    it('ends as the municipality says that a result is, else as its general name says', async () => {
      here = await makeZgwWorld(connection(), mock, {
        env: { ZGW_RESULTATEN: 'Doorverwezen=not-ours,hersteld = solved' },
      });
      here.world.later(10 * 86_400);
      here.zgw.end('2026-11-27');
      for (const [omschrijving, omschrijvingGeneriek, result] of [
        ['Doorverwezen', 'Verwerkt', 'not-ours'],
        ['Gat dicht', 'Hersteld', 'solved'],
        ['Wens aanvrager', 'Ingetrokken', 'no-action'],
        ['Verleend', 'Verleend', 'handled'],
      ] as const) {
        Object.assign(here.zgw.resultaattype, { omschrijving, omschrijvingGeneriek });
        here.world.later(601);
        assert.equal((await here.look()).result, result, omschrijving);
      }
    });
    it('names the team that handles it, and never a person', async () => {
      const person = { betrokkeneType: 'medewerker', betrokkeneIdentificatie: { achternaam: 'De Vries' } };
      here.zgw.rollen.push(here.zgw.rol(2, 'behandelaar', undefined, person));
      assert.equal((await here.look()).handler, undefined);
      const team = { betrokkeneType: 'organisatorische_eenheid', betrokkeneIdentificatie: { naam: 'Team Afval' } };
      here.zgw.rollen.push(
        here.zgw.rol(3, 'adviseur', undefined, team),
        here.zgw.rol(4, 'behandelaar', undefined, team),
      );
      assert.equal((await here.look()).handler, 'Team Afval');
    });
    it('never holds a word of an employee', async () => {
      here.zgw.end('2026-11-27');
      const { text } = await here.ask();
      for (const word of ['Piet', 'varkens', 'boos', 'verward', 'dossier', 'Jansen', 'jan@', 'omschrijving'])
        assert.equal(text.includes(word), false, word);
    });
  });
}
