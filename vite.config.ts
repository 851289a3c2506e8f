/**
 * Two builds. `embed`: what a web team loads with one script tag, in chunks that load when a page needs them.
 * `npm`: ES modules for those who bundle themselves, with Lit and zod left to them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { transform as esbuild } from 'esbuild';
import { minify, type MinifyOptions } from 'terser';
import { defineConfig, type Plugin } from 'vite';

/** integrity.json: the hash of each file, for a page that pins what it loads (an import map with `integrity`). */
function integrity(): Plugin {
  return {
    name: 'integrity',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hash = (text: string | Uint8Array) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
        const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'));
        const map = Object.fromEntries(
          scripts.map((file) => [file.fileName, hash(file.type === 'chunk' ? file.code : file.source)]),
        );
        this.emitFile({ type: 'asset', fileName: 'integrity.json', source: JSON.stringify(map, null, 2) });
      },
    },
  };
}

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
function smaller(): Plugin {
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
function smallerCss(): Plugin {
  return {
    name: 'smaller-css',
    apply: 'build',
    async transform(code, id) {
      if (!/\/src\/.*(styles\/base|\.styles)\.ts$/.test(id)) return undefined;
      const [sheet, text] = /css`([^`$]*)`/.exec(code) ?? [];
      if (!sheet || text === undefined) return undefined;
      const small = await esbuild(text, { loader: 'css', minify: true, target: 'es2022' });
      // Nothing is put into them, so they need no tag that checks what is.
      const call = `unsafeCSS(\`${small.code.trim().replaceAll('\\', '\\\\')}\`)`;
      return code.replace(sheet, () => call).replace('{ css }', '{ unsafeCSS }');
    },
  };
}

/**
 * What Lit holds for old browsers, decorators and its own tools, by the end of the file's name. We use none of it, it weighs
 * 0.4 kB, and it leaves names on `window`, where a widget of ours leaves nothing.
 */
const unusedOfLit: Record<string, RegExp[]> = {
  '@lit/reactive-element/reactive-element.js': [
    /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=new Map;)/,
    /static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/,
  ],
  '@lit/reactive-element/css-tag.js': [/(?<=throw Error\()"CSSResult is not [^"]+"/],
  'lit-element/lit-element.js': [
    /,\w\.litElementHydrateSupport\?\.\(.*?\)(?=;)/,
    /\w\?\.\(\{LitElement:\w\}\);/,
    /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
  'lit-html/lit-html.js': [
    // Templates of the tags `svg` and `mathml`; pictures stand inside `html`.
    /(?<=,\w=)2===\w\?"<svg>":3===\w\?"<math>":(?="",)/,
    /\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/,
    /const \w=this\.el\.content\.firstChild;\w\.replaceWith\(\.\.\.\w\.childNodes\)/,
    /\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform(code, id) {
      const file = Object.keys(unusedOfLit).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file && /\b(svg|mathml)`/.test(code) && id.startsWith(root))
        this.error('vite.config.ts takes svg and mathml from Lit.');
      if (!file) return undefined;
      for (const part of unusedOfLit[file]!) {
        // A new version of Lit may be written in another way: then see what this list must become.
        if (!part.test(code)) throw new Error(`vite.config.ts: ${file} has no ${part.source}`);
        code = code.replace(part, '');
      }
      return { code, map: null };
    },
  };
}

/** dist/graph.json: what imports what, so that the size check adds up what a page really loads. */
function graph(): Plugin {
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

const root = `${import.meta.dirname.replaceAll('\\', '/')}/`;
const local = (id: string): string => id.replaceAll('\\', '/').replace(root, '');

/** Entries of the npm build: the barrel, and one file per widget that registers it. */
function npmEntries(): Record<string, string> {
  const entries: Record<string, string> = { index: 'src/index.ts' };
  for (const folder of readdirSync('src', { withFileTypes: true })) {
    const file = `src/${folder.name}/${folder.name}.define.ts`;
    if (folder.isDirectory() && existsSync(file)) entries[`${folder.name}/${folder.name}.define`] = file;
  }
  return entries;
}

// What every widget needs beside Lit goes with it, or each would carry its own.
const lit =
  /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]|@lit[\\/]localize[\\/](init[\\/]install|internal[\\/](str-tag|default-msg))\.js|oxc-project.runtime|rolldown[\\/]runtime|src[\\/](domain[\\/]contact|locale[\\/](locales|localization|text|plural))\.ts/;

// The first screen of the contact form: what it shares with the later steps is its own.
const firstScreen =
  /src[\\/](styles|loading)[\\/]|src[\\/](a11y[\\/](announcer|focus|heading)|form[\\/](form-controller|choice|draft-key|error-summary)|contact-form[\\/](contact-form(\.define|\.messages)?|type-step|prefill))\.ts/;

// What the steps share with code on demand stays with the steps: in chunks of its own it would weigh more.
const steps =
  /src[\\/](contact-form[\\/](journey|flow|typed|validate|read-contact|question-name|(message|reach|check|topic)\.messages|steps[\\/](check|message|reach)-step)|domain[\\/](email|phone|postal-code|text|digits|distance|reference)|form[\\/](fields|address-field)|locale[\\/]format|backend[\\/](http|http-outcome))\.ts/;

export default defineConfig(({ mode }) => ({
  // Lib mode does not replace it by itself.
  define: mode === 'embed' ? { 'process.env.NODE_ENV': '"production"' } : {},
  plugins: mode === 'embed' ? [leanLit(), smallerCss(), smaller(), integrity(), graph()] : [],
  ...(mode === 'embed' && {
    build: {
      target: 'es2022',
      // Beside the files for who debugs, but not named in them: a resident's browser never asks for it.
      sourcemap: 'hidden',
      outDir: 'dist/embed',
      lib: { entry: { embed: 'src/embed.ts' }, formats: ['es' as const] },
      rolldownOptions: {
        output: {
          // The lib build keeps white space otherwise. Names of the top level stay long until terser has put what is used once
          // where it is used: a short name would be hidden there by a local one, and hinder it.
          minify: { compress: true, mangle: { toplevel: false } },
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'lit', test: lit, priority: 10 },
              { name: 'contact-form', test: firstScreen, priority: 8 },
              { name: 'journey', test: steps, priority: 5 },
            ],
          },
        },
      },
    },
  }),
  ...(mode === 'npm' && {
    build: {
      target: 'es2022',
      sourcemap: true,
      outDir: 'dist/npm',
      lib: { entry: npmEntries(), formats: ['es' as const] },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/],
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  }),
}));
