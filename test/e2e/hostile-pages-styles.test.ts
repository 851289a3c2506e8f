import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { Host, style, walk, type HostPage } from './hostile-pages.js';
import { launch, Resident, Town } from './support.js';

const css = (text: string): HostPage => ({ head: `<style>${text}</style>` });

/** Everything that inherits, in an ancestor of the widget. */
const inherited = `body { text-transform: uppercase; text-align: center; text-indent: 3em; white-space: pre; line-height: 3;
  font-style: italic; font-weight: 300; font-variant: small-caps; font-stretch: condensed; text-shadow: 2px 2px red;
  list-style: square inside; quotes: "x" "y"; tab-size: 1; hyphens: auto; word-break: break-all; border-collapse: collapse;
  border-spacing: 9px; caption-side: bottom; cursor: wait; text-underline-offset: 9px; -webkit-text-stroke: 1px red;
  -webkit-text-fill-color: red; caret-color: red; accent-color: red; overflow-wrap: anywhere; -webkit-user-select: none;
  user-select: none; text-emphasis: dot; -webkit-user-modify: read-write; font-feature-settings: "smcp"; text-wrap: balance }`;

const hostile: [what: string, page: HostPage][] = [
  ['* { all: unset }', css('* { all: unset }')],
  ['* { float: left }', css('* { float: left }')],
  [
    'rules for the kinds of elements that the widget has',
    css(`loket-contact-form *, label, input, legend, fieldset, section, form > *, button, p, ul, dl, .field, .root, [id]
    { display: none !important }`),
  ],
  ['all that inherits', css(inherited)],
  ['a root of 62.5 %', css('html { font-size: 62.5% }')],
  [
    'a column that puts its parts in the middle',
    css('.content { display: flex !important; flex-direction: column; align-items: center }'),
  ],
  ['a page from right to left', { attributes: 'dir="rtl"' }],
  ['Bootstrap 3', { head: style('bootstrap3') }],
  ['Bootstrap 5', { head: style('bootstrap5') }],
  ["Tailwind's preflight", { head: style('preflight') }],
];

/** What an element of the widget must not get from the page: its place within the widget, and its look. */
interface Look {
  boxes: string[];
  rects: number[][];
  /** All that is computed for its root, from which the rest inherits. */
  style: Record<string, string>;
  picture: PNG;
}

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
      found.set(state, await look(resident));
    });
    assert.deepEqual(resident.faults, []);
    await resident.leave();
    return found;
  }

  async function look(resident: Resident): Promise<Look> {
    const root = resident.page.locator('loket-contact-form .root');
    const measured = await root.evaluate((element) => {
      const from = element.getBoundingClientRect();
      return [element, ...element.querySelectorAll('*')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const rect = each.getClientRects().length ? [x - from.x, y - from.y, width, height] : [];
        return { name: `${each.localName}.${each.className}`, rect };
      });
    });
    const style = await root.evaluate((element) => {
      const all = getComputedStyle(element);
      return Object.fromEntries(
        [...all].filter((name) => !name.startsWith('--')).map((name) => [name, all.getPropertyValue(name)]),
      );
    });
    const picture = PNG.sync.read(await root.screenshot({ animations: 'disabled', caret: 'hide' }));
    return { boxes: measured.map(({ name }) => name), rects: measured.map(({ rect }) => rect), style, picture };
  }

  function assertSame(state: string, { boxes, rects, style, picture }: Look): void {
    const expected = plain.get(state)!;
    assert.deepEqual(boxes, expected.boxes, state);
    const moved = rects.flatMap((rect, at) =>
      rect.length !== expected.rects[at]!.length ||
      rect.some((value, side) => Math.abs(value - expected.rects[at]![side]!) > 0.5)
        ? [`${boxes[at]} ${expected.rects[at]!.join()} → ${rect.join()}`]
        : [],
    );
    assert.deepEqual(moved.slice(0, 5), [], `boxes of ${state}`);
    assert.deepEqual(style, expected.style);
    const { width, height, data } = picture;
    assert.deepEqual([width, height], [expected.picture.width, expected.picture.height], state);
    assert.equal(pixelmatch(data, expected.picture.data, null, width, height), 0, `picture of ${state}`);
  }

  for (const [what, page] of hostile) {
    test(what, async () => {
      const found = await looks(page);
      assert.equal(found.size, plain.size);
      for (const [state, seen] of found) assertSame(state, seen);
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
