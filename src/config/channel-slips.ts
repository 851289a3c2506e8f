/** What a channel lacks to be of use, and hours that cannot be, whichever kind it is. */
import type { ChannelKind } from '../domain/channel.js';
import { meant } from './explain.js';
import type { Channels, Config, FurtherChannel, Hours } from './schema.js';
import type { Path, Say } from './slips.js';

/** One of these at least must be there, or a resident can do nothing with it. */
const needs: Record<ChannelKind, readonly (keyof FurtherChannel)[]> = {
  phone: ['number'],
  counter: ['address'],
  email: ['email'],
  letter: ['address'],
  form: ['url'],
  callback: ['url'],
  appointment: ['url', 'number'],
  portal: ['url'],
  chat: ['url'],
  whatsapp: ['number'],
  social: ['url'],
  app: ['url'],
  'home-visit': ['number', 'url', 'email'],
  library: ['address', 'url', 'number'],
  interpreter: ['number', 'url', 'note'],
  'sign-language': ['url'],
  'text-telephone': ['number'],
};

/** Channels of the configuration with their places in it. */
export function placesOf(channels: Channels | undefined): [path: Path, channel: Partial<FurtherChannel>][] {
  const { more = [], ...main } = channels ?? {};
  return [
    ...Object.entries(main).flatMap(([name, channel]): [Path, Partial<FurtherChannel>][] =>
      channel ? [[['channels', name], channel as Partial<FurtherChannel>]] : [],
    ),
    ...more.map((channel, at): [Path, FurtherChannel] => [['channels', 'more', at], channel]),
  ];
}

/** Some browsers read "2026-02-30" as a day in March, others as none. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function hoursSlips(entry: Hours, path: Path, say: Say): void {
  const { dayOfWeek, validFrom, validThrough, opens, closes, closed } = entry;
  if (!dayOfWeek && !validFrom) say(path, 'says no day: add "dayOfWeek" or "validFrom"');
  if (validFrom && validThrough && validThrough < validFrom)
    say([...path, 'validThrough'], `comes before validFrom (${validFrom}): change one of them`);
  for (const key of ['validFrom', 'validThrough'] as const) {
    const date = entry[key];
    if (date && !isDay(date)) say([...path, key], `is no day: ${date}`);
  }
  if (closed ? opens || closes : !opens || !closes)
    say(
      path,
      closed ? 'is closed, and has times: take one of the two out' : 'needs "opens" and "closes", or "closed": true',
    );
  else if (!closed && opens === closes)
    say(path, 'opens and closes at the same time: use "closed": true for a closed day');
}

/** @param config one that fits the schema */
export function channelSlips(config: Config, say: Say): void {
  const places = placesOf(config.channels);
  const ids: string[] = [];
  for (const [path, channel] of places) {
    const own = channel.id ?? String(path.at(-1));
    if (ids.includes(own))
      say([...path, 'id'], `is "${own}", as another channel: give it another id, such as "${own}-2"`);
    ids.push(own);
    if (channel.kind) {
      const wanted = needs[channel.kind];
      if (!wanted.some((key) => channel[key] !== undefined))
        say(path, `is of the kind "${channel.kind}", and residents can do nothing with it: add ${oneOf(wanted)}`);
      if (channel.kind === 'social' && !channel.name)
        say(path, 'has no "name": say which one it is, such as "Facebook"');
    }
    (channel.hoursAvailable ?? []).forEach((entry, at) => hoursSlips(entry, [...path, 'hoursAvailable', at], say));
  }
  (config.topics ?? []).forEach(({ channels = [] }, at) =>
    channels.forEach((id, index) => {
      if (!ids.includes(id))
        say(['topics', at, 'channels', index], `is "${id}", and there is no such channel${meant(id, ids)}`);
    }),
  );
  const { backend } = config.availability ?? {};
  if (backend && !Object.hasOwn(config.backends, backend))
    say(['availability', 'backend'], `is "${backend}", and there is no such backend`);
}

const oneOf = (keys: readonly string[]): string => {
  const quoted = keys.map((key) => `"${key}"`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted[0]!;
};
