import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder } from '../../scripts/files.js';

const scripts = filesUnder('dist/embed', '.js');
const read = (file: string): string => readFileSync(file, 'utf8');

describe('what npm run build made for the script tag', () => {
  it('is there', () => {
    assert.ok(scripts.includes('dist/embed/embed.js'), 'run npm run build first');
  });

  it('lets a web team pin every file by its hash', () => {
    const pinned = JSON.parse(read('dist/embed/integrity.json')) as Record<string, string>;
    assert.deepEqual(Object.keys(pinned).sort(), scripts.map((file) => file.replace('dist/embed/', '')).sort());
    for (const [file, hash] of Object.entries(pinned)) {
      const real = createHash('sha384')
        .update(readFileSync(`dist/embed/${file}`))
        .digest('base64');
      assert.equal(hash, `sha384-${real}`, file);
    }
  });

  it('runs under a strict Content-Security-Policy: nothing in it makes code out of text', () => {
    for (const file of scripts)
      assert.doesNotMatch(read(file), /\beval\(|new Function\b|\bFunction\(|=\s*Function\b/, file);
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
