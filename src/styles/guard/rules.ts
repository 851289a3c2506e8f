/** What must stand out from what, and by how much (WCAG 2.2, 1.4.3 and 1.4.11). */

/**
 * Value, least contrast, the value it lies on (empty: what is behind the widget), and values of the same theme that may take
 * its place. Nothing here is only ever large text, so the 3:1 for that is used nowhere. How a ground looks is the brand: it is
 * what lies on it that changes.
 */
export type Rule = [value: string, least: number, ground: string, ...instead: string[]];

const words = 4.5;
const signs = 3;

export const rules: Rule[] = [
  ['text', words, ''],
  ['subtle', words, '', 'text'],
  ['h-color', words, '', 'p-bg'],
  ['label', words, '', 'text'],
  ['link', words, '', 'link-hover', 'p-bg'],
  ['link-hover', words, '', 'link'],
  ['err', words, '', 'err-line', 'error-border'],
  ['err-line', signs, '', 'err'],
  ['ring', signs, '', 'text'],
  ['p-text', words, 'p-bg', 'p-hover-text', 'f-bg', 'text'],
  ['p-hover-text', words, 'p-hover-bg', 'p-text', 'f-bg', 'text'],
  ['p-active-bg', words, 'p-hover-text', 'p-hover-bg'],
  ['s-text', words, 's-bg', 'link', 'p-bg'],
  ['s-hover-text', words, 's-hover-bg', 's-text', 'p-text'],
  ['s-border', signs, '', 's-text'],
  ['f-text', words, 'f-bg', 'text'],
  ['f-border', signs, ''],
  ['f-focus-border', signs, '', 'ring', 'f-border'],
  ['f-invalid-border', signs, '', 'err-line'],
  ...['error', 'warning', 'ok', 'info'].map((name): Rule => [`${name}-text`, words, `${name}-bg`, 'text']),
  ['step-done', signs, '', 'p-bg'],
  ['step-done-text', signs, 'step-done', 'p-text'],
  ['step-now', signs, '', 'p-bg'],
];
