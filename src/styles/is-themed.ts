import { tokenTable } from './token-table.js';

/** Values that only a theme changes, as `guard/theme-table.ts` has them: a page may set one of these alone. */
export const laterNames =
  'size h-size h-line h-small-size link-hover p-border p-hover-bg p-hover-text p-active-bg s-hover-bg s-hover-text b-border-width b-font b-size b-pad-block b-pad-inline label f-border-width f-focus-border f-invalid-border ring-width ring-style ring-offset step-done step-done-text step-now gap';

/** By these a theme of the NL Design System is known: each of those published has some. */
export const signs =
  'nl-paragraph-color nl-link-color nl-heading-level-2-color nl-button-primary-background-color nl-text-input-border-color utrecht-document-color utrecht-paragraph-color utrecht-link-color utrecht-heading-color utrecht-heading-2-color utrecht-button-background-color utrecht-button-primary-action-background-color utrecht-textbox-border-color utrecht-form-input-border-color utrecht-form-control-border-color utrecht-focus-outline-color basis-color-default-color-document ams-color-text';

const names = [...Object.keys(tokenTable), ...laterNames.split(' ')]
  .map((name) => `loket-${name}`)
  .concat(signs.split(' '));

/**
 * Whether the page decides a value of the look, or has words so grey that a hint, which is paler, may be lost: then the rest of
 * the look comes too, and is held readable. What no number tells, such as `oklch()`, is taken for grey.
 */
export function isThemed(host: Element): boolean {
  const style = getComputedStyle(host);
  const [, green = 132] = style.color.split(',');
  return Math.abs(Number(green) - 132) < 52 || names.some((name) => style.getPropertyValue(`--${name}`));
}
