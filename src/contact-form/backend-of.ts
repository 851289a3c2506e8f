import { HttpBackend } from '../backend/http-backend.js';
import type { Config } from '../config/schema.js';

/**
 * The backend that the configuration names. An element chooses by name, never by address.
 * @throws Error when there is none of that name
 */
export function backendOf({ backends }: Config, name = 'default'): HttpBackend {
  if (Object.hasOwn(backends, name)) return new HttpBackend(backends[name]!);
  throw new Error(`Loket: the configuration has no backend "${name}"; it has ${Object.keys(backends).join(', ')}.`);
}
