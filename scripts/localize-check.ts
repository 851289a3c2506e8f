/** Checks the translations: nothing is missing, and what is committed is what the tools make of the source. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.js';

interface LocalizeConfig {
  tsConfig: string;
  output: { outputDir: string; localeCodesModule: string };
  interchange: { xliffDir: string };
}

function localize(command: 'extract' | 'build', config: string): string {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'lit-localize', command, '--config', config], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(output);
  return output;
}

/** Dutch text by its id. */
const sources = (xliff: string): Map<string, string> =>
  new Map(
    [...xliff.matchAll(/id="(\w+)">\s*<source>([^]*?)<\/source>/g)].map(
      ([, id = '', text = '']) => [id, text] as const,
    ),
  );

/** @returns the files that the two folders do not have alike. */
const different = (committed: string, made: string, end: string): string[] =>
  filesUnder(made, end)
    .map((file) => [join(committed, file.slice(made.length)), file] as const)
    .filter(([old, fresh]) => !existsSync(old) || readFileSync(old, 'utf8') !== readFileSync(fresh, 'utf8'))
    .map(([old]) => old);

/**
 * Extracts and builds in a folder aside, as a check changes nothing, and compares with what is committed.
 * @throws Error with the texts that lack a translation, or with the files that are out of date.
 */
export async function checkLocalization(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  const aside = mkdtempSync('.cache/localize-');
  try {
    const config = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as LocalizeConfig;
    const { xliffDir } = config.interchange;
    const { outputDir } = config.output;
    if (existsSync(xliffDir)) cpSync(xliffDir, join(aside, 'xliff'), { recursive: true });
    // Paths in this file are read from where it stands.
    config.tsConfig = join('../..', config.tsConfig);
    config.interchange.xliffDir = './xliff';
    config.output.outputDir = './generated';
    // All but this one, which is read from the working folder.
    config.output.localeCodesModule = join(aside, 'generated/locale-codes.ts');
    const file = join(aside, 'lit-localize.json');
    writeFileSync(file, JSON.stringify(config));

    localize('extract', file);
    const stale = different(xliffDir, join(aside, 'xliff'), '.xlf');
    // lit-localize only warns of a missing translation, and ends well.
    const missing = localize('build', file)
      .split('\n')
      .filter((line) => line.includes('is missing'));
    if (missing.length) {
      const texts = sources(
        filesUnder(join(aside, 'xliff'), '.xlf')
          .map((name) => readFileSync(name, 'utf8'))
          .join(''),
      );
      const list = missing.map((line) =>
        line.replace(/ message (\w+) is.*/, (_, id: string) => `: ${texts.get(id) ?? id}`),
      );
      throw new Error(
        `No translation yet (npm run localize:extract adds the texts to ${xliffDir}):\n${list.join('\n')}`,
      );
    }
    stale.push(...different(outputDir, join(aside, 'generated'), '.ts'));
    if (stale.length) {
      throw new Error(
        `Out of date: ${stale.join(', ')}\nRun npm run localize:extract && npm run localize:build, and commit.`,
      );
    }
    console.log('No translation is missing, and all are up to date');
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
