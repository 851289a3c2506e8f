/** Checks and bundles a snippet that imports the package by its name, as a developer's own build would. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

/** `loket/define/contact-form` → the source that the package publishes under that name. */
function sourceOf(name: string): string | undefined {
  const path = name.replace(/^loket\/?/, '');
  const candidates = [
    path ? undefined : 'src/index.ts',
    path.startsWith('define/') ? `src/${path.slice(7)}/${path.slice(7)}.define.ts` : undefined,
    `src/${path}/${path}.ts`,
  ];
  return candidates.flatMap((file) => (file && existsSync(file) ? [resolve(file)] : []))[0];
}

const own: Plugin = {
  name: 'own',
  setup(builder) {
    builder.onResolve({ filter: /^loket(\/|$)/ }, ({ path }) => ({ path: sourceOf(path)! }));
  },
};

const file = resolve('test/e2e/snippet.ts');

function typeErrors(code: string): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, `${code}\nexport {};`, ts.ScriptTarget.ESNext) : readFile(name, ...rest);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  host.resolveModuleNameLiterals = (names, from, redirected, settings) =>
    names.map(({ text }) => {
      const source = /^loket(\/|$)/.test(text) ? sourceOf(text) : undefined;
      return source
        ? { resolvedModule: { resolvedFileName: source, extension: ts.Extension.Ts } }
        : ts.resolveModuleName(text, from, settings, host, undefined, redirected);
    });
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** @returns what TypeScript has against it, and a script that a page can run */
export async function compile(code: string): Promise<{ types: string[]; script: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: resolve('.'), sourcefile: 'snippet.ts' },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [own],
    logLevel: 'silent',
  });
  // It stands in a page: the end of a script element in a string would end it there.
  return { types: typeErrors(code), script: outputFiles[0]!.text.replaceAll('</script', '<\\/script') };
}
