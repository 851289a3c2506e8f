/** `loket/config`: reads the configuration of a municipality, without a widget. */
export { loadConfig } from './load.js';
export { readConfig } from './read.js';
export type { Config } from './schema.js';
export { ConfigError, type ConfigProblem } from '../errors.js';
