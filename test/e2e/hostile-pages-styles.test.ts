import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertSame, css, hostile, lookAt, type Look } from './hostile-looks.js';
import { Host, walk, type HostPage } from './hostile-pages.js';
import { launch, Resident, Town } from './support.js';

/** The server's answer, so that numbers and times are the same on every page. */
const receipt = {
  reference: '1234567897',
  receivedAt: '2026-11-24T09:00:00.000Z',
  firstReactionBy: '2026-11-25',
  solvedBy: '2026-12-01',
  accessCode: 'ABCD-2345',
};

describe('in a page whose styles spoil everything, the widget looks as in a plain one', () => {
  let browser: Browser;
  let town: Town;
  let host: Host;
  let plain: Map<string, Look>;
  let script: string;

  before(async () => {
    browser = await launch();
    host = await Host.start();
    town = await Town.start({ ALLOWED_ORIGINS: host.url });
    script = `<script type="module" src="${town.url}/loket/embed.js" data-config="${town.url}/loket.json"></script>`;
    plain = await looks({});
  });
  after(async () => {
    await browser.close();
    await town.end();
    host.end();
  });

  async function looks(page: HostPage): Promise<Map<string, Look>> {
    host.show({ ...page, script });
    const resident = await Resident.visit(browser, `${host.url}/`);
    await resident.page.route('**/api/contacts', (route) =>
      route.fulfill({ status: 201, headers: { 'access-control-allow-origin': host.url }, json: receipt }),
    );
    const found = new Map<string, Look>();
    await walk(resident, async (state) => {
      // Nothing of the widget is under the pointer.
      await resident.page.mouse.move(page.attributes ? 0 : 1023, 5);
      found.set(state, await lookAt(resident.page.locator('loket-contact-form .root')));
    });
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    return found;
  }

  for (const [what, page] of hostile) {
    test(what, async () => {
      const found = await looks(page);
      assert.equal(found.size, plain.size);
      for (const [state, seen] of found) assertSame(state, seen, plain.get(state)!);
    });
  }

  const visit = async (page: HostPage): Promise<Resident> => {
    host.show({ ...page, script });
    return Resident.visit(browser, `${host.url}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
  };

  test('the words of the widget are in its own language for the browser', () => {
    assert.equal(plain.get('the first screen')!.style['-webkit-locale'], '"nl"');
  });

  test('what is on a page that forbids to select can be copied from the widget', async () => {
    const resident = await visit(css('body { -webkit-user-select: none; user-select: none }'));
    await resident.page.getByText('Liever een mens?').dblclick({ position: { x: 5, y: 5 } });
    await resident.page.keyboard.press('Control+C');
    assert.equal((await resident.page.evaluate(() => navigator.clipboard.readText())).trim(), 'Liever');
    await resident.leave();
  });

  test('letters and words that a reader spaces out are spaced out in the widget (WCAG 1.4.12)', async () => {
    const resident = await visit(css('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'));
    for (const part of ['.root', 'button', 'input']) {
      const spacing = await resident.page
        .locator(`loket-contact-form ${part}`)
        .first()
        .evaluate((element) => [getComputedStyle(element).letterSpacing, getComputedStyle(element).wordSpacing]);
      assert.deepEqual(spacing, ['1.92px', '2.56px'], part);
    }
    await resident.leave();
  });

  for (const rule of ['display: none', 'visibility: hidden']) {
    test(`a page may hide it: ${rule}`, async () => {
      const resident = await visit(css(`loket-contact-form { ${rule} }`));
      await resident.page.locator('loket-contact-form .root').waitFor({ state: 'attached' });
      assert.equal(await resident.radio(/^Vraag/).isVisible(), false);
      await resident.leave();
    });
  }
});
