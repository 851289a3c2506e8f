/**
 * classic.js, for a CMS that takes `type="module"` away: a plain script whose only work is to bring the module beside it.
 *
 * Not `import('./embed.js')`: a script from another origin without `crossorigin` has no address of its own to start from
 * (HTML, "muted errors"). And not `document.currentScript` by that name: an editor's `<img name="currentScript" src="…">`
 * would stand in for it, and choose what is run.
 * @param target file to bring, from where classic.js stands
 */
export const classicScript = (target: string): string =>
  `import(new URL('${target}',Object.getOwnPropertyDescriptor(Document.prototype,'currentScript').get.call(document).src));\n`;
