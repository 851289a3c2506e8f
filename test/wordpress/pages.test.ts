import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, Resident, Town } from '../e2e/support.js';
import { Editor } from './editor.js';
import { WordPress, type Settings } from './site.js';

const inside = '<p>Bel ons op <a href="tel:140999">14 0999</a>.</p>';
const tag = `<loket-contact-form>${inside}</loket-contact-form>`;
const block = `<!-- wp:loket/widget --><!-- wp:paragraph -->${inside}<!-- /wp:paragraph --><!-- /wp:loket/widget -->`;

describe('pages of a real WordPress', () => {
  let browser: Browser;
  let site: WordPress;
  let town: Town;
  let settings: Settings;

  before(async () => {
    site = await WordPress.start();
    town = await Town.start({ ALLOWED_ORIGINS: site.url });
    // The file of one version: the address without it holds a file that only names the newest.
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const script = `${town.url}/loket/${version}/embed.js`;
    const code = Buffer.from(await (await fetch(script)).arrayBuffer());
    const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    settings = { script, integrity, config: `${town.url}/loket.json`, phone: '14 0999' };
    site.useLoket(settings);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await town?.end();
    await site?.end();
  });

  const htmlOf = async (address: string) => (await fetch(address)).text();
  const scriptsIn = (html: string) => html.match(/<script[^>]*\/loket\/[^>]*embed\.js[^>]*>[^<]*<\/script>/g) ?? [];
  const seesNumberOnly = async (address: string) => {
    const visitor = await Resident.visit(browser, address);
    await visitor.page.waitForLoadState('networkidle');
    assert.ok(await visitor.page.getByRole('link', { name: '14 0999' }).isVisible());
    assert.equal(await visitor.page.getByRole('radio').count(), 0);
    await visitor.leave();
  };

  test('with two widgets there is one script tag, that pins the script and names the configuration', async () => {
    const html = await htmlOf(
      site.publish('author', `${block}\n\n<!-- wp:shortcode -->[loket_contact_form]<!-- /wp:shortcode -->`),
    );
    assert.equal(html.match(/<loket-contact-form/g)?.length, 2);
    const { script, integrity, config } = settings;
    assert.deepEqual(scriptsIn(html), [
      `<script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous" data-config="${config}"></script>`,
    ]);
  });

  test('the form works with that script tag', async () => {
    const resident = await Resident.visit(browser, site.publish('author', block));
    await resident.fillIn('Met een vastgezet script.');
    await resident.send();
    await resident.reference();
    assert.deepEqual(resident.faults, []);
    await resident.leave();
  });

  for (const [name, content, more] of [
    ['without a widget', '<p>Wij zijn open van 9 tot 17 uur. Zie ook de loket-contact-form in de handleiding.</p>'],
    ['with a widget behind a password', block, { post_password: 'geheim' }],
  ] as const) {
    test(`a page ${name} has no script tag`, async () => {
      assert.deepEqual(scriptsIn(await htmlOf(site.publish('author', content, more ?? {}))), []);
    });
  }

  for (const place of ['data-loket="contact-form"', 'class="wide loket-contact-form"']) {
    test(`a place for a widget that is written as ${place} becomes the form too`, async () => {
      const address = site.publish('author', `<div ${place}>${inside}</div>`);
      assert.equal(scriptsIn(await htmlOf(address)).length, 1);
      const resident = await Resident.visit(browser, address);
      await resident.radio(/^Vraag/).waitFor();
      await resident.leave();
    });
  }

  test('an old theme, that begins the page before it reads the content, has the script tag once too', async () => {
    site.write('themes/old/style.css', '/* Theme Name: Old */');
    const loop = 'while (have_posts()) { the_post(); $show(); }';
    site.write(
      'themes/old/index.php',
      `<!doctype html><html lang="nl"><head><?php wp_head(); ?></head><body>
      <?php $show = is_singular() ? 'the_content' : 'the_excerpt'; ${loop} wp_footer(); ?></body></html>`,
    );
    const address = site.publish('author', tag);
    const theme = site.run(`echo get_option('stylesheet'); switch_theme('old');`);
    const html = await htmlOf(address);
    const list = await htmlOf(`${site.url}/`);
    site.run('switch_theme($input);', theme);
    assert.equal(scriptsIn(html).length, 1);
    assert.ok(list.includes('Bel ons op'), 'the list shows excerpts');
    assert.deepEqual(scriptsIn(list), [], 'in which no widget is left');
  });

  test('who may change the page gets it as a preview that nobody keeps; visitors and colleagues do not', async () => {
    const address = site.publish('author', block);
    for (const [user, sees] of [
      ['author', true],
      ['colleague', false],
    ] as const) {
      const editor = await Editor.login(browser, site, user);
      const answer = await editor.page.goto(address);
      const [script = ''] = scriptsIn(await answer!.text());
      assert.equal(script.includes(' data-preview=""'), sees, `${user}: ${script}`);
      if (sees) assert.equal(answer!.headers()['cache-control'], 'private, no-store');
      await editor.leave();
    }
    assert.doesNotMatch(scriptsIn(await htmlOf(address))[0]!, /data-preview/);
  });

  test('a mistake in the configuration is shown in the page to its author, and to no visitor', async () => {
    site.useLoket({ ...settings, config: `${site.url}/` });
    const address = site.publish('author', block);
    const author = await Editor.login(browser, site, 'author');
    await author.page.goto(address);
    await author.page.getByText(`${site.url}/ is no JSON`).waitFor();
    await author.leave();
    await seesNumberOnly(address);
    site.useLoket(settings);
  });

  test('under a policy that forbids everything inline the form works', async () => {
    const policy = `script-src ${town.url}; connect-src ${town.url}; require-trusted-types-for 'script'; trusted-types lit-html`;
    site.addToHost('policy', `if (isset($_GET['policy'])) header("Content-Security-Policy: ${policy}");`);
    const resident = await Resident.visit(browser, `${site.publish('author', block)}&policy`);
    await resident.fillIn('Onder een streng beleid.');
    await resident.send();
    await resident.reference();
    // What WordPress itself writes inline is told in the console; nothing of Loket may be.
    assert.deepEqual(
      resident.faults.filter((fault) => /loket|trusted/i.test(fault)),
      [],
    );
    await resident.leave();
  });

  test('a script that somebody changed is refused, and the phone number stays', async () => {
    site.useLoket({ ...settings, integrity: `sha384-${'A'.repeat(64)}` });
    await seesNumberOnly(site.publish('author', tag));
    site.useLoket(settings);
  });

  for (const missing of ['script', 'config'] as const) {
    test(`without the ${missing} in the settings there is no script, and the phone number stays`, async () => {
      site.useLoket({ ...settings, [missing]: '' });
      const address = site.publish('author', '[loket_contact_form]');
      assert.doesNotMatch(await htmlOf(address), /<script[^>]*(embed\.js|data-config|crossorigin)/);
      await seesNumberOnly(address);
      site.useLoket(settings);
    });
  }

  test('when the plugin is off, what stood inside the block and the tag can still be read', async () => {
    const [asBlock, asTag] = [site.publish('author', block), site.publish('author', tag)];
    site.run(`deactivate_plugins('loket/loket.php');`);
    for (const address of [asBlock, asTag]) {
      assert.deepEqual(scriptsIn(await htmlOf(address)), []);
      await seesNumberOnly(address);
    }
    site.useLoket(settings);
  });

  test('nothing on the way made PHP or WordPress complain', () => assert.deepEqual(site.complaints(), []));
});
