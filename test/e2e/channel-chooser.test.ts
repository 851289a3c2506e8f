import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { Chooser, always, chooserTag } from './chooser-support.js';
import { CmsSite, formTag } from './cms-site.js';
import { desk, deskToken, launch, Resident, type Town } from './support.js';

describe('all ways to reach the municipality', () => {
  let browser: Browser;
  let site: CmsSite;
  let town: Town;
  before(async () => {
    browser = await launch();
    site = await CmsSite.start();
    town = site.town;
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  const visit = async (path = '/channel-chooser.html') => {
    const resident = await Resident.visit(browser, `${town.url}${path}`);
    return { resident, chooser: await new Chooser(resident).isThere() };
  };

  /** Staff read the topic, and the moment that the resident chose. */
  async function staffSee(reference: string, moment: string): Promise<void> {
    const staff = await desk(browser, town);
    await staff.getByRole('link', { name: new RegExp(reference.replaceAll(' ', '\\s?')) }).click();
    const seen = await staff.locator('main').innerText();
    assert.match(seen, /grofvuil/i);
    const [words] = /tussen \S+ en \S+ uur/.exec(moment)!;
    assert.ok(seen.includes(words), `${moment} in\n${seen}`);
    await staff.context().close();
  }

  test('are there at once, without a question; what a resident says puts them in order and takes none away', async () => {
    const { resident, chooser } = await visit();
    const all = await chooser.names();
    assert.equal(all.length, 18);
    for (const name of ['Bellen', 'Langskomen', 'Formulier', 'WhatsApp', 'Mijn Weltevree', 'Wijkpunt Noord'])
      assert.ok(all.includes(name), name);
    await resident.radio('Papieren geven of sturen').check();
    await resident.page.getByText('Hier kunt u papieren geven of sturen.').first().waitFor();
    await chooser.chooseTopic('pasport', /^Paspoort/);
    await resident.page.getByText('Dit past het best: Een afspraak maken.').first().waitFor();
    const ranked = await chooser.names();
    assert.equal(ranked[0], 'Een afspraak maken');
    assert.deepEqual([...ranked].sort(), [...all].sort());
    await resident.page.getByText('Uw oude paspoort en 1 pasfoto.').first().waitFor();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('lead to the form on another page, which knows the topic and the moment, and staff read both', async () => {
    const { resident, chooser } = await visit();
    await chooser.chooseTopic('grofvuil', /^Grofvuil/);
    const moment = await chooser.chooseMoment();
    await resident.page.waitForURL(/contact-form\.html#loket:/);
    await resident.radio(/^Bel mij/).waitFor();
    assert.ok(await resident.radio(/^Bel mij/).isChecked());
    await resident.goOn();
    await resident.sees('Kies een onderwerp');
    assert.ok(await resident.radio(/^Grofvuil/).isChecked());
    await resident.goOn();
    await resident.button('Dit helpt mij niet').click();
    await resident.field('Uw bericht').fill('Ik wil er met iemand over praten.');
    await resident.goOn();
    await resident.field(/telefoonnummer/i).fill('0612345678');
    await resident.goOn();
    await resident.sees('Klopt alles?');
    await resident.send();
    const reference = await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    await staffSee(reference, moment);
  });

  test('lead to the form on the same page, which keeps what was typed', async () => {
    const resident = await site.show(browser, `${chooserTag()}${formTag()}${site.script()}`);
    const chooser = await new Chooser(resident).isThere();
    await resident.radio(/^Vraag/).waitFor();
    await chooser.chooseTopic('grofvuil', /^Grofvuil/);
    const address = resident.page.url();
    const moment = await chooser.chooseMoment();
    // On to what is not done yet.
    await resident.sees('Waar wilt u over praten?');
    await resident.field('Uw bericht').fill('Dit heb ik al getypt.');
    await chooser.channel('Formulier').getByRole('link').first().click();
    assert.equal(await resident.field('Uw bericht').inputValue(), 'Dit heb ik al getypt.');
    assert.equal(resident.page.url(), address);
    await resident.goOn();
    await resident.field(/telefoonnummer/i).fill('0612345678');
    await resident.goOn();
    await resident.sees('Klopt alles?');
    await resident.send();
    const reference = await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    await staffSee(reference, moment);
  });

  test('a page that opens a chat of its own is told which channel was chosen, and keeps the link from being followed', async () => {
    const resident = await site.show(
      browser,
      `${chooserTag()}${site.script()}<script>addEventListener('loket-channel-chosen', (event) => { event.preventDefault(); document.title = event.channel + ' ' + event.kind; });</script>`,
    );
    const chooser = await new Chooser(resident).isThere();
    await chooser.channel('Chat').getByRole('button', { name: 'Kies Chat' }).click();
    await chooser.channel('Chat').getByText('Typ daar geen burgerservicenummer').waitFor();
    await chooser.channel('Chat').getByRole('link', { name: 'Ga naar: Chat' }).click();
    assert.equal(await resident.page.title(), 'chat chat');
    assert.equal(resident.page.url(), `${site.url}/`);
    await resident.leave();
  });

  test('tell how long one waits now, as the telephone exchange says; without an answer the usual text stands', async () => {
    const tell = (body: object) =>
      fetch(`${town.url}/api/availability/phone`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${deskToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const phone = { number: '14 0999', hours: 'dag en nacht', hoursAvailable: always, waitingMinutes: 3 };
    site.put('/druk.json', {
      municipality: { name: 'Weltevree' },
      backends: { default: { url: `${town.url}/api/` } },
      channels: { phone },
      availability: {},
    });
    const shows = async (text: string, ready: (resident: Resident) => Promise<unknown> = async () => undefined) => {
      const resident = await Resident.visit(browser, 'about:blank');
      await ready(resident);
      site.put('/', `<main>${chooserTag()}</main>${site.script(`data-config="${site.url}/druk.json"`)}`);
      await resident.page.goto(site.url);
      const chooser = await new Chooser(resident).isThere();
      await resident.page.waitForLoadState('networkidle');
      await chooser.channel('Bellen').getByText(text).waitFor();
      assert.deepEqual(resident.faults, []);
      await resident.leave();
    };
    await shows('U wacht ongeveer 3 minuten.');
    assert.equal((await tell({ waitingMinutes: 25 })).status, 200);
    await shows('U wacht nu ongeveer 25 minuten.');
    await tell({ closed: true });
    await shows('Dit werkt nu even niet.');
    await shows('U wacht ongeveer 3 minuten.', ({ page }) =>
      page.route('**/availability', (route) => route.fulfill({ status: 500, body: 'stuk' })),
    );
  });

  test('do not make the page jump while they come up, on a full page and compact', async () => {
    for (const path of ['/channel-chooser.html', '/verhuizen.html']) {
      const resident = await Resident.visit(browser, 'about:blank');
      await resident.page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await resident.page.goto(`${town.url}${path}`);
      await new Chooser(resident).isThere();
      await resident.page.waitForLoadState('networkidle');
      assert.deepEqual(
        await resident.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
        [],
        path,
      );
      await resident.leave();
    }
  });

  test('stand as they are when the server goes down, and answer to what a resident says', async () => {
    const { resident, chooser } = await visit();
    await resident.page.waitForLoadState('networkidle');
    await town.close();
    const before = await chooser.names();
    await resident.radio('Papieren geven of sturen').check();
    await resident.page.locator('.channel.best').waitFor();
    assert.deepEqual([...(await chooser.names())].sort(), [...before].sort());
    await chooser.channel('Bellen').getByRole('button', { name: 'Meer over: Bellen' }).click();
    await chooser.channel('Bellen').getByText('op werkdagen van 9 tot 17 uur').waitFor();
    await chooser.channel('Bellen').getByText('+31 999 14 09 99').waitFor();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    await town.open();
  });
});
