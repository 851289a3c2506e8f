import { conforms } from '../domain/json-schema.js';
import { configJsonSchema } from './generated/config.schema.js';
import type { Config } from './schema.js';

/** Addresses of backends are relative to the file that names them, wherever the page is. */
function resolved(config: Config, source: string): Config {
  const backends = Object.entries(config.backends).map(([name, each]) => [
    name,
    { ...each, url: new URL(each.url, source).href },
  ]);
  return { ...config, backends: Object.fromEntries(backends) as Config['backends'] };
}

/**
 * Checks a configuration in the resident's browser. A right one costs no more than this check; what is wrong with a wrong
 * one, and how to mend it, is said by zod, which only that page loads.
 * @param source address of the configuration
 * @throws ConfigError with all problems at once
 */
export async function checkConfig(json: unknown, source: string): Promise<Config> {
  if (conforms(json, configJsonSchema)) return resolved(json as Config, source);
  const { readConfig } = await import('./read.js');
  return resolved(readConfig(json, source), source);
}
