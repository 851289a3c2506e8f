import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { Host, paper, script, walk, type HostPage } from './hostile-pages.js';
import { desk, launch, Resident, Town } from './support.js';

const js = (text: string): HostPage => ({ head: `<script>${text}</script>` });

const hostile: [what: string, page: HostPage][] = [
  ['jQuery 1.6', { head: script('jquery-1.6') }],
  ['jQuery 1.12', { head: script('jquery-1.12') }],
  ['Prototype 1.6, by which JSON of an array is a text', { head: script('prototype-1.6') }],
  ['Prototype 1.7', { head: script('prototype-1.7') }],
  ['MooTools 1.4, which takes the place of Event', { head: script('mootools-1.4') }],
  [
    'prototypes with more in them',
    js(`for (const { prototype } of [Array, Object, String, Function, Number, Promise, Element, Event])
      for (const name of ['each', 'extend', 'contains', 'clone', 'isEmpty'])
        prototype[name] = function () { return 'of the page\\nitself'; };
      Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'of the page';`),
  ],
  [
    'wrappers around what a browser has',
    js(`const wrap = (owner, name) => {
        const real = owner[name];
        owner[name] = function (...all) { return real.apply(this ?? window, all); };
      };
      wrap(customElements, 'define'); wrap(customElements, 'get'); wrap(window, 'fetch'); wrap(Element.prototype, 'attachShadow');
      wrap(EventTarget.prototype, 'addEventListener'); wrap(Document.prototype, 'createElement'); wrap(history, 'pushState');
      wrap(history, 'replaceState'); wrap(XMLHttpRequest.prototype, 'open'); wrap(XMLHttpRequest.prototype, 'send');
      wrap(window, 'setTimeout');`),
  ],
  [
    'an Event of the page',
    js(`window.Event = class Event extends window.Event { get type() { return 'of the page'; } };`),
  ],
  [
    'elements that take the names of the browser',
    {
      body: [
        'currentScript',
        'config',
        'script',
        'loket',
        'outline',
        'baseURI',
        'lang',
        'fetch',
        'location',
        'customElements',
        'sessionStorage',
      ]
        .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
        .join(''),
    },
  ],
];

describe('in a page whose scripts change the language and the browser, a message arrives as it was sent', () => {
  let browser: Browser;
  let town: Town;
  let host: Host;
  let staff: Page;
  let plain: Awaited<ReturnType<typeof arrived>>;

  before(async () => {
    browser = await launch();
    host = await Host.start();
    town = await Town.start({ ALLOWED_ORIGINS: host.url });
    staff = await desk(browser, town);
    plain = await arrived({});
  });
  after(async () => {
    await browser.close();
    await town.end();
    host.end();
  });

  /** What staff read at the desk, but for numbers, days and times: one message comes before a new minute, another after. */
  async function stored(reference: string) {
    await staff.goto(`${town.url}/desk/`);
    await staff.getByRole('link', { name: reference }).click();
    const [file] = await Promise.all([
      staff.waitForEvent('download'),
      staff.getByRole('link', { name: 'brief.pdf' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = await staff.locator('main').innerText();
    return {
      text: text
        .replaceAll(reference, '')
        .replace(/(Ontvangen|E-mail naar inwoner)\s+.*|Apart gezet.*/g, '')
        .replace(/\p{L}+dag \d+ \p{L}+ \d{4}( om \d\d:\d\d)?/gu, 'een dag')
        .replace(/\n+/g, '\n'),
      file: Buffer.concat(chunks).toString(),
    };
  }

  async function arrived(page: HostPage) {
    host.show({
      ...page,
      script: `<script type="module" src="${town.url}/loket/embed.js" data-config="${town.url}/loket.json"></script>`,
    });
    const resident = await Resident.visit(browser, `${host.url}/`);
    const read: string[] = [];
    await walk(resident, async (state) => {
      if (state === 'the check') read.push(await resident.page.locator('loket-contact-form .root').innerText());
      if (state !== 'the answer') return;
      // What this tab keeps brings the resident back here.
      await resident.page.reload();
      await resident.sees(/Misschien helpt/);
      await resident.page.evaluate(() =>
        addEventListener('loket-contact-sent', (event) => {
          const { type, contactType, topic } = event as unknown as Record<string, string>;
          document.title = `${type} ${contactType} ${topic}`;
        }),
      );
    });
    const reference = await resident.reference();
    assert.deepEqual(resident.faults, []);
    const heard = await resident.page.title();
    await resident.leave();
    return { ...(await stored(reference)), read, heard };
  }

  test('a plain page', () => {
    const { text, file, heard } = plain;
    assert.equal(heard, 'loket-contact-sent question afval');
    for (const part of [
      'De bak is niet leeg.\nEn de buren ook niet: "50 %".',
      'Restafval',
      '1234 AB, 12',
      'C-1, "links"',
    ])
      assert.ok(text.includes(part), `${part} in:\n${text}`);
    assert.equal(file, paper.toString());
  });

  for (const [what, page] of hostile) {
    test(what, async () => {
      assert.deepEqual(await arrived(page), plain);
    });
  }
});
