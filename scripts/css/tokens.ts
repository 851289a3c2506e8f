/**
 * The values of the look for other tools: JSON in the Design Tokens Format (https://www.designtokens.org/TR/2025.10/format/),
 * with values as CSS text, as the published themes of the NL Design System have them, and a style sheet. Both are made from the
 * tables that the widgets use, and from nothing else.
 */
import { lookTable as table } from '../../src/styles/guard/theme-table.js';
import { cssProperties } from '../manifest-tokens.js';

interface Token {
  $type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'strokeStyle';
  /** A number, CSS as text, or another token in braces. */
  $value: number | string;
  $description: string;
  $extensions: {
    /** As in `@property`. */
    'nl.nldesignsystem.css-property-syntax': string | string[];
    /** Tokens of the NL Design System that go before our default, in their order. */
    'loket.follows': string[];
  };
}

/** End of a name → its type, and what CSS takes for it. The first that fits counts. */
const kinds: [end: RegExp, type: Token['$type'], syntax: string | string[]][] = [
  [/(^|-)font$/, 'fontFamily', ['<family-name>', '<generic-name>']],
  [/-weight$/, 'fontWeight', '<number>'],
  [/^(h-)?line$/, 'number', ['<length>', '<number>']],
  [/(^|-)size$/, 'dimension', ['<length>', '<percentage>']],
  [/-radius$/, 'dimension', '<length-percentage>'],
  [/(-(width|offset|pad-block|pad-inline)|^gap)$/, 'dimension', '<length>'],
  [/-style$/, 'strokeStyle', '<line-style>'],
  [
    /(^|-)(text|subtle|color|link|link-hover|bg|border|label|err|err-line|ring|step-done|step-now)$/,
    'color',
    '<color>',
  ],
];

function tokenOf(name: string, $description: string): Token {
  const [tokens, fallback] = table[name]!;
  const [, $type, syntax] = kinds.find(([end]) => end.test(name)) ?? [];
  if (!$type || !syntax) throw new Error(`--loket-${name} has no type yet: add one to scripts/css/tokens.ts.`);
  return {
    $type,
    $value: /^[\d.]+$/.test(fallback) ? Number(fallback) : fallback.replace(/^var\(--l-([\w-]+)\)$/, '{loket.$1}'),
    $description,
    $extensions: {
      'nl.nldesignsystem.css-property-syntax': syntax,
      'loket.follows': tokens.split(' ').map((token) => `--${token}`),
    },
  };
}

/** @returns the tokens by their prefix and name: `loket.p-bg` is `--loket-p-bg` */
export function tokenJson(): { loket: Record<string, Token> } {
  const entries = cssProperties().map(({ name, description }) => {
    const own = name.replace('--loket-', '');
    return [own, tokenOf(own, description)] as const;
  });
  return { loket: Object.fromEntries(entries) };
}

/**
 * @returns `.loket-theme { --loket-p-bg: #154273; … }`: our own look as a theme, to start from or to keep out that of the page.
 * What follows the page around it is not in it.
 */
export function tokenCss(): string {
  const lines = Object.entries(tokenJson().loket)
    .filter(([, { $value }]) => $value !== 'inherit')
    .map(
      ([name, { $value }]) => `  --loket-${name}: ${String($value).replace(/^\{loket\.(.+)\}$/, 'var(--loket-$1)')};`,
    );
  return `.loket-theme {\n${lines.join('\n')}\n}\n`;
}
