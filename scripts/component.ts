/**
 * Runs the tests that need a browser: `npm run test:component [-- [--browser=firefox] [--coverage] [--without=part,…] files…]`.
 * esbuild bundles them first (a test file then costs one request instead of a hundred); coverage runs unbundled, as it
 * would count the libraries otherwise.
 */
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import { build } from 'esbuild';
import { axeVersion, browserOf, keep, type Outcomes } from './evidence/kept.js';
import { filesUnder } from './files.js';
import { cdpPlugin } from './wtr/cdp-plugin.js';
import { freePort } from './free-port.js';
import { browserNames, launcher, type BrowserName } from './wtr/launchers.js';
import { countingReporter, type Counts } from './wtr/reporter.js';

/** Stages of their own, run by Node. */
const notHere = /^test\/(server|e2e|tooling|stories|cli|frameworks|wordpress|drupal)\//;

const args = process.argv.slice(2);
const browser = (args.find((arg) => arg.startsWith('--browser='))?.slice(10) ?? 'chromium') as BrowserName;
const coverage = args.includes('--coverage');
const chosen = args.filter((arg) => !arg.startsWith('--')).map((arg) => relative('.', resolve(arg)));
/** Folders and kinds of tests to leave out, by a part of their path: `--without=config,axe`. */
const without =
  args
    .find((arg) => arg.startsWith('--without='))
    ?.slice(10)
    .split(',') ?? [];
const all = filesUnder('test', '.test.ts')
  .filter((file) => !notHere.test(file))
  .filter((file) => !without.some((part) => file.split(/[/.]/).includes(part)));
const files = chosen.length ? all.filter((file) => chosen.some((path) => `${file}/`.startsWith(`${path}/`))) : all;

if (!browserNames.includes(browser)) throw new Error(`--browser=${browser}: choose ${browserNames.join(', ')}`);
// Runs beside each other must not clear each other's files, hence the process id.
const outdir = `.wtr/${process.pid}`;
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const outcomes: Outcomes = {};
/** What the browser calls itself. */
let userAgent = '';

if (!process.stdout.isTTY) {
  // The runner moves the cursor also where there is none, as in a log file.
  const write = process.stdout.write.bind(process.stdout);
  // eslint-disable-next-line no-control-regex
  const moves = /\x1b\[(2K|1A|G)/g;
  process.stdout.write = (chunk: string | Uint8Array, ...rest: never[]) =>
    write(typeof chunk === 'string' ? chunk.replace(moves, '') : chunk, ...rest);
}

async function bundle(): Promise<string[]> {
  await build({
    entryPoints: files,
    outbase: '.',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    sourcemap: true,
    target: 'es2022',
    conditions: ['development'],
    logLevel: 'warning',
  });
  return files.map((file) => join(outdir, file.replace(/\.ts$/, '.js')));
}

async function run(): Promise<void> {
  const config: TestRunnerConfig = {
    files: coverage ? files : await bundle(),
    nodeResolve: coverage ? { exportConditions: ['development'] } : false,
    browsers: [await launcher(browser)],
    // The runner's own search begins at the same port for each browser, and these run side by side.
    port: await freePort(),
    concurrency: browser === 'chromium' ? 2 : 1,
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 300_000,
    testFramework: { config: { timeout: 20_000 } },
    plugins: [
      ...(coverage ? [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve('tsconfig.json') })] : []),
      cdpPlugin(),
    ],
    middleware: [
      (context, next) => {
        userAgent ||= context.get('user-agent');
        return next();
      },
    ],
    reporters: [
      countingReporter(
        counts,
        (file) => (coverage ? file : file.replace(`${outdir}/`, '').replace(/\.js$/, '.ts')),
        outcomes,
      ),
    ],
    filterBrowserLogs: ({ args: [first] }) => !/^Lit is in dev mode|^Multiple versions of Lit/.test(String(first)),
    testRunnerHtml: (framework) =>
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title></head><body><script type="module" src="${framework}"></script></body></html>`,
    coverage,
    coverageConfig: {
      include: ['src/**/*.ts'],
      exclude: ['src/locale/generated/**'],
      reporters: ['text-summary', 'lcovonly'],
      report: true,
    },
    staticLogging: true,
  };
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) throw new Error('The test runner did not start.');
  process.once('SIGINT', () => void runner.stop());
  process.once('SIGTERM', () => void runner.stop());
  await new Promise((stopped) => runner.on('stopped', stopped));
}

if (files.length === 0) {
  console.log(chosen.length ? `No component test matches ${chosen.join(', ')}` : 'There are no component tests yet');
  if (chosen.length) counts.failed++;
} else {
  try {
    await run();
  } catch (error) {
    // esbuild has said by itself what it could not bundle.
    if (!(error instanceof Error && 'errors' in error)) console.log(error);
    counts.failed++;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
    const name = browserOf(userAgent);
    keep(`component-${browser}`, {
      stage: 'component',
      ...(name && { browser: name }),
      axe: axeVersion(),
      outcomes,
    });
  }
}
if (counts.skipped) console.log(`${counts.skipped} skipped`);
console.log(`component (${browser}): ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
