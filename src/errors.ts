/** One mistake in a configuration: where it is, what is wrong, how to mend it. */
export interface ConfigProblem {
  /** Path in the JSON: `topics[3].answer.text`. */
  place: string;
  message: string;
}

/** A configuration that cannot be used. Holds all problems at once, so that they can be mended in one go. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly problems: readonly ConfigProblem[],
    /** Address or name of the configuration. */
    readonly source: string,
  ) {
    super(
      `Loket: the configuration ${source} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n` +
        problems.map(({ place, message }) => `- ${place || 'the whole'}: ${message}`).join('\n'),
    );
  }
}
