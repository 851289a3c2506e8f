import { conforms } from '../domain/json-schema.js';
import { configJsonSchema } from './generated/config.schema.js';
import type { Config } from './schema.js';

/**
 * Checks a configuration in the resident's browser. A right one costs no more than this check; what is wrong with a wrong
 * one, and how to mend it, is said by zod, which only that page loads.
 * @throws ConfigError with all problems at once
 */
export async function checkConfig(json: unknown, source: string): Promise<Config> {
  if (conforms(json, configJsonSchema)) return json as Config;
  const { readConfig } = await import('./read.js');
  return readConfig(json, source);
}
