/** The municipality's JSON, as the widgets read it: here for terms, topics, channels and retention. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { extend } from '../../../src/config/extend.js';
import { readGiven } from '../../../src/config/read.js';
import type { Config, Text } from '../../../src/config/schema.js';
import { ConfigError } from '../../../src/errors.js';
import { SettingsError } from './env.js';

async function readJson(href: string): Promise<unknown> {
  const { protocol } = new URL(href);
  if (protocol !== 'file:') {
    const answer = await fetch(href, { signal: AbortSignal.timeout(20_000) });
    if (!answer.ok) throw new Error(`it answers ${answer.status}`);
    return answer.json();
  }
  return JSON.parse((await readFile(fileURLToPath(href), 'utf8')).replace(/^\ufeff/, ''));
}

/**
 * @param path of the JSON file; what it `extends` may stand elsewhere
 * @throws {SettingsError} when it cannot be read, is no JSON, or breaks the schema; every problem is named with its place
 */
export async function readMunicipality(path: string): Promise<Config> {
  const { href } = pathToFileURL(resolve(path));
  let json: unknown;
  try {
    json = await readJson(href);
  } catch (error) {
    throw new SettingsError(
      error instanceof SyntaxError
        ? `${path} (LOKET_CONFIG) is no JSON: ${error.message}. Mend the file.`
        : `LOKET_CONFIG names ${path}, and that file cannot be read. Give the path of the municipality's JSON.`,
    );
  }
  try {
    const { config, error } = readGiven({ href, ...(await extend(json, href, readJson)) });
    // A page works with what is right; who starts a server is there to mend the rest.
    if (error) throw error;
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const lines = error.problems.map(
      ({ place, message, source }) => `  ${place || 'the whole'}${source ? ` in ${source}` : ''}: ${message}`,
    );
    throw new SettingsError(`${path} (LOKET_CONFIG) holds mistakes:\n${lines.join('\n')}`);
  }
}

/** A text in the wanted language, else in Dutch. */
export function inLanguage(text: Text, language: 'nl' | 'en'): string {
  if (typeof text === 'string') return text;
  return Object.hasOwn(text, language) ? (text[language] ?? text.nl) : text.nl;
}
