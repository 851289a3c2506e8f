/**
 * The look of the page's theme and of the configuration. Loaded where there is one, and before the first paint: a page
 * without a theme has nothing that could be wrong, and one with a theme shows no widget that is not repaired yet.
 */
import { unsafeCSS, type LitElement } from 'lit';
import type { Config } from '../../config/schema.js';
import { declarations } from '../tokens.js';
import { guard } from './guard.js';
import { applyTheme } from './own-look.js';
import { themeTable } from './theme-table.js';
import { themedStyles } from './themed.styles.js';

const themeTokens = unsafeCSS(`.root{${declarations(themeTable)}}`);

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
