/** What the mail for forgotten numbers opens: a link for all of them, and a code with each number. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { statusAnswerSchema } from '../../../src/backend/wire-status.js';
import { askStatus } from '../support/status.js';
import { change, linkIn, mailsOf, makeMailWorld, postJson, work } from '../support/updates.js';
import { question, type World } from '../support/world.js';

export function updatesLinkSuite(connection: () => Connection): void {
  let world: World;
  let numbers: string[];
  let accessToken: string;
  let code: string;
  beforeEach(async () => {
    world = await makeMailWorld(connection());
    numbers = [];
    for (let nth = 0; nth < 3; nth++) numbers.push((await world.send(question())).json.reference);
    await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
    await work(world);
    const mail = (await mailsOf(world, 'forgotten'))[0]!;
    accessToken = linkIn(mail, 'list');
    code = /Uw code: (\S+)/.exec(mail.text_body)![1]!;
  });
  const open = (token: unknown = accessToken) => askStatus(world, { accessToken: token });

  describe('the link of such a mail', () => {
    it('shows all cases, what needs the resident first and then the newest', async () => {
      await change(world, numbers[1]!, (record) => ({ ...record, action: { text: 'Stuur een foto.' } }));
      world.later(60);
      const { status, json, text, headers } = await open();
      assert.equal(status, 200);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      const { cases, refreshAfter } = statusAnswerSchema.parse(JSON.parse(text));
      assert.deepEqual(
        cases.map(({ reference }) => reference),
        [numbers[1], numbers[2], numbers[0]],
        JSON.stringify(json),
      );
      assert.equal(refreshAfter, 60);
      assert.equal(cases[0]!.state, 'waiting-for-resident');
    });
    it('shows each as its number and address do', async () => {
      const { cases } = JSON.parse((await open()).text) as { cases: unknown[] };
      const one = await askStatus(world, { reference: numbers[2]!, email: 'jan@voorbeeld.nl' });
      assert.deepEqual(cases[0], (JSON.parse(one.text) as { cases: unknown[] }).cases[0]);
    });
    it('works for 24 hours, to the second', async () => {
      world.later(24 * 3600 - 1);
      assert.equal((await open()).status, 200);
      world.later(1);
      const { status, json } = await open();
      assert.equal(status, 404);
      assert.match(json.type, /no-such-case$/);
    });
    it('opens nothing with another token, and that is told in one way', async () => {
      const wrong = [...accessToken].reverse().join('');
      for (const token of [wrong, 'x', code, numbers[0]]) {
        const { status, json } = await open(token);
        assert.equal(status, 404, String(token));
        assert.match(json.type, /no-such-case$/);
      }
    });
    it('is the token alone', async () => {
      const refused: [body: object, issue: unknown][] = [
        [
          { accessToken, reference: numbers[0] },
          { field: '', code: 'not-accepted' },
        ],
        [
          { accessToken, email: 'jan@voorbeeld.nl' },
          { field: '', code: 'not-accepted' },
        ],
        [{ accessToken: '' }, { field: 'accessToken', code: 'not-accepted' }],
        [{ accessToken: ['x'] }, { field: 'accessToken', code: 'not-accepted' }],
        [{ accessToken: 'x'.repeat(101) }, { field: 'accessToken', code: 'not-accepted' }],
      ];
      for (const [body, issue] of refused) {
        const { status, json } = await askStatus(world, body);
        assert.equal(status, 400, JSON.stringify(body));
        assert.deepEqual(json.issues, [issue]);
      }
    });
    it('shows no more than a hundred', async () => {
      const { db } = world.deps;
      const { person, representative, answers, ...first } = (await world.rows())[0]!;
      const row = { ...first, id: undefined };
      const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
      for (let nth = 0; nth < 110; nth++) {
        const added = await db
          .insertInto('contact')
          .values({
            ...row,
            reference: String(2_000_000_000 + nth),
            person: json(person),
            representative: json(representative),
            answers: JSON.stringify(answers),
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        const kept = { contact_id: added.id, state: 'received' as const, updated_at: world.now };
        await db.insertInto('contact_case').values(kept).execute();
      }
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      await work(world);
      const mail = (await mailsOf(world, 'forgotten')).at(-1)!;
      assert.match(mail.text_body, /En nog 80 berichten\. Die staan op de website\./);
      const { text } = await open(linkIn(mail, 'list'));
      assert.equal(statusAnswerSchema.parse(JSON.parse(text)).cases.length, 100);
    });
    it('stands in the database as a hash, and the code too', async () => {
      const rows = JSON.stringify(await world.deps.db.selectFrom('case_access').selectAll().execute());
      for (const secret of [accessToken, code]) assert.equal(rows.includes(secret), false);
      assert.equal(await world.count('case_access'), 3);
    });
  });

  describe('the code of such a mail', () => {
    it('goes with each of the numbers, as people type it, beside their own', async () => {
      for (const reference of numbers)
        for (const typed of [code, code.toLowerCase().replace('-', ' ')])
          assert.equal((await askStatus(world, { reference, accessCode: typed })).status, 200);
      const own = (await world.send(question())).json;
      assert.equal((await askStatus(world, { reference: own.reference, accessCode: own.accessCode })).status, 200);
      assert.equal(
        (await askStatus(world, { reference: own.reference, accessCode: code })).status,
        404,
        'and no other',
      );
    });
    it('works for 24 hours, and is then as wrong as any other', async () => {
      const ask = (accessCode: string) => askStatus(world, { reference: numbers[0]!, accessCode });
      world.later(24 * 3600);
      const [past, wrong] = [await ask(code), await ask('ABCD-2345')];
      assert.deepEqual([past.status, past.text], [404, wrong.text]);
    });
    it('opens nothing as an address or as a link', async () => {
      assert.equal((await open(code)).status, 404);
      assert.equal((await askStatus(world, { reference: numbers[0]!, accessCode: accessToken })).status, 400);
    });
    it('costs a number that does not exist the same questions to the database', async () => {
      const asked: string[] = [];
      const { db } = world.deps;
      const spied = db.withPlugin({
        transformQuery: ({ node }) => {
          asked.push(node.kind);
          return node;
        },
        transformResult: ({ result }) => Promise.resolve(result),
      });
      const copy = world.again({ db: spied });
      const kinds = async (body: object): Promise<string[]> => {
        asked.length = 0;
        assert.equal((await askStatus(copy, body)).status, 404);
        return [...asked];
      };
      const there = await kinds({ reference: numbers[0], accessCode: 'ABCD-2345' });
      assert.ok(there.length > 3);
      assert.deepEqual(await kinds({ reference: '9999999990', accessCode: 'ABCD-2345' }), there);
      assert.deepEqual(await kinds({ reference: numbers[0], email: 'wie@voorbeeld.nl' }), there);
    });
  });
}
