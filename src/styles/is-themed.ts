import { tokenTable } from './token-table.js';

/**
 * Whether the page decides a value of the look: then the rest of the look comes too, and is held readable.
 * @param host carries a shadow root with the table of tokens among its sheets
 */
export function isThemed(host: Element): boolean {
  const style = getComputedStyle(host);
  return Object.entries(tokenTable).some(
    // What inherits reads as nothing, which every text includes.
    ([name, [, fallback]]) => !fallback.includes(style.getPropertyValue(`--l-${name}`)),
  );
}
