import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';
import { example } from './example.js';

example({
  name: 'angular',
  page: 'contact-page.ts',
  check: ['ngc', '-p', 'tsconfig.json'],
  // Angular does not look into the properties of elements that are not its own.
  mistakes: [
    {
      about: 'what the event does not tell',
      from: '$event.reference)',
      to: '$event.message)',
      says: /'message' does not/,
    },
    { about: 'the other event', from: '-sending)', to: '-sent)', says: /'respondWith' does not exist/ },
    {
      about: 'an answer that is no receipt',
      from: '$event.respondWith(send($event))',
      to: "$event.respondWith('ja')",
      says: /'string' is not assignable to parameter of type 'Promise<Receipt>'/,
    },
  ],
  async build(project) {
    const { code, output } = project.run('ngc', '-p', 'tsconfig.json');
    assert.equal(code, 0, output);
    await build({
      // Angular's own packages come half compiled. The command line of Angular finishes them while it builds; here the
      // compiler does so in the browser.
      stdin: { contents: "import '@angular/compiler'; import './compiled/main.js';", resolveDir: project.folder },
      bundle: true,
      format: 'esm',
      outfile: `${project.folder}/dist/main.js`,
    });
    copyFileSync(`${project.folder}/index.html`, `${project.folder}/dist/index.html`);
    return `${project.folder}/dist`;
  },
});
