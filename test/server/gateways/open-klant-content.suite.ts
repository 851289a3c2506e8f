/** What employees read in Open Klant of a contact. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { formatReference } from '../../../src/domain/reference.js';
import type { Mock } from './mock.js';
import { actor, token } from './open-klant-fixtures.js';
import { makeOpenKlantWorld, openKlantMock, type OpenKlantWorld } from './open-klant-world.js';

export function openKlantContentSuite(connection: () => Connection): void {
  describe('a contact in Open Klant', () => {
    let mock: Mock;
    let here: OpenKlantWorld;
    before(async () => {
      mock = await openKlantMock();
    });
    beforeEach(async () => {
      here = await makeOpenKlantWorld(connection(), mock, { PUBLIC_URL: 'https://loket.weltevree.example/' });
    });
    afterEach(() => mock.check());
    after(() => mock.stop());
    const only = () => {
      const { klantcontacten, betrokkenen, adressen, taken } = here.klant;
      const parts = adressen.map(({ soortDigitaalAdres, adres }) => [soortDigitaalAdres, adres]);
      return { contact: klantcontacten[0]!, parties: betrokkenen, addresses: parts, task: taken[0]! };
    };
    const phone = { answerBy: 'phone' };

    it('is a klantcontact with who wrote it, in one call, then the address, then the task', async () => {
      const reference = await here.send({
        topic: { id: 'afval', name: 'Koop nu' },
        person: { name: 'Jan de Wit', email: 'jan@voorbeeld.nl' },
      });
      assert.deepEqual(mock.calls, ['post /maak-klantcontact', 'post /digitaleadressen', 'post /internetaken']);
      for (const { headers } of mock.asked) assert.equal(headers.authorization, `Token ${token}`);
      const [made, address, task] = mock.asked.map(({ body }) => body);
      assert.deepEqual(made, {
        klantcontact: {
          nummer: reference,
          referentienummer: reference,
          kanaal: 'webformulier',
          onderwerp: 'Vraag: Afval en containers',
          inhoud: 'Wanneer komt de vuilniswagen?',
          indicatieContactGelukt: true,
          taal: 'nld',
          vertrouwelijk: false,
          plaatsgevondenOp: '2026-11-24T13:05:00.000Z',
        },
        betrokkene: { rol: 'klant', initiator: true, contactnaam: { achternaam: 'Jan de Wit' } },
      });
      const [contact, party] = [here.klant.klantcontacten[0]!.uuid, here.klant.betrokkenen[0]!.uuid];
      assert.deepEqual(address, {
        soortDigitaalAdres: 'email',
        adres: 'jan@voorbeeld.nl',
        verstrektDoorBetrokkene: { uuid: party },
        verstrektDoorPartij: null,
      });
      assert.deepEqual(task, {
        gevraagdeHandeling: 'Geef antwoord met een e-mail. Doe dit uiterlijk dinsdag 1 december 2026.',
        aanleidinggevendKlantcontact: { uuid: contact },
        toegewezenAanActoren: [{ uuid: actor }],
        toelichting: `Alles staat in Loket, bij nummer ${formatReference(reference)}: https://loket.weltevree.example/desk/contacts/${reference}`,
        status: 'te_verwerken',
      });
    });

    it('holds the person and the helper, each with their own addresses, and who gets the answer', async () => {
      await here.send({
        person: { name: 'Oma', phone: '0612345678' },
        representative: { email: 'kind@voorbeeld.nl' },
        answerTo: 'representative',
        caseReference: 'Z-12',
        language: 'en',
      });
      const { parties, addresses, task, contact } = only();
      assert.deepEqual(
        parties.map(({ rol, initiator }) => [rol, initiator]),
        [
          ['klant', false],
          ['vertegenwoordiger', true],
        ],
      );
      assert.deepEqual(addresses, [
        ['telefoonnummer', '+31612345678'],
        ['email', 'kind@voorbeeld.nl'],
      ]);
      const by = here.klant.adressen.map(
        ({ verstrektDoorBetrokkene }) => (verstrektDoorBetrokkene as { uuid: string }).uuid,
      );
      assert.deepEqual(
        by,
        parties.map(({ uuid }) => uuid),
      );
      assert.match(
        String(task.toelichting),
        /^Het antwoord gaat naar de helper\.\nDit gaat over een eerder nummer: Z-12\.\n/,
      );
      assert.equal(contact.taal, 'eng');
    });

    it('of nobody in particular holds no party, and an idea without an answer is to be read', async () => {
      await here.send({ type: 'idea', answerBy: 'none', person: undefined });
      const { parties, addresses, task } = only();
      assert.deepEqual([parties, addresses], [[], []]);
      assert.equal(task.gevraagdeHandeling, 'Lees dit bericht. De inwoner vraagt geen antwoord.');
    });
    it('that is a compliment makes no task; a complaint is confidential', async () => {
      await here.send({ type: 'compliment', answerBy: 'none', person: undefined });
      assert.deepEqual(here.klant.counts, [1, 0, 0, 0]);
      await here.send({ type: 'complaint' });
      assert.deepEqual(
        here.klant.klantcontacten.map(({ vertrouwelijk }) => vertrouwelijk),
        [false, true],
      );
    });
    it('that asks to be called says when', async () => {
      await here.send({ type: 'callback', ...phone, person: { phone: '0612345678' }, callback: 'morning' });
      const { task } = only();
      assert.match(String(task.gevraagdeHandeling), /^Bel terug\. Doe dit uiterlijk \S+ \d+ \S+ 2026\.$/);
      assert.match(String(task.toelichting), /^Bellen past het beste: ochtend\.\n/);
    });
    it('that was put apart comes too, and says first that somebody must look', async () => {
      await here.send({ website: 'x' });
      const { contact, task } = only();
      assert.equal(contact.onderwerp, 'Kijk of dit echt is. Vraag');
      assert.match(
        String(task.toelichting),
        /^Dit bericht is apart gezet: het verborgen veld was ingevuld\. Kijk of het echt is\.\n/,
      );
    });
  });
}
