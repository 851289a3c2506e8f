import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, Resident, Town } from './support.js';

describe('code that comes on demand, on a line that loses it', () => {
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

  /** Someone at the topics, whose browser cannot get these chunks. */
  const without = async (chunk: string, type: RegExp) => {
    const resident = await Resident.visit(browser, 'about:blank');
    await resident.page.route(`**/chunks/${chunk}-*.js`, (route) => route.abort());
    await resident.page.goto(`${town.url}/contact-form.html`);
    await resident.radio(type).check();
    await resident.goOn();
    await resident.sees('Kies een onderwerp');
    return resident;
  };

  test('without the extra questions the message goes all the same', async () => {
    const resident = await without('questions', /^Vraag/);
    const { page } = resident;
    await page.getByRole('searchbox').fill('grofvuil');
    await resident.radio('Grofvuil').check();
    await resident.goOn();
    while (!(await resident.field('Uw bericht').isVisible())) {
      await page.locator('button[type=submit]').click();
      await page.waitForTimeout(100);
    }
    await resident.field('Uw bericht').fill('Een oude bank.');
    await resident.goOn();
    await resident.radio('Per e-mail').check();
    await resident.field('Uw e-mailadres').fill('jan@voorbeeld.nl');
    await resident.goOn();
    await resident.send();
    await resident.reference();
    await resident.leave();
  });

  test('without the finder the list still gets shorter by typing', async () => {
    const resident = await without('topic', /^Vraag/);
    await resident.page.getByRole('searchbox').fill('paspoort');
    await resident.radio(/^Rijbewijs/).waitFor({ state: 'hidden' });
    assert.ok(await resident.radio(/^Paspoort/).isVisible());
    // A slip that only the finder understands: then all of them, rather than the word that there is nothing.
    await resident.page.getByRole('searchbox').fill('pasport');
    await resident.radio(/^Rijbewijs/).waitFor();
    assert.ok(await resident.radio(/^Paspoort/).isVisible());
    assert.equal(await resident.page.getByText(/geen onderwerp met dat woord/).count(), 0);
    await resident.leave();
  });

  test('without the words about objections the right way is still there, and no message', async () => {
    const resident = await without('law', /^Klacht/);
    const { page } = resident;
    await resident.button(/^Laat alle/).click();
    await resident
      .radio(/bezwaar|besluit/i)
      .first()
      .check();
    await resident.goOn();
    await resident.sees('Zo maakt u bezwaar');
    assert.match((await page.getByRole('link', { name: 'Lees meer' }).getAttribute('href')) ?? '', /bezwaar/);
    assert.equal(await resident.button('Verder').count(), 0);
    await resident.leave();
  });

  for (const chunk of ['notes', 'terms', ''])
    test(
      chunk ? `without the file ${chunk} a field works, and has no note` : 'with all files a field has its note',
      async () => {
        const resident = await Resident.visit(browser, 'about:blank');
        const { page } = resident;
        if (chunk) await page.route(`**/chunks/${chunk}-*.js`, (route) => route.abort());
        await page.goto(`${town.url}/status.html`);
        await resident.field('Nummer van uw bericht').fill('12345');
        await page.waitForLoadState('networkidle');
        await page.getByText('Wat bedoelen wij hier?').waitFor({ state: chunk ? 'hidden' : 'visible' });
        assert.equal(await resident.field('Nummer van uw bericht').inputValue(), '12345');
        await resident.button('Bekijk hoe het gaat').click();
        await resident.sees('Kijk nog even naar deze vragen:');
        await resident.leave();
      },
    );

  test('without the pictograms the box says so and is empty again; a next press tries anew', async () => {
    const resident = await Resident.visit(browser, 'about:blank');
    const { page } = resident;
    let isLost = true;
    await page.route('**/chunks/pictograms-*.js', (route) => (isLost ? route.abort() : route.continue()));
    await page.goto(`${town.url}/contact-form.html`);
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('loket-help-panel')));
    await resident.button('Groter en rustiger').click();
    const box = page.getByRole('checkbox', { name: 'Laat plaatjes zien bij de woorden' });
    await box.click();
    await page.getByRole('paragraph').filter({ hasText: 'Sorry, dit lukt nu niet.' }).waitFor();
    assert.equal(await box.isChecked(), false);
    isLost = false;
    await box.check();
    await page.locator('loket-contact-form .pictogram').first().waitFor();
    assert.equal(await page.getByRole('paragraph').filter({ hasText: 'Sorry, dit lukt nu niet.' }).count(), 0);
    await resident.leave();
  });
});
