/**
 * How a town's configuration goes over that of its region:
 * - an object goes over an object key by key (JSON Merge Patch, RFC 7396); `null` takes a key out;
 * - a list of things with an `id` goes over such a list thing by thing: what the base has keeps its place, what is new
 *   comes after it, and `{"id": "x", "remove": true}` takes one out;
 * - everything else takes the place of what was there, a term and any other list as well.
 */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A term has one unit: two of them do not add up. */
const isTerm = (value: Json): boolean => ['workingDays', 'days', 'weeks'].some((unit) => Object.hasOwn(value, unit));

/** A list of which each entry can be named; an empty one can go with any. */
const isNamed = (value: unknown): value is Json[] =>
  Array.isArray(value) && value.every((each) => isObject(each) && typeof each['id'] === 'string');

/** @returns a new value; both are left as they are */
export function merge(base: unknown, over: unknown): unknown {
  if (isNamed(base) && isNamed(over) && over.length) return mergeLists(base, over);
  if (!isObject(over)) return over;
  const from = isObject(base) && !isTerm(over) ? base : {};
  // Without a prototype while it is filled: "__proto__" in a JSON is a key like any other.
  const result = Object.assign(Object.create(null) as Json, from);
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key];
    else result[key] = merge(result[key], value);
  }
  return { ...result };
}

function mergeLists(base: Json[], over: Json[]): Json[] {
  const result = [...base];
  for (const entry of over) {
    const at = result.findIndex(({ id }) => id === entry['id']);
    if (entry['remove'] === true) {
      if (at >= 0) result.splice(at, 1);
    } else if (at >= 0) result[at] = merge(result[at], entry) as Json;
    else result.push(merge(undefined, entry) as Json);
  }
  return result;
}
