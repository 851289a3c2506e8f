/** What every example has to do: pass its framework's checker of types, and work for a resident in a browser. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/browser.js';
import { serveFolder, type StaticServer } from '../../scripts/static-server.js';
import { project, withMistakes, type Mistake, type Project } from './packed.js';

export interface Example {
  name: string;
  page: string;
  /** Checks the types: a command of a development dependency. */
  check: string[];
  mistakes: Mistake[];
  /** @returns the folder with the page as a browser can load it */
  build: (project: Project) => Promise<string>;
}

const config = {
  municipality: { name: 'Weltevree' },
  backends: { default: { url: '/api/' } },
  channels: { phone: { number: '14 0999' } },
  topics: [
    { id: 'paspoort', name: 'Paspoort' },
    { id: 'afval', name: 'Afval' },
  ],
};

const receipt = { reference: '1234567897', receivedAt: '2026-11-24T10:00:00Z' };

export function example({ name, page, check, mistakes, build }: Example): void {
  describe(`a page made with ${name}`, () => {
    const [bin = '', ...args] = check;
    let own: Project;
    let browser: Browser;
    let site: StaticServer | undefined;
    before(async () => {
      own = project(name);
      browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
    });
    after(async () => {
      await browser.close();
      await site?.stop();
    });

    it('has its types in order', () => {
      const { code, output } = own.run(bin, ...args);
      assert.equal(output.trim(), '');
      assert.equal(code, 0);
    });

    it('is told of each mistake before a resident meets it', () => {
      const copies = withMistakes(own, page, mistakes);
      const { output } = own.run(bin, ...args);
      for (const copy of copies.values()) rmSync(`${own.folder}/${copy}`);
      for (const [{ about, says }, copy] of copies) {
        const told = output.split('\n').filter((line) => line.includes(copy));
        assert.ok(
          told.some((line) => says.test(line)),
          `${about}: ${told.join('\n') || `nothing in\n${output}`}`,
        );
      }
    });

    it('takes the message of a resident and shows the reference', async () => {
      site = await serveFolder(await build(own));
      const tab = await browser.newPage({ locale: 'nl-NL' });
      const faults: string[] = [];
      tab.on('pageerror', (error) => faults.push(String(error)));
      tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      const posted: Record<string, unknown>[] = [];
      await tab.route('**/loket.json', (route) => route.fulfill({ json: config }));
      await tab.route('**/api/capabilities', (route) => route.fulfill({ json: {} }));
      await tab.route('**/intake', (route) => {
        posted.push(route.request().postDataJSON() as Record<string, unknown>);
        return route.fulfill({ json: receipt });
      });
      await tab.goto(site.url);

      // The attribute, the property and what stands inside the tag have reached the element.
      await tab.getByRole('heading', { level: 3 }).first().waitFor();
      const element = tab.locator('loket-contact-form');
      assert.equal(await element.evaluate((form) => (form as unknown as { topic?: string }).topic), 'afval');
      assert.equal(await element.locator('> p').textContent(), 'Bel ons op 14 0999.');
      await tab.getByRole('link', { name: '14 0999' }).waitFor();

      const goOn = () => tab.getByRole('button', { name: 'Verder' }).click();
      await tab.getByRole('radio', { name: /^Vraag/ }).check();
      await goOn();
      await tab.getByRole('radio', { name: 'Afval', checked: true }).waitFor();
      await goOn();
      await tab.getByRole('textbox', { name: 'Uw bericht' }).fill('Wanneer wordt het afval opgehaald?');
      await goOn();
      await tab.getByRole('radio', { name: 'Per e-mail' }).check();
      await tab.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('fatma@voorbeeld.nl');
      await goOn();
      await tab.getByRole('button', { name: /versturen$/i }).click();

      await tab.getByRole('heading', { name: /Gelukt/ }).waitFor();
      assert.equal(await tab.locator('output').textContent(), receipt.reference);
      assert.deepEqual(
        posted.map(({ type, topic, message }) => ({ type, topic, message })),
        [{ type: 'question', topic: { id: 'afval', name: 'Afval' }, message: 'Wanneer wordt het afval opgehaald?' }],
      );
      assert.deepEqual(faults, []);
    });
  });
}
