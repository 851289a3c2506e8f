import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { Misuse } from '../../src/cli/misuse.js';
import type { Manifest } from '../../src/cli/package.js';
import { host, json, loket, town, type Host } from './support.js';

const { version } = packageJson;
const manifest = JSON.parse(readFileSync(`dist/embed/${version}/manifest.json`, 'utf8')) as Manifest;
const www = 'https://www.example.nl/loket/';

describe('loket tag', () => {
  let site: Host;
  before(async () => {
    site = await host((path) => {
      if (path === '/loket.json')
        return json({ ...town, backends: { default: { url: '/api/' }, zorg: { url: 'https://zorg.example.nl/in' } } });
      if (path === '/fout.json') return json({ ...town, x: 1, channels: {} });
      if (path === '/loket/9.9.9/manifest.json')
        return json({ version: '9.9.9', files: { 'embed.js': 'sha384-x' }, preload: { 'contact-form': [] } });
      return { status: 404 };
    });
  });
  after(() => site.end());

  it('prints what a web team pastes: hints, the script with its hash, the widget, and the policy', async () => {
    const { code, out, err } = await loket('tag', '--host', `${site.url}/loket`, '--config', '/loket.json');
    assert.equal(code, 0);
    assert.equal(err, '');
    const at = `${site.url}/loket/${version}/`;
    const hints = manifest.preload['contact-form']!.map(
      (file) =>
        `<link rel="modulepreload" href="${at}${file}" integrity="${manifest.files[file]}" crossorigin="anonymous">\n`,
    );
    assert.notEqual(hints.length, 0);
    assert.equal(
      out,
      `${hints.join('')}<script type="module" src="${at}embed.js" integrity="${manifest.files['embed.js']}" crossorigin="anonymous" data-config="/loket.json"></script>

<loket-contact-form>
  <p>Bel ons op <a href="tel:140999">14 0999</a>. Wij zijn er op werkdagen van 9 tot 17 uur.</p>
</loket-contact-form>

<!-- The smallest Content-Security-Policy for this:
script-src ${site.url}; connect-src 'self' https://zorg.example.nl; require-trusted-types-for 'script'; trusted-types lit-html
-->
`,
    );
  });

  it('prints the channel chooser, with what it loads first and all that is known by name', async () => {
    const args = ['--host', `${site.url}/loket`, '--config', '/loket.json', '--widget', 'channel-chooser'];
    const { out, err } = await loket('tag', ...args);
    assert.equal(err, '');
    for (const file of manifest.preload['channel-chooser']!)
      assert.ok(out.includes(`/${version}/${file}" integrity="${manifest.files[file]}"`), file);
    assert.ok(
      out.includes(`<loket-channel-chooser>
  <p>Bel ons op <a href="tel:140999">14 0999</a>. Wij zijn er op werkdagen van 9 tot 17 uur.</p>
  <p>Mail ons op <a href="mailto:gemeente@weltevree.example">gemeente@weltevree.example</a>.</p>
  <p>Kom langs: Stadhuisplein 1, Weltevree.</p>
</loket-channel-chooser>`),
      out,
    );
  });

  it('prints the help panel, with what it loads first and a number to call', async () => {
    const args = ['--host', `${site.url}/loket`, '--config', '/loket.json', '--widget', 'help-panel'];
    const { out, err } = await loket('tag', ...args);
    assert.equal(err, '');
    for (const file of manifest.preload['help-panel']!)
      assert.ok(out.includes(`/${version}/${file}" integrity="${manifest.files[file]}"`), file);
    assert.ok(
      out.includes(`<loket-help-panel>
  <p>Bel ons op <a href="tel:140999">14 0999</a>. Wij zijn er op werkdagen van 9 tot 17 uur.</p>
</loket-help-panel>`),
      out,
    );
  });

  it('names the host of the configuration and of its backends when they are not of the page', async () => {
    const { out } = await loket('tag', '--host', www, '--config', `${site.url}/loket.json`);
    assert.match(
      out,
      new RegExp(`script-src https://www.example.nl; connect-src ${site.url} https://zorg.example.nl;`),
    );
  });

  it('says on stderr what it could not read, so that a pipe holds only HTML', async () => {
    const { code, out, err } = await loket('tag', '--host', www, '--config', `${site.url}/weg.json`);
    assert.equal(code, 0);
    assert.match(err, /Note: the configuration .*weg\.json is not there \(404\)\. Add the origins of its backends/);
    assert.match(err, /put your phone number/);
    assert.match(out, /<p>Bel ons of kom langs\.<\/p>/);
    const wrong = await loket('tag', '--host', `${site.url}/loket/`, '--config', '/fout.json');
    assert.match(wrong.err, /the configuration has a mistake: run npx loket check/);
    const offline = await loket('tag', '--host', www, '--config', '/loket.json', '--offline');
    assert.match(offline.err, /was not read/);
  });

  it('puts in what was asked for', async () => {
    const of = async (...args: string[]) =>
      (await loket('tag', '--host', www, '--config', '/l', '--offline', ...args)).out;
    assert.match(await of('--preview'), /data-config="\/l" data-preview><\/script>/);
    assert.match(await of('--preview', '--links', '/contact'), /data-preview data-links="\/contact">/);
    assert.match(await of('--preview', 'test.example.nl'), /data-preview="test\.example\.nl"/);
    const nonce = await of('--nonce', '{nonce}');
    assert.equal(nonce.match(/ nonce="\{nonce\}"/g)?.length, 1 + manifest.preload['contact-form']!.length);
    assert.match(nonce, /script-src 'nonce-\{nonce\}' 'strict-dynamic';/);
    const classic = await of('--classic');
    assert.match(classic, new RegExp(`<script src="${www}${version}/classic\\.js" integrity="sha384-`));
    assert.match(classic, new RegExp(`modulepreload" href="${www}${version}/embed\\.js"`));
  });

  it('follows an alias without a hash, and says what that means', async () => {
    const { out, err } = await loket('tag', '--host', www, '--config', '/l', '--alias', '--offline');
    assert.match(out, new RegExp(`^<script type="module" src="${www}embed\\.js" crossorigin="anonymous" data-config`));
    assert.doesNotMatch(out, /integrity|modulepreload/);
    assert.match(err, /it can have no hash/);
  });

  it('prints another version that is on the host', async () => {
    const { out } = await loket('tag', '--host', `${site.url}/loket/`, '--config', '/loket.json', '--version', '9.9.9');
    assert.match(out, /loket\/9\.9\.9\/embed\.js" integrity="sha384-x"/);
    await assert.rejects(
      loket('tag', '--host', `${site.url}/loket/`, '--config', '/loket.json', '--version', '9.9.8'),
      /Version 9\.9\.8 is not in this package, and not at/,
    );
  });

  it('lets nothing out of its attribute', async () => {
    const evil = '"><script>alert(1)</script>';
    const { out } = await loket(
      'tag',
      '--host',
      www,
      '--config',
      `/l?${evil}`,
      '--nonce',
      `x-->${evil}`,
      '--links',
      evil,
      '--offline',
    );
    assert.equal(out.match(/<script/g)?.length, 1);
    assert.equal(out.match(/-->/g)?.length, 1);
    assert.match(out, /data-links="&quot;&gt;&lt;script&gt;/);
  });

  it('refuses what it cannot print', async () => {
    const refused = (...args: string[]) => assert.rejects(loket('tag', ...args), Misuse);
    await refused('--config', '/l');
    await refused('--host', 'http://www.example.nl/', '--config', '/l');
    await refused('--host', www);
    await refused('--host', www, '--config', '/l', '--widget', 'status');
    await refused('--host', www, '--config', '/l', '--version', '../1');
    await refused('--host', www, '--config', '/l', 'more');
  });
});
