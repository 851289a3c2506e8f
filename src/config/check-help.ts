import { conforms } from '../domain/json-schema.js';
import type { Checked, Given } from './check.js';
import { helpJsonSchema } from './generated/help.schema.js';

/**
 * Looks into the glossary, the questions and the channels of which the help panel reads; `checkConfig` looks into the rest.
 * @throws ConfigError with all problems at once, when too little is right to work with
 */
export async function checkHelp(given: Given, checked: Checked): Promise<Checked> {
  // What is wrong elsewhere was found by zod, which looked into this too.
  if (checked.error || conforms(checked.config, helpJsonSchema)) return checked;
  return (await import('./read.js')).readChecked(given);
}
