/** A configuration that is more than one file: loaded by the pages that have such a one. */
import type { Given } from '../config/check.js';
import { extend } from '../config/extend.js';

/** What the script tag can say by itself, for who needs no more: attribute → place in the configuration. */
const simple: Record<string, readonly string[]> = {
  municipality: ['municipality', 'name'],
  backend: ['backends', 'default', 'url'],
  phone: ['channels', 'phone', 'number'],
  hours: ['channels', 'phone', 'hours'],
  email: ['channels', 'email', 'address'],
  privacy: ['privacy', 'url'],
};

type Json = Record<string, unknown>;

function ofAttributes(data: DOMStringMap): Json {
  const json: Json = {};
  for (const [name, path] of Object.entries(simple)) {
    const value = data[name];
    if (value === undefined) continue;
    let place = json;
    for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Json;
    place[path.at(-1)!] = value;
  }
  return json;
}

/**
 * The file that `data-config` names, over it the JSON in the page, over both the attributes of the script tag.
 * @param inline `<script type="application/json" data-loket>`
 * @param fetchJson handed over: a module that both share would be one more file to load for every page
 * @param first what stands in the file, when it was fetched already
 * @throws Error when none of them is there, or the JSON in the page is none
 */
export async function given(
  data: DOMStringMap,
  inline: Element | undefined,
  fetchJson: (href: string) => Promise<unknown>,
  first?: unknown,
): Promise<Given> {
  const page = location.href.replace(/#.*/, '');
  const own = ofAttributes(data);
  // As if the page's JSON and the tag were files of their own, so that errors say where a value stands.
  const jsonPlace = `${page}#json`;
  const files = [
    ...(data['config'] === undefined ? [] : [new URL(data['config'], page).href]),
    ...(inline ? [jsonPlace] : []),
  ];
  if (!files.length && !Object.keys(own).length)
    throw new Error(
      'Loket: the script tag says nothing about the municipality. Add data-config="…" with the address of your configuration.',
    );
  const read = async (href: string): Promise<unknown> => {
    if (href === jsonPlace) return parse(inline!);
    return href === files[0] && first !== undefined ? first : fetchJson(href);
  };
  const alone = files.length === 1 && !Object.keys(own).length;
  const href = alone ? files[0]! : page;
  return { href, ...(await extend(alone ? await read(href) : { extends: files, ...own }, href, read)) };
}

function parse({ textContent }: Element): unknown {
  try {
    return JSON.parse(textContent ?? '');
  } catch (error) {
    throw new Error(
      `Loket: <script type="application/json" data-loket> holds no JSON: ${(error as Error).message}. Look for a comma too many, or curly quotes.`,
      { cause: error },
    );
  }
}
