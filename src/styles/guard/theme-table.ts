/**
 * The whole table of the look: what a theme says of the values of the first screen, and the values that stay as they are until
 * a theme says otherwise. It comes with the theme: without one, the sheets of the first screen have the same values as the
 * defaults here.
 */
import { tokenTable } from '../token-table.js';
import { firstChains } from './first-chains.js';

/** Names of tokens, as in `first-chains.ts`; then our default. */
export type Chain = [tokens: string, fallback: string];

export const firstTable: Record<string, Chain> = Object.fromEntries(
  Object.entries(tokenTable).map(([name, fallback]) => [name, [firstChains[name]!, fallback]]),
);

const primary = (property: string): string =>
  `nl-button-primary-${property} utrecht-button-primary-action-${property} utrecht-button-${property}`;

const secondary = (property: string): string =>
  `nl-button-secondary-${property} utrecht-button-secondary-action-${property}`;

const both = (property: string, ams: string): string =>
  `nl-button-${property} utrecht-button-${property} ams-button-${ams}`;

const field = (property: string): string =>
  `nl-text-input-${property} utrecht-textbox-${property} utrecht-form-control-${property} utrecht-form-input-${property} basis-form-control-${property}`;

const step = (state: string, basis: string, ams: string): string =>
  `denhaag-process-steps-step-marker-${state} todo-progress-list-step-marker-${state} basis-color-${basis} ams-color-progress-${ams}`;

export const themeTable: Record<string, Chain> = {
  size: [
    'nl-paragraph-font-size utrecht-paragraph-font-size utrecht-document-font-size basis-text-font-size-md ams-typography-body-text-font-size',
    '100%',
  ],
  'h-size': [
    'nl-heading-level-2-font-size utrecht-heading-2-font-size basis-text-font-size-2xl ams-typography-heading-2-font-size',
    '1.5em',
  ],
  'h-line': [
    'nl-heading-level-2-line-height utrecht-heading-2-line-height basis-text-line-height-2xl ams-heading-2-line-height',
    '1.25',
  ],
  'h-small-size': [
    'nl-heading-level-3-font-size utrecht-heading-3-font-size basis-text-font-size-xl ams-typography-heading-3-font-size',
    '1.2em',
  ],
  'link-hover': [
    'nl-link-hover-color utrecht-link-hover-color basis-color-action-2-color-hover ams-links-hover-color',
    'var(--l-link)',
  ],
  'p-border': [
    `${primary('border-color')} basis-color-action-1-inverse-border-default ams-button-primary-border-color`,
    'transparent',
  ],
  'p-hover-bg': [
    `${primary('hover-background-color')} basis-color-action-1-inverse-bg-hover ams-button-primary-hover-background-color`,
    'var(--l-p-bg)',
  ],
  'p-hover-text': [`${primary('hover-color')} basis-color-action-1-inverse-color-hover`, 'var(--l-p-text)'],
  'p-active-bg': [
    `${primary('active-background-color')} basis-color-action-1-inverse-bg-active`,
    'var(--l-p-hover-bg)',
  ],
  's-hover-bg': [`${secondary('hover-background-color')} basis-color-action-1-bg-hover`, 'var(--l-s-bg)'],
  's-hover-text': [
    `${secondary('hover-color')} basis-color-action-1-color-hover ams-button-secondary-hover-color`,
    'var(--l-s-text)',
  ],
  'b-border-width': [
    'nl-button-primary-border-width utrecht-button-border-width basis-border-width-sm ams-button-border-width',
    '2px',
  ],
  'b-font': [both('font-family', 'font-family'), 'inherit'],
  'b-size': [`${primary('font-size')} ams-button-font-size`, '1em'],
  'b-pad-block': [both('padding-block-start', 'padding-block'), '0.6em'],
  'b-pad-inline': [both('padding-inline-start', 'padding-inline'), '1.25em'],
  label: ['nl-form-field-label-color utrecht-form-label-color ams-label-color', 'inherit'],
  'f-border-width': [`${field('border-width')} ams-border-width-m`, '1px'],
  'f-focus-border': [field('focus-border-color'), 'var(--l-f-border)'],
  'f-invalid-border': [
    `${field('invalid-border-color')} utrecht-feedback-invalid-color ams-color-interactive-invalid`,
    'var(--l-err-line)',
  ],
  'ring-width': ['utrecht-focus-outline-width basis-focus-outline-width', '3px'],
  'ring-style': ['utrecht-focus-outline-style basis-focus-outline-style', 'solid'],
  'ring-offset': ['utrecht-focus-outline-offset basis-focus-outline-offset ams-focus-outline-offset', '3px'],
  'step-done': [step('checked-background-color', 'positive-inverse-bg-default', 'completed'), 'transparent'],
  'step-done-text': [
    'denhaag-process-steps-step-marker-checked-color todo-progress-list-step-marker-checked-color basis-color-positive-inverse-color-default',
    'currentColor',
  ],
  'step-now': [step('current-background-color', 'action-1-inverse-bg-default', 'current'), 'currentColor'],
  gap: ['utrecht-space-block-md basis-space-block-md ams-space-m', '1em'],
};

export const lookTable: Record<string, Chain> = { ...firstTable, ...themeTable };
