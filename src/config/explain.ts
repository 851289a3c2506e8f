/** What is wrong and how to mend it, in words, for the issues that zod finds. */
import type { ConfigProblem } from '../errors.js';
import { distance } from '../domain/distance.js';
import type { JsonSchema } from '../domain/json-schema.js';
import { noteFields } from '../domain/note-field.js';
import { channelsJsonSchema } from './generated/channels.schema.js';
import { configJsonSchema } from './generated/config.schema.js';

/** What we use of an issue of zod's. */
export interface Found {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly [detail: string]: unknown;
}

/** Every name that the configuration knows somewhere, for "did you mean". */
function namesIn(schema: JsonSchema | boolean, names = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof schema === 'boolean' || seen.has(schema)) return names;
  seen.add(schema);
  for (const [name, each] of Object.entries(schema.properties ?? {})) namesIn(each, names.add(name), seen);
  for (const each of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), schema.items, schema.additionalProperties])
    if (each) namesIn(each, names, seen);
  return names;
}

/** The nearest of some names, when it is near enough to be meant. */
export function meant(name: string, names: Iterable<unknown>): string {
  const near = [...names]
    .filter((each) => each !== name)
    .map((each) => ({ each, far: distance(name.toLowerCase(), String(each).toLowerCase(), 2) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far)[0];
  return near ? ` (did you mean "${String(near.each)}"?)` : '';
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
const names: Record<string, string> = {
  array: 'list',
  record: 'object',
  int: 'whole number',
  boolean: 'true or false',
};
const kind = (type: unknown): string => {
  const name = names[String(type)] ?? String(type);
  return name.includes(' or ') ? name : article(name);
};

/** Problems of the way that a value most likely meant, where it could be written in several ways. */
function ofUnion(issue: Found): Found[] {
  const ways = (issue['errors'] as Found[][] | undefined) ?? [];
  // A way that fails inside was the right way: an object where an object goes, with a slip in it.
  const inside = ways
    // A union with words of its own says them, unless one value of it is the only thing that is wrong.
    .filter(
      (each) =>
        issue.message === 'Invalid input' ||
        each.every(({ code }) => code !== 'unrecognized_keys' && code !== 'invalid_type'),
    )
    .filter((each) => each.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'))
    .sort((a, b) => Number(missing(a)) - Number(missing(b)) || a.length - b.length)[0];
  if (inside) return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
  if (issue.message !== 'Invalid input') return [{ code: 'said', message: issue.message, path: issue.path }];
  const same = ways.flat().filter(({ code, path }) => code !== 'invalid_type' && path.length === 0)[0];
  if (same) return [{ ...same, path: issue.path }];
  const types = [
    ...new Set(ways.flatMap(([first]) => (first?.code === 'invalid_type' ? [kind(first['expected'])] : []))),
  ];
  const forms = types.join(' or ');
  const message = !forms
    ? 'has none of the forms that fit here'
    : issue.input === undefined
      ? `is missing: add ${forms}`
      : `must be ${forms}`;
  return [{ code: 'said', message, path: issue.path }];
}
const missing = (issues: Found[]): boolean =>
  issues.some(({ code, input }) => code === 'invalid_type' && input === undefined);

function words(issue: Found): string {
  const { code, message, input } = issue;
  switch (code) {
    case 'unrecognized_keys': {
      const keys = issue['keys'] as string[];
      if (keys.includes('extends')) return 'has "extends", which only a file can have: use loadConfig with its address';
      const known = [...namesIn(configJsonSchema), ...namesIn(channelsJsonSchema)];
      return `does not know ${keys.map((key) => `"${key}"${meant(key, known)}`).join(', ')}: take it out, or mend the name`;
    }
    case 'invalid_type':
      return input === undefined
        ? `is missing: add ${kind(issue['expected'])}`
        : `must be ${kind(issue['expected'])}, not ${JSON.stringify(input)?.slice(0, 40)}`;
    case 'invalid_value': {
      const values = issue['values'] as unknown[];
      const near = typeof input === 'string' ? meant(input, values) : '';
      return `must be one of ${values.map((value) => JSON.stringify(value)).join(', ')}${near}`;
    }
    case 'invalid_key': {
      const near = issue.path.at(-2) === 'notes' ? meant(String(issue.path.at(-1)), Object.keys(noteFields)) : '';
      return `has a name that does not fit here${near}: ${(issue['issues'] as Found[])[0]?.message ?? message}`;
    }
    case 'too_small':
    case 'too_big':
      if (message !== 'Invalid input') return message;
      return code === 'too_small'
        ? `must be ${String(issue['minimum'])} or more`
        : `must be ${String(issue['maximum'])} or less`;
    default:
      return message;
  }
}

/** A path as people write it: `topics[3].answer.text`. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

/** Id of the innermost thing on a path that has one: a number in a list says little, least of all in a merged one. */
export function withinOf(json: unknown, path: readonly PropertyKey[]): string | undefined {
  let found: string | undefined;
  let value = json as Record<PropertyKey, unknown> | undefined;
  for (const key of path) {
    value = value?.[key] as Record<PropertyKey, unknown> | undefined;
    const id = value?.['id'];
    if (typeof key === 'number' && typeof id === 'string') found = id;
  }
  return found;
}

export function explain(json: unknown, issues: readonly Found[]): (ConfigProblem & { path: readonly PropertyKey[] })[] {
  return issues
    .flatMap((issue) => (issue.code === 'invalid_union' ? ofUnion(issue) : [issue]))
    .map((issue) => {
      const within = withinOf(json, issue.path);
      return { place: placeOf(issue.path), message: words(issue), path: issue.path, ...(within && { within }) };
    });
}
