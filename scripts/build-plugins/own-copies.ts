import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const mark = '?copy';

/**
 * Gives one widget copies of its own of small modules without state that another has in its chunk. In a chunk that both load
 * they would cost every page with the other one 0.6 kB: away from what they are compressed with, and with names between.
 *
 * @param widget part of the path of who gets copies; @param modules those that are copied
 */
export function ownCopies(widget: RegExp, modules: RegExp): Plugin {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !(widget.test(importer) || importer.endsWith(mark))) return undefined;
      const plain = importer.replace(mark, '');
      const found = await this.resolve(source, plain, { ...options, skipSelf: true });
      return found && modules.test(found.id) ? found.id + mark : undefined;
    },
    async load(id) {
      if (!id.endsWith(mark)) return undefined;
      const file = id.slice(0, -mark.length);
      this.addWatchFile(file);
      return { code: await readFile(file, 'utf8'), moduleType: 'ts' };
    },
  };
}
