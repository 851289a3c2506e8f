import type { Plugin } from 'vite';

/**
 * What Lit holds for old browsers, decorators and its own tools, by the end of the file's name. We use none of it, it weighs
 * 0.8 kB, and it leaves names on `window`, where a widget of ours leaves nothing.
 */
const unusedOfLit: Record<string, (RegExp | readonly [RegExp, string])[]> = {
  '@lit/reactive-element/reactive-element.js': [
    /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=new Map;)/,
    /static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/,
    /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/,
    // Properties that become attributes.
    /(?<=\{)toAttribute\(\w,\w\)\{.*?\},(?=fromAttribute)/,
    /_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/,
    /,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/,
    /\|\|\w\.useDefault&&\w\.reflect&&\w===this\._\$Ej\?\.get\(\w\)&&!this\.hasAttribute\(\w\._\$Eu\(\w,\w\)\)/,
    // Defaults that a removed attribute brings back, and accessors that were there before.
    [/(C\(\w,\w),\{useDefault:\w,reflect:\w,wrapped:\w\},\w\)\{.*?void 0!==\w\)\|\|\((?=this\._\$AL)/, '$1){('],
    [/(this\.hasUpdated\|\|)\w\|\|(?=\(\w=void 0\))/, '$1'],
    [/=(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, '=$1'],
    /,this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\)/,
    /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(const\[\w,\w\]of \w\)\{const\{wrapped:.*?\}(?=\}let \w=!1;)/,
    // Attributes that hold JSON.
    /case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/,
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
        this.error('lean-lit.ts takes svg and mathml from Lit.');
      if (!file && /\b(reflect|useDefault): true|type: (Object|Array)\b/.test(code) && id.startsWith(root))
        this.error('lean-lit.ts takes attributes that follow a property or hold JSON from Lit.');
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
