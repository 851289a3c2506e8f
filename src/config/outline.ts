import type { Config } from './schema.js';

export type Outline = Pick<
  Config,
  'municipality' | 'channels' | 'contactTypes' | 'topics' | 'languages' | 'theme' | 'help' | 'glossary'
>;

type Loose = Record<string, unknown>;

const object = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

/** Texts pass only as the two forms that the schema knows. */
const isText = (value: unknown): boolean => typeof value === 'string' || typeof object(value)['nl'] === 'string';

const list = (value: unknown): unknown => (Array.isArray(value) ? value : undefined);

function way(value: unknown, fits: (way: Loose) => boolean): Loose | undefined {
  const { hours, ...rest } = object(value);
  return fits(rest) ? { ...rest, ...(isText(hours) && { hours }) } : undefined;
}

/**
 * The part of a configuration that the first screen shows, picked by hand: the whole schema with its reader weighs more
 * than everything else before the first input, so it checks the rest while the resident reads. What does not hold here
 * is left out; the schema then says why.
 */
export function outline(json: unknown): Outline {
  const all = object(json);
  const { municipality, channels, contactTypes, topics, languages, theme } = all;
  const { phone, counter, email } = object(channels);
  return {
    // What notes at fields need, among others: they check it themselves.
    ...all,
    municipality: object(municipality),
    channels: {
      phone: way(phone, ({ number }) => typeof number === 'string'),
      counter: way(counter, ({ address }) => isText(address)),
      email: way(email, ({ address }) => typeof address === 'string'),
    },
    contactTypes: list(contactTypes),
    topics: list(topics),
    languages: list(languages),
    theme: theme && object(theme),
  } as Outline;
}
