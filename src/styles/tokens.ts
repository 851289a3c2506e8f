/** The table of tokens as CSS. */
import { unsafeCSS, type CSSResult } from 'lit';
import { tokenTable } from './token-table.js';

/** For a widget, at its tag: where the values can be read before anything is shown. */
export const tokens: CSSResult = unsafeCSS(
  `:host{${Object.entries(tokenTable)
    .map(([name, fallback]) => `--l-${name}:var(--loket-${name},${fallback})`)
    .join(';')}}`,
);
