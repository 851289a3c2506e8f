import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { themes } from '../../demo/themes/list.js';
import { filesUnder } from '../../scripts/files.js';
import packageJson from '../../package.json' with { type: 'json' };

/** `@scope/name` of a file below `node_modules/`. */
const packageOf = (file: string): string => file.split('/').slice(0, 2).join('/');

describe('the themes that the widgets are shown and tested in', () => {
  it('are there, each with the class that the list names', () => {
    for (const { id, file, className } of themes) {
      assert.ok(existsSync(`node_modules/${file}`), `${id}: run npm ci`);
      assert.match(readFileSync(`node_modules/${file}`, 'utf8'), new RegExp(`\\.${className}\\s*\\{`), id);
    }
  });

  it('are tools of developers only, in exact versions', () => {
    const tools: Record<string, string> = packageJson.devDependencies;
    for (const name of new Set(themes.map(({ file }) => packageOf(file)))) {
      assert.match(tools[name] ?? '', /^\d+\.\d+\.\d+/, name);
      for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
        assert.ok(!(name in ((packageJson as unknown as Record<string, object>)[kind] ?? {})), `${name} in ${kind}`);
    }
  });

  it('are not in what is published', () => {
    const published = ['src', 'dist/npm', 'dist/embed', 'dist/cli'].flatMap((folder) =>
      ['.ts', '.js', '.css'].flatMap((end) => filesUnder(folder, end)),
    );
    const theirs = new RegExp(themes.map(({ file, className }) => `${packageOf(file)}|\\.${className}\\b`).join('|'));
    for (const file of published) assert.doesNotMatch(readFileSync(file, 'utf8'), theirs, file);
    for (const folder of packageJson.files) assert.ok(!'dist/themes'.startsWith(folder), folder);
  });
});
