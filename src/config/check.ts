import { conforms } from '../domain/json-schema.js';
import type { ConfigError } from '../errors.js';
import type { Whole } from './extend.js';
import { configJsonSchema } from './generated/config.schema.js';
import type { Config } from './schema.js';

/** What can be said of a configuration before it is checked: itself, and where it comes from. */
export type Given = Pick<Whole, 'json'> & Partial<Whole> & { href: string };

export interface Checked {
  config: Config;
  /** What is wrong with it, when the rest is usable. */
  error?: ConfigError;
}

/** Addresses of backends are relative to the file that names them, wherever the page is. */
export function resolved(config: Config, { href, parts = [] }: Given): Config {
  const backends = Object.entries(config.backends).map(([name, each]) => {
    const named = parts.findLast(({ json }) => (json as Partial<Config>)?.backends?.[name]?.url);
    return [name, { ...each, url: new URL(each.url, named?.href ?? href).href }];
  });
  return { ...config, backends: Object.fromEntries(backends) as Config['backends'] };
}

/**
 * Checks a configuration in the resident's browser. A right one costs no more than this check; what is wrong with a wrong
 * one, and how to mend it, is said by zod, which only that page loads.
 * @param thorough also looks for what does no harm to this page
 * @throws ConfigError with all problems at once, when too little is right to work with
 */
export async function checkConfig(given: Given, thorough = false): Promise<Checked> {
  const { json, problems = [] } = given;
  if (!thorough && !problems.length && conforms(json, configJsonSchema)) {
    const config = resolved(json as Config, given);
    if (Object.keys(config.backends).length) return { config };
  }
  return (await import('./read.js')).readChecked(given);
}
