/**
 * Which rules of the widgets' sheets make which class: selector there → selector here. Names and anatomy are those of the NL
 * Design System (`utrecht-textbox` → `loket-textbox`). A selector that no sheet has any more stops the build.
 */
export interface ClassFile {
  /** Sheets that are read, in this order; each rule stays in its place. */
  sheets: SheetName[];
  /** What of theirs goes in, and under which names. */
  selectors: Record<string, string[]>;
  /** Of a rule for more than this, only these properties. By the selector there. */
  only?: Record<string, RegExp>;
}
export type SheetName = 'base' | 'later' | 'chooser' | 'tracker' | 'themed';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const each = (names: string[], target: string[]): Record<string, string[]> =>
  Object.fromEntries(names.map((name) => [name, target]));

// A class that changes another has two names: in the widgets a class goes before the tag, whichever comes last.

/** Everywhere the same: sizes with their borders, the ring of the focus, and its distance to what sticks to the edge. */
const shared = (all: string[], focusable: string[], inverse: string[] = []): Record<string, string[]> => ({
  '*': all,
  ...(focusable.length && { ':focus-visible': focusable.map((name) => `${name}:focus-visible`) }),
  ...(inverse.length && { '.primary:focus-visible': inverse.map((name) => `${name}:focus-visible`) }),
  ':is(h1, h2, h3, h4, h5, h6, .field, input, textarea, button, a)': focusable.length ? focusable : all,
});

const texts = ['.loket-textbox', '.loket-textarea'];
const inputs = [...texts, '.loket-select'];
const typed = "input:not([type='radio'], [type='checkbox'])";
const alert = '.loket-alert';
const step = '.loket-process-steps__step';

export const classFiles: Record<string, ClassFile> = {
  document: {
    sheets: ['base', 'themed'],
    selectors: { '.root': ['.loket-document'] },
    only: { '.root': /^(font-family|font-size|line-height|color|overflow-wrap|-webkit-text-size-adjust|--l-.*)$/ },
  },
  heading: {
    sheets: ['base', 'themed'],
    selectors: {
      ...shared(['.loket-heading', '.loket-pre-heading'], ['.loket-heading']),
      ...each(headings, ['.loket-heading']),
      '.caption': ['.loket-pre-heading'],
      '.panel :is(h1, h2, h3, h4, h5, h6)': ['.loket-heading--small'],
    },
  },
  paragraph: {
    sheets: ['base'],
    selectors: { p: ['.loket-paragraph'] },
  },
  link: {
    sheets: ['base', 'themed'],
    selectors: {
      ...shared(['.loket-link'], ['.loket-link']),
      a: ['.loket-link'],
      'a:hover': ['.loket-link:hover'],
      ':where(a):not(:where(.button)):hover': ['.loket-link:hover'],
    },
  },
  button: {
    sheets: ['base', 'themed'],
    selectors: {
      ...shared(['.loket-button'], ['.loket-button'], ['.loket-button--primary']),
      button: ['.loket-button'],
      'button:hover': ['.loket-button:hover'],
      '.button': ['.loket-button:any-link'],
      '.button:not(.quiet)': ['.loket-button'],
      '.primary': ['.loket-button.loket-button--primary'],
      '.primary:hover': ['.loket-button--primary:hover'],
      '.primary:active': ['.loket-button--primary:active'],
      '.quiet': ['.loket-button.loket-button--subtle'],
      ':where(button, .button):not(:where(.primary, .quiet, .close)):hover': [
        '.loket-button:not(.loket-button--primary, .loket-button--subtle):hover',
      ],
      "[aria-disabled='true']": [".loket-button[aria-disabled='true']"],
      '.actions': ['.loket-button-group'],
    },
  },
  'form-field': {
    sheets: ['base', 'later', 'themed'],
    selectors: {
      ...shared(
        [
          '.loket-form-field',
          '.loket-form-fieldset',
          '.loket-form-fieldset__legend',
          '.loket-form-label',
          '.loket-form-field-description',
          '.loket-form-field-error-message',
        ],
        [],
      ),
      p: ['.loket-form-field-description', '.loket-form-field-error-message'],
      '.field': ['.loket-form-field'],
      fieldset: ['.loket-form-fieldset'],
      legend: ['.loket-form-fieldset__legend'],
      'legend + *': ['.loket-form-fieldset__legend + *'],
      'legend > *': ['.loket-form-fieldset__legend > *'],
      '.label': ['.loket-form-label'],
      '.optional': ['.loket-form-label__optional'],
      '.hint': ['.loket-form-field-description'],
      '.error': ['.loket-form-field-error-message'],
      '.error::before': ['.loket-form-field-error-message::before'],
      '.wrong': ['.loket-form-field--invalid', '.loket-form-fieldset--invalid'],
    },
  },
  textbox: {
    sheets: ['base', 'later', 'chooser', 'themed'],
    selectors: {
      ...shared(inputs, inputs),
      input: ['.loket-textbox'],
      textarea: ['.loket-textarea'],
      [typed]: ['.loket-textbox'],
      select: ['.loket-select'],
      option: ['.loket-select option'],
      [`${typed}:focus-visible`]: ['.loket-textbox.loket-textbox:focus-visible'],
      'textarea:focus-visible': ['.loket-textarea.loket-textarea:focus-visible'],
      "[aria-invalid='true']:is(input, textarea)": texts.map((name) => `${name}[aria-invalid='true']`),
      '.size-2': ['.loket-textbox--size-2'],
      '.size-4': ['.loket-textbox--size-4'],
      '.size-7': ['.loket-textbox--size-7'],
      '.size-20': ['.loket-textbox--size-20'],
      ".root :is(input, textarea, select):not([type='radio'], [type='checkbox'], [aria-invalid='true'])": inputs.map(
        (name) => `${name}:not([aria-invalid='true'])`,
      ),
      ".root :is(input, textarea, select):not([type='radio'], [type='checkbox']):focus-visible": inputs.map(
        (name) => `${name}:focus-visible`,
      ),
      ".root [aria-invalid='true']:is(input, textarea)": texts.map((name) => `${name}[aria-invalid='true']`),
    },
    // Its corners stay as they are.
    only: { ':focus-visible': /^outline/ },
  },
  choice: {
    sheets: ['base', 'themed'],
    selectors: {
      ...shared(
        ['.loket-option', '.loket-option__label', '.loket-radio', '.loket-checkbox'],
        ['.loket-radio', '.loket-checkbox'],
      ),
      '.root': ['.loket-radio', '.loket-checkbox'],
      '.option': ['.loket-option'],
      '.option + .option': ['.loket-option + .loket-option'],
      '.option:hover': ['.loket-option:hover'],
      '.option:has(:checked)': ['.loket-option:has(:checked)'],
      '.option-label': ['.loket-option__label'],
      '.option .hint': ['.loket-option .loket-form-field-description'],
      "input[type='radio']": ['.loket-radio'],
      "input[type='checkbox']": ['.loket-checkbox'],
    },
    only: { '.root': /^accent-color$/ },
  },
  alert: {
    sheets: ['base', 'later', 'themed'],
    selectors: {
      '*': [alert],
      '.panel': [alert],
      '.panel :is(h1, h2, h3, h4, h5, h6)': [`${alert} .loket-heading`],
      ul: [`${alert} ul`],
      '.panel > :last-child': [`${alert} > :last-child`],
      '.panel ul:last-child': [`${alert} ul:last-child`],
      '.panel ul': [`${alert} ul`],
      '.panel li + li': [`${alert} li + li`],
      '.panel-error': [`${alert}--error`],
      '.panel-warning': [`${alert}--warning`],
      '.panel-ok': [`${alert}--ok`],
    },
  },
  'process-steps': {
    sheets: ['base', 'tracker', 'themed'],
    selectors: {
      '*': ['.loket-process-steps', step],
      '.plain.plain': ['.loket-process-steps'],
      ol: ['.loket-process-steps'],
      '.steps': ['.loket-process-steps'],
      '.step': [step],
      '.step:last-child': [`${step}:last-child`],
      '.step p': [`${step} p`],
      '.step:not(:last-child)::after': [`${step}:not(:last-child)::after`],
      '.step::before': [`${step}::before`],
      '.step.done::before': [`${step}--done::before`],
      '.step.now::before': [`${step}--now::before`],
      '.step.to-come::before': [`${step}--to-come::before`],
      '.step-name': ['.loket-process-steps__name'],
      '.step-state': ['.loket-process-steps__state'],
    },
  },
  'visually-hidden': {
    sheets: ['base'],
    selectors: { '.unseen': ['.loket-visually-hidden'] },
  },
};
