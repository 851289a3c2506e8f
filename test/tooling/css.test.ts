import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import postcss from 'postcss';
import packageJson from '../../package.json' with { type: 'json' };
import { classFiles } from '../../scripts/css/classes.js';
import { classSheets } from '../../scripts/css/sheets.js';
import { cssFiles } from '../../scripts/css/write.js';
import { filesUnder } from '../../scripts/files.js';
import { cssProperties } from '../../scripts/manifest-tokens.js';
import { lookTable as table } from '../../src/styles/guard/theme-table.js';

interface Token {
  $type: string;
  $value: string | number;
  $description: string;
  $extensions: Record<string, string | string[]>;
}

const read = (name: string): string => readFileSync(`dist/css/${name}`, 'utf8');
const { loket } = JSON.parse(read('tokens.json')) as { loket: Record<string, Token> };

describe('the look without scripts', () => {
  it('is what the tables and sheets of the widgets say now, in the package and beside the scripts', async () => {
    const files = await cssFiles(packageJson.version);
    assert.ok(files.size > 10);
    for (const [name, text] of files) {
      assert.equal(read(name), text, `${name} is old: npm run build -- css`);
      assert.equal(readFileSync(`dist/embed/${packageJson.version}/css/${name}`, 'utf8'), text);
    }
    assert.deepEqual(
      filesUnder('dist/css', '').map((file) => file.replace('dist/css/', '')),
      [...files.keys(), 'LICENSE'].sort(),
    );
  });

  it('says of whom it is, in every file that may be copied alone', () => {
    for (const file of filesUnder('dist/css', '.css'))
      assert.match(readFileSync(file, 'utf8'), /^\/\*! Loket \d+\.\d+\.\d+ \| EUPL-1\.2 \*\/\n/, file);
  });
});

describe('the tokens', () => {
  it('are every value of the look, under our own prefix, with what an editor knows of it', () => {
    assert.deepEqual(Object.keys(loket), Object.keys(table));
    for (const { name, description } of cssProperties())
      assert.equal(loket[name.replace('--loket-', '')]?.$description, description);
  });

  it('have a type of the Design Tokens Format, and a value of that type', () => {
    const types: Record<string, RegExp> = {
      color: /^(#[\da-f]{3,6}|transparent|currentColor|inherit|color-mix\(.+\))$/,
      dimension: /^[\d.]+(px|em|rem|%)$/,
      fontFamily: /^inherit$/,
      fontWeight: /^\d{3}$/,
      number: /^[\d.]+$/,
      strokeStyle: /^(solid|dashed|dotted|double)$/,
    };
    for (const [name, { $type, $value }] of Object.entries(loket))
      if (!/^\{/.test(String($value))) assert.match(String($value), types[$type] ?? /no such type/, name);
  });

  it('lead to a value where they name another one, of the same type', () => {
    for (const [name, { $type, $value }] of Object.entries(loket)) {
      let value = $value;
      for (let steps = 0; /^\{/.test(String(value)); steps++) {
        assert.ok(steps < 5, `${name} goes round`);
        const other: Token | undefined = loket[String(value).slice('{loket.'.length, -1)];
        assert.equal(other?.$type, $type, name);
        value = other.$value;
      }
    }
  });

  it('say which tokens of the NL Design System they follow, in the order of the widgets', () => {
    for (const [name, { $extensions }] of Object.entries(loket))
      assert.deepEqual(
        $extensions['loket.follows'],
        table[name]![0].split(' ').map((token) => `--${token}`),
        name,
      );
  });

  it('are a theme in CSS too, without what follows the page', () => {
    const theme = postcss.parse(read('tokens.css'));
    const said = new Map<string, string>();
    theme.walkDecls(({ prop, value }) => void said.set(prop, value));
    assert.deepEqual(
      [...said.keys()],
      Object.entries(loket).flatMap(([name, { $value }]) => ($value === 'inherit' ? [] : `--loket-${name}`)),
    );
    assert.equal(said.get('--loket-p-bg'), '#154273');
    assert.equal(said.get('--loket-p-hover-bg'), 'var(--loket-p-bg)');
  });
});

describe('the classes', () => {
  const sheets = classSheets();
  const each = Object.entries(sheets).filter(([name]) => name !== 'loket');

  it('are named after us, and touch nothing else of a page', () => {
    for (const [name, css] of each)
      postcss.parse(css).walkRules(({ selectors }) => {
        for (const selector of selectors) assert.match(selector, /^\.loket-/, name);
      });
  });

  it('have no value that only the inside of a widget knows', () => {
    for (const [name, css] of each) {
      assert.doesNotMatch(css, /--l-/, name);
      for (const [, own = ''] of css.matchAll(/var\(--loket-([\w-]+)/g))
        assert.ok(table[own] || /^(scale|scroll-margin)$/.test(own), `${name}: --loket-${own}`);
    }
  });

  it('look at their own name first, then at the NL Design System, then at the default', () => {
    assert.match(
      sheets['button']!,
      /background: var\(--loket-p-bg, var\(--nl-button-primary-background-color, var\(--utrecht-button-primary-action-background-color, .*#154273\)+;/,
    );
  });

  it('are all in loket.css, each in one file beside', () => {
    for (const [name, css] of each) assert.ok(sheets['loket']!.includes(css), name);
    const classesOf = (css: string) => [...new Set(css.match(/\.loket-[\w-]+/g))].filter((one) => !/__|--/.test(one));
    const homes = each.flatMap(([, css]) => classesOf(css));
    const twice = homes.filter((one, index) => homes.indexOf(one) !== index);
    // What stands in an option or a panel is told apart there.
    assert.deepEqual([...new Set(twice)].sort(), ['.loket-form-field-description', '.loket-heading']);
  });

  it('stop the build when the widgets lose a rule that a class is made from', () => {
    const { selectors } = classFiles['button']!;
    selectors['.gone'] = ['.loket-gone'];
    try {
      assert.throws(classSheets, /button\.css: no sheet of the widgets has \.gone any more/);
    } finally {
      delete selectors['.gone'];
    }
  });
});
