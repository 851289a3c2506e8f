import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the files under a folder whose name ends so, sorted, with forward slashes; none when there is no folder. */
export function filesUnder(folder: string, end: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end))
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}
