/**
 * The look of the page's theme and of the configuration. Loaded where there is one, and before the first paint, so that no
 * widget is shown that is not repaired yet; where a theme comes later, when it comes.
 */
import { unsafeCSS, type LitElement } from 'lit';
import type { Config } from '../../config/schema.js';
import { guard } from './guard.js';
import { applyTheme } from './own-look.js';
import { firstTable, themeTable, type Chain } from './theme-table.js';
import { themedStyles } from './themed.styles.js';

/** For each value `--l-<name>: var(--loket-<name>, var(--<token>, … <default>))`. */
const declarations = (table: Record<string, Chain>): string =>
  Object.entries(table)
    .map(
      ([name, [names, fallback]]) =>
        `--l-${name}:${`loket-${name} ${names}`.replace(/\S+ ?/g, 'var(--$&,')}${fallback}${')'.repeat(names.split(' ').length + 1)}`,
    )
    .join(';');

/** The whole table as CSS. */
export const themeTokens = unsafeCSS(`:host{${declarations(firstTable)}}.root{${declarations(themeTable)}}`);

/** Gives a widget before its first paint what a theme decides, and holds it readable. */
export function look(host: LitElement, theme: Config['theme']): void {
  const root = host.renderRoot as ShadowRoot;
  applyTheme(host, theme);
  // After the sheets that every widget has, and before those of its own, which know better.
  const [tokens, base, ...own] = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [tokens!, base!, themeTokens.styleSheet!, themedStyles.styleSheet!, ...own];
  host.addController(guard(root));
}

/** The same for a part that stands alone, with sizes of its own: the explanation of a word in the page. */
export function lookOfPart(root: ShadowRoot, theme: Config['theme']): void {
  applyTheme({ renderRoot: root }, theme);
  root.adoptedStyleSheets.push(themeTokens.styleSheet!);
  guard(root).hostConnected();
}
