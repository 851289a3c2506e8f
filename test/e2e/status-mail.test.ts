import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { desk, launch, Resident, Town } from './support.js';

describe('a resident and the e-mails about a message', () => {
  let browser: Browser;
  let town: Town;
  let staff: Page;
  before(async () => {
    browser = await launch();
    town = await Town.start();
    staff = await desk(browser, town);
  });
  after(async () => {
    await browser.close();
    await town.end();
  });

  /** The text of the newest kept mail to an address whose subject fits; it may take a moment to be written. */
  async function mail(to: string, subject: RegExp): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      await staff.goto(`${town.url}/demo/mails/`);
      const item = staff.getByRole('listitem').filter({ hasText: to }).filter({ hasText: subject }).first();
      if (await item.count()) {
        await item.getByRole('link').click();
        return staff.locator('pre').innerText();
      }
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(`No mail to ${to} about ${subject}`);
  }
  const linkIn = (text: string, what: string): string => {
    const link = text.match(new RegExp(`https?://\\S+#loket-status:${what}=\\S+`))?.[0];
    assert.ok(link, `a link with ${what} in:\n${text}`);
    return link;
  };

  async function written(message: string, email: string): Promise<{ resident: Resident; reference: string }> {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    await resident.radio(/^Vraag/).waitFor();
    await resident.fillIn(message, email);
    await resident.send();
    return { resident, reference: await resident.reference() };
  }

  test('begins them after sending, by one press on the page of the link', async () => {
    const { resident } = await written('De bak is niet leeg.', 'noor@example.nl');
    await resident.heading('Wilt u een e-mail als er iets verandert?').waitFor();
    assert.equal(await resident.page.getByLabel('Uw e-mailadres').inputValue(), 'noor@example.nl');
    await resident.button('Ja, stuur mij e-mails').click();
    await resident.page.getByText(/Druk daar op de link/).waitFor();
    const first = await mail('noor@example.nl', /Wilt u e-mails/);
    const confirm = linkIn(first, 'confirm');
    await resident.page.goto('about:blank');
    await resident.page.goto(confirm);
    await resident.heading('Wilt u e-mails krijgen over uw bericht?').waitFor();
    assert.equal(resident.page.url(), `${town.url}/status.html`);
    await resident.button('Ja, stuur mij e-mails').click();
    await resident.heading('Gelukt. U krijgt een e-mail als er iets verandert').waitFor();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('gets all numbers by e-mail, and sees all messages by its link, without typing one', async () => {
    const numbers: string[] = [];
    for (const message of ['De eerste.', 'De tweede.']) {
      const { resident, reference } = await written(message, 'fatima@example.nl');
      numbers.push(reference);
      await resident.leave();
    }
    const resident = await Resident.visit(browser, `${town.url}/status.html`);
    await resident.button('Ik weet mijn nummer niet').click();
    await resident.heading('Wij mailen u uw nummer').waitFor();
    await resident.page.getByLabel('Uw e-mailadres').fill('Fatima@Example.nl');
    await resident.button('Stuur mij een e-mail').click();
    await resident.heading('Kijk in uw e-mail').waitFor();
    const text = await mail('fatima@example.nl', /Uw berichten bij/);
    for (const number of numbers) assert.ok(text.includes(number), `${number} in:\n${text}`);
    // The code in it works with each number.
    const code = text.match(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/)?.[0];
    assert.ok(code, text);
    // The page is open already: only what stands behind the # changes.
    await resident.page.goto(linkIn(text, 'list'));
    await resident.heading(`Bericht ${numbers[1]}`).waitFor();
    await resident.page.getByText(`Bericht ${numbers[0]}`).waitFor();
    assert.equal(resident.page.url(), `${town.url}/status.html`);
    await resident.button('Bekijk een ander bericht').click();
    await resident.page.getByLabel('Nummer van uw bericht').fill(numbers[0]!);
    await resident.page.getByLabel('Uw e-mailadres of uw code').fill(code);
    await resident.button('Bekijk hoe het gaat').click();
    await resident.heading(`Bericht ${numbers[0]}`).waitFor();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('of whom nobody knows the address reads the same, and no mail goes out', async () => {
    const resident = await Resident.visit(browser, `${town.url}/status.html`);
    await resident.button('Ik weet mijn nummer niet').click();
    await resident.heading('Wij mailen u uw nummer').waitFor();
    await resident.page.getByLabel('Uw e-mailadres').fill('niemand@example.nl');
    await resident.button('Stuur mij een e-mail').click();
    await resident.heading('Kijk in uw e-mail').waitFor();
    await resident.page.getByText(/Kennen wij dit e-mailadres\?/).waitFor();
    await resident.leave();
    // A mail that is asked for later is there: so this one would have been.
    const { resident: other } = await written('De derde.', 'derde@example.nl');
    await other.leave();
    await mail('derde@example.nl', /bericht/i);
    await staff.goto(`${town.url}/demo/mails/`);
    assert.equal(await staff.getByRole('listitem').filter({ hasText: 'niemand@example.nl' }).count(), 0);
  });
});
