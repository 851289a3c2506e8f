/** What the runners of tests saw, kept in `.evidence/` until `npm run evidence -- --results` tells it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filesUnder } from '../files.js';

export type Outcome = 'passed' | 'failed' | 'skipped';
/** By file, and in it by `describe › it`. */
export type Outcomes = Record<string, Record<string, Outcome>>;

export interface Run {
  /** `component`, `e2e`, `stories` … */
  stage: string;
  /** `Chrome 156.0`; nothing where the stage has no browser of its own to name. */
  browser?: string;
  /** Version of axe-core, where it ran. */
  axe?: string;
  node: string;
  /** When it ended, ISO 8601. */
  date: string;
  /** What was tested; `+` behind it when files were changed since that commit. Empty outside Git. */
  commit: string;
  outcomes: Outcomes;
}

const folder = '.evidence';

const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? '';

/** @returns the commit that stands here, with `+` when files were changed since. */
export function here(): string {
  const commit = git('rev-parse', 'HEAD');
  return commit && git('status', '--porcelain', '--untracked-files=no') ? `${commit}+` : commit;
}

export const axeVersion = (): string =>
  (createRequire(import.meta.url)('axe-core/package.json') as { version: string }).version;

/** `Chrome 156.0` from what a browser calls itself. */
export function browserOf(userAgent: string): string | undefined {
  const [, name, version] = /(Firefox|Chrome|Version)\/(\d+(?:\.\d+)?)/.exec(userAgent) ?? [];
  return name && version ? `${name === 'Version' ? 'WebKit of Safari' : name} ${version}` : undefined;
}

const read = (file: string): Run | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Run;
  } catch {
    return undefined;
  }
};

/**
 * Keeps what a run saw. A run of some files goes over what an earlier one saw of the same commit; what another commit passed
 * proves nothing, and goes, as does what changed files passed: nobody knows which. Never stands in the way of the tests.
 * @param name of the file, such as `component-firefox`
 * @param into a folder, for tests
 */
export function keep(name: string, run: Omit<Run, 'date' | 'commit' | 'node'>, into = folder): void {
  try {
    const file = `${into}/${name}.json`;
    const commit = here();
    const before = read(file);
    const outcomes = {
      ...(before?.commit === commit && !commit.endsWith('+') ? before.outcomes : {}),
      ...run.outcomes,
    };
    const whole: Run = { ...run, node: process.versions.node, date: new Date().toISOString(), commit, outcomes };
    mkdirSync(into, { recursive: true });
    // Whole or not at all: runs may end at the same moment.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(whole));
    renameSync(`${file}.${process.pid}`, file);
  } catch (error) {
    console.log(`What the tests saw could not be kept: ${String(error)}`);
  }
}

/** @returns every run that was kept of this commit. */
export function kept(from = folder, commit = here()): Run[] {
  return filesUnder(from, '.json').flatMap((file) => {
    const run = read(file);
    return run?.commit === commit ? [run] : [];
  });
}
