/**
 * The only place where a colour, a font or a size is decided. Each value looks, in this order, at the integrator's own
 * `--loket-<name>`, at the tokens of the NL Design System (`--nl-*`, `--utrecht-*`, `--basis-*`, `--ams-*`), and then takes
 * our default. Inside the widgets a value is `var(--l-<name>)`.
 *
 * Defaults rest on `currentColor`, so that a widget without a theme is as readable as the page around it, light or dark.
 */

/** `[tokens in order, default]`; a capital letter starts another family of tokens. */
export type Chain = [tokens: string, fallback: string];

const heading = (property: string, fallback = 'inherit'): Chain => [
  `N heading-level-2-${property} U heading-2-${property} heading-${property} B heading-${property} A heading-${property}`,
  fallback,
];

const field = (property: string, ams: string, fallback: string): Chain => [
  `N text-input-${property} U textbox-${property} form-control-${property} form-input-${property} B form-control-${property} A ${ams}`,
  fallback,
];

const primary = (property: string, basis: string, fallback: string): Chain => [
  `N button-primary-${property} U button-primary-action-${property} button-${property} ${basis}A button-primary-${property}`,
  fallback,
];

const secondary = (property: string, basis: string, fallback: string): Chain => [
  `N button-secondary-${property} U button-secondary-action-${property} ${basis}A button-secondary-${property}`,
  fallback,
];

/** Ground, text and border of a panel; each family has its own word for what it says. */
const panel = (name: string, nl: string, basis: string, ground: string, border: string): Record<string, Chain> => ({
  [`${name}-bg`]: [
    `N alert-${nl}-background-color U alert-${name}-background-color B color-${basis}-bg-default U feedback-${name}-background-color`,
    ground,
  ],
  [`${name}-text`]: [
    `N alert-${nl}-color U alert-${name}-color B color-${basis}-color-document U feedback-${name}-color`,
    '#1f2328',
  ],
  [`${name}-border`]: [
    `N alert-${nl}-border-color U alert-${name}-border-color B color-${basis}-border-default U alert-icon-${name}-background-color A color-feedback-${nl}`,
    border,
  ],
});

export const tokenTable: Record<string, Chain> = {
  text: ['N paragraph-color U paragraph-color document-color B color-default-color-document A color-text', 'inherit'],
  subtle: [
    'N form-field-description-color U form-field-description-color B color-default-color-subtle A color-text-secondary',
    'color-mix(in srgb, currentColor 82%, transparent)',
  ],
  font: [
    'N paragraph-font-family U paragraph-font-family document-font-family B text-font-family-default A typography-font-family',
    'inherit',
  ],
  line: [
    'N paragraph-line-height U paragraph-line-height document-line-height B text-line-height-md A typography-body-text-line-height',
    '1.5',
  ],
  'h-font': heading('font-family'),
  'h-color': heading('color'),
  'h-weight': heading('font-weight', '700'),
  link: ['N link-color U link-color B color-action-2-color-default A links-color', 'inherit'],
  'p-bg': primary('background-color', 'B color-action-1-inverse-bg-default ', '#154273'),
  'p-text': primary('color', 'B color-action-1-inverse-color-default ', '#fff'),
  'p-border': primary('border-color', '', 'transparent'),
  'p-hover-bg': primary('hover-background-color', 'B color-action-1-inverse-bg-hover ', '#0d2f55'),
  'p-hover-text': primary('hover-color', 'B color-action-1-inverse-color-hover ', 'var(--l-p-text)'),
  's-text': secondary('color', 'B color-action-1-color-default ', 'inherit'),
  's-bg': secondary('background-color', '', 'transparent'),
  's-border': secondary('border-color', 'B color-action-1-border-default ', 'currentColor'),
  'b-radius': ['N button-border-radius U button-border-radius B border-radius-md A button-border-radius', '4px'],
  'b-weight': [
    'N button-primary-font-weight U button-primary-action-font-weight button-font-weight A button-font-weight',
    '600',
  ],
  'label-weight': ['N form-field-label-font-weight U form-label-font-weight A label-font-weight', '600'],
  'f-bg': field('background-color', 'color-background', 'transparent'),
  'f-text': field('color', 'color-text', 'inherit'),
  'f-border': field('border-color', 'inputs-border-color', 'color-mix(in srgb, currentColor 70%, transparent)'),
  'f-radius': field('border-radius', 'border-radius', '4px'),
  err: [
    'N form-field-error-message-color U form-field-error-message-color B color-negative-color-default U feedback-invalid-color A error-message-color',
    'inherit',
  ],
  'err-line': ['U form-field-invalid-border-inline-start-color A color-feedback-error', '#d8412c'],
  ring: ['U focus-outline-color B focus-outline-color', 'currentColor'],
  ...panel('error', 'error', 'negative', '#fdf0ee', '#b3261e'),
  ...panel('warning', 'warning', 'warning', '#fff6e3', '#8a5a00'),
  ...panel('ok', 'success', 'positive', '#eaf6ee', '#1b7a3d'),
  ...panel('info', 'info', 'info', '#eef4fb', '#154273'),
};
