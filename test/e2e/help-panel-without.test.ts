import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { dutch, english, Help } from './help-support.js';
import { launch, Resident, Town } from './support.js';

describe('the help when something is missing', () => {
  let browser: Browser;
  let town: Town;
  before(async () => {
    browser = await launch();
    town = await Town.start();
  });
  after(async () => {
    await browser.close();
    await town.end();
  });

  const wide = { viewport: { width: 1280, height: 900 } };

  test('works on when the server goes down; what it does not have yet says so, and comes with the server', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`, wide);
    const help = new Help(resident);
    await help.opener.waitFor();
    await resident.page.waitForLoadState('networkidle');
    await town.close();
    await help.open(
      'Hulp van een mens',
      'Vragen die mensen hier hebben',
      'Groter en rustiger',
      'Ik help iemand anders',
    );
    await help.dialog.getByRole('link', { name: '14 0999' }).first().waitFor();
    await help.button('Groot').click();
    await help.dialog.locator('summary').first().click();
    await help.dialog.getByText('Op de meeste vragen krijgt u binnen 3 werkdagen antwoord.').waitFor();
    await help.show('Andere taal');
    await help.button('English').click();
    await help.dialog.getByText('Deze taal lukt nu niet.').first().waitFor();
    await help.speaks(dutch);
    await help.button('Wat betekent dit woord?').click();
    await help.dialog.getByText('Sorry, dit lukt nu niet.').first().waitFor();
    await town.open();
    await help.button('Wat betekent dit woord?').click();
    await help.dialog.getByLabel('Zoek een woord').waitFor();
    await help.button('English').click();
    await help.speaks(english);
    await resident.leave();
  });

  test('works on wholly without a network once its parts were opened', async () => {
    const resident = await Resident.visit(browser, `${town.url}/help-panel.html`, wide);
    const help = await new Help(resident).open('Wat betekent dit woord?', 'Andere taal');
    await help.button('English').click();
    await help.speaks(english);
    await resident.page.context().setOffline(true);
    await help.button('Nederlands').click();
    await help.speaks(dutch);
    await help.dialog.getByLabel('Zoek een woord').fill('kwijtschelding');
    await help.dialog.locator('dt', { hasText: 'kwijtschelding' }).first().waitFor();
    await resident.leave();
  });

  for (const [what, address] of [
    ['the script is blocked', '**/loket/**'],
    ['its own code is blocked', '**/chunks/help-*.js'],
    ['the configuration cannot be had', '**/loket.json'],
  ] as const)
    test(`what stands inside the tag is seen when ${what}`, async () => {
      const resident = await Resident.visit(browser, 'about:blank', wide);
      await resident.page.route(address, (route) => route.abort());
      await resident.page.goto(`${town.url}/help-panel.html`);
      await resident.page.waitForLoadState('networkidle');
      await resident.page.getByRole('link', { name: 'Bel 14 0999' }).waitFor();
      await resident.page.getByText('Begrijpt u onze brief niet? Bel ons op 14 0999.').waitFor();
      assert.equal(await resident.page.getByRole('button').count(), 0);
      await resident.leave();
    });

  test('what stands inside the tag is seen without any script', async () => {
    const resident = await Resident.visit(browser, `${town.url}/help-panel.html`, {
      ...wide,
      javaScriptEnabled: false,
    });
    await resident.page.getByRole('link', { name: 'Bel 14 0999' }).waitFor();
    await resident.page.getByText('Begrijpt u onze brief niet? Bel ons op 14 0999.').waitFor();
    await resident.leave();
  });
});

describe('a resident with a keyboard and nothing else, on a page of the municipality', () => {
  let browser: Browser;
  let town: Town;
  before(async () => {
    browser = await launch();
    town = await Town.start();
  });
  after(async () => {
    await browser.close();
    await town.end();
  });

  for (const [place, width] of [
    ['beside the page', 1280],
    ['over the page', 400],
  ] as const)
    test(`finds the help ${place}, reads on in English, and is back where they were`, async () => {
      const resident = await Resident.visit(browser, `${town.url}/contact-form.html`, {
        viewport: { width, height: 800 },
      });
      const { page } = resident;
      const { keyboard } = page;
      const help = new Help(resident);
      await help.opener.waitFor();
      await resident.radio(/^Vraag/).waitFor();
      /** What has the focus, and what it is called, through shadow roots. */
      const focus = () =>
        page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        });
      const tabTo = async (name: string, key = 'Tab') => {
        for (let count = 0; (await focus()) !== name; count++) {
          assert.ok(count < 60, `${key} never came to "${name}"; it is at "${await focus()}"`);
          await keyboard.press(key);
        }
      };
      await tabTo('Hulp');
      await keyboard.press('Enter');
      await help.speaks(dutch);
      assert.equal(await focus(), dutch);
      await tabTo('Andere taal');
      await keyboard.press('Space');
      await help.button('English').waitFor();
      await tabTo('English');
      await keyboard.press('Enter');
      await help.speaks(english);
      assert.equal(await focus(), 'English');
      await keyboard.press('Escape');
      await help.dialog.waitFor({ state: 'hidden' });
      assert.equal(await focus(), 'Help');
      await keyboard.press('Tab');
      await resident.radio(/^Question/).waitFor();
      assert.ok(await resident.radio(/^Question/).evaluate((each) => each.matches(':focus')));
      assert.deepEqual(resident.faults, []);
      await resident.leave();
    });
});
