/**
 * `npm run test:browsers`: the component tests in Firefox and in WebKitGTK (the engine of Safari). A browser that is
 * not there is named and left out; with `--require` that is a failure.
 */
import { spawn } from 'node:child_process';
import { missingBrowser, type BrowserName } from './wtr/launchers.js';

const required = process.argv.includes('--require');
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--') || arg.startsWith('--without='));

/** @returns its output, which also goes to `show` as it comes. */
function run(browser: string, show: (text: string) => void): Promise<string> {
  return new Promise((done) => {
    let output = '';
    const args = ['--import', 'tsx', 'scripts/component.ts', `--browser=${browser}`, ...files];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const add = (data: Buffer) => {
      output += data.toString();
      show(data.toString());
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', () => done(output));
  });
}

async function test(browser: BrowserName, show: (text: string) => void): Promise<[passed: number, failed: number]> {
  show(`\n── ${browser}\n`);
  const missing = missingBrowser(browser);
  if (missing) {
    show(`${missing}\nThe tests did not run in ${browser}.\n`);
    return [0, required ? 1 : 0];
  }
  const output = await run(browser, show);
  const counts = /: (\d+) passed, (\d+) failed$/m.exec(output.trimEnd().split('\n').at(-1) ?? '');
  return [Number(counts?.[1] ?? 0), Number(counts?.[2] ?? 1)];
}

// Side by side, as each of them is busy with one processor. What the second one says waits until the first is done.
let later = '';
const both = [test('firefox', (text) => process.stdout.write(text)), test('webkit', (text) => (later += text))];
const results = await Promise.all(both);
console.log(later);
const [passed, failed] = [0, 1].map((index) => results.reduce((sum, each) => sum + each[index as 0 | 1], 0));
console.log(`browsers: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
