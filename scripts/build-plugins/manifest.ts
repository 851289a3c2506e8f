import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** manifest.json beside the scripts: all that a page needs to know to load one version of them. */
export interface Manifest {
  version: string;
  /** File → its hash, for `integrity` (W3C Subresource Integrity). */
  files: Record<string, string>;
  /** Widget → what its first screen needs beside embed.js, for `<link rel="modulepreload">`. */
  preload: Record<string, string[]>;
}

const hash = (text: string | Uint8Array): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

export function manifest(version: string): Plugin {
  return {
    name: 'manifest',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'));
        const chunks = scripts.filter((file) => file.type === 'chunk');
        const statics = (name: string, seen = new Set<string>()): Set<string> => {
          const chunk = chunks.find(({ fileName }) => fileName === name);
          if (chunk && !seen.has(name)) for (const each of chunk.imports) statics(each, seen.add(name));
          return seen.add(name);
        };
        const preload: Manifest['preload'] = {};
        for (const { fileName, moduleIds } of chunks) {
          const widget = moduleIds
            .map((id) => /[\\/]src[\\/]([^\\/]+)[\\/]\1\.define\.ts$/.exec(id)?.[1])
            .find(Boolean);
          if (widget) preload[widget] = [...statics(fileName)];
        }
        const made: Manifest = {
          version,
          files: Object.fromEntries(
            scripts.map((file) => [file.fileName, hash(file.type === 'chunk' ? file.code : file.source)]),
          ),
          preload,
        };
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source: JSON.stringify(made, null, 2) });
      },
    },
  };
}
