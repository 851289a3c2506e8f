import type { Plugin } from 'vite';

/**
 * The bundler keeps its own helper, which makes the namespace of a module, in a file of its own: one more request for
 * every resident before the first question, for 0.1 kB. This writes the helper into the few chunks that use it.
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
          // Another version of the bundler may need more of it: then this must be looked at again.
          if (!name)
            throw new Error(`${chunk.fileName} imports ${runtime} in a way that inline-runtime.ts does not know.`);
          // By own keys: a page may have put names of its own on Object.prototype.
          const helper = `function ${name}(all){const module={};for(const key of Object.keys(all))Object.defineProperty(module,key,{get:all[key],enumerable:true});return module}`;
          chunk.code = chunk.code.replace(own, () => helper);
          chunk.imports.splice(chunk.imports.indexOf(runtime), 1);
        }
        delete bundle[runtime];
        delete bundle[`${runtime}.map`];
      },
    },
  };
}
