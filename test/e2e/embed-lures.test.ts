/** What an editor can write in a page, or finds there, and must not lead the form astray. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CmsSite, formTag } from './cms-site.js';
import { launch } from './support.js';

const evil = '{"backends":{"default":{"url":"https://evil.example/"}},"channels":{"phone":{"number":"0900 1234"}}}';

describe('a page that lures', () => {
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

  /** The form is there with the municipality's own number, and nobody else was asked for anything. */
  const holds = async (markup: string, script = site.script()) => {
    const resident = await site.show(browser, `${markup}${formTag()}${script}`);
    const asked: string[] = [];
    resident.page.on('request', (request) => asked.push(request.url()));
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.sees('Kies een onderwerp');
    await resident.page.locator('loket-contact-form').getByRole('link', { name: '14 0999' }).waitFor();
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(site.town.url)),
      [],
    );
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  };

  for (const [what, markup] of [
    ['JSON in a <script> of <math>', `<math><script data-loket type="application/json">${evil}</script></math>`],
    ['JSON in a <script> of <svg>', `<svg><script data-loket type="application/json">${evil}</script></svg>`],
    [
      'a <script src> of <svg> and of <math>',
      '<svg><script src="/x.js"></script></svg><math><script src="/y"></script></math>',
    ],
    [
      'elements that take a name of their own for a built-in one',
      '<div is="x-y"></div><table><tr is="row"><td>x</td></tr></table>',
    ],
    [
      'a form with fields of unlucky names',
      '<form><input name="matches"><input name="localName"><input name="shadowRoot"></form>',
    ],
    ['an anchor that stands in for a polyfill', '<a id="ShadyCSS"></a><a id="litNonce"></a><a id="trustedTypes"></a>'],
    ['names that cannot be registered', '<font-face></font-face><my-élément></my-élément>'],
  ] as const) {
    test(`${what}: the form is the municipality’s all the same`, () => holds(markup));
  }

  test('another script of the same name, higher up in the same host: ours finds its own tag', async () => {
    site.put('/video/embed.js', '');
    const other = `<script src="${site.town.url}/loket/video/embed.js" data-config="/nergens.json"></script>`;
    const resident = await site.show(browser, `${other}${formTag()}${site.script()}`);
    await resident.radio(/^Vraag/).waitFor();
    await resident.leave();
  });

  test('the style of the form stays, and the field for robots stays out of sight', async () => {
    const resident = await site.show(browser, `<a id="ShadyCSS">x</a>${formTag()}${site.script()}`);
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.sees('Kies een onderwerp');
    const box = await resident.page
      .locator('loket-contact-form [name=website]')
      .evaluate((each) => getComputedStyle(each.closest('.unseen')!).position);
    assert.equal(box, 'absolute');
    await resident.leave();
  });

  test('a look that would fetch a picture is no look', async () => {
    site.put('/look.json', {
      municipality: { name: 'Stad' },
      backends: { default: { url: `${site.town.url}/api/` } },
      theme: { 'p-bg': `url(${site.url}/spy.png)`, 'P-X': 'red', 'b-radius': '9px' },
    });
    site.asked.length = 0;
    const resident = await site.show(browser, `${formTag()}${site.script(`data-config="${site.url}/look.json"`)}`);
    await resident.radio(/^Vraag/).waitFor();
    await resident.page.waitForLoadState('networkidle');
    assert.deepEqual(
      site.asked.map(({ url }) => url).filter((url) => url.includes('spy')),
      [],
    );
    const radius = await resident.button('Verder').evaluate((each) => getComputedStyle(each).borderRadius);
    assert.equal(radius, '9px');
    await resident.leave();
  });

  test('a class that stands on the whole page, or on what reacts to a press, is no place for a form', async () => {
    const resident = await site.show(
      browser,
      `${site.script()}<a class="loket-contact-form" href="/x">Contact</a><details><summary class="loket-contact-form">x</summary></details>
       <script>document.body.className = 'loket-contact-form'</script>`,
    );
    await resident.page.waitForLoadState('networkidle');
    assert.equal(await resident.page.locator('loket-contact-form').count(), 0);
    assert.ok(await resident.heading('Contact').isVisible());
    await resident.leave();
  });

  test('a number of an earlier message is seen before it is sent, and one that is too long is left out', async () => {
    for (const [reference, seen] of [
      ['1234567897', true],
      ['A'.repeat(300), false],
    ] as const) {
      const resident = await site.show(browser, `${formTag(`case-reference="${reference}"`)}${site.script()}`);
      await resident.fillIn('Hierbij nog een foto.');
      assert.equal(await resident.page.getByText('Hoort bij nummer').first().isVisible(), seen);
      await resident.send();
      await resident.reference();
      await resident.leave();
    }
  });

  test('attributes of the script tag go over the file that it names', async () => {
    const script = site.script(`data-config="${site.town.url}/loket.json" data-phone="14 0777"`);
    const resident = await site.show(browser, `${formTag()}${script}`);
    await resident.radio(/^Vraag/).waitFor();
    await resident.page.getByRole('link', { name: '14 0777' }).waitFor();
    await resident.leave();
  });

  test('forms in two components keep a draft each', async () => {
    const component = (id: string) => `<div id="${id}"><template shadowrootmode="open">${formTag()}</template></div>`;
    const resident = await site.show(browser, `${component('een')}${component('twee')}${site.script()}`);
    await resident.page.locator('#een').getByRole('radio', { name: /^Idee/ }).check();
    await resident.page
      .locator('#twee')
      .getByRole('radio', { name: /^Klacht/ })
      .check();
    await resident.page.waitForFunction(() => sessionStorage.length === 2);
    await resident.page.reload();
    await resident.page.locator('#een').getByRole('radio', { name: /^Idee/ }).waitFor();
    assert.ok(await resident.page.locator('#een').getByRole('radio', { name: /^Idee/ }).isChecked());
    assert.ok(
      await resident.page
        .locator('#twee')
        .getByRole('radio', { name: /^Klacht/ })
        .isChecked(),
    );
    await resident.leave();
  });

  test('when the later steps cannot be had, the first one stays, says so, and tries again', async () => {
    const resident = await site.show(browser, '');
    let stopped = true;
    await resident.page.route(/chunks\/journey-/, (route) =>
      stopped ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await site.show(browser, `${formTag()}${site.script()}`).then((page) => page.leave());
    await resident.page.reload();
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.page.getByText('Het lukt nu niet om verder te gaan').waitFor();
    assert.ok(await resident.radio(/^Vraag/).isChecked());
    stopped = false;
    await resident.button('Nog een keer proberen').click();
    await resident.sees('Kies een onderwerp');
    await resident.leave();
  });

  describe('with data-links', () => {
    const address = 'https://formulier.example/contact';
    const forms = async (markup: string, links = address, path = '/') => {
      const script = site.script(`data-config="${site.town.url}/loket.json" data-links="${links}"`);
      const resident = await site.show(browser, `${markup}${script}`, { path });
      await resident.page.waitForLoadState('networkidle');
      const count = await resident.page.locator('loket-contact-form').count();
      assert.deepEqual(resident.faults, []);
      await resident.leave();
      return count;
    };

    test('an address that is none, or a link in a drawing, does not stop the others', async () => {
      const odd = '<p><a href="https://">x</a></p><svg><a href="https://x.example"><text>x</text></a></svg>';
      assert.equal(await forms(`${odd}<p><a href="${address}">Stel uw vraag</a></p>`), 1);
    });

    test('headings, cells, pictures, fields for editors and what is a form already stay as they are', async () => {
      const link = `<a href="${address}">Contact</a>`;
      const places = `<h2>${link}</h2><table><tr><td>${link}</td></tr></table><div>${link}</div><p contenteditable>${link}</p>
        <div role="navigation"><p>${link}</p></div><p><a href="${address}"><img alt="Contact" src="data:,"></a></p>`;
      assert.equal(await forms(places), 0);
      assert.equal(await forms(`<div class="loket-contact-form"><p>${link}</p></div>`), 1);
    });

    test('the page of the form itself has no more than its own', async () => {
      const markup = `${formTag()}<p><a href="#top">Naar boven</a></p><p><a href="?print">Print</a></p>`;
      assert.equal(await forms(markup, `${site.url}/contact`, '/contact'), 1);
    });

    test('a link to a part of that page stays a link', async () => {
      assert.equal(await forms(`<p><a href="${address}#adres">Adres</a></p>`), 0);
    });
  });
});
