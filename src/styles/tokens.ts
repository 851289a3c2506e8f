/** The table of tokens as CSS. */
import { unsafeCSS, type CSSResult } from 'lit';
import { tokenTable, type Chain } from './token-table.js';

const families: Record<string, string> = { N: 'nl', U: 'utrecht', B: 'basis', A: 'ams' };

function declaration(name: string, [tokens, fallback]: Chain): string {
  let family = '';
  const names = [`--loket-${name}`];
  for (const token of tokens.split(' ')) {
    if (families[token]) family = families[token];
    else names.push(`--${family}-${token}`);
  }
  return `--l-${name}:${names.map((token) => `var(${token},`).join('')}${fallback}${')'.repeat(names.length)}`;
}

/** The declarations for the root of a widget. */
export const tokens: CSSResult = unsafeCSS(
  `.root{${Object.entries(tokenTable)
    .map(([name, chain]) => declaration(name, chain))
    .join(';')}}`,
);
