import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CmsSite, version } from './cms-site.js';
import { launch } from './support.js';

describe('the form in an <iframe>, for a CMS that takes nothing else', () => {
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

  const frame = (query = '') =>
    `<iframe src="${site.town.url}/frame/contact-form.html${query}" title="Contactformulier" width="100%" height="600"></iframe>`;
  const parent = (attributes = '') =>
    `<script type="module" src="${site.town.url}/loket/${version}/frame.js" ${attributes}></script>`;

  test('is as high as what is in it, grows and shrinks with it, and a message arrives', async () => {
    const resident = await site.show(browser, `${parent()}${frame()}`, {
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${site.town.url}; frame-src ${site.town.url}; style-src 'none'; base-uri 'none'`,
      },
    });
    const { page } = resident;
    const inner = page.frameLocator('iframe');
    const heights = async () => {
      const outer = await page.locator('iframe').evaluate((each) => each.clientHeight);
      const content = await inner.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      return [outer, content] as const;
    };
    const equal = async () => {
      for (let tries = 0; tries < 200; tries++) {
        const [outer, content] = await heights();
        if (Math.abs(outer - content) <= 1) return outer;
        await page.waitForTimeout(50);
      }
      assert.fail(`the frame does not fit: ${(await heights()).join(' and ')}`);
    };
    await inner.getByRole('radio', { name: /^Vraag/ }).check();
    const first = await equal();
    await inner.getByRole('button', { name: 'Verder' }).click();
    await inner.getByRole('heading', { name: /Kies een onderwerp/ }).waitFor();
    await inner.getByRole('radio', { name: /^Mijn onderwerp/ }).check();
    const second = await equal();
    assert.notEqual(second, first);
    await inner.getByRole('button', { name: 'Verder' }).click();
    await inner.getByRole('textbox', { name: 'Uw bericht' }).fill('Uit een kader.');
    // Lower than the list of topics: it shrinks as well.
    assert.ok((await equal()) < second);
    // No bar to scroll beside the one of the page.
    assert.ok(await inner.locator('html').evaluate((html) => html.scrollHeight <= html.clientHeight + 1));
    await inner.getByRole('button', { name: 'Verder' }).click();
    await inner.getByRole('radio', { name: 'Per e-mail' }).check();
    await inner.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('fatma@voorbeeld.nl');
    await inner.getByRole('button', { name: 'Verder' }).click();
    await inner.getByRole('button', { name: /versturen$/i }).click();
    await inner.getByRole('heading', { name: /Gelukt/ }).waitFor();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('takes what the address says for the widget, and nothing that it may not', async () => {
    const resident = await site.show(browser, frame('?contact-type=idea&backend=evil&onclick=alert(1)'));
    const inner = resident.page.frameLocator('iframe');
    await inner.getByRole('radio', { name: /^Idee/ }).waitFor();
    assert.ok(await inner.getByRole('radio', { name: /^Idee/ }).isChecked());
    const names = await inner.locator('loket-contact-form').evaluate((each) => each.getAttributeNames().sort());
    assert.deepEqual(names, ['contact-type', 'data-from-address']);
    await resident.leave();
  });

  test('a page that pretends to be the form cannot make the frame any height', async () => {
    site.put('/evil', `<script>parent.postMessage({ loketHeight: 4000 }, '*')</script>`);
    const resident = await site.show(
      browser,
      `${parent()}<iframe src="/evil" height="100" title="x"></iframe>
       <script>for (const data of [{ loketHeight: 4000 }, { loketHeight: -1 }, null, 'x']) postMessage(data, '*')</script>${frame()}`,
    );
    await resident.page
      .frameLocator('iframe >> nth=1')
      .getByRole('radio', { name: /^Vraag/ })
      .waitFor();
    await resident.page.waitForFunction(() => document.querySelectorAll('iframe')[1]!.style.blockSize !== '');
    assert.equal(
      await resident.page
        .locator('iframe')
        .first()
        .evaluate((each) => each.clientHeight),
      100,
    );
    await resident.leave();
  });

  test('only sites that the backend knows may show it', async () => {
    const policy = async (path: string) => (await fetch(`${site.town.url}${path}`)).headers;
    const framed = await policy('/frame/contact-form.html');
    assert.ok(framed.get('content-security-policy')!.includes(`frame-ancestors 'self' ${site.url}`));
    assert.equal(framed.get('x-frame-options'), null);
    const other = await policy('/contact-form.html');
    assert.ok(other.get('content-security-policy')!.includes("frame-ancestors 'none'"));
    assert.equal(other.get('x-frame-options'), 'DENY');
  });
});
