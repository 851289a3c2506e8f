/** Ids that stand twice in one file of several: put together, the second goes over the first without a word. */
import type { Part } from '../../config/extend.js';

export interface Doubled {
  href: string;
  path: readonly PropertyKey[];
  id: string;
}

export function doubledIds(parts: readonly Part[]): Doubled[] {
  // Of one file alone the schema says so itself.
  if (parts.length < 2) return [];
  return parts.flatMap(({ href, json }) => within(json, []).map((found) => ({ href, ...found })));
}

function within(value: unknown, path: readonly PropertyKey[]): Omit<Doubled, 'href'>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, each]) => within(each, [...path, key]));
  const ids = new Set<unknown>();
  return value.flatMap((each: unknown, at) => {
    const id = (each as { id?: unknown } | null)?.id;
    const own = within(each, [...path, at]);
    if (typeof id !== 'string') return own;
    const twice = ids.has(id);
    ids.add(id);
    return twice ? [{ path: [...path, at, 'id'], id }, ...own] : own;
  });
}
