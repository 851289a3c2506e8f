/**
 * The only place where a colour, a font or a size is decided. Each value looks, in this order, at the integrator's own
 * `--loket-<name>`, at the tokens of the NL Design System (`--nl-*`, `--utrecht-*`, `--basis-*`, `--ams-*`), and then takes
 * our default. Inside the widgets a value is `var(--l-<name>)`.
 *
 * Defaults rest on `currentColor`, so that a widget without a theme is as readable as the page around it, light or dark.
 */
import { unsafeCSS, type CSSResult } from 'lit';

const families: Record<string, string> = { N: 'nl', U: 'utrecht', B: 'basis', A: 'ams' };

/** `name: [tokens in order, default]`; a capital letter starts another family of tokens. */
const table: Record<string, [tokens: string, fallback: string]> = {
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
  'h-font': [
    'N heading-level-2-font-family U heading-2-font-family heading-font-family B heading-font-family A heading-font-family',
    'inherit',
  ],
  'h-color': ['N heading-level-2-color U heading-2-color heading-color B heading-color A heading-color', 'inherit'],
  'h-weight': [
    'N heading-level-2-font-weight U heading-2-font-weight heading-font-weight B heading-font-weight A heading-font-weight',
    '700',
  ],
  link: ['N link-color U link-color B color-action-2-color-default A links-color', 'inherit'],
  'p-bg': [
    'N button-primary-background-color U button-primary-action-background-color button-background-color B color-action-1-inverse-bg-default A button-primary-background-color',
    '#154273',
  ],
  'p-text': [
    'N button-primary-color U button-primary-action-color button-color B color-action-1-inverse-color-default A button-primary-color',
    '#fff',
  ],
  'p-border': [
    'N button-primary-border-color U button-primary-action-border-color button-border-color A button-primary-border-color',
    'transparent',
  ],
  'p-hover-bg': [
    'N button-primary-hover-background-color U button-primary-action-hover-background-color button-hover-background-color B color-action-1-inverse-bg-hover A button-primary-hover-background-color',
    '#0d2f55',
  ],
  'p-hover-text': [
    'N button-primary-hover-color U button-primary-action-hover-color button-hover-color B color-action-1-inverse-color-hover',
    'var(--l-p-text)',
  ],
  's-text': [
    'N button-secondary-color U button-secondary-action-color B color-action-1-color-default A button-secondary-color',
    'inherit',
  ],
  's-bg': [
    'N button-secondary-background-color U button-secondary-action-background-color A button-secondary-background-color',
    'transparent',
  ],
  's-border': [
    'N button-secondary-border-color U button-secondary-action-border-color B color-action-1-border-default',
    'currentColor',
  ],
  'b-radius': ['N button-border-radius U button-border-radius B border-radius-md A button-border-radius', '4px'],
  'b-weight': [
    'N button-primary-font-weight U button-primary-action-font-weight button-font-weight A button-font-weight',
    '600',
  ],
  'label-weight': ['N form-field-label-font-weight U form-label-font-weight A label-font-weight', '600'],
  'f-bg': [
    'N text-input-background-color U textbox-background-color form-control-background-color form-input-background-color B form-control-background-color A color-background',
    'transparent',
  ],
  'f-text': [
    'N text-input-color U textbox-color form-control-color form-input-color B form-control-color A color-text',
    'inherit',
  ],
  'f-border': [
    'N text-input-border-color U textbox-border-color form-control-border-color form-input-border-color B form-control-border-color A inputs-border-color',
    'color-mix(in srgb, currentColor 70%, transparent)',
  ],
  'f-radius': [
    'N text-input-border-radius U textbox-border-radius form-control-border-radius form-input-border-radius B form-control-border-radius A border-radius',
    '4px',
  ],
  err: [
    'N form-field-error-message-color U form-field-error-message-color B color-negative-color-default U feedback-invalid-color A error-message-color',
    'inherit',
  ],
  'err-line': ['U form-field-invalid-border-inline-start-color A color-feedback-error', '#c8321f'],
  ring: ['U focus-outline-color B focus-outline-color', 'currentColor'],
  'error-bg': [
    'N alert-error-background-color U alert-error-background-color B color-negative-bg-default U feedback-error-background-color',
    '#fdf0ee',
  ],
  'error-text': [
    'N alert-error-color U alert-error-color B color-negative-color-document U feedback-error-color',
    '#1f2328',
  ],
  'error-border': [
    'N alert-error-border-color U alert-error-border-color B color-negative-border-default U alert-icon-error-background-color A color-feedback-error',
    '#b3261e',
  ],
  'warning-bg': [
    'N alert-warning-background-color U alert-warning-background-color B color-warning-bg-default U feedback-warning-background-color',
    '#fff6e3',
  ],
  'warning-text': [
    'N alert-warning-color U alert-warning-color B color-warning-color-document U feedback-warning-color',
    '#1f2328',
  ],
  'warning-border': [
    'N alert-warning-border-color U alert-warning-border-color B color-warning-border-default U alert-icon-warning-background-color A color-feedback-warning',
    '#8a5a00',
  ],
  'ok-bg': [
    'N alert-success-background-color U alert-ok-background-color B color-positive-bg-default U feedback-ok-background-color',
    '#eaf6ee',
  ],
  'ok-text': ['N alert-success-color U alert-ok-color B color-positive-color-document U feedback-ok-color', '#1f2328'],
  'ok-border': [
    'N alert-success-border-color U alert-ok-border-color B color-positive-border-default U alert-icon-ok-background-color A color-feedback-success',
    '#1b7a3d',
  ],
  'info-bg': [
    'N alert-info-background-color U alert-info-background-color B color-info-bg-default U feedback-info-background-color',
    '#eef4fb',
  ],
  'info-text': ['N alert-info-color U alert-info-color B color-info-color-document U feedback-info-color', '#1f2328'],
  'info-border': [
    'N alert-info-border-color U alert-info-border-color B color-info-border-default U alert-icon-info-background-color A color-feedback-info',
    '#154273',
  ],
};

function declaration(name: string, [tokens, fallback]: [string, string]): string {
  let family = '';
  const names = [`--loket-${name}`];
  for (const token of tokens.split(' ')) {
    if (families[token]) family = families[token];
    else names.push(`--${family}-${token}`);
  }
  return `--l-${name}:${names.map((token) => `var(${token},`).join('')}${fallback}${')'.repeat(names.length)}`;
}

/** The declarations for the root of a widget. */
export const tokens: CSSResult = unsafeCSS(
  `.root{${Object.entries(table)
    .map(([name, chain]) => declaration(name, chain))
    .join(';')}}`,
);
