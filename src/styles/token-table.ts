/**
 * Where the look of the first screen is decided; `guard/theme-table.ts` has what only a theme changes, and no other file has a
 * colour, a font or a size of its own. Each value looks, in this order, at the integrator's own `--loket-<name>`, at the tokens
 * of the NL Design System (`--nl-*`, `--utrecht-*`, `--basis-*`, `--ams-*`), and then takes our default. Inside the widgets a
 * value is `var(--l-<name>)`.
 *
 * Defaults rest on `currentColor`, so that a widget without a theme is as readable as the page around it, light or dark.
 */

/** Names of tokens in order, without their dashes in front and with blanks between; then our default. */
export type Chain = [tokens: string, fallback: string];

const heading = (property: string, fallback = 'inherit'): Chain => [
  `nl-heading-level-2-${property} utrecht-heading-2-${property} utrecht-heading-${property} basis-heading-${property} ams-heading-${property}`,
  fallback,
];

const field = (property: string, ams: string, fallback: string): Chain => [
  `nl-text-input-${property} utrecht-textbox-${property} utrecht-form-control-${property} utrecht-form-input-${property} basis-form-control-${property} ams-${ams}`,
  fallback,
];

/** Where a theme knows one button only, that is its primary one: `utrecht-button-*`. */
const primary = (property: string, basis: string, fallback: string): Chain => [
  `nl-button-primary-${property} utrecht-button-primary-action-${property} utrecht-button-${property} basis-color-action-1-inverse-${basis} ams-button-primary-${property}`,
  fallback,
];

const secondary = (property: string, basis: string, fallback: string): Chain => [
  `nl-button-secondary-${property} utrecht-button-secondary-action-${property} basis-color-action-1-${basis} ams-button-secondary-${property}`,
  fallback,
];

/** Ground, text and border of a panel; each family has its own word for what it says. */
const panel = (name: string, nl: string, basis: string, ground: string, border: string): Record<string, Chain> => ({
  [`${name}-bg`]: [
    `nl-alert-${nl}-background-color utrecht-alert-${name}-background-color basis-color-${basis}-bg-default utrecht-feedback-${name}-background-color`,
    ground,
  ],
  [`${name}-text`]: [
    `nl-alert-${nl}-color utrecht-alert-${name}-color basis-color-${basis}-color-document utrecht-feedback-${name}-color`,
    '#1f2328',
  ],
  [`${name}-border`]: [
    `nl-alert-${nl}-border-color utrecht-alert-${name}-border-color basis-color-${basis}-border-default utrecht-alert-icon-${name}-background-color ams-color-feedback-${nl}`,
    border,
  ],
});

export const tokenTable: Record<string, Chain> = {
  text: [
    'nl-paragraph-color utrecht-paragraph-color utrecht-document-color basis-color-default-color-document ams-color-text',
    'inherit',
  ],
  subtle: [
    'nl-form-field-description-color utrecht-form-field-description-color basis-color-default-color-subtle ams-color-text-secondary',
    'color-mix(in srgb, currentColor 82%, transparent)',
  ],
  font: [
    'nl-paragraph-font-family utrecht-paragraph-font-family utrecht-document-font-family basis-text-font-family-default ams-typography-font-family',
    'inherit',
  ],
  line: [
    'nl-paragraph-line-height utrecht-paragraph-line-height utrecht-document-line-height basis-text-line-height-md ams-typography-body-text-line-height',
    '1.5',
  ],
  'h-font': heading('font-family'),
  'h-color': heading('color'),
  'h-weight': heading('font-weight', '700'),
  link: ['nl-link-color utrecht-link-color basis-color-action-2-color-default ams-links-color', 'inherit'],
  'p-bg': primary('background-color', 'bg-default', '#154273'),
  'p-text': primary('color', 'color-default', '#fff'),
  's-text': secondary('color', 'color-default', 'inherit'),
  's-bg': secondary('background-color', 'bg-default', 'transparent'),
  's-border': secondary('border-color', 'border-default', 'currentColor'),
  'b-radius': [
    'nl-button-border-radius utrecht-button-border-radius basis-border-radius-md ams-button-border-radius',
    '4px',
  ],
  'b-weight': [
    'nl-button-primary-font-weight utrecht-button-primary-action-font-weight utrecht-button-font-weight ams-button-font-weight',
    '600',
  ],
  'label-weight': ['nl-form-field-label-font-weight utrecht-form-label-font-weight ams-label-font-weight', '600'],
  'f-bg': field('background-color', 'color-background', 'transparent'),
  'f-text': field('color', 'color-text', 'inherit'),
  'f-border': field('border-color', 'inputs-border-color', 'color-mix(in srgb, currentColor 70%, transparent)'),
  'f-radius': field('border-radius', 'border-radius', '4px'),
  err: [
    'nl-form-field-error-message-color utrecht-form-field-error-message-color basis-color-negative-color-default utrecht-feedback-invalid-color ams-error-message-color',
    'inherit',
  ],
  'err-line': ['utrecht-form-field-invalid-border-inline-start-color ams-color-feedback-error', '#d8412c'],
  ring: ['utrecht-focus-outline-color basis-focus-outline-color', 'currentColor'],
  ...panel('error', 'error', 'negative', '#fdf0ee', '#b3261e'),
  ...panel('warning', 'warning', 'warning', '#fff6e3', '#8a5a00'),
  ...panel('ok', 'success', 'positive', '#eaf6ee', '#1b7a3d'),
  ...panel('info', 'info', 'info', '#eef4fb', '#154273'),
};
