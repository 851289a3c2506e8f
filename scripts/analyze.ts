/** Writes custom-elements.json (the API as editors and Storybook read it) from the JSDoc of the sources. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Manifest } from './manifest.js';
import { cssProperties } from './manifest-tokens.js';

const args = ['--no-install', 'cem', 'analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts'];
const { status } = spawnSync('npx', [...args, '--exclude', 'src/locale/generated/**', '--exclude', 'src/cli/**'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The custom elements manifest could not be made.');

/** Where a module stands in the package, which holds no sources. */
const published = (path: string): string => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** No attribute that a widget observes: it counts on an element around it as well, and only where the look of a theme is loaded. */
const noGuard = {
  name: 'no-guard',
  type: { text: 'boolean' },
  description: "Leaves the colours of the page's theme as they are, also those that cannot be read.",
};

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
manifest.modules = manifest.modules.filter(
  ({ declarations, exports }) =>
    declarations?.some((one) => one.customElement) || exports?.some(({ kind }) => kind === 'custom-element-definition'),
);
for (const module of manifest.modules) {
  module.path = published(module.path);
  for (const { declaration } of module.exports ?? [])
    if (declaration.module) declaration.module = published(declaration.module);
  for (const declaration of module.declarations ?? []) {
    // What is private or Lit's own hook is no part of the API.
    declaration.members = declaration.members?.filter(
      ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
    );
    // The analyzer takes what an event is made with for its name: of `new HelpOpenedEvent(part)` it makes an event "part".
    if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name.startsWith('loket-'));
    declaration.cssProperties = [...cssProperties(), ...(declaration.cssProperties ?? [])];
    declaration.attributes = [...(declaration.attributes ?? []), noGuard];
  }
}
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
