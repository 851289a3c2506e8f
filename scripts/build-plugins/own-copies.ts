import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Gives one widget copies of its own of small modules without state that another has in its chunk. In a chunk that both load
 * they would cost every page with the other one 0.6 kB: away from what they are compressed with, and with names between.
 *
 * @param name stands behind the names of the copies: `?copy-<name>`
 * @param widget part of the path of who gets copies
 * @param modules those that are copied
 */
export function ownCopies(name: string, widget: RegExp, modules: RegExp): Plugin {
  const mark = `?copy-${name}`;
  return {
    name: `own-copies-${name}`,
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isCopy = importer?.includes('?copy-');
      if (!importer || !(isCopy ? importer.endsWith(mark) : widget.test(importer))) return undefined;
      const plain = importer.replace(mark, '');
      const found = await this.resolve(source, plain, { ...options, skipSelf: true });
      // Asked for the importer without its mark, another of these plugins may have taken it for its own.
      const file = found?.id.replace(/\?copy-.*$/, '');
      return file && modules.test(file) ? file + mark : undefined;
    },
    async load(id) {
      if (!id.endsWith(mark)) return undefined;
      const file = id.slice(0, -mark.length);
      this.addWatchFile(file);
      return { code: await readFile(file, 'utf8'), moduleType: 'ts' };
    },
  };
}
