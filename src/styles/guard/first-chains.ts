/**
 * What a theme says of the values of the first screen. Names of tokens without their dashes in front, with blanks between, the
 * strongest first: after the page's own `--loket-<name>` come those of the NL Design System (`--nl-*`, `--utrecht-*`,
 * `--basis-*`, `--ams-*`). The defaults stand in `token-table.ts`.
 */

const heading = (property: string): string =>
  `nl-heading-level-2-${property} utrecht-heading-2-${property} utrecht-heading-${property} basis-heading-${property} ams-heading-${property}`;

const field = (property: string, ams: string): string =>
  `nl-text-input-${property} utrecht-textbox-${property} utrecht-form-control-${property} utrecht-form-input-${property} basis-form-control-${property} ams-${ams}`;

/** Where a theme knows one button only, that is its primary one: `utrecht-button-*`. */
const primary = (property: string, basis: string): string =>
  `nl-button-primary-${property} utrecht-button-primary-action-${property} utrecht-button-${property} basis-color-action-1-inverse-${basis} ams-button-primary-${property}`;

const secondary = (property: string, basis: string): string =>
  `nl-button-secondary-${property} utrecht-button-secondary-action-${property} basis-color-action-1-${basis} ams-button-secondary-${property}`;

/** Ground, text and border of a panel; each family has its own word for what it says. */
const panel = (name: string, nl: string, basis: string): Record<string, string> => ({
  [`${name}-bg`]: `nl-alert-${nl}-background-color utrecht-alert-${name}-background-color basis-color-${basis}-bg-default utrecht-feedback-${name}-background-color`,
  [`${name}-text`]: `nl-alert-${nl}-color utrecht-alert-${name}-color basis-color-${basis}-color-document utrecht-feedback-${name}-color`,
  [`${name}-border`]: `nl-alert-${nl}-border-color utrecht-alert-${name}-border-color basis-color-${basis}-border-default utrecht-alert-icon-${name}-background-color ams-color-feedback-${nl}`,
});

export const firstChains: Record<string, string> = {
  text: 'nl-paragraph-color utrecht-paragraph-color utrecht-document-color basis-color-default-color-document ams-color-text',
  subtle:
    'nl-form-field-description-color utrecht-form-field-description-color basis-color-default-color-subtle ams-color-text-secondary',
  font: 'nl-paragraph-font-family utrecht-paragraph-font-family utrecht-document-font-family basis-text-font-family-default ams-typography-font-family',
  line: 'nl-paragraph-line-height utrecht-paragraph-line-height utrecht-document-line-height basis-text-line-height-md ams-typography-body-text-line-height',
  'h-font': heading('font-family'),
  'h-color': heading('color'),
  'h-weight': heading('font-weight'),
  link: 'nl-link-color utrecht-link-color basis-color-action-2-color-default ams-links-color',
  'p-bg': primary('background-color', 'bg-default'),
  'p-text': primary('color', 'color-default'),
  's-text': secondary('color', 'color-default'),
  's-bg': secondary('background-color', 'bg-default'),
  's-border': secondary('border-color', 'border-default'),
  'b-radius': 'nl-button-border-radius utrecht-button-border-radius basis-border-radius-md ams-button-border-radius',
  'b-weight':
    'nl-button-primary-font-weight utrecht-button-primary-action-font-weight utrecht-button-font-weight ams-button-font-weight',
  'label-weight': 'nl-form-field-label-font-weight utrecht-form-label-font-weight ams-label-font-weight',
  'f-bg': field('background-color', 'color-background'),
  'f-text': field('color', 'color-text'),
  'f-border': field('border-color', 'inputs-border-color'),
  'f-radius': field('border-radius', 'border-radius'),
  err: 'nl-form-field-error-message-color utrecht-form-field-error-message-color basis-color-negative-color-default utrecht-feedback-invalid-color ams-error-message-color',
  'err-line': 'utrecht-form-field-invalid-border-inline-start-color ams-color-feedback-error',
  ring: 'utrecht-focus-outline-color basis-focus-outline-color',
  ...panel('error', 'error', 'negative'),
  ...panel('warning', 'warning', 'warning'),
  ...panel('ok', 'success', 'positive'),
  ...panel('info', 'info', 'info'),
};
