import type { Config } from '../../config/schema.js';

export type Path = readonly PropertyKey[];

export type Kind = 'hours' | 'holidays' | 'upl' | 'link' | 'language' | 'topic' | 'channel' | 'text' | 'json';

/** What is not wrong, and will not do well. */
export interface Remark {
  kind: Kind;
  /** A note need not be mended. */
  level: 'warning' | 'note';
  path: Path;
  /** What is the matter, and how to mend it. */
  message: string;
}

export interface Context {
  /** `YYYY-MM-DD`: the day of today, or the one that was asked about. */
  today: string;
  /** Address of the configuration: `https:` or `file:`. */
  href: string;
  /** Address that paths of links start from. */
  site?: URL | undefined;
  /** Whether links are followed. */
  online: boolean;
}

export type Check = (config: Config, context: Context) => readonly Remark[] | Promise<readonly Remark[]>;

export const warn = (kind: Kind, path: Path, message: string): Remark => ({ kind, level: 'warning', path, message });
export const note = (kind: Kind, path: Path, message: string): Remark => ({ kind, level: 'note', path, message });

/** A list as people say it, cut off when it is long: "a, b and 3 more". */
export function few(items: readonly string[], most = 4): string {
  if (items.length <= 1) return items.join('');
  const shown = items.length > most ? items.slice(0, most - 1) : items.slice(0, -1);
  const rest = items.length > most ? `${items.length - shown.length} more` : items.at(-1)!;
  return `${shown.join(', ')} and ${rest}`;
}

/** "1 text", "3 texts". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
