/**
 * Where the look is decided: the values of the first screen, and their defaults. What a theme says of them, and what only a
 * theme changes, is in `guard/theme-table.ts`; no other file has a colour, a font or a size of its own. Inside the widgets a
 * value is `var(--l-<name>)`, and a page sets it by `--loket-<name>`.
 *
 * Defaults rest on `currentColor`, so that a widget without a theme is as readable as the page around it, light or dark.
 */

/** Ground, text and border of a panel. */
const panel = (name: string, ground: string, border: string): Record<string, string> => ({
  [`${name}-bg`]: ground,
  [`${name}-text`]: '#1f2328',
  [`${name}-border`]: border,
});

/** Name → default. */
export const tokenTable: Record<string, string> = {
  text: 'inherit',
  subtle: 'color-mix(in srgb, currentColor 82%, transparent)',
  font: 'inherit',
  line: '1.5',
  'h-font': 'inherit',
  'h-color': 'inherit',
  'h-weight': '700',
  link: 'inherit',
  'p-bg': '#154273',
  'p-text': '#fff',
  's-text': 'inherit',
  's-bg': 'transparent',
  's-border': 'currentColor',
  'b-radius': '4px',
  'b-weight': '600',
  'label-weight': '600',
  'f-bg': 'transparent',
  'f-text': 'inherit',
  'f-border': 'color-mix(in srgb, currentColor 70%, transparent)',
  'f-radius': '4px',
  err: 'inherit',
  'err-line': '#d8412c',
  ring: 'currentColor',
  ...panel('error', '#fdf0ee', '#b3261e'),
  ...panel('warning', '#fff6e3', '#8a5a00'),
  ...panel('ok', '#eaf6ee', '#1b7a3d'),
  ...panel('info', '#eef4fb', '#154273'),
};
