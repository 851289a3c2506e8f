/** Checks the translations: nothing is missing, and what is committed is what the tools make of the source. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesUnder } from './files.js';

const folders = [
  ['xliff', '.xlf'],
  ['src/locale/generated', '.ts'],
] as const;

const snapshot = (): Map<string, string> =>
  new Map(
    folders.flatMap(([folder, end]) => filesUnder(folder, end)).map((file) => [file, readFileSync(file, 'utf8')]),
  );

function localize(command: 'extract' | 'build'): string {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'lit-localize', command], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(output);
  return output;
}

/**
 * Extracts and builds, compares with the files that were there, and puts those back: a check changes nothing.
 * @throws Error with the texts that lack a translation, or with the files that are out of date.
 */
export async function checkLocalization(): Promise<void> {
  const before = snapshot();
  try {
    localize('extract');
    // lit-localize only warns of a missing translation, and ends well.
    const missing = localize('build')
      .split('\n')
      .filter((line) => line.includes('is missing'));
    if (missing.length)
      throw new Error(`${missing.join('\n')}\nTranslate these in xliff/, then: npm run localize:build`);
    const after = snapshot();
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    if (stale.length) {
      throw new Error(
        `Out of date: ${stale.join(', ')}\nRun npm run localize:extract && npm run localize:build, and commit.`,
      );
    }
    console.log(`${before.size} files are up to date; no translation is missing`);
  } finally {
    for (const file of snapshot().keys()) if (!before.has(file)) rmSync(file);
    for (const [file, text] of before) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
