/** What does not fit into Open Klant, and where employees read it then. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { formatReference } from '../../../src/domain/reference.js';
import { files } from '../support/world.js';
import type { Mock } from './mock.js';
import { makeOpenKlantWorld, openKlantMock, type OpenKlantWorld } from './open-klant-world.js';

export function openKlantLimitsSuite(connection: () => Connection): void {
  describe('a contact that does not fit into Open Klant', () => {
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

    it('that is longer than it takes is cut, and says where the whole is', async () => {
      const emoji = '👩‍🦽';
      const reference = await here.send({
        message: emoji.repeat(900),
        answers: [{ question: 'straat', label: 'Welke straat?', value: 'Kerkstraat' }],
      });
      const content = String(only().contact.inhoud);
      assert.equal([...content].length, 1000);
      assert.match(
        content,
        new RegExp(
          `…\n\nDit is niet alles\\. Het hele bericht staat in Loket, bij nummer ${formatReference(reference)}: https://\\S+${reference}$`,
        ),
      );
    });
    it('that just fits is whole, with the answers and the word that there are files', async () => {
      const { id } = (await here.world.attach(files.jpeg)).json;
      await here.send({
        answers: [{ question: 'straat', label: 'Welke straat?', value: 'Kerkstraat' }],
        attachments: [{ id, name: 'foto.jpg' }],
      });
      assert.match(
        String(only().contact.inhoud),
        /^Wanneer komt de vuilniswagen\?\n\nWelke straat\?\nKerkstraat\n\nEr hoort een bestand bij\. Dat staat in Loket, bij nummer [\d ]+: https:\S+$/,
      );
      await here.send({ message: 'x'.repeat(1000) });
      assert.equal(here.klant.klantcontacten[1]!.inhoud, 'x'.repeat(1000));
      await here.send({ message: 'x'.repeat(1001) });
      assert.match(String(here.klant.klantcontacten[2]!.inhoud), /Dit is niet alles/);
    });
    it('says where the whole is without an address when it has none', async () => {
      here = await makeOpenKlantWorld(connection(), mock);
      const reference = await here.send();
      assert.equal(
        only().task.toelichting,
        `Alles staat in Loket, bij nummer ${formatReference(reference)}`.concat('.'),
      );
    });

    it('has a phone number that does not fit in words, and no other', async () => {
      await here.send({ person: { email: 'jan@voorbeeld.nl', phone: 'werk 1234, na zessen' } });
      assert.deepEqual(only().addresses, [['email', 'jan@voorbeeld.nl']]);
      assert.equal(mock.calls.filter((call) => call === 'post /digitaleadressen').length, 1, 'it is not even tried');
      assert.match(String(only().task.toelichting), /^Telefoonnummer, zoals het is ingevuld: werk 1234, na zessen\.\n/);
    });
    it('has an e-mail address that is too long, or that it refuses, in words', async () => {
      const long = `${'x'.repeat(64)}@voorbeeld.voorbeeld.nl`;
      await here.send({ person: { email: long } });
      assert.match(String(only().task.toelichting), new RegExp(`^E-mailadres: ${long}\\.\n`));
      mock.before = ({ call }) =>
        call === 'post /digitaleadressen'
          ? { status: 400, raw: '{"invalidParams":[{"name":"adres","code":"invalid","reason":"jan@x"}]}' }
          : undefined;
      await here.send({ person: { email: 'jan@voorbeeld.nl' } });
      assert.match(String(here.klant.taken[1]!.toelichting), /^E-mailadres: jan@voorbeeld\.nl\.\n/);
      assert.deepEqual(
        (await here.rows()).map(({ state }) => state),
        ['done', 'done'],
      );
    });
    it('has an address in its fields, on its lines, or in words', async () => {
      const letter = (address: Record<string, string>) => here.send({ answerBy: 'letter', person: { address } });
      await letter({ postalCode: '1234ab', houseNumber: '12', houseNumberAddition: 'bis' });
      await letter({ postalCode: '1234 AB', houseNumber: '12-2' });
      await letter({ lines: 'Rue Haute 1\n1000 Brussel\nBelgië' });
      await letter({ lines: 'A\nB\nC\nD' });
      assert.deepEqual(
        here.klant.betrokkenen.map(({ correspondentieadres }) => correspondentieadres),
        [
          { postcode: '1234 AB', huisnummer: 12, huisnummertoevoeging: 'bis' },
          { postcode: '1234 AB', huisnummer: 12, huisnummertoevoeging: '2' },
          { adresregel1: 'Rue Haute 1', adresregel2: '1000 Brussel', adresregel3: 'België' },
          undefined,
        ],
      );
      assert.match(String(here.klant.taken[3]!.toelichting), /^Adres: A, B, C, D\.\n/);
    });
    it('is never longer than it takes, however much there is to say', async () => {
      const person = {
        name: 'n'.repeat(200),
        email: `${'e'.repeat(60)}@${'f'.repeat(60)}.nl`,
        phone: 'p'.repeat(40),
        address: { lines: 'l'.repeat(500) },
      };
      await here.send({
        answerBy: 'letter',
        person,
        representative: person,
        answerTo: 'person',
        message: 'm'.repeat(5000),
      });
      assert.equal(String(only().task.toelichting).length, 1000);
      assert.deepEqual(here.klant.counts, [1, 2, 0, 1]);
    });
  });
}
