/** The page of the themes, as who makes a site uses it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildThemesPage } from '../../scripts/themes-page.js';
import { axeTags } from '../support/axe-rules.js';
import { launch, Resident, Town } from './support.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let town: Town;
let browser: Browser;

before(async () => {
  await buildThemesPage();
  [town, browser] = await Promise.all([Town.start(), launch()]);
});
after(async () => {
  await browser.close();
  await town.end();
});

/** Opens the page with this theme, and waits until all of its screens are there. */
async function open(theme: string, screen = '', width = 1024): Promise<Resident> {
  const visitor = await Resident.visit(browser, `${town.url}/themes/#stijl=${theme}&scherm=${screen}`, {
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await visitor.page.locator('#stage[data-shown]').waitFor();
  return visitor;
}

const screens = ['Waar gaat uw bericht over?', 'Kijk nog even naar deze vragen:', 'Hoe wilt u ons bereiken?'];

describe('the page of the themes', () => {
  it('shows the widgets in a theme, and says what fails in it', async () => {
    const visitor = await open('utrecht-dark');
    for (const screen of screens) await visitor.sees(screen);
    assert.match((await visitor.page.getByRole('status').first().textContent()) ?? '', /^Utrecht, donker: \d+ van de/);
    const words = await visitor.page.locator('.repairs').innerText();
    assert.match(words, /In de huisstijl\s+.*#[0-9a-f]{6} op #[0-9a-f]{6}/);
    assert.match(words, /--utrecht-/);
    assert.deepEqual(visitor.faults, []);
  });

  it('leaves whoever opens it at its beginning, whatever the widgets do on their way to a state', async () => {
    const visitor = await open('utrecht');
    const place = await visitor.page.evaluate(() => [scrollY, document.activeElement === document.body]);
    assert.deepEqual(place, [0, true]);
  });

  it('changes the theme under widgets that are there', async () => {
    const visitor = await open('');
    const button = visitor.button('Verder').first();
    const colour = (): Promise<string> => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await colour();
    await visitor.page.getByLabel('Huisstijl', { exact: true }).selectOption('Buren');
    await visitor.page.getByText(/^Buren: /).waitFor();
    assert.notEqual(await colour(), before);
  });

  it('shows every state of every widget', async () => {
    const visitor = await open('ma', 'status/ManySteps');
    await visitor.page.getByText('Ronde 31 van de controle').waitFor();
    assert.deepEqual(visitor.faults, []);
  });

  it('reports on a style sheet that is pasted, by keyboard, and copies the report', async () => {
    const visitor = await open('', 'form/Start');
    await visitor.page.getByText('Gebruik uw eigen huisstijl').press('Enter');
    await visitor.field('Tekst van uw stijlblad').fill('.x { --utrecht-form-input-border-color: #ddd }');
    await visitor.page.keyboard.press('Tab');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText(/^Uw eigen huisstijl: \d+ van de/).waitFor();
    await visitor.page.locator('#report-heading:focus').waitFor();
    await visitor.button('Kopieer als tekst').press('Enter');
    await visitor.page.getByText('Gekopieerd.').waitFor();
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /Rand van een veld \(f-border\)\n {2}in de huisstijl: #dddddd op #ffffff/);
    assert.match(copied, /token: --utrecht-form-input-border-color/);
  });

  it('says so when the pasted text holds no token', async () => {
    const visitor = await open('', 'form/Start');
    await visitor.page.getByText('Gebruik uw eigen huisstijl').click();
    await visitor.field('Tekst van uw stijlblad').fill('p { color: red }');
    await visitor.button('Bekijk mijn huisstijl').click();
    await visitor.page.getByText('In deze tekst staat geen token').waitFor();
  });

  for (const [width, colorScheme] of [
    [320, 'light'],
    [1024, 'dark'],
  ] as const)
    it(`is accessible at ${width} px, ${colorScheme}`, async () => {
      const visitor = await open('purmerend-dark', 'form/Start', width);
      await visitor.page.emulateMedia({ colorScheme });
      for (const part of await visitor.page.locator('summary').all()) await part.click();
      await visitor.page.evaluate(axeSource);
      const faults = await visitor.page.evaluate(async (tags) => {
        // The samples show what cannot be read; beside each it is told in words.
        const { violations } = await window.axe.run(
          { exclude: ['.sample'] },
          { runOnly: { type: 'tag', values: tags } },
        );
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      }, axeTags);
      assert.deepEqual(faults, []);
      const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false);
    });
});
