import { ConfigError } from '../errors.js';
import { checkChannels } from './check-channels.js';
import { checkHelp } from './check-help.js';
import { checkConfig } from './check.js';
import { extend } from './extend.js';
import { fetchJson } from './fetch-json.js';
import type { Config } from './schema.js';

/**
 * Fetches a configuration with all that it `extends`, and checks it: what the script tag does for the pages that have it.
 * @param url relative to the page; where there is no page (a server) it must be whole
 * @throws ConfigError with all problems at once; its `usable` holds what is right, when that is enough to work with
 * @throws Error when there is no JSON at the address, TypeError when it cannot be reached
 */
export async function loadConfig(url: string | URL): Promise<Config> {
  // Not `document.baseURI`: a <base> that an editor pasted must not choose the configuration.
  const { href } = new URL(url, globalThis.location?.href);
  const given = { href, ...(await extend(await fetchJson(href), href, fetchJson)) };
  const { config, error } = await checkHelp(given, await checkChannels(given, await checkConfig(given)));
  // Made anew, for addresses of backends: relative to the file here, as the page has to know them.
  if (error) throw new ConfigError(error.problems, error.source, config);
  return config;
}
