/**
 * Builds dist/themes, the page that shows the widgets in published themes: for who runs the demo. It is in no package, and
 * neither is any theme.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { themes } from '../demo/themes/list.js';

const out = 'dist/themes';

/** The stories ask Vite for their documentation as text; this page does not show it. */
const withoutDocs: Plugin = {
  name: 'without-docs',
  setup(builder) {
    builder.onResolve({ filter: /\.md\?raw$/ }, ({ path }) => ({ path, namespace: 'docs' }));
    builder.onLoad({ filter: /./, namespace: 'docs' }, () => ({ contents: '', loader: 'text' }));
  },
};

export async function buildThemesPage(): Promise<void> {
  await build({
    entryPoints: ['demo/themes/page.ts'],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
    plugins: [withoutDocs],
  });
  for (const file of ['index.html', 'themes.css']) cpSync(`demo/themes/${file}`, `${out}/${file}`);
  mkdirSync(`${out}/css`, { recursive: true });
  // A copy of the sources without what is for developers has none of them.
  for (const { id, file } of themes)
    if (existsSync(`node_modules/${file}`)) cpSync(`node_modules/${file}`, `${out}/css/${id}.css`);
}
