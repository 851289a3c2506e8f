import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { filesUnder } from '../../scripts/files.js';
import { data, foldersOf, notices, packageIn, type Package } from '../../scripts/notices.js';

const embed = `dist/embed/${packageJson.version}`;
const read = (file: string): string => readFileSync(file, 'utf8');

/** Packages of which code stands in the scripts: by the source maps, which the bundler wrote without us. */
const inScripts = (folder: string): string[] => {
  const sources = filesUnder(folder, '.js.map').flatMap(
    (file) => (JSON.parse(read(file)) as { sources: string[] }).sources,
  );
  return [...new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []))];
};

const fair: Package = {
  name: 'fair',
  version: '1.0.0',
  license: 'MIT',
  source: 'https://www.example.org/fair',
  text: 'Copyright (c) 2026 Fair\n\nPermission is hereby granted',
};

describe('the notices of what others made', () => {
  it('name every package in the scripts, with its version, its licence and its copyright', () => {
    const said = read(`${embed}/THIRD-PARTY.md`);
    const names = inScripts(embed);
    assert.ok(names.includes('lit-html') && names.includes('zod'));
    for (const name of names) {
      const { version, license, text } = packageIn(`node_modules/${name}`);
      assert.ok(said.includes(`- ${name} ${version}, https://`), name);
      assert.ok(said.includes(`${license}:`), name);
      assert.ok(said.includes(text), name);
    }
  });

  it('go with every folder of scripts, and so does our licence', () => {
    for (const folder of [embed, 'dist/npm', 'dist/cli']) {
      assert.match(read(`${folder}/THIRD-PARTY.md`), /^# What others made/, folder);
      assert.equal(read(`${folder}/LICENSE`), read('LICENSE'), folder);
    }
    assert.deepEqual(inScripts('dist/npm'), []);
  });

  it('name data of others among our own', () => {
    for (const file of Object.keys(data)) assert.ok(existsSync(file), file);
    assert.match(read('dist/cli/THIRD-PARTY.md'), /Uniforme Productnamenlijst/);
  });

  it('are right that there are no fonts or pictures of others: there are none but in scripts of ours', () => {
    const kinds = filesUnder('dist/embed', '').flatMap((file) => extname(file) || []);
    assert.deepEqual(
      [...new Set(kinds)].filter((kind) => !/^\.(js|map|json|md|css|0)$/.test(kind)),
      [],
    );
  });

  it('stop a build with a package whose licence is not on the list', () => {
    assert.match(
      notices([fair]),
      /- fair 1\.0\.0, https:\/\/www\.example\.org\/fair\n\nMIT:\n\n```text\nCopyright \(c\) 2026 Fair/,
    );
    assert.throws(() => notices([{ ...fair, license: 'GPL-2.0-only' }]), /fair is under GPL-2\.0-only/);
    assert.throws(() => notices([{ ...fair, license: '' }]), /fair is under no licence/);
  });

  it('stop a build with a package that has no text of its licence', () => {
    const without = readdirSync('node_modules').find(
      (name) =>
        existsSync(`node_modules/${name}/package.json`) &&
        !readdirSync(`node_modules/${name}`).some((file) => /^(licen[cs]e|copying)/i.test(file)),
    );
    assert.ok(without);
    assert.throws(() => packageIn(`node_modules/${without}`), /no text of its licence/);
  });

  it('stop a build with code of which nobody knows where it is from', () => {
    assert.deepEqual(foldersOf(['/x/src/a.ts', '/x/node_modules/@a/b/c.js', '/x/node_modules/d/e.js']), [
      '/x/node_modules/@a/b',
      '/x/node_modules/d',
    ]);
    assert.throws(() => foldersOf(['\0vite/preload-helper.js']), /vite\/preload-helper\.js, which has no notice/);
    assert.throws(() => foldersOf(['/x/vendor/jquery.js']), /has no notice/);
  });
});

describe('our own licences', () => {
  it('are EUPL-1.2 for the code and CC0-1.0 for the documentation', () => {
    assert.equal(packageJson.license, 'EUPL-1.2');
    assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    assert.match(read('LICENSE-docs'), /CC0 1\.0 Universal/);
    assert.ok(packageJson.files.includes('LICENSE-docs'));
  });

  it('stand on top of every page of the documentation', () => {
    const pages = filesUnder('docs', '.md');
    assert.ok(pages.length > 10);
    for (const page of pages) assert.match(read(page), /^<!-- @license CC0-1\.0 -->\n/, page);
  });
});
