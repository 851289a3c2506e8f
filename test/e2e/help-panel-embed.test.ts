import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CmsSite, formTag, inside, version } from './cms-site.js';
import { launch, Resident } from './support.js';

const tag = (attributes = ''): string => `<loket-help-panel ${attributes}>${inside}</loket-help-panel>`;
const text = '<p id="tekst">Wij nemen een besluit. U kunt bezwaar maken.</p>';
const parts = 6;

describe('the tag of the help panel', () => {
  let browser: Browser;
  let site: CmsSite;
  before(async () => {
    browser = await launch();
    site = await CmsSite.start();
  });
  after(async () => {
    await browser.close();
    await site.end();
  });

  const isThere = (resident: Resident) => resident.sees('Hoe kunnen wij u helpen?');
  const works = async (resident: Resident) => {
    await isThere(resident);
    assert.equal(await resident.page.locator('loket-help-panel li.part').count(), parts);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  };

  test('with the classic script, and as a class', async () => {
    const script = `<script src="${site.town.url}/loket/${version}/classic.js" data-config="${site.town.url}/loket.json"></script>`;
    await works(await site.show(browser, `${tag()}${script}`));
    await works(await site.show(browser, `${site.script()}<div class="blok loket-help-panel">${inside}</div>`));
  });

  test('as a <div data-loket> with all of its attributes, and none that is not its own', async () => {
    const resident = await site.show(
      browser,
      `${site.script()}${text}<div data-loket="help-panel" data-side-panel data-for="#tekst" data-topic="paspoort" data-heading-level="3" data-shared-computer data-onclick="alert(1)" data-lang="en">${inside}</div>`,
    );
    await resident.button('Hulp').click();
    await resident.page.getByRole('heading', { level: 3, name: 'Hoe kunnen wij u helpen?' }).waitFor();
    await resident.button('Vragen die mensen hier hebben').click();
    await resident.page.getByText('Mijn paspoort is weg. Wat nu?').waitFor();
    await resident.button('Groter en rustiger').click();
    await resident.button('Heel groot').waitFor();
    assert.equal(await resident.page.getByText('Onthoud dit op dit apparaat').count(), 0);
    await resident.button('Wat betekent dit woord?').click();
    await resident.page.getByLabel('Zet een streep onder moeilijke woorden').check();
    await resident.page.locator('#tekst loket-word').nth(1).waitFor();
    const names = await resident.page.locator('loket-help-panel').evaluate((each) => each.getAttributeNames());
    assert.deepEqual(names.sort(), ['for', 'heading-level', 'shared-computer', 'side-panel', 'topic']);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('under the strictest policy: every part opened, words marked, another language, without one complaint', async () => {
    const { url } = site.town;
    const resident = await site.show(browser, `${text}${tag('for="#tekst"')}${site.script()}`, {
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${url}; connect-src ${url}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    });
    await isThere(resident);
    const shut = resident.page.locator('.part').getByRole('button', { expanded: false });
    while (await shut.count()) await shut.first().click();
    await resident.page.getByLabel('Zet een streep onder moeilijke woorden').check();
    await resident.page.locator('#tekst').getByRole('button', { name: 'besluit' }).click();
    await resident.page.getByText('Wij zeggen of iets wel of niet mag.').first().waitFor();
    await resident.button('Heel groot').click();
    await resident.button('English').click();
    await resident.sees('How can we help you?');
    await resident.page.waitForLoadState('networkidle');
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('loads the words for who opens them, marks for who asks for them, and nothing of the steps of the form', async () => {
    const resident = await Resident.visit(browser, 'about:blank');
    const asked: string[] = [];
    resident.page.on('request', (each) => asked.push(new URL(each.url()).pathname));
    site.put('/leeg', `<main>${text}${tag('for="#tekst"')}</main>${site.script()}`);
    await resident.page.goto(`${site.url}/leeg`);
    await isThere(resident);
    const quiet = async () => {
      await resident.page.waitForLoadState('networkidle');
      return asked.join('\n');
    };
    assert.doesNotMatch(await quiet(), /words|marks|journey|chooser|status|api/);
    await resident.button('Wat betekent dit woord?').click();
    await resident.page.getByLabel('Zoek een woord').waitFor();
    assert.match(await quiet(), /words-/);
    assert.doesNotMatch(asked.join('\n'), /marks-/);
    await resident.page.getByLabel('Zet een streep onder moeilijke woorden').check();
    await resident.page.locator('loket-word').first().waitFor();
    assert.match(asked.join('\n'), /marks-/);
    await resident.leave();
  });

  test('is not loaded by a page with the contact form alone', async () => {
    const resident = await Resident.visit(browser, 'about:blank');
    const asked: string[] = [];
    resident.page.on('request', (each) => asked.push(new URL(each.url()).pathname));
    site.put('/leeg', `<main>${formTag()}</main>${site.script()}`);
    await resident.page.goto(`${site.url}/leeg`);
    await resident.page.locator('loket-contact-form section').nth(5).waitFor({ state: 'attached' });
    await resident.page.waitForLoadState('networkidle');
    assert.match(asked.join('\n'), /journey/);
    assert.doesNotMatch(asked.join('\n'), /help|words|marks/);
    await resident.leave();
  });

  test('a part of which the code cannot be had says so, and comes by the next press', async () => {
    const resident = await Resident.visit(browser, 'about:blank');
    let lost = true;
    await resident.page.route('**/chunks/words-*.js', (route) => (lost ? route.abort() : route.continue()));
    site.put('/leeg', `<main>${tag()}</main>${site.script()}`);
    await resident.page.goto(`${site.url}/leeg`);
    await isThere(resident);
    await resident.button('Wat betekent dit woord?').click();
    await resident.page.getByText('Sorry, dit lukt nu niet.').first().waitFor();
    await resident.button('Hulp van een mens').click();
    await resident.page.getByText('Komt u er niet uit?').waitFor();
    lost = false;
    await resident.button('Wat betekent dit woord?').click();
    await resident.page.getByLabel('Zoek een woord').waitFor();
    await resident.leave();
  });

  test('with a mistake in the help of the configuration: what is right is there, and editors read what is not', async () => {
    site.put('/fout.json', {
      municipality: { name: 'Weltevree' },
      backends: { default: { url: `${site.town.url}/api/` } },
      channels: { phone: { number: '14 0999' } },
      help: {
        line: { number: 'nul', press: 'de 0' },
        questions: [
          { id: 'goed', question: 'Hoe laat bent u open?', answer: 'Om 9 uur.' },
          { id: 'fout', question: 'Zonder antwoord?' },
        ],
      },
    });
    const markup = `${tag('for="#nergens" topic="afvla"')}${tag('for="[["')}${formTag('for="main"')}`;
    const resident = await site.show(
      browser,
      `${markup}${site.script(`data-config="${site.url}/fout.json" data-preview`)}`,
    );
    await resident.page.getByRole('note').nth(2).waitFor();
    const notes = (await resident.page.getByRole('note').allInnerTexts()).join('\n');
    assert.match(notes, /help\.questions\[1\]/);
    assert.match(notes, /help\.line/);
    assert.match(notes, /for="#nergens" finds nothing on this page: no hard words can be marked\./);
    assert.match(notes, /for="\[\[" is no CSS selector\./);
    assert.match(notes, /topic="afvla" is not in the configuration/);
    assert.match(notes, /for does nothing on <loket-contact-form>: take it out\./);
    await resident.button('Vragen die mensen hier hebben').first().click();
    await resident.page.getByText('Hoe laat bent u open?').waitFor();
    assert.equal(await resident.page.getByText('Zonder antwoord?').count(), 0);
    await resident.leave();
  });
});
