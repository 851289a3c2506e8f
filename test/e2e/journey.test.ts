import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, launch, Resident, Town } from './support.js';

describe('from the first screen to a stored message', () => {
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

  test('a resident asks a question, gets a reference, and staff read it at the desk, also after a restart', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    await resident.fillIn('Mijn portemonnee is gestolen. Wat moet ik doen? <b>Snel</b>');
    await resident.send();
    const reference = await resident.reference();
    assert.match(reference, /^\d{3} \d{3} \d{4}$/);
    assert.match(
      await resident.page.locator('loket-contact-form .root').innerText(),
      /uiterlijk (maandag|dinsdag|woensdag|donderdag|vrijdag) \d+ \w+ \d{4}/,
    );
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    await town.close();
    await town.open();
    const staff = await desk(browser, town);
    await staff.getByRole('link', { name: new RegExp(reference.replaceAll(' ', '\\s?')) }).click();
    assert.match(
      await staff.locator('main').innerText(),
      /Mijn portemonnee is gestolen\. Wat moet ik doen\? <b>Snel<\/b>/,
    );
    await staff.context().close();
  });

  test('the whole way can be gone by keyboard alone', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    const { page } = resident;
    const keys = page.keyboard;
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.localName} ${element?.getAttribute('name') ?? element?.textContent?.trim() ?? ''}`;
      });
    const tabTo = async (what: RegExp) => {
      for (let steps = 0; steps < 40; steps++) {
        if (what.test(await focused())) return;
        await keys.press('Tab');
      }
      assert.fail(`Tab never reached ${what}; the focus is on ${await focused()}`);
    };
    await resident.radio(/^Vraag/).waitFor();
    await tabTo(/^input type/);
    await keys.press('Space');
    await keys.press('Enter');
    await resident.sees('Kies een onderwerp');
    await tabTo(/^input topic-search/);
    await keys.type('pasport');
    await tabTo(/^input topic$/);
    await keys.press('Space');
    await tabTo(/^button Verder/);
    await keys.press('Enter');
    await resident.sees('Misschien helpt dit u al');
    await tabTo(/^button Dit helpt mij niet/);
    await keys.press('Enter');
    await resident.sees('Wat is uw vraag?');
    await tabTo(/^textarea message/);
    await keys.type('Ik ben mijn paspoort kwijt.');
    await tabTo(/^button Verder/);
    await keys.press('Enter');
    await resident.sees('Hoe bereiken wij u?');
    await tabTo(/^input answerBy/);
    await keys.press('Space');
    await tabTo(/^input person.email/);
    await keys.type('jan@voorbeeld.nl');
    await keys.press('Enter');
    await resident.sees('Klopt alles?');
    await tabTo(/^button Bericht versturen/);
    await keys.press('Enter');
    assert.match(await resident.reference(), /^\d{3} \d{3} \d{4}$/);
    assert.match(await focused(), /^h2 Gelukt/);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('one press goes on from a field that gets a warning, and the page to check says it too', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    await resident.fillIn('Mijn BSN is 111222333.', 'fatma@gmial.com');
    const { page } = resident;
    await page.getByText('Staat er een burgerservicenummer (BSN) in uw bericht?').last().waitFor();
    await resident.button('Ja, neem fatma@gmail.com').click();
    assert.equal(await resident.button('Ja, neem fatma@gmail.com').count(), 0);
    assert.match(await page.locator('loket-contact-form .root').innerText(), /fatma@gmail\.com/);
    await resident.send();
    await resident.reference();
    await resident.leave();
  });

  test('a second step back in the browser leads to the step before, and the address stays', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    const { page } = resident;
    await resident.fillIn('Ik ga nog even terug.');
    const address = page.url();
    await page.goBack();
    await resident.sees('Hoe bereiken wij u?');
    await page.goBack();
    await resident.sees('Wat is uw vraag?');
    assert.equal(await resident.field('Uw bericht').inputValue(), 'Ik ga nog even terug.');
    assert.equal(page.url(), address);
    await page.goForward();
    await resident.sees('Hoe bereiken wij u?');
    await resident.leave();
  });

  test('the page does not shift while the form comes up', async () => {
    const resident = await Resident.visit(browser, 'about:blank');
    await resident.page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await resident.page.goto(`${town.url}/contact-form.html`);
    await resident.radio(/^Vraag/).waitFor();
    await resident.page.waitForLoadState('networkidle');
    assert.deepEqual(await resident.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), []);
    await resident.leave();
  });

  test('without scripts the phone number and the e-mail address are there', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`, { javaScriptEnabled: false });
    await resident.page.getByRole('link', { name: '14 0999', exact: true }).waitFor();
    assert.equal(await resident.page.getByRole('radio').count(), 0);
    await resident.leave();
  });

  test('what is printed holds the whole message and the reference', async () => {
    const resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    await resident.fillIn('Dit moet op papier staan.');
    await resident.send();
    const reference = await resident.reference();
    await resident.page.emulateMedia({ media: 'print' });
    const paper = await resident.page.locator('loket-contact-form .root').innerText();
    assert.ok(paper.includes('Dit moet op papier staan.'), paper);
    assert.ok(paper.includes(reference), paper);
    assert.ok(!paper.includes('Print dit'), 'buttons do not belong on paper');
    await resident.leave();
  });
});
