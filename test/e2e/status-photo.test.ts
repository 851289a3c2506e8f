import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, launch, Resident, Town } from './support.js';

describe('a resident who is asked for a photo', () => {
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

  /** A case in which staff ask for a photo, looked up; some chunks may not come. */
  async function asked(missing?: string): Promise<{ resident: Resident; reference: string; spaced: string }> {
    const answer = await fetch(`${town.url}/api/contacts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({
        type: 'question',
        topic: { id: 'afval', name: 'Afval' },
        message: 'Mijn container is weg.',
        answers: [],
        answerBy: 'email',
        answerTo: 'person',
        person: { email: 'bewoner@example.nl' },
        language: 'nl',
        attachments: [],
      }),
    });
    const { reference } = (await answer.json()) as { reference: string };
    const staff = await desk(browser, town);
    await staff.goto(`${town.url}/desk/contacts/${reference}`);
    const part = 'Iets vragen aan de inwoner';
    await staff.locator('summary', { hasText: part }).click();
    await staff.getByLabel('Wat moet de inwoner doen?').fill('Stuur ons een foto van de plek.');
    await staff.getByRole('button', { name: new RegExp(`^Bewaren.*${part}`) }).click();
    await staff.waitForLoadState();
    await staff.context().close();
    const resident = await Resident.visit(browser, 'about:blank');
    const { page } = resident;
    if (missing) await page.route(`**/chunks/${missing}-*.js`, (route) => route.abort());
    await page.goto(`${town.url}/status.html`);
    await page.getByLabel('Nummer van uw bericht').fill(reference);
    await page.getByLabel('Uw e-mailadres of uw code').fill('bewoner@example.nl');
    await resident.button('Bekijk hoe het gaat').click();
    const spaced = reference.replace(/(\d{3})(\d{3})/, '$1 $2 ');
    await resident.heading(`Bericht ${spaced}`).waitFor();
    return { resident, reference, spaced };
  }

  test('sends it from the case, and staff see it there', async () => {
    const { resident, reference, spaced } = await asked();
    const { page } = resident;
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await resident.button('Doe het nu').click();
    await resident.heading('Stuur een foto of papier').waitFor();
    await page
      .locator('#attachments-input')
      .setInputFiles({ name: 'plek.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') });
    await page.getByText('Klaar', { exact: true }).waitFor();
    await resident.button('Versturen').click();
    await resident.heading('Gelukt. Wij hebben uw foto of papier').waitFor();
    const receipt = await page.locator('dl').innerText();
    const second = /\d{3} \d{3} \d{4}/.exec(receipt)![0].replaceAll(' ', '');
    assert.notEqual(second, reference);
    // The chunk of the form is not needed for it.
    assert.deepEqual(
      scripts.filter((url) => url.includes('journey')),
      [],
    );
    await resident.button('Bekijk hoe het gaat').click();
    await resident.heading(`Bericht ${spaced}`).waitFor();
    await page.getByText('Wij hebben uw foto of papier. Wilt u nog iets sturen?').waitFor();
    const staff = await desk(browser, town);
    await staff.goto(`${town.url}/desk/contacts/${second}`);
    const main = (await staff.locator('main').innerText()).replaceAll(' ', '');
    assert.match(main, new RegExp(reference));
    assert.match(main, /plek\.pdf/);
    assert.match(main, /Fotoofpapierbijbericht/);
    assert.doesNotMatch(main, /bewoner@example\.nl/);
    await staff.context().close();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('whose browser cannot get what sends it, gets a link to the contact form', async () => {
    const { resident, reference } = await asked('attach');
    const { page } = resident;
    await resident.button('Doe het nu').click();
    await page.locator('.to-do').getByText('Sorry, dit lukt hier nu niet.').waitFor();
    const link = page.getByRole('link', { name: 'Doe het nu' });
    assert.equal(await link.getAttribute('href'), `/contact-form.html#loket:case=${reference}`);
    await link.click();
    await resident.radio(/^Vraag/).waitFor();
    await resident.leave();
  });
});
