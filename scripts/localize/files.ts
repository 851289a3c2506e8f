/** Makes the files of the translations: those that translators write in, and those that a browser loads. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readMessages } from './messages.js';
import { addNotes } from './notes.js';
import { pseudo } from './pseudo.js';
import { cutUp, keyLength, parts, type Part, type Template } from './texts.js';

/** The language of the pseudo texts: a tag for private use (BCP 47). */
const noLanguage = 'x-pseudo';
/** Written from right to left. */
const rightToLeft = new Set(['ar', noLanguage]);
const configFile = 'lit-localize.json';
interface Config {
  targetLocales: string[];
  tsConfig: string;
  output: { mode: string; outputDir: string; language: string };
  interchange: { xliffDir: string };
}
export const readConfig = (): Config => JSON.parse(readFileSync(configFile, 'utf8')) as Config;

/** Where the files are, from the root of the project. */
export interface Places {
  xliff: string;
  texts: string;
  pseudo: string;
}
export const places: Places = { xliff: 'xliff', texts: 'src/locale/generated', pseudo: 'stories/support/pseudo.ts' };

/** A run of lit-localize on other folders than those that its configuration names. */
function litLocalize(command: 'extract' | 'build', aside: string, xliff: string): string {
  const config = readConfig();
  // Paths in this file are read from where it stands.
  config.tsConfig = resolve(config.tsConfig);
  config.interchange.xliffDir = resolve(xliff);
  config.output = { mode: 'runtime', outputDir: resolve(aside), language: 'ts' };
  // Without a file of its own it gets the source, as lit-localize gives it where a translation is missing.
  if (command === 'build') config.targetLocales.push(noLanguage);
  const file = join(aside, configFile);
  writeFileSync(file, JSON.stringify(config));
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'lit-localize', command, '--config', file], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

/** Runs with a folder of its own, within the project so that what is made there finds its packages. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/localize-');
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts every text of the source into the files of the translators, and says with each where it is used. */
export const extract = ({ xliff }: Places = places): Promise<void> =>
  withFolder(async (aside) => {
    litLocalize('extract', aside, xliff);
    const messages = readMessages(readConfig().tsConfig);
    for (const name of readdirSync(xliff).filter((file) => file.endsWith('.xlf'))) {
      const file = join(xliff, name);
      writeFileSync(file, addNotes(readFileSync(file, 'utf8'), messages));
    }
  });

/** Without a word at which content blockers stop what is loaded. */
const fileOf = (locale: string, part: Part): string => `${locale}-${part.replace('-tracker', '')}`;

const header = '/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */\n';

/** One text a line, so that a change of one is a line in a comparison. */
const moduleOf = (text: string): string =>
  `${header}export default \`${text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\`;\n`;

/** The module that knows how to load each. */
async function table(locales: readonly string[]): Promise<string> {
  const rows = locales.map((locale) => {
    const loads = parts.map((part) => `'${part}': () => import('./${fileOf(locale, part)}.js')`);
    return `${locale}: {${loads.join(',')}}`;
  });
  return pretty(
    `${header}
/** Digits at the end of a text's id that are its key in a file. */
export const keyLength = ${keyLength};
/** Per language and part of the library: what loads its texts. */
export const files: Record<string, Record<string, () => Promise<{ default: string }>>> = {${rows.join(',')}};`,
  );
}

const pretty = async (source: string): Promise<string> =>
  format(source, { ...(await resolveConfig(configFile)), parser: 'typescript' });

/**
 * Makes what a browser loads.
 * @returns lines that say which translation is missing
 */
export async function build({ xliff, texts, pseudo: pseudoFile }: Places = places): Promise<string[]> {
  let missing: string[] = [];
  await withFolder(async (aside) => {
    const said = litLocalize('build', aside, xliff).split('\n');
    missing = said.filter((line) => line.includes('is missing') && !line.includes(noLanguage));
    const { targetLocales, tsConfig } = readConfig();
    const messages = readMessages(tsConfig);
    const cut = async (locale: string, change: (template: Template) => Template = (same) => same) => {
      const { templates } = (await import(pathToFileURL(resolve(aside, `${locale}.ts`)).href)) as Templates;
      const changed = Object.entries(templates).map(([id, template]) => [id, change(template)] as const);
      return cutUp(messages, Object.fromEntries(changed), rightToLeft.has(locale));
    };
    mkdirSync(texts, { recursive: true });
    for (const locale of targetLocales)
      for (const [part, text] of await cut(locale))
        writeFileSync(join(texts, `${fileOf(locale, part)}.ts`), moduleOf(text));
    writeFileSync(join(texts, 'files.ts'), await table(targetLocales));
    writeFileSync(pseudoFile, await pseudoModule(await cut(noLanguage, pseudo)));
  });
  return missing;
}

interface Templates {
  templates: Record<string, Template>;
}

const pseudoModule = async (texts: Map<Part, string>): Promise<string> =>
  pretty(`${header}
/** Every text as no language has it: longer, with accents, between brackets. */
export const pseudo: Record<string, string> = ${JSON.stringify(Object.fromEntries(texts))};`);
