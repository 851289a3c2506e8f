import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, launch, Resident, Town } from '../e2e/support.js';
import { Editor, type Block } from './editor.js';
import { WordPress } from './site.js';

const inside = '<p>Bel ons op <a href="tel:140999">14 0999</a>.</p>';

describe('an author who may write no free HTML, in a real WordPress', () => {
  let browser: Browser;
  let site: WordPress;
  let town: Town;
  const references: string[] = [];

  before(async () => {
    site = await WordPress.start();
    town = await Town.start({ ALLOWED_ORIGINS: site.url });
    site.useLoket({
      script: `${town.url}/loket/embed.js`,
      config: `${town.url}/loket.json`,
      phone: '14 0999',
      contact: 'https://www.weltevree.example/contact',
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await town?.end();
    await site?.end();
  });

  /** As the page arrives, before any script. */
  const plain = async (address: string) => {
    const visitor = await Resident.visit(browser, address, { javaScriptEnabled: false });
    const widget = visitor.page.locator('loket-contact-form');
    const text = (await widget.innerText()).trim();
    const html = await widget.evaluate((element) => element.outerHTML);
    await visitor.leave();
    return { text, html };
  };

  const ways: [string, Block][] = [
    [
      'the block',
      {
        name: 'Loket: contact met de gemeente',
        text: 'Bel ons op 14 0999.',
        settings: { 'Niveau van de koppen': '3', 'Voor een computer die mensen delen: niets bewaren': true },
      },
    ],
    [
      'the shortcode',
      {
        name: 'Shortcode',
        text: '[loket_contact_form heading-level="3" shared-computer]Bel ons op 14 0999.[/loket_contact_form]',
      },
    ],
    [
      'the tag',
      {
        name: 'Custom HTML',
        text: `<loket-contact-form heading-level="3" shared-computer>${inside}</loket-contact-form>`,
      },
    ],
  ];
  for (const [name, block] of ways) {
    test(`publishes ${name} from the block editor, and a message of a resident arrives`, async () => {
      const author = await Editor.login(browser, site, 'author');
      const address = await author.publish(`Contact met ${name}`, [block]);
      assert.deepEqual(author.faults, []);
      await author.leave();

      const { text, html } = await plain(address);
      assert.equal(text, 'Bel ons op 14 0999.');
      assert.match(html, /^<loket-contact-form heading-level="3" shared-computer="">/);

      const resident = await Resident.visit(browser, address);
      await resident.fillIn(`Gemaakt met ${name}.`);
      await resident.send();
      references.push(await resident.reference());
      assert.deepEqual(resident.faults, []);
      await resident.leave();
    });
  }

  test('staff find all of those messages', async () => {
    const page = await desk(browser, town);
    for (const reference of references) await page.getByText(reference).first().waitFor();
    assert.equal(references.length, ways.length);
    await page.context().close();
  });

  test('publishes all ways to make contact, small and about a topic, by the block, the shortcode and the tag', async () => {
    const name = 'Loket: contact met de gemeente';
    const settings = {
      'Wat komt er op de pagina?': 'Alle manieren voor contact, met openingstijden',
      Onderwerp: 'verhuizen',
      'Kort, voor een zijbalk of voettekst': true,
    };
    const own = 'Bel ons op 14 0999.';
    for (const block of [
      { name, text: own, settings },
      { name: 'Shortcode', text: `[loket_channel_chooser topic="verhuizen" compact]${own}[/loket_channel_chooser]` },
      {
        name: 'Custom HTML',
        text: `<loket-channel-chooser topic="verhuizen" compact>${inside}</loket-channel-chooser>`,
      },
    ]) {
      const author = await Editor.login(browser, site, 'author');
      const address = await author.publish('Contact', [block]);
      assert.deepEqual(author.faults, []);
      await author.leave();
      const resident = await Resident.visit(browser, address);
      await resident.sees('Hoe wilt u ons bereiken?');
      const chooser = resident.page.locator('loket-channel-chooser');
      assert.equal(await chooser.locator('li.channel').count(), 5, block.name);
      assert.match(await chooser.locator('li.channel').first().innerText(), /Mijn Weltevree/);
      assert.equal(await chooser.locator('> p').textContent(), own);
      assert.deepEqual(resident.faults, []);
      await resident.leave();
    }
  });

  test('publishes help behind a button, about this page, by the block, the shortcode and the tag', async () => {
    const name = 'Loket: contact met de gemeente';
    const settings = {
      'Wat komt er op de pagina?': 'Hulp: moeilijke woorden, vragen en een andere taal',
      Onderwerp: 'paspoort',
      'Achter een knop, aan de zijkant van de pagina': true,
      'Waar moeilijke woorden staan': 'main, .entry-content',
    };
    const own = 'Bel ons op 14 0999.';
    const attributes = 'topic="paspoort" for="main, .entry-content" side-panel';
    for (const block of [
      { name, text: own, settings },
      { name: 'Shortcode', text: `[loket_help_panel ${attributes}]${own}[/loket_help_panel]` },
      { name: 'Custom HTML', text: `<loket-help-panel ${attributes}>${inside}</loket-help-panel>` },
    ]) {
      const author = await Editor.login(browser, site, 'author');
      const letter = { name: 'Custom HTML', text: '<p>Tegen dit besluit kunt u bezwaar maken.</p>' };
      const address = await author.publish('Een brief', [letter, block]);
      assert.deepEqual(author.faults, []);
      await author.leave();
      const resident = await Resident.visit(browser, address);
      await resident.page.getByRole('button', { name: 'Hulp', exact: true }).click();
      await resident.button('Vragen die mensen hier hebben').click();
      await resident.page.getByText('Mijn paspoort is weg. Wat nu?').waitFor();
      await resident.button('Wat betekent dit woord?').click();
      await resident.page.getByLabel('Zet een streep onder moeilijke woorden').check();
      await resident.page.locator('loket-word', { hasText: 'besluit' }).waitFor();
      assert.equal(await resident.page.locator('loket-help-panel > p').textContent(), own);
      assert.deepEqual(resident.faults, []);
      await resident.leave();
    }
  });

  test('chooses the topic and the kind of message beforehand', async () => {
    const author = await Editor.login(browser, site, 'author');
    const settings = { Onderwerp: 'paspoort', 'Soort bericht': 'Klacht' };
    const address = await author.publish('Klacht over een paspoort', [
      { name: 'Loket: contact met de gemeente', settings },
    ]);
    await author.leave();
    const resident = await Resident.visit(browser, address);
    await resident.radio(/^Klacht/).waitFor();
    assert.ok(await resident.radio(/^Klacht/).isChecked());
    await resident.goOn();
    assert.ok(await resident.radio(/^Paspoort/).isChecked());
    await resident.leave();
  });

  for (const [name, content] of [
    ['block', '<!-- wp:loket/widget --><!-- wp:paragraph --><p></p><!-- /wp:paragraph --><!-- /wp:loket/widget -->'],
    ['shortcode', '[loket_contact_form]'],
  ] as const) {
    test(`writes nothing in the ${name}: visitors get the number and the link of the settings`, async () => {
      const { text, html } = await plain(site.publish('author', content));
      assert.match(text, /^Bel ons op 14 0999\.\s+Bekijk hoe u ons nog meer kunt bereiken$/);
      assert.ok(html.includes('href="tel:140999"') && html.includes('href="https://www.weltevree.example/contact"'));
    });
  }

  for (const [name, content] of [
    ['tag on one line', `Vooraf.\n\n<loket-contact-form topic="paspoort">${inside}</loket-contact-form>\n\nErna.`],
    ['tag over lines', `Vooraf.\n\n<loket-contact-form topic="paspoort">\n${inside}\n</loket-contact-form>\n\nErna.`],
    [
      'shortcode on one line',
      'Vooraf.\n\n[loket_contact_form topic="paspoort"]Bel ons op 14 0999.[/loket_contact_form]\n\nErna.',
    ],
    [
      'shortcode over lines',
      'Vooraf.\n\n[loket_contact_form topic="paspoort"]\n\nBel ons op 14 0999.\n\n[/loket_contact_form]\n\nErna.',
    ],
  ] as const) {
    test(`uses a ${name} in the old editor: what stands in it stays in it`, async () => {
      const { html } = await plain(site.publish('author', content));
      const text = html.replace(/<\/?a\b[^>]*>/g, '').replace(/\s*\n\s*/g, '');
      assert.equal(text, '<loket-contact-form topic="paspoort"><p>Bel ons op 14 0999.</p></loket-contact-form>');
    });
  }

  test('cannot bring in a script, a handler, another configuration or a style with the tag', async () => {
    const content = `<loket-contact-form topic="paspoort" onclick="alert(1)" data-config="https://evil.example/" style="position:fixed">
      <p onmouseover="alert(1)">Bel ons.</p><img src=x onerror=alert(1)></loket-contact-form><script src="https://evil.example/x.js"></script>`;
    const { html } = await plain(site.publish('author', content));
    assert.match(html, /^<loket-contact-form topic="paspoort">/);
    assert.doesNotMatch(html, /alert|evil|style|script/);
  });

  test('cannot break out of the tag with what a shortcode or a block says', async () => {
    const values = { topic: '"><img src=x onerror=alert(1)>', widget: 'contact-form onclick=alert(1)', id: '"><b>' };
    const block = `<!-- wp:loket/widget ${JSON.stringify({ ...values, widget: 'contact-form' })} /-->`;
    for (const content of [block, `[loket_contact_form topic='"><img src=x onerror=alert(1)>']`]) {
      const { html } = await plain(site.publish('author', content));
      assert.match(html, /^<loket-contact-form topic="[^"]*">\s*<p>Bel/);
      assert.doesNotMatch(html.replaceAll('&quot;', '').replace(/topic="[^"]*"/, ''), /onerror|<b>/);
    }
    const odd = site.publish('author', `<!-- wp:loket/widget ${JSON.stringify(values)} /-->`);
    const visitor = await Resident.visit(browser, odd, { javaScriptEnabled: false });
    assert.equal(await visitor.page.locator('[onclick], [onerror]').count(), 0);
    await visitor.leave();
  });

  test('nothing on the way made PHP or WordPress complain', () => assert.deepEqual(site.complaints(), []));
});
