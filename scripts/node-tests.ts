/**
 * Runs a folder of tests in Node: `node --import tsx scripts/node-tests.ts server [files…]`. Node 20 expands no globs
 * itself. Ends with `<folder>: N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { keep, type Outcomes } from './evidence/kept.js';
import { filesUnder } from './files.js';

const [folder = '', ...rest] = process.argv.slice(2);
const chosen = rest.filter((arg) => !arg.startsWith('--')).map((arg) => relative('.', resolve(arg)));
const options = rest.filter((arg) => arg.startsWith('--'));
const all = filesUnder(`test/${folder}`, '.test.ts');
const files = chosen.length ? all.filter((file) => chosen.some((path) => `${file}/`.startsWith(`${path}/`))) : all;

interface Seen {
  /** The summary at the end. */
  counts: Partial<Record<'pass' | 'fail' | 'cancelled' | 'skipped' | 'todo', number>>;
  outcomes: Outcomes;
}

async function run(): Promise<{ passed: number; failed: number }> {
  const temporary = mkdtempSync(join(tmpdir(), 'loket-tests-'));
  const report = join(temporary, 'seen.json');
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  reporters.push('--test-reporter=./scripts/evidence/node-reporter.js', `--test-reporter-destination=${report}`);
  // Each file starts a server or a browser of its own, which waits much of the time.
  // A file that never ends would say nothing: after ten minutes it has failed, and the others go on.
  const limits = ['--test-concurrency=2', '--test-timeout=600000'];
  const args = ['--import', 'tsx', '--test', ...limits, ...reporters, ...options, ...files];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  // Empty when the run broke off.
  const { counts, outcomes } = JSON.parse(readFileSync(report, 'utf8') || '{"counts":{},"outcomes":{}}') as Seen;
  keep(folder, { stage: folder, outcomes });
  rmSync(temporary, { recursive: true, force: true });
  const { pass: passed = 0, fail = 0, cancelled = 0, skipped: left = 0, todo = 0 } = counts;
  const skipped = left + todo;
  const failed = fail + cancelled;
  if (skipped) console.log(`${skipped} skipped`);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

if (files.length === 0) {
  console.log(chosen.length ? `No test matches ${chosen.join(', ')}` : `There are no tests in test/${folder} yet`);
  console.log(`${folder}: 0 passed, ${chosen.length ? 1 : 0} failed`);
  process.exit(chosen.length ? 1 : 0);
}
const { passed, failed } = await run();
console.log(`${folder}: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
