import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { Host, script, style, walk, type HostPage } from './hostile-pages.js';
import { launch, Resident, Town } from './support.js';

/** What the page is by itself: everything that a widget could change and must not. */
const pageItself = (page: Page) =>
  page.evaluate(() => {
    // Lengths that follow from how tall the widget is.
    const tall = /^(height|block-size|perspective-origin|transform-origin|inset-block.*|top|bottom)$/;
    const outer = [document.documentElement, document.body, document.querySelector('.content')!];
    const inner = document.querySelectorAll('.content ~ :not(script), .content ~ * *');
    return {
      styles: [...outer, ...inner].map((element) => {
        const all = getComputedStyle(element);
        const names = [...all].filter((name) => !outer.includes(element) || !tall.test(name));
        return [element.localName, ...names.map((name) => `${name}: ${all.getPropertyValue(name)}`)];
      }),
      attributes: [...outer, ...inner].map((element) => (element.cloneNode() as Element).outerHTML),
      head: [...document.head.children].map(({ outerHTML }) => outerHTML),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      body: [...document.body.children].map(({ localName }) => localName).filter((name) => name !== 'script'),
      title: document.title,
      focus: document.activeElement?.localName,
      window: Reflect.ownKeys(window).map(String).sort(),
      document: Reflect.ownKeys(document).map(String).sort(),
      prototypes: [
        Object,
        Array,
        String,
        Function,
        Promise,
        Symbol,
        Element,
        HTMLElement,
        Node,
        Event,
        EventTarget,
      ].map((type) =>
        [...Reflect.ownKeys(type), ...Reflect.ownKeys(type.prototype as object)].map(String).sort().join(),
      ),
    };
  });

const kept = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }))),
});
const nothing = { cookies: [], cookie: '', local: [], session: [], databases: [], caches: [], workers: 0, name: '' };

const pages: [what: string, page: HostPage][] = [
  ['a plain page', {}],
  ['a page with Bootstrap 3 and jQuery', { head: style('bootstrap3') + script('jquery-1.6') }],
];

describe('the widget leaves a page and a browser as it found them', () => {
  let browser: Browser;
  let town: Town;
  let host: Host;
  let tag: string;

  before(async () => {
    browser = await launch();
    host = await Host.start();
    town = await Town.start({ ALLOWED_ORIGINS: host.url });
    tag = `<script type="module" src="${town.url}/loket/embed.js" data-config="${town.url}/loket.json"></script>`;
  });
  after(async () => {
    await browser.close();
    await town.end();
    host.end();
  });

  for (const [what, page] of pages) {
    test(`${what}: its own styles, attributes, style sheets and names are what they were`, async () => {
      host.show(page);
      const without = await Resident.visit(browser, `${host.url}/`);
      const before = await pageItself(without.page);
      // All that stays: the mark by which a second copy of the script knows that it comes too late.
      before.document.unshift('Symbol(loket)');
      await without.leave();
      host.show({ ...page, script: tag });
      const resident = await Resident.visit(browser, `${host.url}/`);
      let seen = 0;
      await walk(resident, async (state) => {
        if (!['nothing chosen', 'the message', 'the confirmation'].includes(state)) return;
        seen++;
        const { focus, ...now } = await pageItself(resident.page);
        // The focus is the resident's: in the widget, or nowhere yet.
        assert.match(focus!, /^(body|loket-contact-form)$/);
        assert.deepEqual({ focus: 'body', ...now }, before, state);
      });
      assert.equal(seen, 3);
      await resident.leave();
    });
  }

  test('no cookie and nothing stored before a resident types, and nothing left after sending', async () => {
    host.show({ script: tag });
    const resident = await Resident.visit(browser, `${host.url}/`);
    const { page } = resident;
    let sets = 0;
    page.on('response', async (response) => {
      if (await response.headerValue('set-cookie')) sets++;
    });
    await walk(resident, async (state) => {
      if (state === 'the first screen' || state === 'nothing chosen' || state === 'the confirmation')
        assert.deepEqual(await kept(page), nothing, state);
      else assert.deepEqual({ ...(await kept(page)), session: [] }, nothing, state);
    });
    assert.equal(sets, 0);
    await resident.leave();
  });

  test('in a whole journey only the script, the configuration and the backend are asked for, and the console stays empty', async () => {
    // The listeners are there before the page is.
    const resident = await Resident.visit(browser, 'about:blank');
    const { page } = resident;
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      asked.push(`${origin}${pathname.replace(/^\/loket\/.*/, '/loket/')}`);
      if (request.headers()['cookie']) told.push(`cookie to ${request.url()}`);
    });
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    host.show({ script: tag });
    await page.goto(`${host.url}/`);
    await walk(resident);
    await page.waitForLoadState('networkidle');
    assert.deepEqual([...new Set(asked)].sort(), [
      `${host.url}/`,
      ...['api/attachments', 'api/capabilities', 'api/contacts', 'loket.json', 'loket/'].map(
        (path) => `${town.url}/${path}`,
      ),
    ]);
    assert.deepEqual(told, []);
    await resident.leave();
  });
});
