/** `POST status`: what a resident reads of a matter, and who may. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { rates } from '../../../demo/server/http/limits.js';
import { formatReference, makeReference } from '../../../src/domain/reference.js';
import { askStatus, caseIn } from '../support/status.js';
import { makeWorld, question, type Body, type World } from '../support/world.js';

export function statusSuite(connection: () => Connection): void {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld(connection());
  });
  const email = 'jan@voorbeeld.nl';
  const sent = async (changes: Record<string, unknown> = {}): Promise<Body> =>
    (await world.send(question(changes))).json;
  const ask = (body: unknown, address?: string) => askStatus(world, body, address);
  const look = async (changes: Record<string, unknown>) => {
    const { reference, accessCode } = await sent(changes);
    return caseIn(await ask({ reference, accessCode }));
  };
  const steps = async (changes: Record<string, unknown>) =>
    (await look(changes)).steps.map(({ id, state, date, dateKind }) => [id, state, date, dateKind].filter(Boolean));

  describe('a resident who asks where a question is', () => {
    it('reads its steps, with the dates of the receipt', async () => {
      const { reference } = await sent({ topic: { id: 'afval', name: 'Koop nu' } });
      const answer = await ask({ reference, email });
      assert.equal(answer.status, 200);
      assert.deepEqual(JSON.parse(answer.text), {
        cases: [
          {
            reference,
            type: 'question',
            title: 'Vraag: Afval en containers',
            receivedAt: '2026-11-24T13:05:00.000Z',
            updatedAt: '2026-11-24T13:05:00.000Z',
            state: 'received',
            term: { by: '2026-12-01' },
            steps: [
              { id: 'received', state: 'now', date: '2026-11-24', dateKind: 'fact' },
              { id: 'busy', state: 'to-come', date: '2026-11-25', dateKind: 'latest' },
              { id: 'answer', state: 'to-come', date: '2026-12-01', dateKind: 'latest' },
            ],
            allows: ['ask', 'follow'],
            language: 'nl',
          },
        ],
        refreshAfter: 60,
      });
      caseIn(answer);
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    });
    it('reads no name of a topic that the municipality does not know', async () => {
      assert.equal((await look({ topic: { id: 'Koop nu', name: 'Koop nu' } })).title, 'Vraag');
    });
    it('may write number, code and address as people do', async () => {
      const { reference, accessCode } = await sent({ person: { email: 'Jan@Voorbeeld.nl' } });
      const spoken = formatReference(reference).replaceAll(' ', '-');
      for (const body of [
        { reference: spoken, email: ' JAN @voorbeeld.nl' },
        { reference: ` ${formatReference(reference)} `, accessCode: accessCode.toLowerCase().replace('-', ' – ') },
        { reference, accessCode: accessCode.replace('-', '') },
      ])
        assert.equal((await ask(body)).status, 200, JSON.stringify(body));
    });
    it('may be the person or the helper, whoever gets the answer', async () => {
      const { reference } = await sent({
        person: { email: 'oma@voorbeeld.nl' },
        representative: { email: 'Kind@voorbeeld.nl' },
      });
      for (const address of ['oma@voorbeeld.nl', 'kind@voorbeeld.nl'])
        assert.equal((await ask({ reference, email: address })).status, 200);
      assert.equal((await ask({ reference, email })).status, 404);
    });
    it('reads the same when the message was put apart', async () => {
      const apart = await sent({ website: 'x' });
      assert.equal((await world.rows())[0]!.quarantine, true);
      const shown = caseIn(await ask({ reference: apart.reference, email }));
      const usual = caseIn(await ask({ reference: (await sent()).reference, email }));
      assert.deepEqual(shown, { ...usual, reference: apart.reference });
    });
  });

  describe('the steps that a resident reads', () => {
    const phone = { answerBy: 'phone', person: { phone: '0612345678' } };
    it('of a complaint hold a hearing and a decision', async () => {
      assert.deepEqual(await steps({ type: 'complaint' }), [
        ['received', 'now', '2026-11-24', 'fact'],
        ['busy', 'to-come', '2026-12-01', 'latest'],
        ['hearing', 'to-come'],
        ['decision', 'to-come', '2027-01-05', 'latest'],
      ]);
    });
    it('of a call back hold the call', async () => {
      const kinds = await steps({ type: 'callback', ...phone });
      assert.deepEqual(kinds[0], ['received', 'now', '2026-11-24', 'fact']);
      assert.deepEqual(kinds[1]!.slice(0, 2), ['call', 'to-come']);
      assert.equal(kinds[1]![3], 'latest');
      assert.equal(kinds.length, 2);
    });
    it('of an idea, or of something else, are those of a question', async () => {
      for (const type of ['idea', 'other'])
        assert.deepEqual(
          (await steps({ type })).map(([id]) => id),
          ['received', 'busy', 'answer'],
        );
    });
    it('of an idea without an answer promise none', async () => {
      const { steps, term } = await look({ type: 'idea', answerBy: 'none', person: undefined });
      assert.deepEqual(
        steps.map(({ id }) => id),
        ['received', 'busy', 'done'],
      );
      assert.equal(term, undefined);
    });
    it('of a compliment are done at once, and there is nothing to take up again', async () => {
      const found = await look({ type: 'compliment', answerBy: 'none', person: undefined });
      assert.deepEqual(found.steps, [{ id: 'received', state: 'done', date: '2026-11-24', dateKind: 'fact' }]);
      assert.deepEqual([found.state, found.result, found.allows], ['done', 'handled', []]);
      assert.equal('term' in found || 'reopenUntil' in found, false);
    });
  });

  describe('somebody who may not know', () => {
    it('gets one answer for a wrong number, a wrong address, a wrong code, and for what was put apart', async () => {
      const { reference } = await sent();
      const apart = (await sent({ website: 'x' })).reference;
      const without = (await sent({ answerBy: 'phone', person: { phone: '0612345678' } })).reference;
      const none = makeReference((max) => max - 1);
      const answers = [];
      for (const number of [reference, apart, without, none])
        for (const factor of [{ email: 'wie@voorbeeld.nl' }, { accessCode: 'ABCD-2345' }])
          answers.push(await ask({ reference: number, ...factor }));
      assert.equal(answers.length, 8);
      for (const { status, text, headers } of answers) {
        assert.equal(status, 404);
        assert.equal(text, answers[0]!.text);
        assert.deepEqual([...headers.keys()], [...answers[0]!.headers.keys()]);
      }
      assert.match(answers[0]!.json.type, /no-such-case$/);
      assert.equal(await world.count('status_try'), 4, 'each number is counted, there or not');
    });
    it('is told what cannot be read, and that counts as no try', async () => {
      const { reference, accessCode } = await sent();
      const refused: [body: Record<string, unknown>, issues: unknown][] = [
        [{}, [{ field: 'reference', code: 'missing' }]],
        [{ reference }, [{ field: '', code: 'missing' }]],
        [{ reference, email, accessCode }, [{ field: '', code: 'not-accepted' }]],
        [{ reference: '1234567890', email }, [{ field: 'reference', code: 'not-accepted' }]],
        [{ reference: ' ', email }, [{ field: 'reference', code: 'missing' }]],
        [{ reference: 'x'.repeat(3000), email }, [{ field: 'reference', code: 'not-accepted' }]],
        [{ reference: Number(reference), email }, [{ field: 'reference', code: 'not-accepted' }]],
        [{ reference, email: 'jan@' }, [{ field: 'email', code: 'bad-email' }]],
        [{ reference, email: '' }, [{ field: 'email', code: 'missing' }]],
        [{ reference, accessCode: 'ABCD-2340' }, [{ field: 'accessCode', code: 'not-accepted' }]],
        [{ reference, accessCode: ['ABCD-2345'] }, [{ field: 'accessCode', code: 'not-accepted' }]],
      ];
      for (const [body, issues] of refused) {
        const { status, json } = await ask(body);
        assert.equal(status, 400, JSON.stringify(body).slice(0, 100));
        assert.deepEqual(json.issues, issues);
      }
      assert.equal(await world.count('status_try'), 0);
    });
    it('may ask thirty times in ten minutes from one place', async () => {
      const { reference } = await sent();
      for (let calls = 0; calls < rates.status.calls; calls++)
        assert.equal((await ask({ reference, email }, '192.0.2.7')).status, 200);
      const { status, headers } = await ask({ reference, email }, '192.0.2.7');
      assert.equal(status, 429);
      assert.equal(headers.get('Retry-After'), '20');
      assert.equal((await ask({ reference, email }, '192.0.2.8')).status, 200);
    });
    it('leaves no number, address or code in the log or in the count of tries', async () => {
      const { reference, accessCode } = await sent();
      await ask({ reference, email });
      await ask({ reference, email: 'wie@voorbeeld.nl' });
      await ask({ reference, accessCode: 'ABCD-2345' });
      await ask({ reference: 'zomaar', accessCode });
      const tries = JSON.stringify(await world.deps.db.selectFrom('status_try').selectAll().execute());
      for (const text of [world.logs.join('\n'), tries])
        for (const secret of [reference, accessCode, email, 'wie@', 'ABCD', 'zomaar'])
          assert.equal(text.includes(secret), false, secret);
      assert.match(world.logs.join('\n'), /"route":"\/api\/status"/);
    });
  });
}
