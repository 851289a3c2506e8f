import { ConfigError, type ConfigProblem } from '../errors.js';
import { configSchema, type Config } from './schema.js';

/** What is wrong and how to mend it, for the issues that zod/mini leaves without words. */
function explain(issue: { code?: string | undefined; message: string } & Record<string, unknown>): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `does not know ${(issue['keys'] as string[]).map((key) => `"${key}"`).join(', ')}: take it out, or look for a slip in the name`;
    case 'invalid_type':
      return issue['input'] === undefined
        ? `is missing: add ${article(String(issue['expected']))}`
        : `must be ${article(String(issue['expected']))}`;
    case 'invalid_value':
      return `must be one of ${(issue['values'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return 'has none of the forms that fit here: see the documentation of the configuration';
    case 'too_small':
      return 'is empty or too small';
    case 'too_big':
      return 'is too long or too big';
    default:
      return issue.message;
  }
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const place = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

/**
 * Checks a configuration.
 * @param source address or name of it, for the error
 * @throws ConfigError with all problems at once
 */
export function readConfig(json: unknown, source = 'given to the element'): Config {
  const result = configSchema.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue): ConfigProblem => ({
    place: place(issue.path),
    message: explain(issue as never),
  }));
  throw new ConfigError(problems, source);
}
