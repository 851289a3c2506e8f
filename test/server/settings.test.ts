/** What an operator can get wrong, and is told at the start. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { readSettings, SettingsError } from '../../demo/server/config/env.js';
import { readMunicipality } from '../../demo/server/config/municipality.js';
import { openDatabase, secretFrom } from '../../demo/server/db/connect.js';
import { migrate } from '../../demo/server/db/migrations.js';
import { problemResponse, type ProblemError } from '../../demo/server/http/problems.js';
import { startServer } from '../../demo/server/server.js';

const told = (env: NodeJS.ProcessEnv): string => {
  try {
    readSettings(env);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.message;
  }
  return '';
};

describe('the environment', () => {
  it('may be empty: a demo on this machine alone', () => {
    const settings = readSettings({});
    assert.equal(settings.host, '127.0.0.1');
    assert.equal(settings.port, 4000);
    assert.equal(settings.proxies, 0);
    assert.equal(settings.rateLimit, true);
    assert.equal(settings.allowedOrigins.size, 0);
  });
  for (const [env, mend] of [
    [{ PORT: '70000' }, /PORT is "70000"\. Use a whole number/],
    [{ PORT: '4000x' }, /PORT/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL .* like postgres:\/\//],
    [{ SMTP_URL: 'mail.gemeente.nl', MAIL_FROM: 'a@b.nl' }, /SMTP_URL .* like smtps:\/\//],
    [{ SMTP_URL: 'smtp://mail.gemeente.nl' }, /MAIL_FROM is missing/],
    [{ MAIL_FROM: 'Gemeente' }, /MAIL_FROM is no e-mail address/],
    [{ MAIL_FROM: 'Gemeente\r\nBcc: x@y.nl <a@b.nl>' }, /MAIL_FROM/],
    [{ PUBLIC_URL: 'loket.gemeente.nl' }, /PUBLIC_URL .* like https:\/\//],
    [{ ALLOWED_ORIGINS: 'https://www.gemeente.nl/contact' }, /no path, like https:\/\/www\.gemeente\.nl/],
    [{ ALLOWED_ORIGINS: '*' }, /ALLOWED_ORIGINS holds "\*"/],
    [{ LOKET_SECRET: 'short' }, /LOKET_SECRET is too short.*openssl rand/],
    [{ DESK_TOKEN: 'short' }, /DESK_TOKEN is too short/],
    [{ TRUST_PROXY: 'maybe' }, /TRUST_PROXY .* number of your own proxies/],
    [{ RATE_LIMIT: 'no' }, /RATE_LIMIT/],
  ] as [NodeJS.ProcessEnv, RegExp][]) {
    it(`is refused with its mend: ${JSON.stringify(env)}`, () => assert.match(told(env), mend));
  }
  it('is told of all at once, and never shows a password', () => {
    const message = told({ PORT: 'x', DATABASE_URL: 'geheim', LOKET_SECRET: 'geheim', DESK_TOKEN: 'geheim' });
    assert.equal(message.split('\n').length, 4);
    assert.doesNotMatch(message, /geheim/);
  });
});

describe('the JSON of the municipality', () => {
  const read = async (content: string): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'loket-config-'));
    const path = join(folder, 'loket.json');
    await writeFile(path, content);
    const message = await readMunicipality(path).then(
      () => '',
      (error: Error) => error.message,
    );
    await rm(folder, { recursive: true });
    return message;
  };
  it('of Weltevree is right', async () => {
    const config = await readMunicipality('demo/site/loket.json');
    assert.ok(config.topics!.length >= 14);
  });
  it('that is not there is told with the name of the setting', async () => {
    await assert.rejects(readMunicipality('/nowhere.json'), /LOKET_CONFIG names \/nowhere\.json/);
  });
  it('may extend that of a region', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'loket-config-'));
    const region = { backends: { default: { url: '/api/' } }, channels: { phone: { number: '14 0111' } } };
    const town = { extends: 'regio/loket.json', municipality: { name: 'Stad' } };
    await mkdir(join(folder, 'regio'));
    await writeFile(join(folder, 'regio/loket.json'), JSON.stringify(region));
    await writeFile(join(folder, 'stad.json'), JSON.stringify(town));
    const config = await readMunicipality(join(folder, 'stad.json'));
    await writeFile(join(folder, 'regio/loket.json'), JSON.stringify({ ...region, contactTypes: ['vraag'] }));
    await assert.rejects(
      readMunicipality(join(folder, 'stad.json')),
      /contactTypes\[0\] in file:.*regio\/loket\.json: must be/,
    );
    await rm(folder, { recursive: true });
    assert.deepEqual([config.municipality.name, config.channels?.phone?.number], ['Stad', '14 0111']);
  });
  it('with mistakes is told place by place', async () => {
    assert.match(await read('{'), /is no JSON/);
    const message = await read('{"municipality":{"name":""},"backends":{},"topics":[{"id":"A b","name":"x"}]}');
    assert.match(message, /municipality\.name: /);
    assert.match(message, /topics\[0\]\.id: use small letters/);
  });
});

describe('the database', () => {
  it('that cannot be reached is told without the password', async () => {
    const settings = { databaseUrl: 'postgres://loket:geheim@127.0.0.1:1/loket', dataDir: '' };
    await assert.rejects(openDatabase(settings), (error: Error) => {
      assert.match(error.message, /DATABASE_URL: no connection \(ECONNREFUSED\)/);
      assert.doesNotMatch(error.message, /geheim/);
      return error instanceof SettingsError;
    });
  });

  describe('in a folder', () => {
    let folder: string;
    before(async () => (folder = await mkdtemp(join(tmpdir(), 'loket-migrate-'))));
    after(() => rm(folder, { recursive: true }));

    it('is brought up to date once, and again without effect; its secret stays', async () => {
      const first = await openDatabase({ dataDir: folder });
      const secret = await secretFrom(first.db, undefined);
      await migrate(first.db);
      await first.close();
      const second = await openDatabase({ dataDir: folder });
      assert.equal(await secretFrom(second.db, undefined), secret);
      assert.ok(secret.length >= 64);
      assert.equal(await secretFrom(second.db, 'given'), 'given');
      await second.close();
    });

    it('is let go when the port is taken, which is told', async () => {
      const other = createServer();
      await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
      const { port } = other.address() as AddressInfo;
      await assert.rejects(startServer({ PORT: String(port), LOKET_DATA: folder }), {
        name: 'SettingsError',
        message: new RegExp(`PORT ${port} is in use`),
      });
      await new Promise((closed) => other.close(closed));
    });

    it('answers while the server runs; the server stops once, however often it is told', async () => {
      const logs: string[] = [];
      const running = await startServer({ PORT: '0', LOKET_DATA: folder }, (line) => logs.push(line));
      const health = () => fetch(new URL('api/health', running.url));
      assert.equal((await health()).status, 200);
      assert.equal(running.stop(), running.stop());
      await running.stop();
      await assert.rejects(health());
      assert.match(logs[0]!, /"route":"\/api\/health"/);
    });
  });

  it('that went away is told by the health, without a word of the inside', async () => {
    const broken = { executeQuery: () => Promise.reject(new Error('geheim')) };
    const { healthRoute } = await import('../../demo/server/routes/health.js');
    const app = healthRoute({ db: { getExecutor: () => broken } } as never);
    app.onError((error, c) => problemResponse(c, (error as ProblemError).problem));
    const response = await app.request('/');
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '10');
    assert.doesNotMatch(await response.text(), /geheim/);
  });
});
