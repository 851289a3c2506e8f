import { copyFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { foldersOf, notices, packageIn } from '../notices.js';

/**
 * Writes THIRD-PARTY.md and our own licence beside the scripts: who passes a folder of them on, passes the notices on too.
 * The build fails for a package without a notice, and for a licence that is not on the list.
 *
 * @param local path of a module, from the folder of the project
 */
export function thirdParty(local: (id: string) => string): Plugin {
  return {
    name: 'third-party',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const ids = chunks.flatMap(({ moduleIds }) => moduleIds);
      const own = new Set(chunks.map(({ fileName }) => fileName));
      const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
      const beside = imported
        .filter((name) => !own.has(name) && !name.startsWith('node:'))
        .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
      const text = notices(
        foldersOf(ids).map(packageIn),
        [...new Set(beside)].sort(),
        ids.map((id) => local(id).replace(/\?.*/, '')),
      );
      writeFileSync(`${dir}/THIRD-PARTY.md`, text);
      copyFileSync('LICENSE', `${dir}/LICENSE`);
    },
  };
}
