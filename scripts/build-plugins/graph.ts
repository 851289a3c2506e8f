import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** dist/graph.json: what imports what, so that the size check adds up what a page really loads. */
export function graph(local: (id: string) => string): Plugin {
  return {
    name: 'graph',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const map = Object.fromEntries(
        chunks.map(({ fileName, facadeModuleId, modules, imports, dynamicImports }) => [
          fileName,
          {
            facade: local(facadeModuleId ?? ''),
            modules: Object.fromEntries(
              Object.entries(modules).map(([id, { renderedLength }]) => [local(id), renderedLength]),
            ),
            imports,
            dynamicImports,
          },
        ]),
      );
      writeFileSync('dist/graph.json', JSON.stringify(map, null, 2));
    },
  };
}
