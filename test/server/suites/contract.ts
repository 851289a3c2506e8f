/** The published OpenAPI against the running code: every operation, every answer, by a validator that is not ours. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Connection } from '../../../demo/server/db/connect.js';
import { makeOpenApi } from '../../../demo/server/openapi.js';
import { takeBack, tell, token } from '../support/busy.js';
import { askStatus } from '../support/status.js';
import { close, linkIn, mailsOf, makeMailWorld, postJson, say, work } from '../support/updates.js';
import { files, makeWorld, openApiFile, question, type Answer, type World } from '../support/world.js';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }>;
}

export function contractSuite(connection: () => Connection): void {
  const document = makeOpenApi() as { paths: Record<string, Record<string, Operation>> };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(document, 'openapi');
  const seen = new Set<string>();
  let world: World;
  before(() => seen.clear());
  beforeEach(async () => {
    world = await makeWorld(connection());
  });

  /** Holds an answer against what the document says of it, and remembers that it was seen. */
  const holds = (path: string, method: string, { status, headers, text, json }: Answer): void => {
    const described = document.paths[path]?.[method]?.responses[status];
    assert.ok(described, `${method} ${path} answered ${status}, which is not described`);
    seen.add(`${method} ${path} ${status}`);
    if (!described.content) return assert.equal(text, '');
    const type = headers.get('Content-Type')!.split(';')[0]!;
    const content = described.content[type];
    assert.ok(content, `${type} is not described`);
    if (type === 'text/html') return;
    const validate = ajv.getSchema(`openapi${content.schema.$ref}`)!;
    assert.ok(validate(json), JSON.stringify(validate.errors));
  };
  const valid = (body: unknown): boolean =>
    ajv.getSchema('openapi#/components/schemas/ContactRequest')!(body) as boolean;

  describe('the published description', () => {
    after(() => {
      const described = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path}`),
      );
      const missed = described.filter((operation) => ![...seen].some((each) => each.startsWith(operation)));
      assert.deepEqual(missed, [], 'operations that no test called');
    });
    it('is what docs/openapi.json holds, and what the server gives', async () => {
      assert.deepEqual(await openApiFile(), document, 'run: node --import tsx demo/server/write-openapi.ts');
      assert.deepEqual((await world.request('/api/openapi.json')).json, document);
    });
    it('fits every answer to contacts', async () => {
      const key = world.newKey();
      holds('/contacts', 'post', await world.send(question(), { key }));
      holds('/contacts', 'post', await world.send(question({ message: 'Anders' }), { key }));
      holds('/contacts', 'post', await world.send(question({ message: 'x'.repeat(6000), type: 1 })));
      holds('/contacts', 'post', await world.send('x'.repeat(300_000)));
      holds('/contacts', 'post', await world.send(question(), { headers: { 'Content-Type': 'text/plain' } }));
      holds('/contacts', 'post', await world.send(question(), { headers: { Origin: 'https://evil.example' } }));
      for (let i = 0; i < 60; i++) await world.send('{}', { address: '192.0.2.9' });
      holds('/contacts', 'post', await world.send('{}', { address: '192.0.2.9' }));
      for (const status of [201, 400, 403, 413, 415, 422, 429])
        assert.ok(seen.has(`post /contacts ${status}`), `${status}`);
    });
    it('fits every answer to attachments', async () => {
      const added = await world.attach(files.jpeg);
      holds('/attachments', 'post', added);
      holds('/attachments', 'post', await world.attach(new Uint8Array(0)));
      holds('/attachments', 'post', await world.attach(files.html));
      holds('/attachments', 'post', await world.attach(new Uint8Array(11_000_000)));
      holds(
        '/attachments/{id}',
        'delete',
        await world.request(`/api/attachments/${added.json.id}`, { method: 'DELETE' }),
      );
    });
    it('fits the answers to capabilities and health', async () => {
      holds('/capabilities', 'get', await world.request('/api/capabilities'));
      holds('/health', 'get', await world.request('/api/health'));
    });
    it('fits every answer to availability', async () => {
      world = await makeWorld(connection(), { DESK_TOKEN: token });
      const one = '/availability/{channel}';
      for (const body of [{ waitingMinutes: 7 }, { closed: true }, { busy: true, validMinutes: 3 }, {}, { busy: 1 }])
        holds(one, 'put', await tell(world, 'phone', body));
      holds('/availability', 'get', await world.request('/api/availability'));
      holds(one, 'delete', await takeBack(world, 'phone'));
      holds(one, 'delete', await takeBack(world, 'fax'));
      holds(one, 'put', await tell(world, 'fax', { busy: true }));
      holds(one, 'put', await tell(world, 'phone', { note: 'x'.repeat(3000) }));
      holds(one, 'put', await tell(world, 'phone', { busy: true }, { type: 'text/plain' }));
      for (let i = 0; i < 10; i++) holds(one, 'put', await tell(world, 'phone', { busy: true }, { token: 'wrong' }));
      holds(one, 'put', await tell(world, 'phone', { busy: true }));
      for (const status of [200, 400, 401, 404, 413, 415, 429])
        assert.ok(seen.has(`put ${one} ${status}`), `${status}`);
      const fits = ajv.getSchema('openapi#/components/schemas/Told')!;
      for (const body of [{ busy: true }, { waitingMinutes: 0 }, { closed: true, validMinutes: 240 }])
        assert.equal(fits(body), true, JSON.stringify(body));
      for (const body of [{}, { busy: true, closed: true }, { waitingMinutes: 601 }, { busy: true, validMinutes: 241 }])
        assert.equal(fits(body), false, JSON.stringify(body));
    });
    it('fits every answer to status', async () => {
      const { reference, accessCode } = (await world.send(question())).json;
      const ask = async (body: unknown, address?: string) =>
        holds('/status', 'post', await askStatus(world, body, address));
      await ask({ reference, accessCode });
      await ask({ reference });
      await ask({ reference, accessCode: 'x'.repeat(5000) });
      const headers = { 'Content-Type': 'text/plain' };
      holds('/status', 'post', await world.request('/api/status', { method: 'POST', headers, body: '{}' }));
      const elsewhere = { 'Content-Type': 'application/json', Origin: 'https://evil.example' };
      holds('/status', 'post', await world.request('/api/status', { method: 'POST', headers: elsewhere, body: '{}' }));
      for (let wrong = 0; wrong < 6; wrong++) await ask({ reference, email: 'wie@voorbeeld.nl' });
      for (const status of [200, 400, 403, 404, 413, 415, 429])
        assert.ok(seen.has(`post /status ${status}`), `${status}`);
      const fits = ajv.getSchema('openapi#/components/schemas/StatusRequest')!;
      assert.equal(fits({ reference, accessCode }), true);
      for (const body of [{ reference }, { accessCode }, { reference, accessCode, email: 'jan@voorbeeld.nl' }])
        assert.equal(fits(body), false, JSON.stringify(body));
    });
    it('fits every answer about e-mails', async () => {
      world = await makeMailWorld(connection());
      const { reference, accessCode } = (await world.send(question())).json;
      const to = 'ik@elders.nl';
      const post = async (path: string, body: unknown, address?: string) =>
        holds(`/status${path}`, 'post', await postJson(world, path, body, address));
      await post('/forgotten', { email: 'jan@voorbeeld.nl' });
      await post('/forgotten', {});
      for (let calls = 0; calls < 11; calls++) await post('/forgotten', { email: to }, '192.0.2.9');
      await work(world);
      const accessToken = linkIn((await mailsOf(world, 'forgotten'))[0]!, 'list');
      await post('', { accessToken });
      await post('', { accessToken: 'x' });
      for (const body of [{ reference, accessCode, to }, { accessToken, to }, { to }]) await post('/updates', body);
      await post('/updates', { reference, accessCode: 'ABCD-2345', to });
      for (const token of [linkIn((await mailsOf(world, 'confirm'))[0]!, 'confirm'), 'x', ''])
        await post('/updates/confirm', { token });
      await say(world, reference, 'Wij zoeken het uit.');
      world.later(300);
      await work(world);
      const stop = linkIn((await mailsOf(world, 'update'))[0]!, 'stop');
      for (const token of [stop, 'x', '']) {
        const path = `/api/status/updates/stop?token=${token}`;
        for (const method of ['GET', 'POST'])
          holds('/status/updates/stop', method.toLowerCase(), await world.request(path, { method }));
        await post('/updates/stop', { token });
      }
      await close(world, reference);
      await post('/updates', { reference, accessCode, to });
      world.deps.linkBase = () => undefined;
      await post('/updates', { reference, accessCode, to });
      for (const status of [202, 400, 404, 409, 501])
        assert.ok(seen.has(`post /status/updates ${status}`), `${status}`);
      for (const [name, right, wrong] of [
        ['FollowRequest', { reference, accessCode, to }, { reference, accessCode }],
        ['FollowRequest', { accessToken, to }, { accessToken, reference, accessCode, to }],
        ['ForgottenRequest', { email: to, language: 'nl' }, { email: to, language: 'x'.repeat(36) }],
        ['StatusLink', { accessToken }, { accessToken: '' }],
      ] as const) {
        const fits = ajv.getSchema(`openapi#/components/schemas/${name}`)!;
        assert.deepEqual([fits(right), fits(wrong)], [true, false], name);
      }
    });
    it('takes the requests that the server takes', () => {
      assert.equal(valid(question()), true);
      assert.equal(
        valid({ ...question(), formToken: 'x', website: '', idempotencyKey: 'x'.repeat(16), unknown: 1 }),
        true,
      );
      for (const wrong of [
        { type: 'petition' },
        { message: 'x'.repeat(5001) },
        { answerBy: undefined },
        { person: 3 },
      ]) {
        assert.equal(valid(JSON.parse(JSON.stringify(question(wrong)))), false, JSON.stringify(wrong).slice(0, 50));
      }
    });
  });
}
