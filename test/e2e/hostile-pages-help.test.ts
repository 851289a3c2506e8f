import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { Help } from './help-support.js';
import { assertSame, hostile, lookAt, type Look } from './hostile-looks.js';
import { Host, script as library, type HostPage } from './hostile-pages.js';
import { launch, Resident, Town } from './support.js';

// Of a width that the page gives: where it floats or centres them, they would be as wide as what is in them.
const own = `<loket-help-panel side-panel for="#brief" style="width:640px"><p>Bel ons.</p></loket-help-panel>
  <loket-help-panel class="text" style="width:640px"><p>Bel ons.</p></loket-help-panel>`;
const letter = '<p id="brief">Wij nemen een <b>besluit</b>. U kunt bezwaar maken. Dit besluit geldt 1 jaar.</p>';

describe('in a page that spoils everything, the help', () => {
  let browser: Browser;
  let town: Town;
  let host: Host;
  let plain: Map<string, Look>;
  let script: string;

  before(async () => {
    browser = await launch();
    host = await Host.start();
    town = await Town.start({ ALLOWED_ORIGINS: host.url });
    script = `<script type="module" src="${town.url}/loket/embed.js" data-config="${town.url}/loket.json"></script>`;
    plain = await looks({});
  });
  after(async () => {
    await browser.close();
    await town.end();
    host.end();
  });

  async function visit(page: HostPage): Promise<{ resident: Resident; help: Help }> {
    host.show({ ...page, body: `${own}${letter}`, script });
    const resident = await Resident.visit(browser, `${host.url}/`, { viewport: { width: 1280, height: 900 } });
    const help = new Help(resident);
    await help.opener.waitFor();
    return { resident, help };
  }

  async function looks(page: HostPage): Promise<Map<string, Look>> {
    const { resident, help } = await visit(page);
    const found = new Map<string, Look>();
    const see = async (state: string, where: Locator) => {
      // Nothing of the help is under the pointer.
      await resident.page.mouse.move(page.attributes ? 1279 : 0, 895);
      found.set(state, await lookAt(where));
    };
    const text = resident.page.locator('.text .root');
    await text.waitFor();
    await see('the button', help.root.locator('.root'));
    await see('in the text', text);
    await text.getByRole('button', { name: 'Groter en rustiger' }).click();
    await text.getByRole('button', { name: 'Heel groot' }).waitFor();
    await see('in the text, opened', text);
    await help.open();
    await see('the parts', help.dialog);
    await help.show('Andere taal', 'Groter en rustiger', 'Ik help iemand anders', 'Vragen die mensen hier hebben');
    await see('what is in them', help.dialog);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    return found;
  }

  for (const [what, page] of hostile)
    test(`looks as in a plain one: ${what}`, async () => {
      const found = await looks(page);
      assert.equal(found.size, 5);
      for (const [state, seen] of found) assertSame(state, seen, plain.get(state)!);
    });

  for (const name of ['prototype-1.6', 'prototype-1.7', 'mootools-1.4', 'jquery-1.6'])
    test(`works, marks words and takes the marks away beside ${name}`, async () => {
      const { resident, help } = await visit({ head: library(name) });
      const { page } = resident;
      const before = await page.locator('#brief').evaluate((each) => each.outerHTML);
      await help.open('Wat betekent dit woord?', 'Andere taal');
      const box = help.dialog.getByRole('checkbox').first();
      await box.check();
      await page.locator('#brief').getByRole('button', { name: 'bezwaar maken' }).click();
      await page.getByText('U bent het niet eens met ons besluit.').first().waitFor();
      await page.keyboard.press('Escape');
      await help.button('English').click();
      await help.dialog.getByRole('heading', { name: 'How can we help you?' }).waitFor();
      await box.uncheck();
      await page.locator('loket-word').first().waitFor({ state: 'detached' });
      assert.equal(await page.locator('#brief').evaluate((each) => each.outerHTML), before);
      assert.deepEqual(resident.faults, []);
      await resident.leave();
    });
});
