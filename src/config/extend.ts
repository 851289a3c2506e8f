import type { ConfigProblem } from '../errors.js';
import { merge } from './merge.js';

/** One of the files that a configuration is put together from. */
export interface Part {
  href: string;
  json: unknown;
}

export interface Whole {
  json: unknown;
  /** In the order in which one goes over the other: the last word is the last. */
  parts: Part[];
  /** What is wrong with `extends` itself; all else is found in the whole. */
  problems: ConfigProblem[];
}

/** More than a country, a province, a region, a town and a page could need. */
const most = 20;

/**
 * Puts together what a configuration and the ones that it `extends` say. An address is relative to the file that it
 * stands in; of several the later goes over the earlier, and the file itself over all of them. A base that cannot be had
 * is told, and the rest works without it.
 * @param read gives the JSON at an address, or throws
 */
export async function extend(json: unknown, href: string, read: (href: string) => Promise<unknown>): Promise<Whole> {
  const parts: Part[] = [];
  const problems: ConfigProblem[] = [];
  const known = new Map<string, Promise<unknown>>();

  const gather = async (own: unknown, at: string, chain: readonly string[]): Promise<unknown> => {
    const { extends: named, ...rest } = Object(own) as { extends?: unknown };
    let whole: unknown;
    for (const [index, address] of list(named).entries()) {
      const say = (message: string): void =>
        void problems.push({ place: Array.isArray(named) ? `extends[${index}]` : 'extends', message, source: at });
      const base = typeof address === 'string' && address ? resolve(address, at) : undefined;
      if (!base) say('must be the address of a configuration, or a list of them');
      else if ([...chain, at].includes(base))
        say(`goes in a circle: ${[...chain, at, base].join(' → ')}. Take one of these steps out`);
      else if (known.size >= most && !known.has(base))
        say(`is more than ${most} files deep: put some of them together`);
      else {
        try {
          if (!known.has(base)) known.set(base, read(base));
          whole = merge(whole, await gather(await known.get(base), base, [...chain, at]));
        } catch (error) {
          say(`cannot be had: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
    const plain = typeof own === 'object' && own !== null && !Array.isArray(own) ? rest : own;
    parts.push({ href: at, json: plain });
    return merge(whole, plain);
  };
  return { json: await gather(json, href, []), parts, problems };
}

const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function resolve(address: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return ['https:', 'http:', 'file:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
