import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder } from '../../scripts/files.js';
import { rules } from '../../src/styles/guard/rules.js';
import { firstChains } from '../../src/styles/guard/first-chains.js';
import { lookTable, themeTable } from '../../src/styles/guard/theme-table.js';
import { laterNames, signs } from '../../src/styles/is-themed.js';
import { tokenTable } from '../../src/styles/token-table.js';

const table = lookTable;

/** Sheet → its CSS, without comments. */
const sheets = new Map(
  filesUnder('src', '.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /styles\/base\.ts$|\.styles\.ts$/.test(file))
    .map((file) => {
      const templates = [...readFileSync(file, 'utf8').matchAll(/css`([^`]*)`/g)].map(([, css = '']) => css);
      return [file.replace('src/', ''), templates.join('\n').replace(/\/\*.*?\*\//gs, '')];
    }),
);

const declarations = [...sheets].flatMap(([sheet, css]) =>
  [...css.matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({ sheet, property, value })),
);

/** A colour that no theme decides, and why. */
const ownColours: Record<string, string> = {
  'styles/base.ts color: #fff': 'The sign of a mistake, on our own red. A theme brings its pair.',
  'styles/base.ts color: #000': 'Paper.',
  'styles/base.ts --l-h-color: #000': 'Paper.',
  'styles/base.ts --l-link: #000': 'Paper.',
  'styles/base.ts --l-subtle: #000': 'Paper.',
  'styles/base.ts background: #0d2f55': 'Without a theme only: with one it follows the colour of the button.',
  'help-panel/help-panel.styles.ts box-shadow: 0 0 1.5em rgb(0 0 0 / 0.25)': 'A shadow.',
  'help-panel/aloud/bar.styles.ts box-shadow: 0 0 1em rgb(0 0 0 / 0.3)': 'A shadow.',
  'help-panel/aloud/bar.styles.ts border: 2px solid #1f2328': 'A frame over any page: dark, and light around it.',
  'help-panel/aloud/bar.styles.ts box-shadow: 0 0 0 2px #ffe169': 'The light around it.',
  'help-panel/aloud/mark.styles.ts background-color: #ffe169': 'A mark in any page, with a ground of its own.',
  'help-panel/aloud/mark.styles.ts color: #1f2328': 'The words on it.',
  'help-panel/aloud/mark.styles.ts text-decoration: underline 2px #1f2328': 'The line under them.',
};

/** A font size that does not follow the words around it, and why. */
const ownSizes: Record<string, string> = {
  'styles/base.ts calc(max(100%, 1rem, 16px) * var(--loket-scale, 1))':
    'That of the page, never below what is readable.',
  'styles/guard/themed.styles.ts calc(max(min(var(--l-size), max(1.5rem, 24px)), 1rem, 16px) * var(--loket-scale, 1))':
    'That of the theme, likewise.',
  'styles/guard/themed.styles.ts max(0.6667em, 1rem, 16px)': 'Above a heading of any size.',
  'help-panel/glossary/word.styles.ts max(1rem, 16px)': 'It stands in the page, in words of any size.',
};

describe('the look', () => {
  it('has its values from one table, in every sheet', () => {
    assert.ok(sheets.size >= 11);
    for (const [sheet, css] of sheets)
      for (const [, name = ''] of css.matchAll(/var\(--l-([\w-]+)/g)) assert.ok(table[name], `--l-${name} in ${sheet}`);
  });

  it('has no value in its table that no sheet uses', () => {
    const all = [...sheets.values()].join('\n');
    for (const name of Object.keys(table)) assert.ok(new RegExp(`var\\(--l-${name}[,)]`).test(all), name);
  });

  it('decides no value twice, and knows each by its name before a theme is loaded', () => {
    assert.deepEqual(
      Object.keys(themeTable).filter((name) => tokenTable[name]),
      [],
    );
    assert.deepEqual(Object.keys(firstChains), Object.keys(tokenTable));
    assert.deepEqual(laterNames.split(' '), Object.keys(themeTable));
  });

  it('knows a theme by tokens that it takes over', () => {
    const all = new Set(Object.values(table).flatMap(([tokens]) => tokens.split(' ')));
    for (const sign of signs.split(' ')) assert.ok(all.has(sign), sign);
  });

  it('decides no colour elsewhere, but for a reason', () => {
    const colour =
      /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\b(white|black|gr[ae]y|red|green|blue|navy|teal|orange|yellow)\b/i;
    const found = declarations
      .filter(({ value }) => colour.test(value))
      .map(({ sheet, property, value }) => `${sheet} ${property}: ${value}`);
    assert.deepEqual([...new Set(found)].sort(), Object.keys(ownColours).sort());
  });

  it('decides no font elsewhere', () => {
    for (const { sheet, property, value } of declarations)
      if (property === 'font-family' || property === 'font')
        assert.match(value, /^(inherit|var\(--l-[\w-]+\))$/, `${property} in ${sheet}`);
  });

  it('has no size of words that follows neither the words around it nor the table, but for a reason', () => {
    const found = declarations
      .filter(({ property, value }) => property === 'font-size' && /px|rem|pt|%/.test(value))
      .map(({ sheet, value }) => `${sheet} ${value}`);
    assert.deepEqual([...new Set(found)].sort(), Object.keys(ownSizes).sort());
  });

  it('asks for tokens in one order: nl, utrecht, basis, ams', () => {
    const order = ['denhaag', 'todo', 'nl', 'utrecht', 'basis', 'ams'];
    for (const [name, [tokens]] of Object.entries(table)) {
      const families = tokens.split(' ').map((token) => order.indexOf(token.split('-')[0]!));
      // Utrecht's feedback colours are those of a whole page, and come after what is said of the panel itself.
      const own = tokens.split(' ').filter((token) => !/^utrecht-(feedback|alert-icon)/.test(token));
      const ranks = own.map((token) => order.indexOf(token.split('-')[0]!));
      assert.ok(!families.includes(-1), name);
      assert.deepEqual(ranks, [...ranks].sort(), name);
    }
  });

  it('has every colour of words and fields under guard', () => {
    const guarded = new Set(rules.flatMap(([value, , ground]) => [value, ground]));
    /** What may be hard to see, and why. */
    const free: Record<string, string> = {
      'p-border': 'The button is known by its words.',
      'error-border': 'The panel is known by its words; without a theme it is our own red, on which the sign is white.',
      'warning-border': 'The panel is known by its words.',
      'ok-border': 'The panel is known by its words.',
      'info-border': 'The panel is known by its words.',
    };
    const colours = Object.keys(table).filter((name) =>
      /(-|^)(text|bg|border|color|link|hover|label|subtle|err|ring|step-now|step-done)$|^err-line$/.test(name),
    );
    for (const name of colours) assert.notEqual(guarded.has(name), name in free, name);
  });
});
