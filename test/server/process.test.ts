/** The server as a process: what was answered is kept, however it ends. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '../../demo/server/db/connect.js';
import { post, ServerProcess } from './support/child.js';
import { findPostgres } from './support/postgres.js';
import { question } from './support/world.js';

const postgres = await findPostgres();
const folder = await mkdtemp(join(tmpdir(), 'loket-data-'));
after(async () => {
  await rm(folder, { recursive: true, force: true });
  if (typeof postgres === 'object') await postgres.stop();
});

const databases: { name: string; env: Record<string, string>; skip: string | false }[] = [
  { name: 'the embedded database', env: { LOKET_DATA: folder }, skip: false },
  {
    name: 'a PostgreSQL server',
    env: { DATABASE_URL: typeof postgres === 'object' ? postgres.url : '' },
    skip: typeof postgres === 'string' && postgres,
  },
];

for (const { name, env, skip } of databases) {
  describe(`a server on ${name}`, { skip }, () => {
    const known = new Map<string, string>();
    let server: ServerProcess;
    before(() => (server = new ServerProcess(env)));
    after(() => server.end('SIGKILL'));

    it('keeps every message that it answered when it is killed in the middle of many', async () => {
      const url = await server.url();
      let number = 0;
      const sender = async () => {
        for (;;) {
          const key = `killed-in-the-middle-${number++}`;
          const response = await post(url, question({ message: key }), key).catch(() => undefined);
          const text = await response?.text().catch(() => undefined);
          if (response?.status !== 201 || !text) return;
          known.set(key, text);
          if (known.size === 60) server.child.kill('SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: 8 }, sender));
      assert.deepEqual(await server.exit, [null, 'SIGKILL']);
      assert.ok(known.size >= 60);

      server = new ServerProcess(env);
      const again = await server.url();
      for (const [key, receipt] of known) {
        const response = await post(again, question({ message: key }), key);
        assert.equal(await response.text(), receipt);
      }
    });

    it('tells its operator where the demo, the desk with its token and the mails are', async () => {
      const url = await server.url();
      assert.match(server.output, /^Loket demo: http:\/\/localhost:\d+\/\n/);
      const token = /Desk: .*token: (\S+)\)/.exec(server.output)![1]!;
      assert.match(server.output, /Mails: .*\/demo\/mails\//);
      const body = new URLSearchParams({ token });
      const login = await fetch(new URL('desk/login', url), { method: 'POST', body, redirect: 'manual' });
      assert.equal(login.status, 303);
    });

    if ('LOKET_DATA' in env) {
      it('lets no second one into its data folder, and says what to do', async () => {
        const second = new ServerProcess(env);
        assert.equal(await second.refusal(), 1);
        assert.match(second.output, /data folder .* is in use by another process\. Stop that one, or .*LOKET_DATA/);
        assert.doesNotMatch(second.output, /\n\s+at /);
      });
    }

    it('ends in order: it takes no more, answers what it has begun, and ends with code 0', async () => {
      const url = await server.url();
      const { hostname, port } = new URL(url);
      const body = JSON.stringify(question({ message: 'halverwege' }));
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (data) => (answer += String(data)));
      const head = ['POST /api/contacts HTTP/1.1', `Host: ${hostname}:${port}`, 'Content-Type: application/json'];
      head.push('Idempotency-Key: half-way-0123456789', `Content-Length: ${body.length}`);
      await once(socket, 'connect');
      socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 20)}`);
      // Another request, answered after that one was begun.
      assert.equal((await fetch(new URL('api/health', url))).status, 200);
      server.child.kill('SIGTERM');
      for (;;) {
        const taken = await fetch(new URL('api/health', url)).then(
          () => true,
          () => false,
        );
        if (!taken) break;
      }
      socket.write(body.slice(20));
      await once(socket, 'close');
      assert.match(answer, /^HTTP\/1.1 201/);
      assert.deepEqual(await server.exit, [0, null]);
    });

    it('ends on Ctrl+C as well, and finds all of it again', async () => {
      server = new ServerProcess(env);
      const url = await server.url();
      const response = await post(url, question({ message: 'halverwege' }), 'half-way-0123456789');
      assert.equal(response.status, 201);
      const [key, receipt] = [...known][0]!;
      assert.equal(await (await post(url, question({ message: key }), key)).text(), receipt);
      assert.equal(await server.end('SIGINT'), 0);
    });

    it('has each of them once, and none that was not sent', async () => {
      const connection = await openDatabase({
        dataDir: env.LOKET_DATA ?? '',
        ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
      });
      try {
        const rows = await connection.db.selectFrom('contact').select('message').execute();
        const messages = rows.map(({ message }) => message);
        assert.equal(new Set(messages).size, messages.length);
        for (const key of known.keys()) assert.ok(messages.includes(key));
        assert.ok(messages.every((message) => /^(killed-in-the-middle-\d+|halverwege)$/.test(message)));
      } finally {
        await connection.close();
      }
    });
  });
}
