import type { Plugin } from 'vite';

/**
 * What Lit holds for old browsers, decorators and its own tools, by the end of the file's name. We use none of it, it weighs
 * 0.4 kB, and it leaves names on `window`, where a widget of ours leaves nothing.
 */
const unusedOfLit: Record<string, (RegExp | readonly [RegExp, string])[]> = {
  '@lit/reactive-element/reactive-element.js': [
    /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=new Map;)/,
    /static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/,
  ],
  '@lit/reactive-element/css-tag.js': [
    /(?<=throw Error\()"CSSResult is not [^"]+"/,
    // An <a id="ShadyCSS"> in the page would leave the form without its style.
    /\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&/,
  ],
  'lit-element/lit-element.js': [
    /,\w\.litElementHydrateSupport\?\.\(.*?\)(?=;)/,
    /\w\?\.\(\{LitElement:\w\}\);/,
    /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
  'lit-html/lit-html.js': [
    // An <a id="trustedTypes"> in a browser that has none would end the script.
    [/(\w)\?\1\.createPolicy(\("lit-html",\{createHTML:\w=>\w\}\)):void 0/, '$1?.createPolicy?.$2'],
    // Templates of the tags `svg` and `mathml`; pictures stand inside `html`.
    /(?<=,\w=)2===\w\?"<svg>":3===\w\?"<math>":(?="",)/,
    /\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/,
    /const \w=this\.el\.content\.firstChild;\w\.replaceWith\(\.\.\.\w\.childNodes\)/,
    /\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

/** @param root folder of the project, with a slash at the end */
export function leanLit(root: string): Plugin {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform(code, id) {
      const file = Object.keys(unusedOfLit).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file && /\b(svg|mathml)`/.test(code) && id.startsWith(root))
        this.error('vite.config.ts takes svg and mathml from Lit.');
      if (!file) return undefined;
      for (const part of unusedOfLit[file]!) {
        const [pattern, text] = part instanceof RegExp ? [part, ''] : part;
        // A new version of Lit may be written in another way: then see what this list must become.
        if (!pattern.test(code)) throw new Error(`lean-lit.ts: ${file} has no ${pattern.source}`);
        code = code.replace(pattern, text);
      }
      return { code, map: null };
    },
  };
}
