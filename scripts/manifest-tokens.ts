/** The custom properties of the look, in words, for editors: read from the tables of the look. */
import { lookTable } from '../src/styles/guard/theme-table.js';

interface CssProperty {
  name: string;
  description: string;
  default: string;
}

const things: Record<string, string> = {
  h: 'headings',
  ring: 'the ring around what has the focus',
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
  'active-bg': 'Background while pressed',
  'focus-border': 'Border colour with the focus',
  'invalid-border': 'Border colour with a mistake',
  'border-width': 'Width of the border',
  'pad-block': 'Room above and below the words',
  'pad-inline': 'Room before and after the words',
  size: 'Font size',
  width: 'Width',
  style: 'Line style',
  offset: 'Distance',
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
  size: 'Font size of text; never below what is readable.',
  'h-line': 'Line height of headings.',
  'h-small-size': 'Font size of headings in panels.',
  gap: 'Room between parts.',
  link: 'Colour of links.',
  'link-hover': 'Colour of links under the pointer.',
  label: 'Colour of labels.',
  'step-done': 'Ground of the sign of a step that is done.',
  'step-done-text': 'Colour of the sign of a step that is done.',
  'step-now': 'Colour of the sign of the step that is now.',
  err: 'Text colour of a mistake in a field.',
  ring: 'Colour of the ring around what has the focus.',
};

function describe(name: string): string {
  const [, thing = '', aspect = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
  const said = alone[name] ?? (things[thing] && aspects[aspect] && `${aspects[aspect]} of ${things[thing]}.`);
  if (!said) throw new Error(`--loket-${name} has no words yet: add them to scripts/manifest-tokens.ts.`);
  return said;
}

export const cssProperties = (): CssProperty[] =>
  Object.entries(lookTable).map(([name, [, fallback]]) => ({
    name: `--loket-${name}`,
    description: describe(name),
    default: fallback.replace('--l-', '--loket-'),
  }));
