/** The package that this command is part of: its version, and the files that it publishes. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Manifest {
  version: string;
  /** File → its hash, as in `integrity`. */
  files: Record<string, string>;
  /** Widget → the files of its first screen. */
  preload: Record<string, string[]>;
}

export interface Package {
  root: string;
  version: string;
}

/** Found from where this file stands, built or not. */
export function thisPackage(): Package {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return { root: folder, version };
    }
    if (folder === dirname(folder)) throw new Error('The package of this command is not complete.');
  }
}

/** The manifest of a version that is in the package; undefined for any other. */
export function publishedManifest(version: string): Manifest | undefined {
  const file = join(thisPackage().root, 'dist', 'embed', version, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}
