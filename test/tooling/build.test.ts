import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { classicScript } from '../../scripts/build-plugins/classic.js';
import type { Manifest } from '../../scripts/build-plugins/manifest.js';
import { filesUnder } from '../../scripts/files.js';

const folder = `dist/embed/${packageJson.version}`;
const scripts = filesUnder('dist/embed', '.js');
const read = (file: string): string => readFileSync(file, 'utf8');

describe('what npm run build made for the script tag', () => {
  it('is there', () => {
    assert.ok(scripts.includes(`${folder}/embed.js`), 'run npm run build first');
  });

  it('has aliases that lead to this version, and nothing else beside the versions', () => {
    assert.deepEqual(
      scripts.filter((file) => !file.startsWith(folder)).map((file) => [file, read(file).trim()]),
      [
        ['dist/embed/classic.js', classicScript(`${packageJson.version}/embed.js`).trim()],
        ['dist/embed/embed.js', `export * from './${packageJson.version}/embed.js';`],
        ['dist/embed/frame-page.js', `import './${packageJson.version}/frame-page.js';`],
      ],
    );
  });

  it('lets a web team pin every file by its hash', () => {
    const { version, files, preload } = JSON.parse(read(`${folder}/manifest.json`)) as Manifest;
    assert.equal(version, packageJson.version);
    assert.deepEqual(
      Object.keys(files).sort(),
      filesUnder(folder, '.js')
        .map((file) => file.replace(`${folder}/`, ''))
        .sort(),
    );
    // What a page loads beforehand is there, and holds Lit: nothing works without it.
    assert.deepEqual(Object.keys(preload).sort(), ['channel-chooser', 'contact-form', 'help-panel', 'status-tracker']);
    for (const [widget, first] of Object.entries(preload)) {
      for (const each of first) assert.ok(Object.hasOwn(files, each), each);
      assert.ok(
        first.some((each) => read(`${folder}/${each}`).includes('lit-html')),
        widget,
      );
    }
    for (const [file, hash] of Object.entries(files)) {
      const real = createHash('sha384')
        .update(readFileSync(`${folder}/${file}`))
        .digest('base64');
      assert.equal(hash, `sha384-${real}`, file);
    }
  });

  it('runs under a strict Content-Security-Policy: nothing in it makes code out of text', () => {
    for (const file of scripts)
      assert.doesNotMatch(read(file), /\beval\(|new Function\b|\bFunction\(|=\s*Function\b/, file);
  });

  it('has no style sheet that asks for a tag which is not there', () => {
    // What is imported has a short name by now.
    for (const file of scripts) assert.doesNotMatch(read(file), /\b(?:unsafeCSS|css)[`(]/, file);
  });

  it('carries no development build of a library', () => {
    for (const file of scripts) assert.doesNotMatch(read(file), /Lit is in dev mode|process\.env/, file);
  });

  it('fetches each chunk from where the script came from', () => {
    for (const file of scripts) {
      for (const [, target = ''] of read(file).matchAll(/(?:\bfrom|\bimport\()\s*[`'"]([^`'"]+)[`'"]/g)) {
        assert.match(target, /^\.\.?\//, `${file} imports ${target}`);
      }
    }
  });
});

describe('what npm run build made for those who bundle themselves', () => {
  it('has for every way in a script and its types', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, Record<string, string>> };
    for (const path of Object.values(exports['.'] ?? {})) assert.ok(existsSync(path), path);
    const widgets = filesUnder('dist/npm', '.define.js');
    assert.notEqual(widgets.length, 0);
    for (const file of widgets) {
      assert.match(file, /^dist\/npm\/([^/]+)\/\1\.define\.js$/);
      assert.ok(existsSync(file.replace(/\.js$/, '.d.ts')), file);
    }
  });

  it('leaves Lit to the page, so that no page gets two of it', () => {
    for (const file of filesUnder('dist/npm', '.js')) assert.doesNotMatch(read(file), /reactiveElementVersions/, file);
  });

  it('registers nothing when it is imported', async () => {
    // Lit brings a registry of its own for Node, where there is none.
    await import('lit');
    const names: string[] = [];
    customElements.define = (name: string) => void names.push(name);
    await import(new URL('../../dist/npm/index.js', import.meta.url).href);
    assert.deepEqual(names, []);
  });
});
