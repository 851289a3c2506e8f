/**
 * Builds dist/embed (a folder per version, and short-lived aliases beside it that lead to this one), dist/npm with its
 * type declarations, dist/cli, the command `loket`, and dist/css, the look without scripts. `npm run build -- embed` makes that
 * one only.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { classicScript } from './build-plugins/classic.js';
import { thirdParty } from './build-plugins/third-party.js';
import { keepReachable } from './declarations.js';
import { filesUnder } from './files.js';
import { writeCss } from './css/write.js';
import { reactTypes, vsCodeData, vueTypes } from './framework-files.js';
import { widgetsOf, type Manifest } from './manifest.js';

/** Words in a file name that content blockers take for spying or nagging: such a file would never load. */
const blocked = /track|analytic|popup|banner|cookie|consent|stat(s|istic)|beacon|pixel|(^|[/-])ads?([/.-]|$)/i;

const only = process.argv[2];

async function embed(): Promise<void> {
  await build({ mode: 'embed', logLevel: 'warn' });
  const { version } = packageJson;
  // To copy dist/embed over a host's folder keeps the versions that stand there.
  writeFileSync('dist/embed/embed.js', `export * from './${version}/embed.js';\n`);
  writeFileSync('dist/embed/frame-page.js', `import './${version}/frame-page.js';\n`);
  writeFileSync('dist/embed/classic.js', classicScript(`${version}/embed.js`));
  const bad = filesUnder('dist/embed', '.js').filter((file) => blocked.test(file));
  if (bad.length) throw new Error(`Content blockers will stop ${bad.join(', ')}: give the source file another name.`);
}

async function npm(): Promise<void> {
  await build({ mode: 'npm', logLevel: 'warn' });
  // lit-localize and the editor read the same file, so the declarations are TypeScript's own.
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The type declarations could not be made.');
  const isEntry = /^dist\/npm\/(index|([^/]+)\/\2(\.define)?)\.d\.ts$/;
  keepReachable(
    'dist/npm',
    filesUnder('dist/npm', '.d.ts').filter((file) => isEntry.test(file)),
  );
  await import('./analyze.js');
  const widgets = widgetsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);
  writeFileSync('dist/npm/vscode.html-custom-data.json', vsCodeData(widgets));
  for (const [name, types] of Object.entries({ react: reactTypes(widgets), vue: vueTypes(widgets) })) {
    writeFileSync(`dist/npm/${name}.d.ts`, types);
    // Some write the import without `type`; then there must be a script.
    writeFileSync(`dist/npm/${name}.js`, 'export {};\n');
  }
}

/** For Node, with zod left to the package's dependencies; not in vite.config.ts, which is about what browsers load. */
async function cli(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [thirdParty((id) => relative('.', id).replaceAll('\\', '/'))],
    build: {
      ssr: 'src/cli/loket.ts',
      target: 'node20',
      outDir: 'dist/cli',
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
  chmodSync('dist/cli/loket.js', 0o755);
}

if (!only) rmSync('dist', { recursive: true, force: true });
if (!only || only === 'embed') await embed();
if (!only || only === 'npm') await npm();
if (!only || only === 'cli') await cli();
if (!only || only === 'css') await writeCss(packageJson.version);
console.log(`built ${only ?? 'embed, npm, cli and css'}: ${filesUnder('dist', '.js').length} scripts in dist/`);
