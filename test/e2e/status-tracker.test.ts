import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { makeReference } from '../../src/domain/reference.js';
import { desk, launch, Resident, Town } from './support.js';

describe('a resident follows a message', () => {
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

  /** A message as the form sends it. */
  async function sent(more: object = {}): Promise<{ reference: string; accessCode: string }> {
    const answer = await fetch(`${town.url}/api/contacts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({
        type: 'question',
        topic: { id: 'afval', name: 'Afval' },
        message: 'Geheim: mijn container is weg.',
        answers: [],
        answerBy: 'email',
        answerTo: 'person',
        person: { email: 'bewoner@example.nl' },
        language: 'nl',
        attachments: [],
        ...more,
      }),
    });
    assert.equal(answer.status, 201);
    return (await answer.json()) as { reference: string; accessCode: string };
  }

  const tracker = async (fragment = '') => {
    const resident = await Resident.visit(browser, `${town.url}/status.html${fragment}`);
    const field = (name: string) => resident.page.getByLabel(name);
    await field('Nummer van uw bericht').waitFor();
    const look = async (reference: string, factor: string) => {
      await field('Nummer van uw bericht').fill(reference);
      await field('Uw e-mailadres of uw code').fill(factor);
      await resident.button('Bekijk hoe het gaat').click();
    };
    return { resident, page: resident.page, look };
  };

  test('by number and e-mail address, or by the code, typed as people type', async () => {
    const { reference, accessCode } = await sent();
    const spaced = reference.replace(/(\d{3})(\d{3})/, '$1 $2 ');
    for (const factor of [' Bewoner@Example.NL ', accessCode, accessCode.replace('-', ' ').toLowerCase()]) {
      const { resident, page, look } = await tracker();
      await look(spaced, factor);
      await resident.heading(`Bericht ${spaced}`).waitFor();
      assert.ok(await page.getByText('Wij hebben uw bericht. Wij gaan ermee aan het werk.').isVisible());
      assert.match(await page.locator('loket-status-tracker ol').innerText(), /U krijgt antwoord/);
      // What was typed in the message is nowhere.
      assert.doesNotMatch(await page.locator('loket-status-tracker .root').innerText(), /Geheim|bewoner@/i);
      await resident.leave();
    }
  });

  test('by a link that fills it in and leaves the address at once, in no request and no log', async () => {
    const { reference, accessCode } = await sent();
    const asked: string[] = [];
    const { resident, page } = await tracker(`#loket-status:nr=${reference}&code=${accessCode}`);
    page.on('request', (request) => asked.push(request.url()));
    assert.equal(page.url(), `${town.url}/status.html`);
    await resident.button('Bekijk hoe het gaat').click();
    await page.locator('#status-heading').waitFor();
    assert.ok(asked.length > 0);
    for (const url of asked) assert.ok(!url.includes(reference) && !url.includes(accessCode), url);
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    assert.doesNotMatch(await page.title(), /\d/);
    await resident.leave();
  });

  test('a wrong number and a wrong code are told in the same words, and what was typed stays', async () => {
    const { reference, accessCode } = await sent();
    const { resident, page, look } = await tracker();
    const words: string[] = [];
    for (const [number, factor] of [
      [makeReference((max) => Math.floor(Math.random() * max)), accessCode],
      [reference, 'ABCD-EFGH'],
      [reference, 'ander@example.nl'],
    ] as const) {
      await look(number, factor);
      await resident.heading('Wij vinden uw bericht niet').waitFor();
      await page.waitForFunction(
        () => !document.querySelector('loket-status-tracker')!.shadowRoot!.querySelector('[aria-disabled=true]'),
      );
      words.push(await page.locator('loket-status-tracker .panel').innerText());
      assert.equal(await page.getByLabel('Nummer van uw bericht').inputValue(), number);
      assert.equal(await page.getByLabel('Uw e-mailadres of uw code').inputValue(), factor);
    }
    assert.equal(new Set(words).size, 1);
    await resident.leave();
  });

  test('the server goes down and comes back: it says so, and the same press works', async () => {
    const { reference, accessCode } = await sent();
    const { resident, page, look } = await tracker();
    await town.close();
    await look(reference, accessCode);
    await resident.heading('Het lukt nu niet').waitFor();
    assert.ok(await page.getByRole('link', { name: '14 0999' }).first().isVisible());
    await town.open();
    await resident.button('Bekijk hoe het gaat').click();
    await page.locator('#status-heading').waitFor();
    await resident.leave();
  });

  test('asks something about it in the form, which shows the number before it sends, and staff see it', async () => {
    const { reference, accessCode } = await sent();
    const { resident, page, look } = await tracker();
    await look(reference, accessCode);
    await page.getByRole('link', { name: 'Stel een vraag hierover' }).click();
    await resident.radio(/^Vraag/).waitFor();
    await page.waitForURL((url) => !/\d{10}/.test(url.href));
    await resident.fillIn('Is er al nieuws?');
    await page.getByText('Hoort bij nummer').first().waitFor();
    await resident.send();
    const second = (await resident.reference()).replaceAll(' ', '');
    const staff = await desk(browser, town);
    await staff.goto(`${town.url}/desk/contacts/${second}`);
    assert.match((await staff.locator('main').innerText()).replaceAll(' ', ''), new RegExp(reference));
    await staff.context().close();
    await resident.leave();
  });

  test('sees what staff did: what must be done first, and how it ended', async () => {
    const { reference, accessCode } = await sent();
    const staff = await desk(browser, town);
    const save = async (part: string, fill: () => Promise<unknown>) => {
      await staff.goto(`${town.url}/desk/contacts/${reference}`);
      await staff.locator('summary', { hasText: part }).click();
      await fill();
      await staff.getByRole('button', { name: new RegExp(`^Bewaren.*${part}`) }).click();
      await staff.waitForLoadState();
    };
    const look = async (words: string) => {
      const { resident, page, look } = await tracker();
      await look(reference, accessCode);
      await page.getByText(words).first().waitFor();
      const text = await page.locator('loket-status-tracker .root').innerText();
      await resident.leave();
      return text;
    };
    await save('Iets vragen aan de inwoner', () =>
      staff.getByLabel('Wat moet de inwoner doen?').fill('Stuur ons een foto van <b>de plek</b>.'),
    );
    const asked = await look('Wij wachten op u. Wij hebben iets van u nodig.');
    // Text is text, and what must be done stands before the steps.
    assert.ok(asked.includes('Stuur ons een foto van <b>de plek</b>.'), asked);
    assert.ok(asked.indexOf('Dit moet u nog doen') < asked.indexOf('Wat is er gebeurd'), asked);
    await save('Afsluiten', async () => {
      await staff.getByLabel('Opgelost').check();
      await staff.locator('details[open] textarea').fill('De container staat er weer.');
    });
    const closed = await look('Klaar. Het is opgelost.');
    assert.ok(closed.includes('De container staat er weer.'), closed);
    assert.ok(closed.includes('Het is niet goed: laat het ons weten'), closed);
    assert.doesNotMatch(closed, /Dit moet u nog doen/);
    await staff.context().close();
  });
});
