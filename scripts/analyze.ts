/** Writes custom-elements.json (the API as editors and Storybook read it) from the JSDoc of the sources. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Declaration {
  customElement?: boolean;
  members?: { name: string; privacy?: string }[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const args = ['--no-install', 'cem', 'analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts'];
const { status } = spawnSync('npx', [...args, '--exclude', 'src/locale/generated/**'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The custom elements manifest could not be made.');

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
manifest.modules = manifest.modules.filter(({ declarations }) => declarations?.some((one) => one.customElement));
for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
  // What is private or Lit's own hook is no part of the API.
  if (declaration.members) {
    declaration.members = declaration.members.filter(
      ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
    );
  }
}
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
