/** Ways to reach the municipality that are missing or half said, and addresses that only work for who made them. */
import type { Config } from '../../config/schema.js';
import { locales } from '../../locale/locales.js';
import { linksOf } from './links-of.js';
import { note, warn, type Context, type Remark } from './remark.js';

export function channels({ channels: ways = {} }: Config): Remark[] {
  const found: Remark[] = [];
  const { phone, counter, email } = ways;
  if (!phone)
    found.push(warn('channel', ['channels'], 'has no "phone": add the number, so that everybody can reach a human'));
  for (const [name, way] of [['phone', phone] as const, ['counter', counter] as const])
    if (way && !way.hours)
      found.push(
        warn(
          'channel',
          ['channels', name],
          'has no "hours": say when people can come or call, "op werkdagen van 9 tot 17 uur"',
        ),
      );
  if (!email) found.push(note('channel', ['channels'], 'has no "email": add one for who cannot use the form'));
  if (!counter) found.push(note('channel', ['channels'], 'has no "counter": add the address where people can come by'));
  return found;
}

const here = /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/i;

export function addresses(config: Config, { href }: Context): Remark[] {
  // Tried out where it is made.
  if (here.test(href)) return [];
  const backends = Object.entries(config.backends).map(([name, { url }]) => ({ path: ['backends', name, 'url'], url }));
  return [...backends, ...linksOf(config)]
    .filter(({ url }) => here.test(url))
    .map(({ path, url }) =>
      warn('link', path, `${url} is on the machine of whoever opens the page: give the address on your site`),
    );
}

export function languages({ languages: listed = [] }: Config): Remark[] {
  const known: readonly string[] = locales;
  return listed.flatMap((language, at) =>
    known.includes(language.split('-')[0]!)
      ? []
      : [
          warn(
            'text',
            ['languages', at],
            `"${language}" is not one that Loket speaks (${known.join(', ')}): take it out`,
          ),
        ],
  );
}
