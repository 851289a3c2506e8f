/** What the tag needs to know of the configuration: where it sends to, and how to reach the municipality without it. */
import { checkConfig } from '../../config/check.js';
import { extend } from '../../config/extend.js';
import type { Config } from '../../config/schema.js';
import { ConfigError } from '../../errors.js';
import { readJson, SourceError } from '../source/source.js';

export interface Told {
  config?: Config;
  /** Origins that the page must be allowed to connect to: those of the backends. */
  origins: string[];
}

/**
 * @param address as the page asks for it; a path is looked for on the host of the scripts
 * @param say takes what could not be found out
 */
export async function readBackends(address: string, folder: URL, say: (message: string) => void): Promise<Told> {
  const href = new URL(address, folder).href;
  const from = URL.canParse(address) ? '' : ` (looked for at ${href})`;
  const read = async (at: string): Promise<unknown> => {
    if (at.startsWith('file:')) throw new SourceError('is a file');
    return (await readJson(at)).json;
  };
  try {
    const given = { href, ...(await extend(await read(href), href, read)) };
    const { config, error } = await checkConfig(given, true);
    if (error)
      say(
        `the configuration has ${error.problems.length === 1 ? 'a mistake' : 'mistakes'}: run npx loket check ${href}`,
      );
    return { config, origins: [...new Set(Object.values(config.backends).map(({ url }) => new URL(url).origin))] };
  } catch (error) {
    if (!(error instanceof SourceError) && !(error instanceof ConfigError)) throw error;
    const why = error instanceof ConfigError ? 'is of no use: run npx loket check' : error.message;
    say(`the configuration ${address}${from} ${why}. Add the origins of its backends to connect-src.`);
    return { origins: [] };
  }
}
