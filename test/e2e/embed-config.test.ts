import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { CmsSite, formTag, version } from './cms-site.js';
import { launch, type Resident } from './support.js';

describe('the configuration of a page', () => {
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

  const backend = () => `${site.town.url}/api/`;
  const config = (path: string) => `data-config="${site.url}${path}"`;
  const settled = async (resident: Resident) => {
    await resident.radio(/^Vraag/).waitFor();
    return resident.page.locator('loket-contact-form .root').innerText();
  };

  test('the script tag alone, for the simple case: a message arrives', async () => {
    const attributes = `data-municipality="Klein" data-backend="${backend()}" data-phone="14 0111" data-hours="op werkdagen" data-email="a@klein.example"`;
    const resident = await site.show(browser, `${formTag()}${site.script(attributes)}`);
    const text = await settled(resident);
    for (const part of ['14 0111', 'op werkdagen', 'a@klein.example']) assert.ok(text.includes(part), part);
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.field('Uw bericht').fill('Zonder bestand.');
    await resident.goOn();
    await resident.radio('Per e-mail').check();
    await resident.field('Uw e-mailadres').fill('fatma@voorbeeld.nl');
    await resident.goOn();
    await resident.sees('Klopt alles?');
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('JSON in the page, over the file that all pages share', async () => {
    const inline = `<script type="application/json" data-loket>{"channels": {"phone": {"number": "14 0222"}}, "contactTypes": ["idea", "question"]}</script>`;
    const resident = await site.show(browser, `${inline}${formTag()}${site.script()}`);
    const text = await settled(resident);
    assert.ok(text.includes('14 0222'));
    assert.ok(!text.includes('Klacht'));
    assert.ok(text.indexOf('Idee') < text.indexOf('Vraag'));
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('JSON in the page alone', async () => {
    const json = JSON.stringify({ municipality: { name: 'Klein' }, backends: { default: { url: backend() } } });
    const resident = await site.show(
      browser,
      `${formTag()}<script type="application/json" data-loket>${json}</script>${site.script('')}`,
    );
    await settled(resident);
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('a region’s base: the town overrides a number and adds a topic; addresses are those of the file that names them', async () => {
    site.put('/regio/basis.json', {
      extends: '../land.json',
      backends: { default: { url: '/nergens/' } },
      channels: { phone: { number: '14 0333', hours: 'altijd' } },
      topics: [{ id: 'afval', name: 'Afval' }],
    });
    site.put('/land.json', { municipality: { name: 'Nederland' }, contactTypes: ['question', 'idea'] });
    site.put('/stad.json', {
      extends: 'regio/basis.json',
      municipality: { name: 'Stad' },
      backends: { default: { url: backend() } },
      channels: { phone: { number: '14 0444' } },
      topics: [{ id: 'haven', name: 'Haven' }],
    });
    const resident = await site.show(browser, `${formTag()}${site.script(config('/stad.json'))}`);
    const text = await settled(resident);
    assert.ok(text.includes('14 0444, altijd'), text);
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.sees('Kies een onderwerp');
    assert.deepEqual(
      await resident.page.getByRole('radio').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
      ['afval', 'haven', '-'],
    );
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  test('a circle of bases, or one that is gone: told once, and the rest works', async () => {
    site.put('/a.json', {
      extends: ['/b.json', '/weg.json'],
      municipality: { name: 'Stad' },
      backends: { default: { url: backend() } },
    });
    site.put('/b.json', { extends: '/a.json', channels: { phone: { number: '14 0555' } } });
    const resident = await site.show(browser, `${formTag()}${formTag()}${site.script(config('/a.json'))}`);
    await resident
      .radio(/^Vraag/)
      .nth(1)
      .waitFor();
    await resident.page.waitForLoadState('networkidle');
    const text = resident.faults.join('\n');
    assert.equal(resident.faults.length, 1, text);
    assert.match(text, /goes in a circle/);
    assert.match(text, /extends\[1\].*cannot be had/);
    await resident.leave();
  });

  test('mistakes: what is right works, and one message names place, file and mend of each', async () => {
    site.put('/regio.json', {
      topics: [
        { id: 'afval', name: 'Afval' },
        { id: 'b', name: 'B', kind: 'lastig' },
      ],
    });
    site.put('/slips.json', {
      extends: '/regio.json',
      municipality: { name: 'Stad' },
      backends: { default: { url: backend() } },
      topcis: [],
      topics: [{ id: 'C c', name: 'C' }],
    });
    const resident = await site.show(browser, `${formTag()}${site.script(config('/slips.json'))}`);
    await settled(resident);
    await resident.radio(/^Vraag/).check();
    await resident.goOn();
    await resident.sees('Kies een onderwerp');
    await resident.radio('Afval').waitFor();
    const text = resident.faults.join('\n');
    for (const part of [
      '3 problems',
      'topics[1].kind (b) in',
      '/regio.json',
      'did you mean "topics"',
      'topics[0].id (C c) in',
    ])
      assert.ok(text.includes(part), `${part} in\n${text}`);
    await resident.leave();
  });

  for (const [what, script, told] of [
    ['says nothing', () => '', /says nothing about the municipality\. Add data-config/],
    ['names a web page', () => config('/'), /is no JSON\. Give the address of a configuration/],
  ] as const) {
    test(`a script tag that ${what}: what stands inside the tag stays`, async () => {
      const resident = await site.show(browser, `${formTag()}${site.script(script())}`);
      await resident.page.waitForLoadState('networkidle');
      assert.ok(await resident.page.getByRole('link', { name: '14 0999' }).isVisible());
      assert.match(resident.faults.join('\n'), told);
      await resident.leave();
    });
  }

  test('curly quotes in the JSON of the page are told as what they are', async () => {
    const resident = await site.show(
      browser,
      `${formTag()}<script type="application/json" data-loket>{“municipality”: 1}</script>${site.script('')}`,
    );
    await resident.page.waitForLoadState('networkidle');
    assert.match(resident.faults.join('\n'), /curly quotes/);
    await resident.leave();
  });

  describe('shows an editor what is wrong', () => {
    const wrong = () => {
      site.put('/preview.json', {
        municipality: { name: 'Stad' },
        backends: { default: { url: backend() } },
        glossary: [{ term: 'bezwaar' }],
      });
      return config('/preview.json');
    };

    test('in place, only where the tag says data-preview', async () => {
      const resident = await site.show(
        browser,
        `${formTag('topic="verhuizn"')}${site.script(`${wrong()} data-preview`)}`,
      );
      await settled(resident);
      const note = resident.page.getByRole('note');
      await note.waitFor();
      const text = await note.innerText();
      for (const part of ['glossary[0].meaning', 'is missing', 'topic="verhuizn"', 'Only editors see this'])
        assert.ok(text.includes(part), `${part} in\n${text}`);
      await resident.leave();
    });

    test('not to residents', async () => {
      for (const preview of ['', 'data-preview="test.example"']) {
        const resident = await site.show(browser, `${formTag()}${site.script(`${wrong()} ${preview}`)}`);
        await settled(resident);
        await resident.page.waitForLoadState('networkidle');
        assert.equal(await resident.page.getByRole('note').count(), 0);
        await resident.leave();
      }
    });

    test('on the host that only editors visit', async () => {
      const resident = await site.show(browser, `${formTag()}${site.script(`${wrong()} data-preview="127.0.0.1"`)}`);
      await resident.page.getByRole('note').waitFor();
      await resident.leave();
    });

    test('also when the configuration is of no use at all, and under a strict policy', async () => {
      const resident = await site.show(
        browser,
        `${formTag()}${site.script(`${config('/nergens.json')} data-preview`)}`,
        {
          headers: {
            'content-security-policy': `default-src 'none'; script-src ${site.town.url}; connect-src ${site.url}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
          },
        },
      );
      const note = resident.page.getByRole('note');
      await note.waitFor();
      assert.match(await note.innerText(), /Residents see what stands inside the tag/);
      assert.equal(resident.faults.filter((fault) => /Content Security|Trusted/.test(fault)).length, 0);
      await resident.leave();
    });
  });

  test('an integrity hash of the manifest holds the script, and a wrong one keeps the text inside the tag', async () => {
    const manifest = (await (await fetch(`${site.town.url}/loket/${version}/manifest.json`)).json()) as {
      files: Record<string, string>;
    };
    const tag = (hash: string) =>
      `${formTag()}${site.script(`data-config="${site.town.url}/loket.json" integrity="${hash}" crossorigin`)}`;
    const right = await site.show(browser, tag(manifest.files['embed.js']!));
    await settled(right);
    await right.leave();
    const wrong = await site.show(browser, tag(manifest.files['classic.js']!));
    await wrong.page.waitForLoadState('networkidle');
    assert.ok(await wrong.page.getByRole('link', { name: '14 0999' }).isVisible());
    assert.equal(await wrong.page.getByRole('radio').count(), 0);
    await wrong.leave();
  });
});
