import type { Config } from './config/schema.js';

/** One mistake in a configuration: where it is, what is wrong, how to mend it. */
export interface ConfigProblem {
  /** Path in the JSON: `topics[3].answer.text`; empty for the whole. */
  place: string;
  message: string;
  /** Id of what it stands in, where a list has been put together from several files: `afval`. */
  within?: string;
  /** Address of the file that it stands in, when the configuration comes from more than one. */
  source?: string;
}

/** A configuration with mistakes. Holds all of them at once, so that they can be mended in one go. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly problems: readonly ConfigProblem[],
    /** Address or name of the configuration. */
    readonly source: string,
    /** What is right of it, when that is enough to work with: the municipality and where messages go. */
    readonly usable?: Config,
  ) {
    super(
      `Loket: the configuration ${source} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n` +
        problems.map((problem) => `- ${line(problem)}`).join('\n'),
    );
  }
}

/** A problem on one line. */
const line = ({ place, message, within, source }: ConfigProblem): string =>
  `${place || 'the whole'}${within ? ` (${within})` : ''}${source ? ` in ${source}` : ''}: ${message}`;
