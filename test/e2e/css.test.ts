/** The classes of loket.css in plain pages: every example of docs/css.md, and beside the widgets that they are made from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type * as Axe from 'axe-core';
import { examplesOf } from '../../stories/support/examples.js';
import { axeTags, dangling, pageRules } from '../support/axe-rules.js';
import { launch, Town } from './support.js';

const markdown = readFileSync('docs/css.md', 'utf8');
const examples = examplesOf(markdown);
/** As the documentation has it, on our own host. */
const sheet = (examples.get('load') ?? '').replace('https://www.example.nl', '');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of a made-up municipality; readable, since nothing repairs it here. */
const theme = `--utrecht-document-color:#2b2118;--utrecht-document-font-family:Georgia,serif;--utrecht-document-font-size:18px;
  --utrecht-heading-color:#5b2a6e;--utrecht-heading-2-font-size:2rem;--utrecht-link-color:#7a3a00;
  --utrecht-button-primary-action-background-color:#5b2a6e;--utrecht-button-primary-action-color:#fff;
  --utrecht-button-primary-action-hover-background-color:#431d52;--utrecht-button-secondary-action-color:#5b2a6e;
  --utrecht-button-secondary-action-border-color:#5b2a6e;--utrecht-button-border-radius:999px;
  --utrecht-button-padding-inline-start:2rem;--utrecht-form-control-border-color:#5b2a6e;
  --utrecht-form-control-border-radius:10px;--utrecht-form-control-border-width:2px;--utrecht-focus-outline-color:#7a3a00`;

const grounds: [about: string, style: string, options?: BrowserContextOptions][] = [
  ['on a light page', 'background:#fff;color:#1f2328'],
  ['on a dark page', 'background:#16202b;color:#f2f5f7;color-scheme:dark'],
  ['with a theme', `background:#fff;color:#1f2328;${theme}`],
  ['in forced colours', '', { forcedColors: 'active', colorScheme: 'dark' }],
];

describe('the look without scripts', () => {
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

  /** A page of the municipality with this in it. */
  async function open(body: string, style: string, options: BrowserContextOptions = {}, dir = 'ltr'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
    await context.route(`${town.url}/plain`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="nl" dir="${dir}"><meta charset="utf-8"><title>Afval</title>
          ${sheet}<body style="font-family:sans-serif;${style}"><main class="loket-document">
          <h1 class="loket-heading">Afval</h1>${body}</main></body></html>`,
      }),
    );
    const page = await context.newPage();
    await page.goto(`${town.url}/plain`);
    return page;
  }

  /** @param only rules that are looked at; all that stories are held to when there are none */
  async function faults(page: Page, forced = false, only?: string[]): Promise<string[]> {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
    const { violations, incomplete } = await page.evaluate(
      ([runOnly, rules]) =>
        (window as unknown as { axe: typeof Axe }).axe.run({
          runOnly: [...runOnly],
          rules,
          resultTypes: ['violations', 'incomplete'],
        }),
      // What axe reads of a ground is not what a browser shows in forced colours.
      [only ?? axeTags, { ...pageRules, ...(forced && { 'color-contrast': { enabled: false } }) }] as const,
    );
    const all = [...violations, ...incomplete.filter(({ id }) => dangling.includes(id))];
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }

  const whole = [...examples].filter(([name]) => name !== 'load').map(([, code]) => `<section>${code}</section>`);

  for (const [about, style, options] of grounds) {
    test(`${about} passes axe, also under the pointer`, async () => {
      const page = await open(whole.join(''), style, options);
      assert.deepEqual(await faults(page, !!options), []);
      for (const kind of ['button--primary', 'button--subtle', 'button:not([class*="--"])', 'link', 'option']) {
        await page.locator(`.loket-${kind}`).first().hover();
        if (!options) assert.deepEqual(await faults(page, false, ['color-contrast']), [], kind);
      }
      await page.context().close();
    });

    test(`${about} shows by a ring where the keyboard is`, async () => {
      const page = await open(whole.join(''), style, options);
      const count = await page.locator('main :is(a, button, input, textarea, select)').count();
      for (let seen = 0; seen < count; seen++) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          if (document.activeElement === document.body) return undefined;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
          return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), outlineColor };
        });
        // Radio buttons of a group are one stop.
        if (!ring) break;
        assert.equal(ring.outlineStyle, 'solid');
        assert.ok(ring.outlineWidth >= 2);
        assert.doesNotMatch(ring.outlineColor, /^rgba.*, 0\)$/);
      }
      await page.context().close();
    });
  }

  for (const dir of ['ltr', 'rtl'])
    test(`fits in 320 px, ${dir}`, async () => {
      const page = await open(whole.join(''), '', { viewport: { width: 320, height: 700 } }, dir);
      const [width, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.equal(width, room);
      await page.context().close();
    });

  test('keeps everything that can be pressed at 24 px, and buttons at 44', async () => {
    const page = await open(whole.join(''), '', { viewport: { width: 320, height: 700 } });
    for (const target of await page.locator('.loket-button, .loket-option, .loket-textbox, .loket-select').all()) {
      const { height = 0 } = (await target.boundingBox()) ?? {};
      assert.ok(height >= 43.9, `${await target.innerText()}: ${height} px`);
    }
    await page.context().close();
  });

  test('has each of its classes in an example, and no example has a class that there is not', () => {
    const known = new Set(readFileSync('dist/css/loket.css', 'utf8').match(/(?<=\.)loket-[\w-]+/g));
    const shown = new Set(
      [...examples.values()].flatMap((code) =>
        [...code.matchAll(/class="([^"]*)"/gs)].flatMap(([, names = '']) => names.trim().split(/\s+/)),
      ),
    );
    assert.deepEqual([...shown].sort(), [...known].sort());
    for (const name of known) assert.ok(markdown.includes(name.replace(/.*?(__|--)/, '$1')), name);
  });

  test('comes from the address that the documentation says', async () => {
    const address = /href="https:\/\/www\.example\.nl([^"]+)"/.exec(examples.get('load') ?? '')?.[1];
    const answer = await fetch(`${town.url}${address}`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/css/);
    assert.equal(await answer.text(), readFileSync('dist/css/loket.css', 'utf8'));
  });

  /** What is seen of an element, but for where it is and how much stands in it. */
  const lookOf = (element: Locator): Promise<Record<string, string>> =>
    element.evaluate((node) => {
      const place =
        /^(list-style-.*|grid-template-(columns|rows)|inline-size|block-size|width|height|(perspective|transform)-origin|inset.*|top|left|right|bottom|margin.*|scroll-margin.*|-webkit-locale|text-wrap.*|overflow-wrap|.*user-select|text-size-adjust|-webkit-text-size-adjust|font-smoothing|-webkit-font-smoothing|accent-color|max-.*-?(width|size)|min-inline-size|min-width)$/;
      const style = getComputedStyle(node);
      const names = [...style].filter((name) => !name.startsWith('--') && !place.test(name));
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    });

  const widget = `<script type="module" src="/loket/embed.js" data-config="/loket.json"></script>
    <loket-contact-form><a href="tel:140999">14 0999</a></loket-contact-form>`;

  type Screen = 'start' | 'wrong' | 'reach';
  /** Part of the widget → the same in an example. */
  const pairs: [screen: Screen, inWidget: string, example: string, inExample: string][] = [
    ['start', '.actions .primary', 'button-group', '.loket-button--primary'],
    ['start', '.option >> nth=0', 'radio', '.loket-option >> nth=0'],
    ['start', '.option-label >> nth=0', 'radio', '.loket-option__label >> nth=0'],
    ['start', '.option .hint >> nth=0', 'radio', '.loket-option .loket-form-field-description >> nth=0'],
    ['start', 'input[type=radio] >> nth=0', 'radio', 'input >> nth=0'],
    ['start', '.human a >> nth=0', 'text', 'a'],
    ['wrong', '.panel-error', 'alert-error', '.loket-alert'],
    ['wrong', '.panel-error :is(h2, h3)', 'alert-error', '.loket-heading'],
    ['wrong', '.panel-error a', 'alert-error', 'a >> nth=0'],
    ['wrong', '.error', 'radio-invalid', '.loket-form-field-error-message'],
    ['wrong', 'fieldset.wrong', 'radio-invalid', 'fieldset'],
    ['reach', '.label >> nth=0', 'textbox', 'label'],
    ['reach', 'input[type=email]', 'textbox', 'input'],
    ['reach', '.actions .quiet >> nth=0', 'button-group', '.loket-button--subtle'],
  ];

  for (const [about, style] of grounds.slice(0, 3))
    test(`${about} is that of the widgets`, async () => {
      const boxes = [...examples].map(([name, code]) => `<div data-example="${name}">${code}</div>`).join('');
      const page = await open(`${widget}<div>${boxes}</div>`, style);
      const other: string[] = [];
      const compare = async (screen: Screen): Promise<void> => {
        // Neither is under the pointer, and neither has the focus.
        await page.mouse.move(1023, 1);
        for (const [on, inWidget, name, inExample] of pairs.filter(([one]) => one === screen)) {
          const theirs = await lookOf(page.locator(`loket-contact-form ${inWidget}`));
          const ours = await lookOf(page.locator(`[data-example=${name}] ${inExample}`));
          for (const property of Object.keys(theirs))
            if (ours[property] !== theirs[property])
              other.push(`${on}: ${inWidget}: ${property}: ${ours[property]}, there ${theirs[property]}`);
        }
      };
      const next = () => page.locator('loket-contact-form').getByRole('button', { name: 'Verder' }).click();
      const choose = (name: RegExp) => page.locator('loket-contact-form').getByRole('radio', { name }).check();
      await page.locator('loket-contact-form .option').first().waitFor();
      await compare('start');
      await next();
      await page.locator('loket-contact-form .panel-error').waitFor();
      await compare('wrong');
      await choose(/^Vraag/);
      await next();
      await choose(/^Mijn onderwerp/);
      await next();
      await page.locator('loket-contact-form').getByRole('textbox', { name: 'Uw bericht' }).fill('Een vraag');
      await next();
      await choose(/^Per e-mail/);
      await page.locator('loket-contact-form input[type=email]').waitFor();
      await compare('reach');
      assert.deepEqual(other, []);
      await page.context().close();
    });
});
