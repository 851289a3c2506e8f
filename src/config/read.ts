import { ConfigError } from '../errors.js';
import { resolved, type Checked, type Given } from './check.js';
import { explain, type Found } from './explain.js';
import { originOf } from './origin.js';
import { salvage } from './salvage.js';
import { configSchema, type Config } from './schema.js';
import { slips } from './slips.js';

/** What is wrong with each value by itself. */
function faults(json: unknown): readonly Found[] {
  const result = configSchema.safeParse(json, { reportInput: true });
  return result.success ? [] : (result.error.issues as unknown as Found[]);
}

/**
 * Checks a configuration, wherever its parts come from.
 * @throws ConfigError with all problems at once, when too little is right: no name, or nowhere to send to
 */
export function readGiven({ json, href, parts = [], problems: before = [] }: Given): Checked {
  const { left, placeBefore } = salvage(json, faults);
  const config = left as Config | undefined;
  // What only the editor can decide is told, and left as it is.
  const alone = faults(json);
  const beside = (config ? slips(config) : [])
    .map((slip) => ({ ...slip, path: placeBefore(slip.path) }))
    // Of a thing with a fault it cannot be said what else it lacks.
    .filter((slip) => !alone.some(({ path }) => slip.path.every((key, depth) => path[depth] === key)));
  const where = originOf(json, parts);
  const found = explain(json, [...alone, ...beside]).map(({ path, ...problem }) => ({ ...problem, ...where?.(path) }));
  const usable = config && Object.keys(config.backends).length ? config : undefined;
  const problems = [...before, ...found];
  const error = problems.length ? new ConfigError(problems, href, usable) : undefined;
  if (!usable) throw error ?? new ConfigError([], href);
  return { config: usable, ...(error && { error }) };
}

/**
 * The same, with the addresses of its backends as a page needs them.
 * @throws ConfigError as `readGiven`
 */
export function readChecked(given: Given): Checked {
  const { config, error } = readGiven(given);
  return { config: resolved(config, given), ...(error && { error }) };
}

/**
 * Checks a configuration that a page holds itself, in one piece.
 * @param source address or name of it, for the error
 * @throws ConfigError with all problems at once; its `usable` holds what is right, when that is enough to work with
 */
export function readConfig(json: unknown, source = 'given to the element'): Config {
  const { config, error } = readGiven({ json, href: source });
  if (error) throw error;
  return config;
}
