/** The demo site and the built widgets, as a browser gets them. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { staticFiles } from '../../demo/server/static.js';

const script = `console.log('${'loket '.repeat(200)}');`;
let root: string;
let app: Hono;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'loket-static-'));
  await mkdir(join(root, 'demo/site/map'), { recursive: true });
  await mkdir(join(root, 'dist/embed/1.2.3'), { recursive: true });
  await writeFile(join(root, 'dist/embed/1.2.3/embed.js'), script);
  await writeFile(join(root, 'package.json'), '{"secret":1}');
  await writeFile(join(root, 'demo/site/index.html'), '<!doctype html><p>Weltevree</p>');
  await writeFile(join(root, 'demo/site/map/index.html'), '<!doctype html><p>Map</p>');
  await mkdir(join(root, 'dist/themes'), { recursive: true });
  await writeFile(join(root, 'dist/themes/index.html'), '<!doctype html><p>Huisstijl</p>');
  await writeFile(join(root, 'demo/site/.env'), 'SECRET=1');
  await writeFile(join(root, 'demo/site/notes.exe'), 'x');
  await writeFile(join(root, 'dist/embed/embed.js'), script);
  await writeFile(join(root, 'dist/embed/contact-form-Ab3_x9Yz.js'), script);
  await symlink(join(root, 'package.json'), join(root, 'demo/site/link.json'));
  app = new Hono().get('*', staticFiles(root) as never);
});
after(() => rm(root, { recursive: true }));

describe('a visitor of the demo', () => {
  it('gets the page of the themes, under the same policy', async () => {
    const response = await app.request('/themes/');
    assert.match(await response.text(), /Huisstijl/);
    assert.match(response.headers.get('Content-Security-Policy')!, /default-src 'none'/);
    assert.equal((await app.request('/themes/../../package.json')).status, 404);
  });

  it('gets a page under a policy that allows own scripts alone', async () => {
    const response = await app.request('/');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
    const policy = response.headers.get('Content-Security-Policy')!;
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]) {
      assert.ok(policy.includes(part), part);
    }
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
    assert.match(await response.text(), /Weltevree/);
    assert.match(await (await app.request('/map/')).text(), /Map/);
  });
  it('need not fetch again what did not change', async () => {
    const etag = (await app.request('/')).headers.get('ETag')!;
    assert.equal((await app.request('/', { headers: { 'If-None-Match': etag } })).status, 304);
  });
});

describe('a page of a municipality that loads the widgets', () => {
  it('gets them from any origin, with the type of a script', async () => {
    const { headers } = await app.request('/loket/embed.js');
    assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    // The alias: what it leads to changes with each version.
    assert.equal(headers.get('Cache-Control'), 'public, max-age=300');
  });
  it('keeps a version for good, and asks again while it is being worked on', async () => {
    const { headers } = await app.request('/loket/1.2.3/embed.js');
    assert.match(headers.get('Cache-Control')!, /immutable/);
    process.env['NODE_ENV'] = 'development';
    const working = await app.request('/loket/1.2.3/embed.js');
    delete process.env['NODE_ENV'];
    assert.equal(working.headers.get('Cache-Control'), 'no-cache');
  });
  it('keeps the parts with a hash in their name for good', async () => {
    const { headers } = await app.request('/loket/contact-form-Ab3_x9Yz.js');
    assert.match(headers.get('Cache-Control')!, /immutable/);
  });
  it('gets them compressed when it can read that', async () => {
    for (let times = 0; times < 2; times++) {
      const response = await app.request('/loket/embed.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
      assert.equal(response.headers.get('Content-Encoding'), 'br');
      assert.match(response.headers.get('Vary')!, /Accept-Encoding/);
      assert.equal(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString(), script);
    }
    assert.equal((await app.request('/loket/embed.js')).headers.get('Content-Encoding'), null);
  });
});

describe('somebody who looks for other files', () => {
  for (const path of [
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/loket/..%2f..%2fpackage.json',
    '/loket/%2e%2e%2f%2e%2e%2fpackage.json',
    '//etc/passwd',
    '/link.json',
    '/.env',
    '/%2eenv',
    '/index.html%00.js',
    '/%',
    '/map',
    '/notes.exe',
    '/index.html/',
    '/C:/Windows/win.ini',
  ]) {
    it(`finds nothing at ${path}`, async () => {
      const response = await app.request(path);
      assert.equal(response.status, 404);
      assert.doesNotMatch(await response.text(), /secret/i);
    });
  }
});
