import type { Plugin } from 'vite';

/**
 * The bundler makes the namespace of a module by a helper of its own, in a file of its own: one more request for every
 * resident before the first question. An object with getters does the same in fewer bytes: this writes one in its place.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const runtime = Object.keys(bundle).find((name) => name.includes('rolldown-runtime'));
        if (!runtime) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.imports.includes(runtime)) continue;
          const own = /import\s*\{\s*(?:\w+\s+as\s+)?(\w+)\s*\}\s*from\s*["']\.\/rolldown-runtime[^"']+["'];?/;
          const name = own.exec(chunk.code)?.[1];
          const call = new RegExp(`\\b${name}\\(\\{([^{}]*)\\}\\)`, 'g');
          const code = chunk.code
            .replace(own, '')
            .replace(
              call,
              (_, exported: string) =>
                `({${exported.replace(/([\w$]+):\s*\(\)\s*=>\s*([\w$]+)/g, 'get $1(){return $2}')}})`,
            );
          // Another version of the bundler may write it in another way: then this must be looked at again.
          if (!name || new RegExp(`\\b${name}\\(`).test(code))
            throw new Error(`${chunk.fileName} uses ${runtime} in a way that inline-runtime.ts does not know.`);
          chunk.code = code;
          chunk.imports.splice(chunk.imports.indexOf(runtime), 1);
        }
        delete bundle[runtime];
        delete bundle[`${runtime}.map`];
      },
    },
  };
}
