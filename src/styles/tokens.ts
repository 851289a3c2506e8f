/** The table of tokens as CSS. */
import { unsafeCSS, type CSSResult } from 'lit';
import { tokenTable, type Chain } from './token-table.js';

/** The declarations for a widget: at its tag, where they can be read before anything is shown. */
export const tokens: CSSResult = unsafeCSS(`:host{${declarations(tokenTable)}}`);

/** @returns for each value `--l-<name>: var(--loket-<name>, var(--<token>, … <default>))` */
export function declarations(table: Record<string, Chain>): string {
  return Object.entries(table)
    .map(
      ([name, [names, fallback]]) =>
        `--l-${name}:${`loket-${name} ${names}`.replace(/\S+ ?/g, 'var(--$&,')}${fallback}${')'.repeat(names.split(' ').length + 1)}`,
    )
    .join(';');
}
