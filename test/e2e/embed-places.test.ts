import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CmsSite, formTag, version } from './cms-site.js';
import { launch, type Resident } from './support.js';

describe('the tag works wherever it stands', () => {
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

  /** Every form that is there is ready, none twice, and nothing went wrong. */
  const ready = async (resident: Resident, count = 1) => {
    await resident.page.waitForFunction(
      (wanted) =>
        document.querySelector('main') && wanted <= (window as unknown as { countForms?: () => number }).countForms!(),
      count,
    );
    assert.equal(
      await resident.page.evaluate(() => (window as unknown as { countForms: () => number }).countForms()),
      count,
    );
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  };
  /** Counts forms that show their first question, in shadow roots too. */
  const count = `<script>
    window.countForms = (root = document) => {
      let found = 0;
      for (const element of root.querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        found += element.localName === 'loket-contact-form'
          ? (element.shadowRoot.querySelectorAll('input[name=type]').length > 0)
          : countForms(element.shadowRoot);
      }
      return found;
    };
  </script>`;

  test('before the script and after it, twice on a page', async () => {
    await ready(await site.show(browser, `${count}${formTag()}${site.script()}${formTag()}`), 2);
  });

  test('put in by innerHTML, moved, and cloned', async () => {
    const resident = await site.show(browser, `${count}${site.script()}<div id="a"></div><div id="b"></div>`);
    await resident.page.evaluate((markup) => (document.querySelector('#a')!.innerHTML = markup), formTag());
    await resident.radio(/^Vraag/).check();
    await resident.page.evaluate(() => {
      const form = document.querySelector('loket-contact-form')!;
      document.querySelector('#b')!.append(form);
    });
    // Moved, not made anew: what was chosen stays.
    assert.ok(await resident.radio(/^Vraag/).isChecked());
    await resident.page.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('loket-contact-form')!.cloneNode(true)),
    );
    await ready(resident, 2);
  });

  test('in a <template>: nothing happens until a copy of it is in the page', async () => {
    const resident = await site.show(browser, `${count}${site.script()}<template>${formTag()}</template>`);
    await resident.page.waitForLoadState('networkidle');
    assert.equal(await resident.page.evaluate(() => customElements.get('loket-contact-form')), undefined);
    await resident.page.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('template')!.content.cloneNode(true)),
    );
    await ready(resident);
  });

  test('in the shadow root of another component, there before the script', async () => {
    const markup = `<div><template shadowrootmode="open">${formTag()}</template></div>`;
    await ready(await site.show(browser, `${count}${markup}${site.script()}`));
  });

  test('in a component whose own code comes long after', async () => {
    const resident = await site.show(browser, `${count}${site.script()}<x-page></x-page>`);
    await resident.page.waitForLoadState('networkidle');
    await resident.page.evaluate((markup) => {
      customElements.define(
        'x-page',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = `<x-inner></x-inner>`;
          }
        },
      );
      customElements.define(
        'x-inner',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = markup;
          }
        },
      );
    }, formTag());
    await ready(resident);
  });

  test('in a component that is put in the page whole, and changes inside later', async () => {
    const resident = await site.show(browser, `${count}${site.script()}`);
    await resident.page.evaluate((markup) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' });
      document.querySelector('main')!.append(host);
      setTimeout(() => (host.shadowRoot!.innerHTML = markup), 50);
    }, formTag());
    await ready(resident);
  });

  test('in a closed shadow root, when the page says so', async () => {
    const resident = await site.show(browser, site.script());
    await resident.page.evaluate(
      async ([markup, url]) => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'closed' });
        document.querySelector('main')!.append(host);
        root.innerHTML = markup!;
        const { scan } = (await import(url!)) as { scan: (root: ShadowRoot) => void };
        scan(root);
        (window as unknown as { hidden: ShadowRoot }).hidden = root;
      },
      [formTag(), `${site.town.url}/loket/${version}/embed.js`],
    );
    await resident.page.waitForFunction(() =>
      (window as unknown as { hidden: ShadowRoot }).hidden
        .querySelector('loket-contact-form')
        ?.shadowRoot?.querySelector('input[name=type]'),
    );
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('under a <base href> that leads elsewhere', async () => {
    await ready(
      await site.show(browser, `${count}${formTag()}${site.script()}`, {
        head: '<base href="https://evil.example/x/">',
      }),
    );
  });

  test('in a page without a doctype (quirks mode)', async () => {
    const resident = await site.show(browser, `${count}${formTag()}${site.script()}`, { doctype: '' });
    assert.equal(await resident.page.evaluate(() => document.compatMode), 'BackCompat');
    await ready(resident);
  });

  test('by the classic script, for a CMS that takes type=module away', async () => {
    const script = `<script src="${site.town.url}/loket/${version}/classic.js" data-config="${site.town.url}/loket.json"></script>`;
    // What an editor can write to choose the code that is run.
    const lure = `<img name="currentScript" src="${site.url}/evil/x.js"><form id="currentScript"></form>`;
    await ready(await site.show(browser, `${count}${lure}${formTag()}${script}`));
    assert.deepEqual(
      site.asked.filter(({ url }) => url.startsWith('/evil/') && url.endsWith('embed.js')),
      [],
    );
  });

  for (const file of ['embed.js', 'classic.js']) {
    test(`by the alias ${file}, and with a query behind it as CMSs write one`, async () => {
      const type = file === 'embed.js' ? 'type="module"' : '';
      const script = `<script ${type} src="${site.town.url}/loket/${file}?ver=6.5" data-config="${site.town.url}/loket.json"></script>`;
      await ready(await site.show(browser, `${count}${script}${formTag()}`));
    });
  }

  test('with the script twice, and in two versions: the first works, and the console says so once', async () => {
    const told: string[] = [];
    const resident = await site.show(
      browser,
      `${count}${site.script()}${site.script()}${formTag()}${site.script(undefined, `${version}/embed.js?other`)}`,
    );
    resident.page.on('console', (message) => told.push(message.text()));
    await resident.page.reload();
    await resident.radio(/^Vraag/).waitFor();
    assert.equal(told.filter((text) => text.startsWith('Loket:')).length, 1, told.join('\n'));
    assert.match(
      told.find((text) => text.startsWith('Loket:'))!,
      /\?other does nothing: .*embed\.js came first/,
    );
    await ready(resident);
  });

  test('a page without a widget loads one file and asks for nothing else', async () => {
    const resident = await site.show(browser, '');
    const asked: string[] = [];
    resident.page.on('request', (request) => asked.push(request.url()));
    await site.show(browser, site.script()).then((page) => page.leave());
    await resident.page.reload();
    await resident.page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((url) => url.startsWith(site.town.url)),
      [`${site.town.url}/loket/${version}/embed.js`],
    );
    await resident.leave();
  });

  test('a form far below comes when the page has nothing else to do, or when it is scrolled to', async () => {
    const busy = '<script>window.requestIdleCallback = () => 0</script>';
    const resident = await site.show(
      browser,
      `${busy}${count}<p>Boven</p><div style="height:9000px"></div>${formTag()}${site.script()}`,
    );
    await resident.page.waitForLoadState('networkidle');
    assert.equal(await resident.page.evaluate(() => customElements.get('loket-contact-form')), undefined);
    await resident.page.evaluate(() => document.querySelector('loket-contact-form')!.scrollIntoView());
    await ready(resident);
    await ready(await site.show(browser, `${count}<div style="height:9000px"></div>${formTag()}${site.script()}`));
  });

  test('the later steps come also on a page that always has something to do', async () => {
    const never = `<script>window.requestIdleCallback = (go, within) => within?.timeout && setTimeout(go, within.timeout)</script>`;
    const { page } = await site.show(browser, `${never}${formTag()}${site.script()}`);
    await page.locator('loket-contact-form section').nth(5).waitFor({ state: 'attached' });
  });

  test('thirty of them on a page', async () => {
    await ready(await site.show(browser, `${count}${site.script()}${formTag().repeat(30)}`), 30);
  });
});
