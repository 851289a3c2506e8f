/** In which of several files something stands that was put together from them. */
import { placeOf } from './explain.js';
import type { Part } from './extend.js';

type Step = PropertyKey | { id: string };

/** A path in the whole, with ids for numbers: the number of a topic differs from file to file. */
function named(json: unknown, path: readonly PropertyKey[]): Step[] {
  let value = json as Record<PropertyKey, unknown> | undefined;
  return path.map((key) => {
    const list = Array.isArray(value);
    value = value?.[key] as Record<PropertyKey, unknown> | undefined;
    const id = value?.['id'];
    return list && typeof id === 'string' ? { id } : key;
  });
}

/** How far a file goes along with a path, with the numbers of that file. */
function along(json: unknown, steps: readonly Step[]): PropertyKey[] {
  const path: PropertyKey[] = [];
  let value = json as Record<PropertyKey, unknown> | undefined;
  for (const step of steps) {
    const key =
      typeof step === 'object'
        ? Array.isArray(value)
          ? (value as unknown as { id?: unknown }[]).findIndex((each) => each?.id === step.id)
          : -1
        : step;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    path.push(key);
    value = value[key] as Record<PropertyKey, unknown>;
  }
  return path;
}

/** @returns place and file of the last word on this path */
export function originOf(
  json: unknown,
  parts: readonly Part[],
): ((path: readonly PropertyKey[]) => { place: string; source: string }) | undefined {
  if (parts.length < 2) return undefined;
  return (path) => {
    const steps = named(json, path);
    let best = { href: parts.at(-1)!.href, path: [] as PropertyKey[] };
    for (const { href, json: own } of [...parts].reverse()) {
      const found = along(own, steps);
      if (found.length > best.path.length) best = { href, path: found };
    }
    // What is missing has no file: its place is where it would be looked for.
    const rest = path.slice(best.path.length);
    return { place: placeOf([...best.path, ...rest]), source: best.href };
  };
}
