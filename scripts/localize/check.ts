/** Checks the translations: nothing is missing, and what is committed is what the tools make of the source. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.js';
import { build, extract, places, readConfig, type Places } from './files.js';
import { readMessages, type Message } from './messages.js';
import { missingForms } from './plural-forms.js';

/** @returns files that the two folders do not have alike, by their names in the first. */
function different(committed: string, made: string, end: string): string[] {
  const names = new Set(
    [committed, made].flatMap((folder) => filesUnder(folder, end).map((file) => file.slice(folder.length))),
  );
  return [...names]
    .filter((name) => {
      const [old, fresh] = [join(committed, name), join(made, name)];
      return !existsSync(old) || !existsSync(fresh) || readFileSync(old, 'utf8') !== readFileSync(fresh, 'utf8');
    })
    .map((name) => join(committed, name));
}

/** The text of a translation by its id, with `{0}` for what stands in its place. */
const targets = (xliff: string): Map<string, string> =>
  new Map(
    [...xliff.matchAll(/<trans-unit id="(\w+)"[^]*?<target>([^]*?)<\/target>/g)].map(
      ([, id = '', text = '']) => [id, text.replace(/<x id="(\d+)"[^>]*>/g, '{$1}')] as const,
    ),
  );

/** Numbers for which a language has no sentence yet. */
function withoutForms(xliff: string, messages: readonly Message[]): string[] {
  return readConfig().targetLocales.flatMap((locale) => {
    const texts = targets(readFileSync(join(xliff, `${locale}.xlf`), 'utf8'));
    return messages
      .filter(({ isPlural }) => isPlural)
      .flatMap(({ id, source }) =>
        missingForms(texts.get(id) ?? '', locale).map((form) => `${locale}: no sentence for "${form}" of: ${source}`),
      );
  });
}

/**
 * Extracts and builds in a folder aside, as a check changes nothing, and compares with what is committed.
 * @throws Error with the texts that lack a translation, or with the files that are out of date.
 */
export async function checkLocalization(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  const aside = mkdtempSync('.cache/localized-');
  try {
    const made: Places = {
      xliff: join(aside, 'xliff'),
      texts: join(aside, 'generated'),
      pseudo: join(aside, 'pseudo.ts'),
    };
    cpSync(places.xliff, made.xliff, { recursive: true });
    await extract(made);
    const messages = readMessages(readConfig().tsConfig);
    const text = (id: string) => messages.find((message) => message.id === id)?.source ?? id;
    const missing = (await build(made)).map((line) =>
      line.replace(/ message (\w+) is.*/, (_, id: string) => `: ${text(id)}`),
    );
    missing.push(...withoutForms(made.xliff, messages));
    if (missing.length)
      throw new Error(
        `No translation yet (npm run localize:extract adds the texts to ${places.xliff}):\n${missing.join('\n')}`,
      );
    const stale = [
      ...different(places.xliff, made.xliff, '.xlf'),
      ...different(places.texts, made.texts, '.ts'),
      ...(readFileSync(places.pseudo, 'utf8') === readFileSync(made.pseudo, 'utf8') ? [] : [places.pseudo]),
    ];
    if (stale.length)
      throw new Error(
        `Out of date: ${stale.join(', ')}\nRun npm run localize:extract && npm run localize:build, and commit.`,
      );
    console.log('No translation is missing, and all are up to date');
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
