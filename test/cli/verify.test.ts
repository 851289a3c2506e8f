import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { Misuse } from '../../src/cli/misuse.js';
import type { Manifest } from '../../src/cli/package.js';
import { host, loket, type Answer, type Host } from './support.js';

const { version } = packageJson;
const folder = `dist/embed/${version}`;
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
const files = Object.keys(manifest.files).length;

const right = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=31536000, immutable',
};

describe('loket verify', () => {
  let server: Host;
  /** What this server does otherwise. */
  let but: (file: string) => Answer | undefined;
  before(async () => {
    server = await host((path) => {
      const file = path.replace(`/loket/${version}/`, '');
      if (!Object.hasOwn(manifest.files, file)) return { status: 404 };
      return but(file) ?? { headers: right, body: readFileSync(`${folder}/${file}`) };
    });
  });
  beforeEach(() => (but = () => undefined));
  after(() => server.end());

  const verified = (...args: string[]) => loket('verify', `${server.url}/loket/${version}/`, ...args);
  const served = (headers: Partial<typeof right>) => (file: string) => ({
    headers,
    body: readFileSync(`${folder}/${file}`),
  });

  it('says that a server serves what was published', async () => {
    const { code, out } = await verified();
    assert.equal(code, 0, out);
    assert.ok(out.includes(`✓ all ${files} files are those of ${version}`), out);
    assert.doesNotMatch(out, /!|✗/);
    // Also when the address of a file in it was given, or no slash.
    assert.equal((await loket('verify', `${server.url}/loket/${version}/embed.js`)).code, 0);
    assert.equal((await loket('verify', `${server.url}/loket/${version}`)).code, 0);
  });

  it('names a file that differs by one byte, and one that is not there', async () => {
    but = (file) =>
      file === 'embed.js'
        ? { headers: right, body: `${readFileSync(`${folder}/${file}`, 'utf8')} ` }
        : file === 'frame.js'
          ? { status: 404 }
          : undefined;
    const { code, out } = await verified();
    assert.equal(code, 1);
    assert.match(out, /✗ embed\.js differs from what was published/);
    assert.match(out, /✗ frame\.js is not there: the server says 404/);
    assert.ok(out.includes(`2 of ${files} files are not as published`));
  });

  it('knows that browsers run no module of another type', async () => {
    but = (file) => (file === 'embed.js' ? served({ ...right, 'content-type': 'text/plain' })(file) : undefined);
    const { code, out } = await verified();
    assert.equal(code, 1);
    assert.match(out, /embed\.js is served as text\/plain: browsers run only text\/javascript/);
  });

  it('counts the files that lack a header, and says what it costs', async () => {
    but = served({ 'content-type': right['content-type'] });
    const { code, out } = await verified();
    assert.equal(code, 0);
    assert.ok(out.includes(`! ${files} of ${files} files come without Access-Control-Allow-Origin: *`), out);
    assert.ok(
      out.includes(`! ${files} of ${files} files come without Cache-Control: public, max-age=31536000, immutable`),
    );
  });

  it('takes a server that allows the pages of one site', async () => {
    but = served({ ...right, 'access-control-allow-origin': 'https://www.example.nl' });
    assert.doesNotMatch((await verified('--site', 'https://www.example.nl/pagina')).out, /Allow-Origin/);
    assert.equal(server.headers.origin, 'https://www.example.nl');
    assert.match((await verified()).out, /Allow-Origin/);
  });

  it('says which package knows another version', async () => {
    await assert.rejects(loket('verify', 'https://www.example.nl/loket/9.9.9/'), /npx loket@9\.9\.9 verify/);
    await assert.rejects(loket('verify'), Misuse);
    await assert.rejects(loket('verify', 'http://www.example.nl/loket/'), Misuse);
  });
});
