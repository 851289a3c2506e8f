import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from './files.js';

/** Another declaration file, by any way in which one can name it. */
const named = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g;

/** Takes away the declarations that nobody comes at from these: what they tell is nobody's business. */
export function keepReachable(folder: string, entries: string[]): void {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(named))
      visit(join(dirname(file), `${path}.d.ts`).replaceAll('\\', '/'));
  };
  entries.forEach(visit);
  for (const file of filesUnder(folder, '.d.ts')) if (!reached.has(file)) rmSync(file);
}
