import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Route } from 'playwright-core';
import { desk, launch, Resident, Town } from './support.js';

const message = 'De lantaarn voor mijn huis is kapot.';

describe('when the network or the server fails, nothing is lost and nothing is promised that is not so', () => {
  let browser: Browser;
  let town: Town;
  let resident: Resident;
  before(async () => {
    browser = await launch();
    town = await Town.start();
  });
  after(async () => {
    await browser.close();
    await town.end();
  });
  beforeEach(async () => {
    resident = await Resident.visit(browser, `${town.url}/contact-form.html`);
    await resident.fillIn(message);
  });
  afterEach(() => resident.leave());

  const form = () => resident.page.locator('loket-contact-form .root');
  const stored = async (): Promise<number> => {
    const staff = await desk(browser, town);
    const rows = await staff.locator('main .list > li').count();
    await staff.context().close();
    return rows;
  };
  const answerWith = (answer: Parameters<Route['fulfill']>[0]) =>
    resident.page.route('**/api/contacts', (route) => route.fulfill(answer));
  const isUncertain = async () => {
    await resident.sees('Wij weten niet zeker of wij uw bericht hebben');
    const text = await form().innerText();
    assert.ok(text.includes(message), 'the text is still there');
    assert.ok(text.includes('14 0999'), 'a phone number is there');
    assert.ok(!text.includes('Gelukt'));
  };

  test('the network is cut: it waits, says so, and sends once when the network is back', async () => {
    const before = await stored();
    await resident.page.context().setOffline(true);
    await resident.send();
    await resident.sees('U heeft nu geen internet');
    assert.ok((await form().innerText()).includes(message));
    await resident.page.context().setOffline(false);
    await resident.reference();
    assert.equal(await stored(), before + 1);
  });

  test('the answer is lost after the server has stored it: sending again makes no second message', async () => {
    const before = await stored();
    let lost = 0;
    await resident.page.route('**/api/contacts', async (route) => {
      if (lost++ >= 3) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await resident.send();
    await isUncertain();
    await resident.send();
    await resident.reference();
    assert.equal(lost, 4);
    assert.equal(await stored(), before + 1);
  });

  test('the server goes down in the middle and comes back: the same message arrives once', async () => {
    const before = await stored();
    await town.close();
    await resident.send();
    await isUncertain();
    await town.open();
    await resident.send();
    await resident.reference();
    assert.equal(await stored(), before + 1);
  });

  test('a duplicated tab sends the same message: it is one message with one reference', async () => {
    const before = await stored();
    const kept = await resident.page.evaluate(() => ({ ...sessionStorage }));
    const twin = await resident.page.context().newPage();
    await twin.addInitScript(
      (entries) => Object.entries(entries).forEach(([key, value]) => sessionStorage.setItem(key, value as string)),
      kept,
    );
    await twin.goto(`${town.url}/contact-form.html`);
    await twin.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
    await resident.send();
    const reference = await resident.reference();
    await twin.getByRole('button', { name: /versturen$/i }).click();
    await twin.getByRole('heading', { name: /Gelukt/ }).waitFor();
    assert.equal((await twin.locator('dl.reference dd').first().innerText()).trim(), reference);
    assert.equal(await stored(), before + 1);
  });

  test('a reload brings everything back on the same page', async () => {
    await resident.page.reload();
    await resident.sees('Klopt alles?');
    const text = await form().innerText();
    assert.ok(text.includes(message));
    assert.ok(text.includes('fatma@voorbeeld.nl'));
  });

  for (const [what, answer] of Object.entries({
    'a login page with 200': { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' },
    'nothing at all with 204': { status: 204 },
    'half an answer': { status: 201, contentType: 'application/json', body: '{"reference":"12345' },
    'JSON that is no receipt': { status: 201, contentType: 'application/json', body: '[]' },
    'a reference of the wrong type': { status: 201, contentType: 'application/json', body: '{"reference":{"a":1}}' },
    'an error page with 500': { status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' },
    'a redirect to a login page': { status: 302, headers: { location: '/index.html' } },
  })) {
    test(`the backend answers ${what}: the form says that it is not certain`, async () => {
      await answerWith(answer);
      await resident.send();
      await isUncertain();
      assert.deepEqual(resident.faults, []);
    });
  }

  test('the backend asks to come back later: the form says in how many minutes', async () => {
    await answerWith({ status: 503, headers: { 'Retry-After': '600' }, contentType: 'application/json', body: '{}' });
    await resident.send();
    await resident.sees('Uw bericht is nog niet verstuurd');
    assert.match(await form().innerText(), /over 10 minuten/);
  });

  test('the backend refuses the e-mail address: the error stands at its field, on its own step', async () => {
    await answerWith({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({ issues: [{ field: 'person.email', code: 'bad-email' }] }),
    });
    await resident.send();
    await resident.sees('Kijk nog even naar deze vragen:');
    await resident.page.getByRole('link', { name: /e-mailadres klopt niet/ }).click();
    await resident.sees('Hoe bereiken wij u?');
    const email = resident.field('Uw e-mailadres');
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    assert.ok(await email.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input));
    assert.equal(await email.inputValue(), 'fatma@voorbeeld.nl');
  });

  test('extra keys in a receipt do no harm', async () => {
    await answerWith({
      status: 201,
      contentType: 'application/json',
      body: JSON.stringify({
        reference: '<img src=x onerror=alert(1)>',
        receivedAt: 'gisteren',
        __proto__: { x: 1 },
        html: '<b>',
        next: [1],
      }),
    });
    await resident.send();
    assert.equal(await resident.reference(), '<img src=x onerror=alert(1)>');
    assert.deepEqual(resident.faults, []);
  });
});
