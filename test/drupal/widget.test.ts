/** The part of the Drupal module that knows nothing of Drupal: texts in, tags out. The rest is only checked for syntax. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { filesUnder } from '../../scripts/files.js';
import { aptInstall, onPath } from '../../scripts/browser.js';

const folder = 'demo/cms/drupal/loket';
const call = (method: string, ...input: unknown[]): unknown => {
  const code = `error_reporting(E_ALL); require '${folder}/src/Widget.php';
    echo json_encode(\\Drupal\\loket\\Widget::${method}(...json_decode(getenv('INPUT'), true)));`;
  const env = { ...process.env, INPUT: JSON.stringify(input) };
  return JSON.parse(execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], { env, encoding: 'utf8' }));
};
const inside = '<p>Bel ons.</p>';
const inText = (text: string) => call('inText', text, inside);

before(() => {
  if (onPath('php') || aptInstall('--no-install-recommends', 'php-cli')) return;
  throw new Error(
    'The Drupal module cannot be tested here: there is no php. On Debian, as root: apt-get install php-cli',
  );
});

describe('the text filter of the Drupal module', () => {
  for (const [text, tag] of [
    ['<p>[loket:contact-form]</p>', `<loket-contact-form>${inside}</loket-contact-form>`],
    [
      '<p>[loket:contact-form topic=verhuizen]</p>',
      `<loket-contact-form topic="verhuizen">${inside}</loket-contact-form>`,
    ],
    // What editors make of a space and of quotes.
    [
      '<p>[loket:contact-form&nbsp;topic="verhuizen"]&nbsp;</p>',
      `<loket-contact-form topic="verhuizen">${inside}</loket-contact-form>`,
    ],
    [
      '<p>[loket:contact-form\u00a0topic=&quot;x&quot;]<br /></p>',
      `<loket-contact-form topic="x">${inside}</loket-contact-form>`,
    ],
    [
      '<p dir="ltr">[loket:contact-form shared-computer]</p>',
      `<loket-contact-form shared-computer>${inside}</loket-contact-form>`,
    ],
    ['<p>[loket:channel-chooser]</p>', `<loket-channel-chooser>${inside}</loket-channel-chooser>`],
    [
      '<p>[loket:channel-chooser compact topic=verhuizen heading-level=3 json-ld]</p>',
      `<loket-channel-chooser topic="verhuizen" heading-level="3" compact json-ld>${inside}</loket-channel-chooser>`,
    ],
    [
      '<p>[loket:help-panel side-panel for=#inhoud topic=paspoort]</p>',
      `<loket-help-panel topic="paspoort" for="#inhoud" side-panel>${inside}</loket-help-panel>`,
    ],
    ['<p>[loket:help-panel for="main.tekst"]</p>', `<loket-help-panel for="main.tekst">${inside}</loket-help-panel>`],
  ] as const) {
    test(`${text} becomes the widget`, () => {
      assert.equal(inText(`<p>Vooraf.</p>\n${text}\n<p>Erna.</p>`), `<p>Vooraf.</p>\n${tag}\n<p>Erna.</p>`);
    });
  }

  for (const text of [
    '<p>Typ [loket:contact-form] in uw tekst.</p>',
    '<p>[loket:agenda]</p>',
    '<p>[loket:contact-form topic="a" onclick="alert(1)"]</p>',
    '<p>[loket:contact-form topic=&lt;script&gt;]</p>',
    '<a href="/" title="[loket:contact-form]">Contact</a>',
  ]) {
    test(`${text} stays as it is`, () => assert.equal(inText(text), text));
  }

  test('an attribute that the form does not have is left out', () => {
    assert.equal(
      inText('<p>[loket:contact-form data-config=x onclick=y]</p>'),
      `<loket-contact-form>${inside}</loket-contact-form>`,
    );
  });

  test('nor one of another widget', () => {
    assert.equal(
      inText('<p>[loket:channel-chooser contact-type=idea backend=x shared-computer]</p>'),
      `<loket-channel-chooser>${inside}</loket-channel-chooser>`,
    );
    assert.equal(
      inText('<p>[loket:contact-form compact json-ld for=main side-panel]</p>'),
      `<loket-contact-form>${inside}</loket-contact-form>`,
    );
  });

  test('a text with bytes that are no UTF-8 is not lost', () => {
    const code = `require '${folder}/src/Widget.php'; echo \\Drupal\\loket\\Widget::inText("<p>caf\\xe9</p>", '') === "<p>caf\\xe9</p>" ? 'kept' : 'lost';`;
    assert.equal(execFileSync('php', ['-r', code], { encoding: 'utf8' }), 'kept');
  });

  test('the script comes where a widget is, and not where one is only mentioned', () => {
    for (const html of [
      '<loket-contact-form></loket-contact-form>',
      '<div data-loket="contact-form"></div>',
      '<p class="a loket-contact-form">x</p>',
    ])
      assert.equal(call('isIn', html), true, html);
    for (const html of [
      '<p>loket-contact-form</p>',
      '<p>&lt;loket-contact-form&gt;</p>',
      '<p>data-loket</p>',
      '<div class="block-loket-x">loket-contact-form</div>',
    ])
      assert.equal(call('isIn', html), false, html);
  });
});

describe('the tag and its text in the Drupal module', () => {
  test('values cannot break out of their attributes', () => {
    const tag = call('tag', 'contact-form', { topic: '"><img src=x onerror=alert(1)>', other: 'x' }, inside);
    assert.equal(
      tag,
      `<loket-contact-form topic="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">${inside}</loket-contact-form>`,
    );
  });

  test('a flag is there or not', () => {
    const flags = { 'shared-computer': '1', 'no-history': 0 };
    assert.deepEqual(call('attributes', 'contact-form', flags), { 'shared-computer': true });
  });

  test('visitors get a number to call and a link', () => {
    assert.equal(
      call('fallback', '+31 999 14 09 99', 'Bel ons op %s.', 'https://www.weltevree.example/?a=1&b=2', 'Meer'),
      '<p>Bel ons op <a href="tel:+31999140999">+31 999 14 09 99</a>.</p><p><a href="https://www.weltevree.example/?a=1&amp;b=2">Meer</a></p>',
    );
    assert.equal(call('fallback', '', 'Bel ons op %s.', '', 'Meer'), '');
  });
});

describe('the settings of the Drupal module', () => {
  for (const [name, value, problem] of [
    ['script', 'https://www.weltevree.example/loket/embed.js', null],
    ['script', 'http://localhost:4000/loket/embed.js', null],
    ['script', '', null],
    ['script', 'https://www.weltevree.example/loket/', 'script'],
    ['script', 'http://www.weltevree.example/loket/embed.js', 'insecure'],
    ['script', 'http://localhost.evil.example/embed.js', 'insecure'],
    ['config', 'ftp://www.weltevree.example/loket.json', 'address'],
    ['config', '/loket.json', 'address'],
    ['config', 'https://naam:geheim@www.weltevree.example/loket.json', 'secret'],
    ['contact', 'javascript:alert(1)', 'address'],
    ['contact', 'javascript://www.weltevree.example/%0aalert(1)', 'address'],
    ['integrity', `sha384-${'a/+9'.repeat(16)}`, null],
    ['integrity', `sha384-${'a/+9'.repeat(16)}\n`, 'integrity'],
    ['phone', '14 0999', null],
    ['phone', 'bel ons', 'phone'],
  ] as const) {
    test(`${name} ${JSON.stringify(value)}: ${problem ?? 'right'}`, () => {
      assert.equal(call('problem', name, value), problem);
    });
  }
});

describe('the files of the Drupal module', () => {
  const lists = (file: string) => {
    const text = readFileSync(file, 'utf8');
    const lines = (name: RegExp) =>
      name
        .exec(text)![1]!
        .split('\n')
        .flatMap((line) => {
          const words = line.match(/'[a-z-]+'/g)?.map((word) => word.slice(1, -1));
          return words ? [words] : [];
        });
    return {
      widgets: lines(/const (?:ALL|WIDGETS) = ([\s\S]*?);/),
      flags: lines(/const FLAGS = ([\s\S]*?);/),
    };
  };

  test('offer the same widgets and attributes as the plugin for WordPress', () => {
    const drupal = lists(`${folder}/src/Widget.php`);
    assert.deepEqual(drupal, lists('demo/cms/wordpress/loket/loket.php'));
    assert.notEqual(drupal.widgets.length, 0);
  });

  test('know every widget that there is, and no attribute that it does not have', () => {
    const known = lists(`${folder}/src/Widget.php`).widgets;
    const there = readdirSync('src').filter((name) => existsSync(`src/${name}/${name}.define.ts`));
    assert.deepEqual(known.map(([widget]) => widget).sort(), there.sort());
    for (const [widget, ...attributes] of known) {
      const source = [`src/${widget}/${widget}.ts`, 'src/contact-form/prefill.ts']
        .slice(0, widget === 'contact-form' ? 2 : 1)
        .map((file) => readFileSync(file, 'utf8'))
        .join('');
      for (const name of attributes) {
        const property = name.replace(/-./g, ([, letter]) => letter!.toUpperCase());
        assert.match(source, new RegExp(`attribute: '${name}'|  ${property}: [{']`), `${widget} ${name}`);
      }
    }
  });

  for (const file of filesUnder(folder, '.php')) {
    test(`${file} is PHP`, () => {
      assert.match(execFileSync('php', ['-l', file], { encoding: 'utf8' }), /No syntax errors/);
    });
  }
});
