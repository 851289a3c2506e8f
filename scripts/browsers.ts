/**
 * `npm run test:browsers`: the component tests in Firefox and in WebKitGTK (the engine of Safari). A browser that is
 * not there is named and left out; with `--require` that is a failure.
 */
import { spawn } from 'node:child_process';
import { missingBrowser } from './wtr/launchers.js';

const required = process.argv.includes('--require');
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

function run(browser: string): Promise<string> {
  return new Promise((done) => {
    let output = '';
    const args = ['--import', 'tsx', 'scripts/component.ts', `--browser=${browser}`, ...files];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const show = (data: Buffer) => {
      process.stdout.write(data);
      output += data.toString();
    };
    child.stdout.on('data', show);
    child.stderr.on('data', show);
    child.on('close', () => done(output));
  });
}

let [passed, failed] = [0, 0];
for (const browser of ['firefox', 'webkit'] as const) {
  console.log(`\n── ${browser}`);
  const missing = missingBrowser(browser);
  if (missing) {
    console.log(`${missing}\nThe tests did not run in ${browser}.`);
    if (required) failed++;
    continue;
  }
  const counts = /: (\d+) passed, (\d+) failed$/m.exec((await run(browser)).trimEnd().split('\n').at(-1) ?? '');
  passed += Number(counts?.[1] ?? 0);
  failed += Number(counts?.[2] ?? 1);
}
console.log(`browsers: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
