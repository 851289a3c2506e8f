/** Taking a contact: what is asked, what is answered, what is kept. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { readReference } from '../../../src/domain/reference.js';
import { files, makeWorld, question, type World } from '../support/world.js';

export function contactsSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection());
  });
  const refused = async (changes: Record<string, unknown>) => {
    const { status, json } = await world.send(question(changes));
    assert.equal(status, 400);
    return json.issues;
  };

  describe('a resident who sends a question', () => {
    it('gets a reference with a check digit, the server’s time and two dates', async () => {
      const { status, json } = await world.send(question());
      assert.equal(status, 201);
      assert.equal(readReference(json.reference), json.reference);
      assert.equal(json.receivedAt, '2026-11-24T13:05:00.000Z');
      assert.equal(json.firstReactionBy, '2026-11-25');
      assert.equal(json.solvedBy, '2026-12-01');
      assert.match(json.accessCode, /^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
      assert.equal(json.confirmationEmail, true);
    });
    it('gets other terms for a complaint: six weeks', async () => {
      const { json } = await world.send(question({ type: 'complaint' }));
      assert.equal(json.firstReactionBy, '2026-12-01');
      assert.equal(json.solvedBy, '2027-01-05');
    });
    it('gets the terms of the law and good practice when the municipality sets none', async () => {
      delete world.deps.config.terms;
      assert.equal((await world.send(question())).json.solvedBy, '2026-12-01');
      assert.equal((await world.send(question({ type: 'complaint' }))).json.solvedBy, '2027-01-05');
    });
    it('gets a reference that does not follow from the one before', async () => {
      const [first, second] = [await world.send(question()), await world.send(question())];
      // Neighbours would differ by some tens; two random ones are that near once in ten million times.
      assert.ok(Math.abs(Number(first.json.reference) - Number(second.json.reference)) > 100);
    });
    it('finds everything kept as it was sent', async () => {
      const sent = question({
        topic: { id: 'afval', name: 'Afval en containers' },
        answers: [{ question: 'container', label: 'Over welke container gaat het?', value: 'Papier' }],
        answerBy: 'letter',
        person: {
          name: "O'Brien-van 't Hof",
          phone: '+31612345678',
          address: { postalCode: '1234 AB', houseNumber: '12', houseNumberAddition: 'bis' },
        },
        representative: { name: 'José Ng', email: 'jose+loket@voorbeeld.nl' },
        answerTo: 'person',
        callback: 'morning',
        language: 'tr',
        page: 'https://www.weltevree.example/afval?email=jan@voorbeeld.nl#x',
        caseReference: '123 456 7899',
      });
      const { json } = await world.send(sent);
      const [row] = await world.rows();
      assert.equal(row!.reference, json.reference);
      assert.deepEqual(row!.person, sent.person);
      assert.deepEqual(row!.representative, { name: 'José Ng', email: 'jose+loket@voorbeeld.nl' });
      assert.deepEqual(row!.answers, sent.answers);
      assert.equal(row!.callback, 'morning');
      assert.equal(row!.language, 'tr');
      assert.equal(row!.page, 'https://www.weltevree.example/afval');
      assert.equal(row!.quarantine, false);
      assert.equal(JSON.stringify(row).includes(json.accessCode), false);
    });
  });

  describe('a backend asks only what the answer needs', () => {
    it('takes an idea or a compliment without any person', async () => {
      for (const type of ['idea', 'compliment']) {
        const { status } = await world.send(question({ type, answerBy: 'none', person: undefined }));
        assert.equal(status, 201);
      }
    });
    it('takes a paper for an earlier contact without any person', async () => {
      const { status } = await world.send(
        question({ type: 'other', answerBy: 'none', person: undefined, caseReference: '5123456782' }),
      );
      assert.equal(status, 201);
    });
    it('refuses "no answer" for a question', async () => {
      assert.deepEqual(await refused({ answerBy: 'none' }), [{ field: 'answerBy', code: 'not-a-choice' }]);
    });
    it('needs an e-mail address for an answer by e-mail', async () => {
      assert.deepEqual(await refused({ person: {} }), [{ field: 'person.email', code: 'missing' }]);
      assert.deepEqual(await refused({ person: { email: ' ' } }), [{ field: 'person.email', code: 'missing' }]);
      assert.deepEqual(await refused({ person: { email: 'jan@' } }), [{ field: 'person.email', code: 'bad-email' }]);
    });
    it('needs it of the helper when the helper gets the answer', async () => {
      const helper = { answerTo: 'representative', person: { name: 'Oma' } };
      assert.deepEqual(await refused(helper), [{ field: 'representative.email', code: 'missing' }]);
      const { status } = await world.send(question({ ...helper, representative: { email: 'kind@voorbeeld.nl' } }));
      assert.equal(status, 201);
    });
    it('needs a phone number that can be called for a call', async () => {
      assert.deepEqual(await refused({ answerBy: 'phone' }), [{ field: 'person.phone', code: 'missing' }]);
      const short = { answerBy: 'phone', person: { phone: '12' } };
      assert.deepEqual(await refused(short), [{ field: 'person.phone', code: 'bad-phone' }]);
      assert.deepEqual(await refused({ type: 'callback' }), [{ field: 'person.phone', code: 'missing' }]);
      await world.send(question({ answerBy: 'phone', person: { phone: '06 12 34 56 78' } }));
      assert.deepEqual((await world.rows())[0]!.person, { phone: '+31612345678' });
    });
    it('needs an address for a letter, Dutch or as on the envelope, and no name', async () => {
      assert.deepEqual(await refused({ answerBy: 'letter' }), [
        { field: 'person.address.postalCode', code: 'missing' },
        { field: 'person.address.houseNumber', code: 'missing' },
      ]);
      const wrong = { answerBy: 'letter', person: { address: { postalCode: '0123 AB', houseNumber: 'twaalf' } } };
      assert.deepEqual(await refused(wrong), [
        { field: 'person.address.postalCode', code: 'bad-postal-code' },
        { field: 'person.address.houseNumber', code: 'bad-house-number' },
      ]);
      for (const address of [
        { postalCode: '1234ab', houseNumber: '1' },
        { lines: 'Rue Haute 1\n1000 Bruxelles\nBelgië' },
      ]) {
        assert.equal((await world.send(question({ answerBy: 'letter', person: { address } }))).status, 201);
      }
    });
    it('always needs a message, and nothing but blanks is none', async () => {
      for (const message of [undefined, '', '  \n\u00a0 ', '\u0000']) {
        assert.deepEqual(await refused({ message }), [{ field: 'message', code: 'missing' }]);
      }
    });
    it('takes 5000 letters, however many units or bytes they are, and tells how many are too many', async () => {
      assert.equal((await world.send(question({ message: '👍'.repeat(5000) }))).status, 201);
      assert.deepEqual(await refused({ message: '👍'.repeat(5003) }), [
        { field: 'message', code: 'too-long', params: { over: 3 } },
      ]);
    });
    it('tells of names, answers and choices what is wrong with them', async () => {
      const person = { email: 'jan@voorbeeld.nl', name: 'é'.repeat(201) };
      assert.deepEqual(await refused({ person }), [{ field: 'person.name', code: 'too-long', params: { over: 1 } }]);
      const answers = [{ question: 'plek', label: 'Waar?', value: 'x'.repeat(1002) }];
      assert.deepEqual(await refused({ answers }), [{ field: 'answers.plek', code: 'too-long', params: { over: 2 } }]);
      assert.deepEqual(await refused({ type: 'petition' }), [{ field: 'type', code: 'not-a-choice' }]);
      assert.deepEqual(await refused({ answerBy: undefined }), [{ field: 'answerBy', code: 'missing' }]);
      const attachments = Array.from({ length: 6 }, (_, i) => ({ id: `${i}`, name: 'x' }));
      assert.deepEqual(await refused({ attachments }), [
        { field: 'attachments', code: 'too-many-files', params: { max: 5 } },
      ]);
    });
    it('never refuses for the language, the page, the hidden field or the token', async () => {
      const odd = { language: 12, page: 'javascript:alert(1)', website: { a: 1 }, formToken: ['x'] };
      assert.equal((await world.send(question(odd))).status, 201);
      const [row] = await world.rows();
      assert.equal(row!.language, 'nl');
      assert.equal(row!.page, null);
    });
    it('keeps a file that came with it, under the name that the resident knows, for this contact alone', async () => {
      const { json } = await world.attach(files.jpeg, 'IMG_0001.JPG');
      const attachments = [{ id: json.id, name: 'lantaarnpaal.jpg' }];
      assert.equal((await world.send(question({ attachments }))).status, 201);
      const [file] = await world.deps.db.selectFrom('attachment').selectAll().execute();
      assert.equal(file!.name, 'lantaarnpaal.jpg');
      assert.deepEqual(new Uint8Array(file!.content), files.jpeg);
      assert.deepEqual(await refused({ attachments }), [{ field: 'attachments', code: 'file-unsent' }]);
      assert.equal(await world.count('contact'), 1);
    });
  });
}
