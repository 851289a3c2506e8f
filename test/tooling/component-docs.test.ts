import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { madeParts, withParts } from '../../scripts/component-docs/parts.js';
import { stories } from '../../scripts/component-docs/states.js';
import { filesUnder } from '../../scripts/files.js';
import { widgetsOf, type Manifest } from '../../scripts/manifest.js';

const widgets = widgetsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);
const nameOf = (tag: string): string => tag.replace('loket-', '');
const read = (name: string): string => readFileSync(`docs/components/${name}.md`, 'utf8');
const pages = filesUnder('docs/components', '.md');

describe('the pages about components', () => {
  it('are there for every widget, and for nothing else', () => {
    assert.ok(widgets.length >= 4);
    assert.deepEqual(pages, widgets.map(({ tag }) => `docs/components/${nameOf(tag)}.md`).sort());
  });

  it('say what the sources say now', async () => {
    for (const widget of widgets) {
      const page = read(nameOf(widget.tag));
      const options = await resolveConfig('docs/components/x.md');
      const made = await format(withParts(page, madeParts(widget)), { ...options, parser: 'markdown' });
      assert.equal(page, made, `${widget.tag}: npm run component-docs`);
    }
  });

  it('have the chapters of the NL Design System', () => {
    const chapters = [
      'Anatomy',
      "Do and don't",
      'Acceptance criteria',
      'WCAG',
      'Content',
      'Attributes, events and content',
      'States',
      'Tokens',
      'Research',
    ];
    for (const page of pages)
      assert.deepEqual(
        [...readFileSync(page, 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title),
        chapters,
        page,
      );
  });

  it('name for every acceptance criterion a test that is there', () => {
    for (const page of pages) {
      const [, table = ''] = /^## Acceptance criteria\n(.*?)^## /ms.exec(readFileSync(page, 'utf8')) ?? [];
      const rows = table.split('\n').filter((line) => /^\| (?!criterion|-)/.test(line));
      assert.ok(rows.length >= 10, page);
      for (const row of rows) {
        const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
        assert.notEqual(tests.length, 0, row);
        for (const file of tests) {
          assert.ok(existsSync(file), `${page}: ${file}`);
          assert.match(file, /\.test\.ts$|^test\/server\/suites\//, file);
        }
      }
    }
  });

  it('lead to pages and headings that are there', () => {
    const anchors = (file: string): string[] =>
      [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'),
      );
    for (const page of pages)
      for (const [, file = '', anchor] of readFileSync(page, 'utf8').matchAll(/\]\(\.\.\/([^)#]+)(?:#([^)]+))?\)/g)) {
        assert.ok(existsSync(`docs/${file}`), `${page}: ${file}`);
        if (anchor) assert.ok(anchors(`docs/${file}`).includes(anchor), `${page}: ${file}#${anchor}`);
      }
  });
});

describe('a story for every state', () => {
  /** Names in `const states` of the tests; those that a loop makes are those of the parts, which have a story by name. */
  const statesOf = (name: string): string[] => {
    const [, list = ''] = /^const states[^\n]*\n(.*?)^};/ms.exec(readFileSync(`test/${name}/states.ts`, 'utf8')) ?? [];
    return [...list.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, bare]) => (quoted ?? bare)!);
  };
  const exportsOf = (name: string): string[] =>
    [...readFileSync(`stories/${name}.stories.ts`, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, one]) => one!);

  for (const { tag } of widgets) {
    const name = nameOf(tag);
    it(`${tag}: each state of the tests is named with its story`, () => {
      const states = statesOf(name);
      assert.ok(states.length > 15);
      assert.deepEqual(Object.keys(stories[name]!), states);
    });

    it(`${tag}: each of these stories is there`, () => {
      for (const [state, story] of Object.entries(stories[name]!))
        assert.ok(exportsOf(name).includes(story), `${state}: ${story}`);
    });
  }

  it('also for each class without script, of every example', () => {
    const shown = new Set(
      [...readFileSync('stories/css.stories.ts', 'utf8').matchAll(/example\('([\w-]+)'/g)].map(([, one]) => one),
    );
    const named = [...readFileSync('docs/css.md', 'utf8').matchAll(/^```html (\S+)$/gm)].map(([, one]) => one!);
    assert.deepEqual([...shown].sort(), named.filter((one) => one !== 'load').sort());
  });

  it('also for each part of the help', () => {
    const parts = readdirSync('src/help-panel')
      .filter((file) => /^(words|aloud|questions|person|language|bigger|other)\.ts$/.test(file))
      .map((file) => file.replace('.ts', ''));
    assert.equal(parts.length, 7);
    const text = readFileSync('stories/help-panel.stories.ts', 'utf8');
    for (const part of parts) assert.ok(text.includes(`open('${part}')`), part);
  });
});
