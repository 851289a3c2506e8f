import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { freePort } from '../../scripts/free-port.js';
import { launch, Resident, Town } from './support.js';

const inside = '<p>Bel ons op <a href="tel:140999">14 0999</a>.</p>';

describe('in the page of a web team', () => {
  let browser: Browser;
  let town: Town;
  /** Another site than that of the script and the backend: the CMS. */
  let cms: Server;
  let site: string;
  let body = '';
  let headers: Record<string, string> = {};
  const files = new Map<string, string>();

  before(async () => {
    browser = await launch();
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    cms = createServer(({ url = '' }, answer) => {
      const file = files.get(url);
      answer.writeHead(200, { 'content-type': file ? 'application/json' : 'text/html; charset=utf-8', ...headers });
      answer.end(
        file ?? `<!doctype html><html lang="nl"><title>Contact</title><main><h1>Contact</h1>${body}</main></html>`,
      );
    });
    await new Promise<void>((done) => cms.listen(port, '127.0.0.1', done));
    town = await Town.start({ ALLOWED_ORIGINS: site });
  });
  after(async () => {
    await browser.close();
    await town.end();
    cms.close();
  });

  const script = (attributes = `data-config="${town.url}/loket.json"`) =>
    `<script type="module" src="${town.url}/loket/embed.js" ${attributes}></script>`;
  const show = async (markup: string, own: Record<string, string> = {}) => {
    body = markup;
    headers = own;
    return Resident.visit(browser, `${site}/`);
  };

  test('script and backend on another origin: a message arrives', async () => {
    const resident = await show(`${script()}<loket-contact-form>${inside}</loket-contact-form>`);
    await resident.fillIn('Van een andere site.');
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('under the strictest policy nothing is violated', async () => {
    const policy = `default-src 'none'; script-src ${town.url}; connect-src ${town.url}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const resident = await show(`<loket-contact-form>${inside}</loket-contact-form>${script()}`, {
      'content-security-policy': policy,
    });
    await resident.fillIn('Onder een streng beleid.');
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('a tag that comes later works', async () => {
    const resident = await show(script());
    await resident.page.evaluate(() =>
      document.querySelector('main')!.append(document.createElement('loket-contact-form')),
    );
    await resident.radio(/^Vraag/).waitFor();
    await resident.leave();
  });

  test('a configuration with mistakes: the phone number is there, and one error names each mistake with its mend', async () => {
    files.set(
      '/wrong.json',
      JSON.stringify({
        municipality: {},
        backends: { default: { url: 'ftp://x' } },
        topics: [{ id: 'A B', name: 'x', colour: 'red' }],
      }),
    );
    const resident = await show(
      `${script(`data-config="${site}/wrong.json"`)}<loket-contact-form>${inside}</loket-contact-form>`,
    );
    const told = await resident.page
      .waitForEvent('console', (message) => message.type() === 'error')
      .catch(() => undefined);
    const text = told ? told.text() : resident.faults.join('\n');
    for (const place of ['municipality.name', 'backends.default.url', 'topics[0]', 'colour'])
      assert.ok(text.includes(place), `${place} in:\n${text}`);
    await resident.page.getByRole('link', { name: '14 0999' }).waitFor();
    assert.equal(await resident.page.getByRole('radio').count(), 0);
    await resident.leave();
  });

  for (const [what, address] of [
    ['that is not there', 'http://127.0.0.1:9/loket.json'],
    ['that is a web page', '/'],
  ]) {
    test(`a configuration ${what}: what stands inside the tag stays`, async () => {
      const resident = await show(
        `${script(`data-config="${address}"`)}<loket-contact-form>${inside}</loket-contact-form>`,
      );
      await resident.page.waitForLoadState('networkidle');
      assert.ok(await resident.page.getByRole('link', { name: '14 0999' }).isVisible());
      assert.equal(await resident.page.getByRole('radio').count(), 0);
      await resident.leave();
    });
  }

  test('a script that cannot be loaded: what stands inside the tag stays', async () => {
    const resident = await show(
      `<script type="module" src="${town.url}/loket/nowhere.js"></script><loket-contact-form>${inside}</loket-contact-form>`,
    );
    await resident.page.waitForLoadState('networkidle');
    assert.ok(await resident.page.getByRole('link', { name: '14 0999' }).isVisible());
    await resident.leave();
  });

  test('a page whose origin the backend does not know: nothing is promised, and the text stays', async () => {
    const resident = await show(`${script()}<loket-contact-form>${inside}</loket-contact-form>`);
    await resident.page.goto(`${site.replace('127.0.0.1', 'localhost')}/`);
    await resident.fillIn('Van een onbekende site.');
    await resident.send();
    await resident.sees(/niet zeker|nu niet aannemen/);
    assert.ok(
      (await resident.page.locator('loket-contact-form .root').innerText()).includes('Van een onbekende site.'),
    );
    await resident.leave();
  });

  test('attributes name a backend but never an address', async () => {
    const resident = await show(
      `${script()}<loket-contact-form backend="https://evil.example/">${inside}</loket-contact-form>`,
    );
    const asked: string[] = [];
    resident.page.on('request', (request) => asked.push(request.url()));
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.page.getByText('Het lukt nu niet om verder te gaan').waitFor();
    assert.deepEqual(
      asked.filter((url) => url.includes('evil')),
      [],
    );
    await resident.leave();
  });
});
