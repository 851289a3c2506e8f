/** `npm start`: builds what the demo pages load, where the sources are newer than the build, and starts the demo server. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { filesUnder } from './files.js';
import { buildThemesPage } from './themes-page.js';

const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const built = changed('dist/embed/embed.js');
if (['vite.config.ts', 'package-lock.json', ...filesUnder('src', '.ts')].some((file) => changed(file) > built)) {
  console.log('Building the widgets');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', 'embed'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
await buildThemesPage();
console.log('Themes:     at /themes/ of the demo');
// So that what is built again is fetched again.
process.env['NODE_ENV'] ??= 'development';
// In this process, so that Ctrl+C and a service manager's signals reach the server itself.
await import(new URL('../demo/server/main.ts', import.meta.url).href);
