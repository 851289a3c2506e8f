/** Ways to reach the municipality that are missing or half said, and addresses that only work for who made them. */
import { placesOf } from '../../config/channel-slips.js';
import type { Channels, Config } from '../../config/schema.js';
import { isThirdParty, type ChannelKind } from '../../domain/channel.js';
import { locales } from '../../locale/locales.js';
import { linksOf } from './links-of.js';
import { count, few, note, warn, type Context, type Remark } from './remark.js';

export function channels({ channels: ways = {} }: Config): Remark[] {
  const found: Remark[] = [];
  const { phone, counter, email } = ways;
  if (!phone)
    found.push(warn('channel', ['channels'], 'has no "phone": add the number, so that everybody can reach a human'));
  found.push(...unsaid(ways));
  if (!email) found.push(note('channel', ['channels'], 'has no "email": add one for who cannot use the form'));
  if (!counter) found.push(note('channel', ['channels'], 'has no "counter": add the address where people can come by'));
  return found;
}

/** Where people want to know beforehand whether anybody is there. */
const staffed = /^(phone|counter|chat|whatsapp)$/;

const inEveryWidget = /^(phone|counter)$/;

/** What each channel leaves open that its residents want to know. */
function unsaid(ways: Channels): Remark[] {
  const found: Remark[] = [];
  const wordless: string[] = [];
  for (const [path, { id, kind = path[1] as ChannelKind, hours, hoursAvailable, privacy }] of placesOf(ways)) {
    if (!hours) {
      if (hoursAvailable?.length && inEveryWidget.test(id ?? kind))
        found.push(
          warn(
            'channel',
            path,
            'has "hoursAvailable" and no "hours": say it in words too, "op werkdagen van 9 tot 17 uur", since the contact form tells only those',
          ),
        );
      else if (hoursAvailable?.length) wordless.push(id ?? kind);
      else if (staffed.test(kind))
        found.push(
          warn('channel', path, 'has no "hours": say when somebody is there, "op werkdagen van 9 tot 17 uur"'),
        );
    }
    if (isThirdParty(kind) && !privacy)
      found.push(note('channel', path, 'has no "privacy": add the page on what its owner does with what people write'));
    if (kind === 'callback' && !hoursAvailable?.length && !ways.phone?.hoursAvailable?.length)
      found.push(
        note(
          'channel',
          path,
          'has no "hoursAvailable", and the phone has none: nobody can choose a moment to be called',
        ),
      );
  }
  if (wordless.length)
    found.push(
      note(
        'channel',
        ['channels'],
        `${count(wordless.length, 'channel')} with "hoursAvailable" and no "hours" in words (${few(wordless)}): each page with the chooser loads the tables for them at once, since they must be there on paper`,
      ),
    );
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
