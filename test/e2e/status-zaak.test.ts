import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Mock } from '../server/gateways/mock.js';
import { email, Zgw } from '../server/gateways/zgw-fixtures.js';
import { bronorganisatie, identificatie } from '../server/gateways/zgw-rows.js';
import { secret, zgwMock } from '../server/gateways/zgw-world.js';
import { launch, Resident, Town } from './support.js';

describe('a resident whose matter is in the zaaksysteem', () => {
  let browser: Browser;
  let town: Town;
  let mock: Mock;
  before(async () => {
    browser = await launch();
    mock = await zgwMock();
    town = await Town.start({
      ZGW_ZAKEN_URL: `${mock.url}/zaken/api/v1`,
      ZGW_CATALOGI_URL: `${mock.url}/catalogi/api/v1`,
      ZGW_CLIENT_ID: 'loket',
      ZGW_SECRET: secret,
      ZGW_BRONORGANISATIE: bronorganisatie,
    });
    new Zgw(mock.url).serve(mock);
  });
  after(async () => {
    await browser.close();
    await town.end();
    await mock.stop();
  });

  test('finds it by the number of the zaak, in the same words as any other', async () => {
    const config = JSON.parse(await readFile('demo/site/loket.json', 'utf8')) as { status: object };
    config.status = { ...config.status, numbers: 'any' };
    const resident = await Resident.visit(browser, 'about:blank');
    const { page } = resident;
    await page.route('**/loket.json', (route) => route.fulfill({ json: config }));
    await page.goto(`${town.url}/status.html`);
    const number = page.getByLabel('Nummer van uw bericht');
    await number.fill(identificatie);
    await page.getByLabel('Uw e-mailadres of uw code').fill('iemand@anders.nl');
    await resident.button('Bekijk hoe het gaat').click();
    await resident.heading('Wij vinden uw bericht niet').waitFor();
    await page.getByLabel('Uw e-mailadres of uw code').fill(email);
    await resident.button('Bekijk hoe het gaat').click();
    await resident.heading(`Bericht ${identificatie}`).waitFor();
    const text = await page.locator('loket-status-tracker .root').innerText();
    assert.match(text, /Wij hebben uw aanvraag\./);
    assert.match(text, /Wij zijn ermee bezig[\s\S]*U krijgt antwoord/);
    assert.match(text, /uiterlijk dinsdag 1 december 2026/);
    // Nobody tells us when it moves.
    assert.doesNotMatch(text, /Wilt u een e-mail/);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    mock.check();
  });
});
