/**
 * Runs a folder of tests in Node: `node --import tsx scripts/node-tests.ts server [files…]`. Node 20 expands no globs
 * itself. Ends with `<folder>: N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { filesUnder } from './files.js';

const [folder = '', ...rest] = process.argv.slice(2);
const chosen = rest.filter((arg) => !arg.startsWith('--')).map((arg) => relative('.', resolve(arg)));
const options = rest.filter((arg) => arg.startsWith('--'));
const all = filesUnder(`test/${folder}`, '.test.ts');
const files = chosen.length ? all.filter((file) => chosen.some((path) => `${file}/`.startsWith(`${path}/`))) : all;

/** A number from the summary at the end of a TAP report; 0 when the run broke off before it. */
const count = (tap: string, name: string): number =>
  Number([...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);

async function run(): Promise<{ passed: number; failed: number }> {
  const temporary = mkdtempSync(join(tmpdir(), 'loket-tests-'));
  const report = join(temporary, 'report.tap');
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  reporters.push('--test-reporter=tap', `--test-reporter-destination=${report}`);
  // Each file starts a server or a browser of its own, which waits much of the time.
  // A file that never ends would say nothing: after ten minutes it has failed, and the others go on.
  const limits = ['--test-concurrency=2', '--test-timeout=600000'];
  const args = ['--import', 'tsx', '--test', ...limits, ...reporters, ...options, ...files];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  const tap = readFileSync(report, 'utf8');
  rmSync(temporary, { recursive: true, force: true });
  const passed = count(tap, 'pass');
  const skipped = count(tap, 'skipped') + count(tap, 'todo');
  const failed = count(tap, 'fail') + count(tap, 'cancelled');
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
