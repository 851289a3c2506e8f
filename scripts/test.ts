/**
 * `npm test`: every stage after the other, its output as it comes, and at the end one line `N passed, N failed`.
 * `npm test -- --only=component,server` runs some of them; `--list` names them.
 */
import { spawn } from 'node:child_process';
import { keep, type Outcomes } from './evidence/kept.js';
import { checkLocalization } from './localize/check.js';

interface Stage {
  name: string;
  /** What it proves, in words. */
  about: string;
  /** Commands that make what the stage looks at. When one fails, so does the stage. */
  first?: string[][];
  /** The command itself, or a check inside this process that throws. */
  run: string[] | (() => Promise<void>);
  /** It prints its counts: `<name>: N passed, N failed`. Otherwise it is one test. */
  counts?: boolean;
}

const bin = (name: string, ...args: string[]): string[] => ['npx', '--no-install', name, ...args];
const script = (name: string, ...args: string[]): string[] => [
  process.execPath,
  '--import',
  'tsx',
  `scripts/${name}.ts`,
  ...args,
];

const stages: Stage[] = [
  { name: 'types', about: 'the types are right', run: bin('tsc', '-p', '.', '--noEmit') },
  { name: 'lint', about: 'the house rules hold', run: bin('eslint', '.', '--max-warnings', '0') },
  { name: 'format', about: 'Prettier has been over it', run: bin('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'localize', about: 'no text lacks a translation', run: checkLocalization },
  { name: 'language', about: 'Dutch that everybody can read', run: script('check-language'), counts: true },
  { name: 'component', about: 'widgets and their parts, in a browser', run: script('component'), counts: true },
  { name: 'server', about: 'the reference backend', run: script('node-tests', 'server'), counts: true },
  { name: 'build', about: 'the builds that are published', run: script('build') },
  { name: 'sizes', about: 'the bytes that a resident downloads', run: script('sizes') },
  { name: 'cli', about: 'the command loket', run: script('node-tests', 'cli'), counts: true },
  { name: 'tooling', about: 'the checks catch what they are for', run: script('node-tests', 'tooling'), counts: true },
  {
    name: 'frameworks',
    about: 'the package in React, Vue, Angular and bundlers',
    run: script('node-tests', 'frameworks'),
    counts: true,
  },
  { name: 'e2e', about: 'a resident, the page and the backend', run: script('node-tests', 'e2e'), counts: true },
  {
    name: 'stories',
    about: 'every state is accessible',
    first: [script('analyze'), script('build', 'css'), bin('storybook', 'build', '--quiet', '--disable-telemetry')],
    run: script('stories'),
    counts: true,
  },
];

interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** The longest takes five on two processors. One that hangs is ended, so that the others still say what they know. */
const minutes = 25;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const windows = process.platform === 'win32';

/** Runs a command, shows its output, and keeps the end of it. */
function execute([command = '', ...args]: string[]): Promise<{ code: number; tail: string }> {
  return new Promise((done) => {
    let tail = '';
    // npx is a .cmd on Windows, which only a shell can start.
    const shell = windows && command === 'npx';
    // In a group of its own, which ends with the browsers and servers that it started.
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell, detached: !windows });
    const end = (signal: NodeJS.Signals): void => {
      try {
        if (windows || !child.pid) child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It has ended.
      }
    };
    const interrupted = (signal: NodeJS.Signals): void => {
      end(signal);
      process.exit(1);
    };
    const finish = (code: number): void => {
      clearTimeout(limit);
      for (const signal of signals) process.off(signal, interrupted);
      done({ code, tail });
    };
    const limit = setTimeout(() => {
      console.log(`Not done after ${minutes} minutes: ended.`);
      end('SIGKILL');
      // What left the group may hold the output open.
      finish(1);
    }, minutes * 60_000);
    for (const signal of signals) process.once(signal, interrupted);
    // All goes to one stream, so that the last line is the last line wherever the output is sent.
    const show = (data: Buffer) => {
      process.stdout.write(data);
      tail = (tail + data.toString()).slice(-4000);
    };
    child.stdout.on('data', show);
    child.stderr.on('data', show);
    child.on('error', (error) => {
      console.log(error.message);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

async function perform(stage: Stage): Promise<Pick<Result, 'passed' | 'failed'>> {
  for (const command of stage.first ?? []) {
    if ((await execute(command)).code !== 0) return { passed: 0, failed: 1 };
  }
  if (typeof stage.run === 'function') {
    await stage.run();
    return { passed: 1, failed: 0 };
  }
  const { code, tail } = await execute(stage.run);
  if (!stage.counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const found = [...tail.matchAll(/^\S.*: (\d+) passed, (\d+) failed$/gm)].at(-1);
  const [passed, failed] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  if (passed + failed === 0) console.log(`The stage ${stage.name} ran no test.`);
  // A stage that ends badly, or that tested nothing, must not pass in silence.
  return { passed, failed: failed || (code !== 0 || passed === 0 ? 1 : 0) };
}

async function measured(stage: Stage): Promise<Result> {
  console.log(`\n── ${stage.name}: ${stage.about}`);
  const start = Date.now();
  const counts = await perform(stage).catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  return { name: stage.name, ...counts, seconds: Math.round((Date.now() - start) / 1000) };
}

const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
if (process.argv.includes('--list') || unknown.length) {
  for (const { name, about } of stages) console.log(`${name.padEnd(10)} ${about}`);
  if (unknown.length) console.log(`There is no stage ${unknown.join(', ')}.`);
  process.exit(unknown.length ? 1 : 0);
}

const results: Result[] = [];
for (const stage of stages) {
  if (!only || only.includes(stage.name)) results.push(await measured(stage));
}
console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed, ${seconds} s`);
}
// Commands of which the whole must pass, by their name.
const commandOf = (name: string) => (name === 'language' ? 'npm run check:language' : `npm test -- --only=${name}`);
const commands = results.map(({ name, failed }) => [commandOf(name), { '': failed ? 'failed' : 'passed' }]);
keep('commands', { stage: 'commands', outcomes: Object.fromEntries(commands) as Outcomes });
const total = (key: 'passed' | 'failed'): number => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
// What a stage left behind must not keep this alive.
process.stdout.write('', () => process.exit(total('failed') ? 1 : 0));
