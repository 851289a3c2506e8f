import { conforms } from '../domain/json-schema.js';
import type { Checked, Given } from './check.js';
import { channelsJsonSchema } from './generated/channels.schema.js';

/** Worked out once for a page: every widget on it is told the same, and the editor once. */
const known = new WeakMap<Given, [checked: Promise<Checked>, clock: Promise<number>]>();

/**
 * What a widget that shows channels needs: the configuration, looked into further, and by how much the clock of the device
 * is wrong, since open or closed hangs on it: `clockOffset`, in ms, as soon as that is known.
 * @throws ConfigError as `checkChannels`
 */
export function prepare(
  given: Given,
  checked: Checked,
  widget: { clockOffset?: number | undefined },
): Promise<Checked> {
  let result = known.get(given);
  if (!result) known.set(given, (result = [checkChannels(given, checked), clockOffset(given.href)]));
  result[1].then(
    (offset) => (widget.clockOffset = offset),
    () => undefined,
  );
  return result[0];
}

/**
 * Looks into all that is said of channels; `checkConfig` looks into the rest.
 * @throws ConfigError with all problems at once, when too little is right to work with
 */
export async function checkChannels(given: Given, checked: Checked): Promise<Checked> {
  const { channels } = checked.config;
  // What is wrong elsewhere was found by zod, which looked into this too.
  if (checked.error || !channels || conforms(channels, channelsJsonSchema)) return checked;
  return (await import('./read.js')).readChecked(given);
}

/**
 * Asks the server that has the configuration what time it is: no more than headers, once a page, and past every cache,
 * where an answer is as old as its date. Less than a minute may be the way there and back. 0 from a server whose answer
 * does not show its date: to another site it does so only when its CORS says so.
 */
async function clockOffset(href: string): Promise<number> {
  const { headers } = await fetch(href, {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  // A store on the way (RFC 9111 5.1) says how old its answer is.
  const offset = Date.parse(headers.get('Date')!) + 1e3 * +headers.get('Age')! - Date.now();
  return Math.abs(offset) > 6e4 ? offset : 0;
}
