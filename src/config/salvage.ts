import type { Found } from './explain.js';

type Container = Record<PropertyKey, unknown> | unknown[];

export interface Salvaged {
  /** What is left; `undefined` when what is wrong is at the root of it all. */
  left: unknown;
  /** Where something of what is left stood in the whole: numbers in a list move when an entry before it goes. */
  placeBefore(path: readonly PropertyKey[]): PropertyKey[];
}

/**
 * Takes what is wrong out of a configuration, and what cannot be without it, so that the rest works: a topic with a slip
 * costs that topic, not the form.
 * @param json is left as it is
 * @param check finds what is wrong
 */
export function salvage(json: unknown, check: (json: unknown) => readonly Found[]): Salvaged {
  let left: unknown = structuredClone(json);
  const before = new Map<unknown, PropertyKey[]>();
  remember(left, [], before);
  const placeBefore = (path: readonly PropertyKey[]): PropertyKey[] => {
    let value = left;
    let place: PropertyKey[] = [];
    for (const key of path) {
      value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
      place = before.get(value) ?? [...place, key];
    }
    return place;
  };
  for (;;) {
    const issues = check(left);
    if (!issues.length) return { left, placeBefore };
    const entries = new Map<unknown[], Set<number>>();
    for (const issue of issues) {
      if (take(left, issue, entries)) continue;
      left = undefined;
      return { left, placeBefore };
    }
    // From the end, so that the numbers of the others stay right.
    for (const [list, indices] of entries)
      for (const index of [...indices].sort((a, b) => b - a)) list.splice(index, 1);
  }
}

function remember(value: unknown, path: PropertyKey[], before: Map<unknown, PropertyKey[]>): void {
  if (typeof value !== 'object' || value === null) return;
  before.set(value, path);
  const list = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) remember(each, [...path, list ? Number(key) : key], before);
}

/** @returns false when nothing can be taken out any more */
function take(root: unknown, issue: Found, entries: Map<unknown[], Set<number>>): boolean {
  const chain: Container[] = [];
  let value = root;
  for (const key of issue.path) {
    if (typeof value !== 'object' || value === null) break;
    chain.push(value as Container);
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  if (issue.code === 'unrecognized_keys' && typeof value === 'object' && value !== null) {
    for (const key of issue['keys'] as string[]) delete (value as Record<string, unknown>)[key];
    return true;
  }
  if (issue.code === 'too_big' && Array.isArray(value)) {
    value.length = Number(issue['maximum']);
    return true;
  }
  // Hours of which one entry is gone would read as complete, and be untrue: then the words stand.
  const hours = issue.path.indexOf('hoursAvailable');
  if (hours > 0 && chain[hours]) {
    delete (chain[hours] as Record<PropertyKey, unknown>)['hoursAvailable'];
    return true;
  }
  // The innermost thing on the path that is there: what is missing takes what needs it along.
  for (let depth = chain.length - 1; depth >= 0; depth--) {
    const holder = chain[depth]!;
    const key = issue.path[depth]!;
    if (Array.isArray(holder)) {
      entries.set(holder, (entries.get(holder) ?? new Set()).add(Number(key)));
      return true;
    }
    if (Object.hasOwn(holder, key)) {
      delete holder[key];
      return true;
    }
  }
  return false;
}
