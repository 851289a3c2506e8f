import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/browser.js';
import { CmsSite, formTag, version } from './cms-site.js';
import { launch, type Resident } from './support.js';

describe('the security policy of a municipal site', () => {
  let browser: Browser;
  let site: CmsSite;
  before(async () => {
    browser = await launch();
    site = await CmsSite.start();
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  const arrives = async (resident: Resident, text: string) => {
    await resident.fillIn(text);
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  };
  const rest =
    "style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

  test('everything denied but script and backend by name: a message arrives', async () => {
    const { url } = site.town;
    const resident = await site.show(browser, `${formTag()}${site.script()}`, {
      headers: { 'content-security-policy': `default-src 'none'; script-src ${url}; connect-src ${url}; ${rest}` },
    });
    await arrives(resident, 'Onder een streng beleid.');
  });

  test('a nonce with strict-dynamic, for the module and for the classic script', async () => {
    const policy = `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src ${site.town.url}; ${rest}`;
    for (const script of [
      site.script(`nonce="n0nce" data-config="${site.town.url}/loket.json"`),
      `<script nonce="n0nce" src="${site.town.url}/loket/${version}/classic.js" data-config="${site.town.url}/loket.json"></script>`,
    ]) {
      const resident = await site.show(browser, `${formTag()}${script}`, {
        headers: { 'content-security-policy': policy },
      });
      await arrives(resident, 'Met een nonce.');
    }
  });

  test('all that only some residents load breaks no rule either', async () => {
    const { url } = site.town;
    site.put('/alles.json', {
      extends: `${url}/loket.json`,
      texts: { privacy: 'Wij **bewaren** dit. Lees [meer](/privacy).' },
      theme: { 'p-bg': '#004488' },
    });
    const resident = await site.show(
      browser,
      `<div data-loket="contact-form">x</div>${site.script(`data-config="${site.url}/alles.json"`)}`,
      {
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${url}; connect-src ${url} ${site.url}; ${rest}`,
        },
      },
    );
    await resident.fillIn('Mijn BSN is 111222333.', 'fatma@gmial.com');
    await resident.page.getByText('Staat er een burgerservicenummer').last().waitFor();
    await resident.page.getByText('Bedoelt u fatma@gmail.com?').last().waitFor();
    await resident.page.locator('loket-contact-form .privacy strong').waitFor();
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('COEP require-corp: script and answers come from another origin all the same', async () => {
    const resident = await site.show(
      browser,
      `${formTag()}${site.script(`crossorigin data-config="${site.town.url}/loket.json"`)}`,
      {
        headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      },
    );
    assert.ok(await resident.page.evaluate(() => crossOriginIsolated || !isSecureContext));
    await arrives(resident, 'Afgezonderd.');
  });

  test('every power of the page denied (Permissions-Policy)', async () => {
    const denied =
      'unload=(), geolocation=(), camera=(), microphone=(), clipboard-write=(), clipboard-read=(), sync-xhr=()';
    const resident = await site.show(browser, `${formTag()}${site.script()}`, {
      headers: { 'permissions-policy': denied },
    });
    await arrives(resident, 'Zonder rechten.');
  });

  test('an import map with the hash of every file: what differs does not run', async () => {
    const { files } = (await (await fetch(`${site.town.url}/loket/${version}/manifest.json`)).json()) as {
      files: Record<string, string>;
    };
    const map = (change: (hash: string, file: string) => string) => {
      const integrity = Object.fromEntries(
        Object.entries(files).map(([file, hash]) => [`${site.town.url}/loket/${version}/${file}`, change(hash, file)]),
      );
      return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
    };
    await arrives(await site.show(browser, `${map((hash) => hash)}${formTag()}${site.script()}`), 'Vastgezet.');
    const other = files['embed.js']!;
    const resident = await site.show(
      browser,
      `${map((hash, file) => (file.includes('/contact-form-') ? other : hash))}${formTag()}${site.script()}`,
    );
    await resident.page.waitForLoadState('networkidle');
    assert.ok(await resident.page.getByRole('link', { name: '14 0999' }).isVisible());
    assert.equal(await resident.page.getByRole('radio').count(), 0);
    await resident.leave();
  });
});

describe('a frame that may do little', () => {
  let browser: Browser;
  let site: CmsSite;
  before(async () => {
    browser = await launch();
    site = await CmsSite.start('127.0.0.1', { ALLOWED_ORIGINS: 'null' });
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  test('sandbox without allow-forms: buttons work, also by the Enter key, and the page sends by itself', async () => {
    site.put(
      '/frame',
      `<!doctype html><html lang="nl"><body>${formTag()}${site.script()}
       <script>
         document.addEventListener('loket-contact-sending', (event) => {
           event.respondWith(Promise.resolve({ reference: '1234567897', receivedAt: new Date().toISOString() }));
           parent.postMessage(event.contact.message, '*');
         });
       </script></body></html>`,
    );
    const resident = await site.show(
      browser,
      `<script>addEventListener('message', ({ data }) => (document.title = data))</script>
       <iframe sandbox="allow-scripts" src="/frame" width="900" height="1500" title="Contact"></iframe>`,
      { path: '/page' },
    );
    const frame = resident.page.frameLocator('iframe');
    await frame.getByRole('radio', { name: /^Vraag/ }).check();
    await frame.getByRole('radio', { name: /^Vraag/ }).press('Enter');
    await frame.getByRole('radio', { name: /^Mijn onderwerp/ }).check();
    await frame.getByRole('button', { name: 'Verder' }).click();
    await frame.getByRole('textbox', { name: 'Uw bericht' }).fill('Uit een zandbak.');
    await frame.getByRole('button', { name: 'Verder' }).click();
    await frame.getByRole('radio', { name: 'Per e-mail' }).check();
    await frame.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('fatma@voorbeeld.nl');
    await frame.getByRole('textbox', { name: 'Uw e-mailadres' }).press('Enter');
    await frame.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
    await frame.getByRole('button', { name: /versturen$/i }).click();
    await frame.getByRole('heading', { name: /Gelukt/ }).waitFor();
    assert.equal(await resident.page.title(), 'Uit een zandbak.');
    await resident.leave();
  });

  test('an origin that is "null" reaches a backend that takes it', async () => {
    site.put('/null', `<!doctype html><html lang="nl"><body>${formTag()}${site.script()}</body></html>`, {
      'content-security-policy': 'sandbox allow-scripts',
    });
    const { Resident } = await import('./support.js');
    const resident = await Resident.visit(browser, `${site.url}/null`);
    await resident.fillIn('Zonder herkomst.');
    await resident.send();
    await resident.reference();
    await resident.leave();
  });
});

describe('a site without https, as on an intranet', () => {
  let browser: Browser;
  let site: CmsSite;
  const host = 'weltevree.example';
  before(async () => {
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [...chromiumFlags, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    });
    site = await CmsSite.start(host);
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  test('has no crypto.randomUUID, and the message arrives once', async () => {
    const resident = await site.show(browser, `${formTag()}${site.script()}`);
    assert.deepEqual(
      await resident.page.evaluate(() => [isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle]),
      [false, 'undefined', 'undefined'],
    );
    await resident.fillIn('Zonder https.');
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });
});
