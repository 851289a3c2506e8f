import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles to a shadow root that has some, when code that was loaded later brings them. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const { styleSheet } = styles;
  // Lit has none, and makes style elements, in an old browser and beside MooTools, which takes the place of `Document`.
  if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
  else adoptStyles(root, [styles]);
}
