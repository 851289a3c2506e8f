import type { Config } from './schema.js';

type Loose = Record<string, unknown>;

const object = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

/** Texts pass only as the two forms that the schema knows. */
const isText = (value: unknown): boolean => typeof value === 'string' || typeof object(value)['nl'] === 'string';

/**
 * The part of a configuration that the first screen shows, picked by hand: the whole schema with its reader weighs more
 * than everything else before the first input, so it checks the rest while the resident reads. What does not hold here
 * is left out; the schema then says why.
 */
export function outline(json: unknown): Pick<Config, 'municipality' | 'channels' | 'contactTypes' | 'topics'> {
  const { municipality, channels, contactTypes, topics } = object(json);
  const { phone, counter, email } = object(channels);
  const known: Loose = {};
  if (typeof object(phone)['number'] === 'string')
    known['phone'] = { ...object(phone), ...(!isText(object(phone)['hours']) && { hours: undefined }) };
  if (isText(object(counter)['address']))
    known['counter'] = { ...object(counter), ...(!isText(object(counter)['hours']) && { hours: undefined }) };
  if (typeof object(email)['address'] === 'string') known['email'] = email;
  const result: Loose = { municipality: object(municipality), channels: known };
  if (Array.isArray(contactTypes)) result['contactTypes'] = contactTypes;
  if (Array.isArray(topics)) result['topics'] = topics;
  return result as ReturnType<typeof outline>;
}
