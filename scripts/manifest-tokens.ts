/** The custom properties of the look, in words, for editors: read from the style sheet that every widget has. */
import { tokens } from '../src/styles/tokens.js';

interface CssProperty {
  name: string;
  description: string;
  default: string;
}

const things: Record<string, string> = {
  h: 'headings',
  p: 'the primary button',
  s: 'secondary buttons',
  b: 'buttons',
  label: 'labels',
  f: 'fields',
  err: 'a mistake in a field',
  error: 'a panel with an error',
  warning: 'a panel with a warning',
  ok: 'a panel that says that it went well',
  info: 'a panel with information',
};

const aspects: Record<string, string> = {
  bg: 'Background',
  text: 'Text colour',
  border: 'Border colour',
  'hover-bg': 'Background under the pointer',
  'hover-text': 'Text colour under the pointer',
  radius: 'Rounding of the corners',
  weight: 'Font weight',
  font: 'Font',
  color: 'Colour',
  line: 'Colour of the line beside it',
};

const alone: Record<string, string> = {
  text: 'Colour of text.',
  subtle: 'Colour of hints.',
  font: 'Font of text.',
  line: 'Line height of text.',
  link: 'Colour of links.',
  err: 'Text colour of a mistake in a field.',
  ring: 'Colour of the ring around what has the focus.',
};

function describe(name: string): string {
  const [, thing = '', aspect = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
  const said = alone[name] ?? (things[thing] && aspects[aspect] && `${aspects[aspect]} of ${things[thing]}.`);
  if (!said) throw new Error(`--loket-${name} has no words yet: add them to scripts/manifest-tokens.ts.`);
  return said;
}

/** What comes last of `var(--loket-a, var(--nl-b, #fff))`. */
const lastOf = (chain: string): string => chain.replace(/^(var\([\w-]+,)+/, '').replace(/\)+$/, '');

/** The default with its own brackets again, which `lastOf` takes along with those of the chain. */
const closed = (value: string): string =>
  value + ')'.repeat((value.match(/\(/g) ?? []).length - (value.match(/\)/g) ?? []).length);

export const cssProperties = (): CssProperty[] =>
  [...tokens.cssText.matchAll(/--l-([\w-]+):(var\(--loket-[^;}]*)/g)].map(([, name = '', chain = '']) => ({
    name: `--loket-${name}`,
    description: describe(name),
    default: closed(lastOf(chain)).replace('--l-', '--loket-'),
  }));
