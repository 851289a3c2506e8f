/** What three bundlers make of one script: what its page loads at once, and what only when it is needed. */
import { readFileSync } from 'node:fs';
import { build as esbuild } from 'esbuild';
import { build as vite, type Rolldown } from 'vite';
import webpack from 'webpack';
import { filesUnder } from '../../scripts/files.js';

export interface Bundle {
  atOnce: string;
  later: string;
}

/** @param folder of the project @param entry path of its script */
type Bundler = (folder: string, entry: string) => Promise<Bundle>;

interface Chunk {
  code: string;
  /** Names of the chunks that it cannot do without. */
  needs: string[];
}

/** Walks from the entry along what it needs. */
function split(chunks: Map<string, Chunk>, entry: string): Bundle {
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    chunks.get(name)?.needs.forEach(visit);
  };
  visit(entry);
  const codeOf = (wanted: boolean): string =>
    [...chunks].flatMap(([name, { code }]) => (needed.has(name) === wanted ? [code] : [])).join('\n');
  return { atOnce: codeOf(true), later: codeOf(false) };
}

export const bundlers: Record<string, Bundler> = {
  async vite(folder, entry) {
    const result = await vite({
      root: folder,
      configFile: false,
      logLevel: 'warn',
      build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
    });
    const chunks = new Map<string, Chunk>();
    let first = '';
    for (const each of (result as Rolldown.RolldownOutput).output) {
      if (each.type !== 'chunk') continue;
      chunks.set(each.fileName, { code: each.code, needs: each.imports });
      if (each.isEntry) first = each.fileName;
    }
    return split(chunks, first);
  },

  async esbuild(folder, entry) {
    const { outputFiles, metafile } = await esbuild({
      entryPoints: [entry],
      outdir: `${folder}/dist-esbuild`,
      bundle: true,
      splitting: true,
      minify: true,
      logLevel: 'error',
      format: 'esm',
      write: false,
      metafile: true,
    });
    const chunks = new Map<string, Chunk>();
    let first = '';
    for (const [name, { imports, entryPoint }] of Object.entries(metafile.outputs)) {
      const code = outputFiles.find(({ path }) => path.replaceAll('\\', '/').endsWith(name))?.text ?? '';
      const needs = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
      chunks.set(name, { code, needs });
      if (entryPoint && entry.endsWith(entryPoint)) first = name;
    }
    return split(chunks, first);
  },

  async webpack(folder, entry) {
    const path = `${entry}-webpack`;
    await new Promise<void>((done, fail) => {
      webpack(
        {
          context: folder,
          mode: 'production',
          entry,
          output: { path, filename: 'main.js' },
          performance: { hints: false },
        },
        (error, stats) => {
          if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
          else done();
        },
      );
    });
    const chunk = (file: string): Chunk => ({ code: readFileSync(file, 'utf8'), needs: [] });
    const files = filesUnder(path, '.js').map((file) => [file, chunk(file)] as const);
    return split(new Map(files), `${path}/main.js`);
  },
};
