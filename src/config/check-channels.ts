import { conforms } from '../domain/json-schema.js';
import { resolved, type Checked, type Given } from './check.js';
import { channelsJsonSchema } from './generated/channels.schema.js';

/** Worked out once for a page: every widget on it is told the same, and the editor once. */
const known = new WeakMap<Given, Promise<Checked>>();

/**
 * Looks into all that is said of channels, for the widgets that read it; `checkConfig` looks into the rest.
 * @throws ConfigError with all problems at once, when too little is right to work with
 */
export function checkChannels(given: Given, checked: Checked): Promise<Checked> {
  let result = known.get(given);
  if (!result) known.set(given, (result = check(given, checked)));
  return result;
}

async function check(given: Given, checked: Checked): Promise<Checked> {
  const { channels } = checked.config;
  // What is wrong elsewhere was found by zod, which looked into this too.
  if (checked.error || !channels || conforms(channels, channelsJsonSchema)) return checked;
  const { readGiven } = await import('./read.js');
  const { config, error } = readGiven(given);
  return { config: resolved(config, given), ...(error && { error }) };
}
