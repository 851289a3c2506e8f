import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/support.js';
import { Editor } from './editor.js';
import { WordPress } from './site.js';

const right = {
  'Adres van embed.js': 'https://www.weltevree.example/loket/0.1.0/embed.js',
  'Controlegetal (integrity)': `sha384-${'a/+9'.repeat(16)}`,
  'Adres van de configuratie': 'http://localhost:4000/loket.json',
  Telefoonnummer: '14 0999',
  'Adres van uw contactpagina': 'https://www.weltevree.example/contact',
};
type Field = keyof typeof right;

const wrong: [Field, string, RegExp][] = [
  ['Adres van embed.js', 'http://www.weltevree.example/loket/embed.js', /niet beveiligd/],
  ['Adres van embed.js', 'http://localhost.evil.example/loket/embed.js', /niet beveiligd/],
  ['Adres van embed.js', 'https://www.weltevree.example/loket/', /eindigt op embed\.js/],
  ['Adres van de configuratie', 'ftp://www.weltevree.example/loket.json', /begint met https/],
  ['Adres van de configuratie', 'https://naam:geheim@weltevree.example/loket.json', /geen naam of wachtwoord/],
  ['Adres van uw contactpagina', 'javascript:alert(1)', /begint met https/],
  ['Controlegetal (integrity)', 'sha384-tekort', /daarna 64 tekens/],
  ['Telefoonnummer', 'bel de gemeente', /alleen cijfers/],
];

describe('the settings in a real WordPress', () => {
  let browser: Browser;
  let site: WordPress;
  let administrator: Editor;

  before(async () => {
    site = await WordPress.start();
    console.log(`WordPress ${site.version}`);
    browser = await launch();
    administrator = await Editor.login(browser, site, 'administrator');
  });
  after(async () => {
    await browser?.close();
    await site?.end();
  });

  const open = () => administrator.page.goto(`${site.url}/wp-admin/options-general.php?page=loket`);
  const save = async (values: Partial<Record<Field, string>>) => {
    for (const [label, value] of Object.entries(values)) await administrator.page.getByLabel(label).fill(value);
    await administrator.page.getByRole('button', { name: 'Save Changes' }).click();
    // On the page as it was opened there is none.
    await administrator.page.locator('.notice').first().waitFor();
  };
  const notices = () => administrator.page.locator('.notice p').allInnerTexts();

  test('an administrator turns the plugin on, and finds its settings from there', async () => {
    const { page } = administrator;
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    await page.locator('[data-slug="loket"] .activate a').click();
    await page.locator('[data-slug="loket"]').getByRole('link', { name: 'Instellingen' }).click();
    await page.getByRole('heading', { name: 'Loket', level: 1 }).waitFor();
  });

  for (const [label, value, told] of wrong) {
    test(`${label}: ${value} is not kept, and a sentence says why`, async () => {
      await open();
      await save({ Telefoonnummer: '14 0999', [label]: value });
      const texts = await notices();
      assert.equal(texts.length, 1, texts.join('\n'));
      assert.match(texts[0]!, told);
      assert.ok(texts[0]!.includes(value), 'what was filled in can be copied');
      assert.notEqual(await administrator.page.getByLabel(label).inputValue(), value);
    });
  }

  test('without a phone number or a link there is a warning, for nobody sees anything when the form fails', async () => {
    await open();
    await save({ Telefoonnummer: '', 'Adres van uw contactpagina': '' });
    assert.match((await notices()).join('\n'), /Vul ook een telefoonnummer of een contactpagina in/);
  });

  test('what is right is kept, and read out with its explanation', async () => {
    await open();
    await save(right);
    assert.deepEqual(await notices(), ['Settings saved.']);
    await open();
    for (const [label, value] of Object.entries(right)) {
      const field = administrator.page.getByLabel(label);
      assert.equal(await field.inputValue(), value);
      const help = await field.getAttribute('aria-describedby');
      assert.notEqual((await administrator.page.locator(`#${help}`).innerText()).trim(), '');
    }
  });

  test('who is no administrator cannot open them', async () => {
    const author = await Editor.login(browser, site, 'author');
    const answer = await author.page.goto(`${site.url}/wp-admin/options-general.php?page=loket`);
    assert.equal(answer?.status(), 403);
    assert.equal(await author.page.getByLabel('Adres van embed.js').count(), 0);
    await author.leave();
  });

  test('a form of another site cannot change them: WordPress asks for the token of the screen', async () => {
    const answer = await administrator.page.request.post(`${site.url}/wp-admin/options.php`, {
      form: { option_page: 'loket', action: 'update', 'loket[script]': 'https://evil.example/embed.js' },
    });
    assert.equal(answer.status(), 403);
    assert.match(site.run(`echo get_option('loket')['script'];`), /weltevree/);
  });

  test('deleting the plugin leaves none of its settings', () => {
    site.run(`deactivate_plugins('loket/loket.php'); uninstall_plugin('loket/loket.php');`);
    assert.equal(site.run(`var_export(get_option('loket'));`), 'false');
  });

  test('nothing on the way made PHP, WordPress or the browser complain', () => {
    assert.deepEqual(site.complaints(), []);
    assert.deepEqual(administrator.faults, []);
  });
});
