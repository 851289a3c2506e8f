/** Smaller than the bundler leaves them: scripts and style sheets. */
import { transform as esbuild } from 'esbuild';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

const terserOptions: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: {
    passes: 5,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    // Not shorter, but more alike, which is what brotli lives on.
    hoist_funs: true,
    lhs_constants: false,
    sequences: false,
  },
};

/**
 * The last 3 % of a resident's download: terser after the bundler, and no indentation inside templates. A line break with
 * two blanks or more after it stands only in the templates of our sources: a minified file has no others, and a sentence
 * to translate is always on one line.
 */
export function smaller(): Plugin {
  return {
    name: 'smaller',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const sourceMap = chunk.map && { content: JSON.stringify(chunk.map), asObject: true };
          const { code, map } = await minify(chunk.code, { ...terserOptions, ...(sourceMap && { sourceMap }) });
          // Blanks take the place of what goes within a line only, so the map still holds for what comes before it.
          chunk.code = code!.replace(/\n {2,}/g, ' ');
          if (chunk.map && map) Object.assign(chunk.map, map);
          const asset = bundle[`${chunk.fileName}.map`];
          if (asset?.type === 'asset') asset.source = JSON.stringify(map);
        }
      },
    },
  };
}

/** The style sheets in `css` templates, minified by esbuild: blanks, comments and longhands are for who reads the source. */
export function smallerCss(): Plugin {
  return {
    name: 'smaller-css',
    apply: 'build',
    async transform(code, id) {
      if (!/\/src\/.*(styles\/base|\.styles)\.ts(\?|$)/.test(id)) return undefined;
      let smaller = code;
      for (const [sheet, text = ''] of code.matchAll(/css`([^`$]*)`/g)) {
        const small = await esbuild(text, { loader: 'css', minify: true, target: 'es2022' });
        // Nothing is put into them, so they need no tag that checks what is.
        const call = `unsafeCSS(\`${small.code.trim().replaceAll('\\', '\\\\')}\`)`;
        smaller = smaller.replace(sheet, () => call);
      }
      // One into which something is put stays as it is, and needs its tag.
      return smaller.replace('{ css }', /css`/.test(smaller) ? '{ css, unsafeCSS }' : '{ unsafeCSS }');
    },
  };
}
