import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CmsSite, inside } from './cms-site.js';
import { launch } from './support.js';

describe('what editors can write where their CMS takes unknown tags away', () => {
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

  test('a <div data-loket>, with the attributes of the widget', async () => {
    const resident = await site.show(
      browser,
      `${site.script()}<div data-loket="contact-form" data-contact-type="idea">${inside}</div>`,
    );
    await resident.radio(/^Idee/).waitFor();
    assert.ok(await resident.radio(/^Idee/).isChecked());
    assert.equal(await resident.page.locator('div[data-loket] > loket-contact-form > p').count(), 1);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('a class, where only that is kept; once, also in a copy', async () => {
    const resident = await site.show(browser, `${site.script()}<div class="blok loket-contact-form">${inside}</div>`);
    await resident.radio(/^Vraag/).waitFor();
    await resident.page.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('.loket-contact-form')!.cloneNode(true)),
    );
    await resident.page.waitForFunction(
      () =>
        [...document.querySelectorAll('loket-contact-form')].filter((form) => form.shadowRoot?.querySelector('input'))
          .length === 2,
    );
    assert.equal(await resident.page.locator('loket-contact-form').count(), 2);
    await resident.leave();
  });

  test('no handler, style or address comes from markup', async () => {
    const resident = await site.show(
      browser,
      `${site.script()}<div data-loket="contact-form" data-onclick="alert(1)" data-onfocus="alert(1)" data-style="color:red" data-config="https://evil.example" data-src="https://evil.example">${inside}</div>`,
    );
    await resident.radio(/^Vraag/).waitFor();
    const names = await resident.page.locator('loket-contact-form').evaluate((form) => form.getAttributeNames());
    assert.deepEqual(names, []);
    await resident.leave();
  });

  test('a name that no widget has: the text stays, and the console says which there are', async () => {
    const resident = await site.show(browser, `${site.script()}<div data-loket="kontakt">${inside}</div>`);
    await resident.page.getByRole('link', { name: '14 0999' }).waitFor();
    await resident.page.waitForLoadState('networkidle');
    assert.match(
      resident.faults.join('\n'),
      /data-loket="kontakt" names no widget\. There is: contact-form, channel-chooser, status-tracker, help-panel\./,
    );
    await resident.leave();
  });

  const address = 'https://formulier.example/contact';
  const links = (config: string) => `${config} data-links="${address}"`;
  const config = () => `data-config="${site.town.url}/loket.json"`;

  test('a link to the form stays a link, as long as the script tag does not say otherwise', async () => {
    const resident = await site.show(browser, `${site.script()}<p><a href="${address}">Stel uw vraag</a></p>`);
    await resident.page.waitForLoadState('networkidle');
    assert.equal(await resident.page.locator('loket-contact-form').count(), 0);
    await resident.leave();
  });

  test('a link that stands alone becomes the form, with its topic; the link stays for when it cannot', async () => {
    const resident = await site.show(
      browser,
      `<p><a href="${address}?contact-type=idea&backend=x">Stel uw vraag</a></p>${site.script(links(config()))}`,
    );
    await resident.radio(/^Idee/).waitFor();
    assert.ok(await resident.radio(/^Idee/).isChecked());
    const form = resident.page.locator('loket-contact-form');
    assert.deepEqual(await form.evaluate((each) => each.getAttributeNames()), ['contact-type']);
    assert.equal(await form.locator('> a').count(), 1);
    await resident.leave();
  });

  test('a link in a menu, a list or a sentence, and one to another place, stay links', async () => {
    const resident = await site.show(
      browser,
      `<nav><a href="${address}">Contact</a></nav><ul><li><a href="${address}">Contact</a></li></ul>
       <p>Of <a href="${address}">schrijf ons</a>.</p><p><a href="https://evil.example/contact">Contact</a></p>
       <p><a href="${address}/anders">Contact</a></p>${site.script(links(config()))}`,
    );
    await resident.page.waitForLoadState('networkidle');
    assert.equal(await resident.page.locator('loket-contact-form').count(), 0);
    await resident.leave();
  });

  test('a link inside another widget stays a link: it is there for when that cannot work', async () => {
    const way = `<p><a href="${address}">Stel uw vraag</a></p>`;
    const resident = await site.show(
      browser,
      `<loket-help-panel>${way}</loket-help-panel><loket-channel-chooser>${way}</loket-channel-chooser>
       <div class="blok loket-status-tracker">${way}</div>${site.script(links(config()))}`,
    );
    await resident.heading('Hoe kunnen wij u helpen?').waitFor();
    await resident.page.waitForLoadState('networkidle');
    assert.equal(await resident.page.locator('loket-contact-form').count(), 0);
    await resident.leave();
  });
});
