import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { chooserTag } from './chooser-support.js';
import { CmsSite, formTag, inside } from './cms-site.js';
import { dutch, english, Help, languages } from './help-support.js';
import { desk, launch, Resident, type Town } from './support.js';

const message = 'De boom voor het huis van mijn buurvrouw is ziek.';

describe('the help on a page of the municipality', () => {
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

  const wide = { viewport: { width: 1280, height: 900 } };
  const visit = async (path: string) => {
    const resident = await Resident.visit(browser, `${town.url}${path}`, wide);
    const help = new Help(resident);
    await help.opener.waitFor();
    return { resident, page: resident.page, help };
  };
  /** The form, at the message, with something typed in it. */
  const typeMessage = async (resident: Resident) => {
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.radio(/^Mijn onderwerp staat er niet bij/).check();
    await resident.goOn();
    await resident.field('Uw bericht').fill(message);
  };

  test('stands at the same place on every page, and no page jumps when it comes', async () => {
    const places = new Set<string>();
    for (const name of [
      'index',
      'contact-form',
      'status',
      'help-panel',
      'langskomen',
      'bezwaar',
      'klacht',
      'privacy',
    ]) {
      const resident = await Resident.visit(browser, 'about:blank', wide);
      const { page } = resident;
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${town.url}/${name}.html`);
      const { opener } = new Help(resident);
      await opener.waitFor();
      await page.waitForLoadState('networkidle');
      places.add(JSON.stringify(await opener.boundingBox()));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      assert.deepEqual(shifts, [], name);
      assert.deepEqual(resident.faults, [], name);
      await resident.leave();
    }
    assert.deepEqual(places.size, 1, [...places].join('\n'));
  });

  test('switches a form that is half filled in to English: what was typed stays, and is sent', async () => {
    const { resident, page, help } = await visit('/contact-form.html');
    await typeMessage(resident);
    await help.open('Andere taal');
    await help.button('English').click();
    await help.speaks(english);
    await resident.field('Your message').waitFor();
    assert.equal(await resident.field('Your message').inputValue(), message);
    assert.deepEqual(await languages(resident), { 'loket-help-panel': 'en', 'loket-contact-form': 'en' });
    // The page itself is as its municipality wrote it.
    assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
    await resident.sees('Neem contact met ons op');
    // Beside the page the form works on.
    assert.ok(await help.dialog.isVisible());
    await resident.field('Your message').press('End');
    await page.keyboard.type(' En hol.');
    await resident.button('Continue').click();
    await resident.radio('By e-mail').check();
    await resident.field('Your e-mail address').fill('fatma@voorbeeld.nl');
    await resident.button('Continue').click();
    await resident.sees('Is everything right?');
    await page.locator('loket-contact-form').getByText(`${message} En hol.`).waitFor();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('speaks one language with all widgets of a page, also with one that comes later', async () => {
    const resident = await site.show(
      browser,
      `<loket-help-panel side-panel>${inside}</loket-help-panel>${formTag()}${chooserTag('compact')}${site.script()}`,
      wide,
    );
    const { page } = resident;
    await resident.sees('Hoe wilt u ons bereiken?');
    await resident.radio(/^Vraag/).waitFor();
    const help = await new Help(resident).open('Andere taal');
    await help.button('English').click();
    await help.speaks(english);
    await page.evaluate((text) => {
      const late = document.createElement('loket-status-tracker');
      late.innerHTML = text;
      document.querySelector('main')!.append(late);
    }, inside);
    await page.locator('loket-status-tracker .root').waitFor();
    const all = ['help-panel', 'contact-form', 'channel-chooser', 'status-tracker'];
    assert.deepEqual(await languages(resident), Object.fromEntries(all.map((name) => [`loket-${name}`, 'en'])));
    await help.button('Nederlands').click();
    await help.speaks(dutch);
    assert.deepEqual(await languages(resident), Object.fromEntries(all.map((name) => [`loket-${name}`, 'nl'])));
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('remembers language and letters for the next page when a resident asks for it, and nothing else ever', async () => {
    const { resident, page, help } = await visit('/contact-form.html');
    const kept = () => page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)).sort());
    await help.open('Andere taal', 'Groter en rustiger', 'Wat betekent dit woord?');
    await help.dialog.getByLabel('Zoek een woord').fill('schulden');
    await help.button('English').click();
    await help.speaks(english);
    await help.button('Very large').click();
    assert.deepEqual(await kept(), []);
    await help.dialog.getByLabel('Remember my language on this device').check();
    await help.dialog.getByLabel('Remember this on this device').check();
    assert.deepEqual(await kept(), ['loket-display', 'loket-language']);
    await page.goto(`${town.url}/status.html`);
    await resident.sees('How is your message going?');
    assert.equal(
      await page.locator('loket-status-tracker .root').evaluate((root) => getComputedStyle(root).fontSize),
      '25.5px',
    );
    await resident.leave();
  });

  test('marks the hard words of a page, explains one, and leaves the very page that was there', async () => {
    const { resident, page, help } = await visit('/bezwaar.html');
    await page.evaluate(() => {
      const nodes: Node[] = [];
      const walker = document.createTreeWalker(document.querySelector('main')!);
      while (walker.nextNode()) nodes.push(walker.currentNode);
      Object.assign(window, { nodes, html: document.querySelector('main')!.innerHTML });
    });
    await help.open('Wat betekent dit woord?');
    const box = help.dialog.getByLabel('Zet een streep onder moeilijke woorden op deze pagina');
    await box.check();
    await page.locator('main loket-word').first().waitFor();
    await page.locator('main').getByRole('button', { name: 'besluit' }).click();
    await page.getByText('Wij zeggen of iets wel of niet mag.').first().waitFor();
    await page.keyboard.press('Escape');
    await box.uncheck();
    await page.locator('loket-word').first().waitFor({ state: 'detached' });
    const same = await page.evaluate(() => {
      const { nodes, html } = window as unknown as { nodes: Node[]; html: string };
      const walker = document.createTreeWalker(document.querySelector('main')!);
      const now: Node[] = [];
      while (walker.nextNode()) now.push(walker.currentNode);
      return [
        document.querySelector('main')!.innerHTML === html,
        now.length === nodes.length && now.every((node, at) => node === nodes[at]),
      ];
    });
    assert.deepEqual(same, [true, true]);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('leads who helps another to the form on this page, which keeps what was typed, and staff see for whom it is', async () => {
    const { resident, help } = await visit('/contact-form.html');
    await typeMessage(resident);
    await help.open('Ik help iemand anders');
    await help.dialog.getByText('Gebruik nooit de DigiD van een ander.').waitFor();
    await help.dialog.getByRole('link', { name: 'Schrijf ons voor iemand anders' }).click();
    await help.dialog.waitFor({ state: 'hidden' });
    // The form has taken it over: it is ticked some steps ahead.
    await resident.page.locator('loket-contact-form input[name=forOther]:checked').waitFor({ state: 'attached' });
    assert.equal(resident.page.url(), `${town.url}/contact-form.html`);
    assert.equal(await resident.field('Uw bericht').inputValue(), message);
    await resident.goOn();
    await resident.radio('Per e-mail').check();
    const forOther = resident.page.getByRole('checkbox', { name: /^Ik doe dit voor iemand anders/ });
    assert.ok(await forOther.isChecked());
    await resident.field(/^Naam van de ander/).fill('Mevrouw De Wit');
    await resident.radio('Ik').check();
    await resident.field('Uw e-mailadres').fill('buur@voorbeeld.nl');
    await resident.goOn();
    await resident.sees('Klopt alles?');
    await resident.send();
    const reference = (await resident.reference()).replaceAll(' ', '');
    const staff = await desk(browser, town);
    await staff.goto(`${town.url}/desk/contacts/${reference}`);
    const seen = await staff.locator('main').innerText();
    for (const words of ['Mevrouw De Wit', 'buur@voorbeeld.nl', message]) assert.ok(seen.includes(words), seen);
    await staff.context().close();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('leads who helps another to the form on another page', async () => {
    const { resident, help } = await visit('/langskomen.html');
    await help.open('Ik help iemand anders');
    await help.dialog.getByRole('link', { name: 'Schrijf ons voor iemand anders' }).click();
    await resident.page.waitForURL(/contact-form\.html/);
    await typeMessage(resident);
    await resident.goOn();
    await resident.radio('Per e-mail').check();
    assert.ok(await resident.page.getByRole('checkbox', { name: /^Ik doe dit voor iemand anders/ }).isChecked());
    await resident.leave();
  });

  test('tells the page which part was opened, and nobody what was read there', async () => {
    const { resident, page, help } = await visit('/help-panel.html');
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('loket-help-opened', (event) => {
        const { part, detail } = event as CustomEvent<null> & { part: string };
        heard.push([part, detail, Object.keys(event).sort()]);
      });
    });
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (each) => asked.push(`${each.method()} ${new URL(each.url()).pathname}`));
    await help.open('Wat betekent dit woord?', 'Vragen die mensen hier hebben');
    await help.dialog.getByLabel('Zoek een woord').fill('schulden');
    await help.dialog.locator('summary').first().click();
    await help.button('Nee').first().click();
    await help.dialog.getByText('Vraag het ons dan.').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard), [
      ['words', null, ['isTrusted', 'part']],
      ['questions', null, ['isTrusted', 'part']],
    ]);
    for (const each of asked) assert.match(each, /^GET \/loket\/.*\/chunks\/[\w-]+\.js$/);
    await resident.leave();
  });
});
