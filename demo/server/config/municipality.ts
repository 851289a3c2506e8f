/** The municipality's JSON, as the widgets read it: here for terms, topics, channels and retention. */
import { readFile } from 'node:fs/promises';
import { configSchema, type Config, type Text } from '../../../src/config/schema.js';
import { SettingsError } from './env.js';

/**
 * @param path of the JSON file
 * @throws {SettingsError} when it cannot be read, is no JSON, or breaks the schema; every problem is named with its place
 */
export async function readMunicipality(path: string): Promise<Config> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch {
    throw new SettingsError(
      `LOKET_CONFIG names ${path}, and that file cannot be read. Give the path of the municipality's JSON.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new SettingsError(`${path} (LOKET_CONFIG) is no JSON: ${(error as Error).message}. Mend the file.`);
  }
  const result = configSchema.safeParse(json);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  throw new SettingsError(`${path} (LOKET_CONFIG) holds mistakes:\n${lines.join('\n')}`);
}

/** A text in the wanted language, else in Dutch. */
export function inLanguage(text: Text, language: 'nl' | 'en'): string {
  if (typeof text === 'string') return text;
  return Object.hasOwn(text, language) ? (text[language] ?? text.nl) : text.nl;
}
