/** The look without scripts: each example of docs/css.md in each of its states, in plain HTML with classes. */
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import css from '../dist/css/loket.css?inline';
import docs from '../docs/css.md?raw';
import { examplesOf } from './support/examples.js';
import { dark, narrow, plain, themed } from './support/pages.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
const examples = examplesOf(docs);

type Story = StoryObj<object>;
type Page = (content: TemplateResult) => TemplateResult;

const meta: Meta<object> = {
  title: 'Look without scripts',
  parameters: { docs: { description: { component: 'Plain HTML with the classes of `loket.css`: docs/css.md.' } } },
  // Texts are those of a municipality: Dutch, whatever the language of the widgets.
  decorators: [(story) => plain(html`${story()}`, 'nl')],
};
export default meta;

const shown = (name: string): TemplateResult => {
  const code = examples.get(name);
  if (!code) throw new Error(`docs/css.md has no example ${name}`);
  return html`${unsafeHTML(code)}`;
};

const inDocument = (content: unknown): TemplateResult => html`<div class="loket-document">${content}</div>`;

/** @param focus what has the focus, as by the keyboard */
const example = (name: string, focus?: string): Story => ({
  render: () => inDocument(shown(name)),
  ...(focus && {
    tags: ['!autodocs'],
    play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>(focus)?.focus({ focusVisible: true }),
  }),
});

const fillIn = (story: Story, value: string): Story => ({
  ...story,
  tags: ['!autodocs'],
  play: ({ canvasElement }) => {
    const field = canvasElement.querySelector<HTMLInputElement>('.loket-textbox, .loket-textarea');
    if (field) field.value = value;
  },
});

const all = (page: Page): Story => ({
  tags: ['!autodocs'],
  render: () =>
    page(
      inDocument(
        [...examples.keys()]
          .filter((name) => name !== 'load')
          .map((name) => html`<div style="margin-block-end:1rem">${shown(name)}</div>`),
      ),
    ),
});

export const Text = example('text');
export const LinkFocus = example('text', '.loket-link');
export const VisuallyHidden = example('visually-hidden');

export const ButtonPrimary = example('button-primary');
export const ButtonPrimaryFocus = example('button-primary', 'button');
export const ButtonSecondary = example('button-secondary');
export const ButtonSecondaryFocus = example('button-secondary', 'button');
export const ButtonSubtle = example('button-subtle');
export const ButtonSubtleFocus = example('button-subtle', 'button');
export const ButtonLink = example('button-link');
export const ButtonBusy = example('button-busy');
export const ButtonGroup = example('button-group');

export const Textbox = example('textbox');
export const TextboxFilled = fillIn(Textbox, 'Fatma Yılmaz-van der Berg');
export const TextboxFocus = example('textbox', 'input');
export const TextboxDescription = example('textbox-description');
export const TextboxSizes = example('textbox-sizes');
export const TextboxInvalid = example('textbox-invalid');
export const TextboxInvalidFocus = example('textbox-invalid', 'input');
export const Textarea = example('textarea');
export const TextareaFilled = fillIn(Textarea, 'Een bank van 2,20 meter\nTwee stoelen\nEen kast');
export const TextareaFocus = example('textarea', 'textarea');
export const TextareaInvalid = example('textarea-invalid');
export const Select = example('select');
export const SelectFocus = example('select', 'select');

export const Radio = example('radio');
export const RadioFocus = example('radio', 'input:checked');
export const RadioInvalid = example('radio-invalid');
export const Checkbox = example('checkbox');
export const CheckboxFocus = example('checkbox', 'input');

export const Alert = example('alert');
export const AlertOk = example('alert-ok');
export const AlertWarning = example('alert-warning');
export const AlertWarningFocus = example('alert-warning', 'button');
export const AlertError = example('alert-error');
export const AlertErrorFocus = example('alert-error', 'a');

export const ProcessSteps = example('process-steps');

export const AllOnADarkPage = all(dark);
export const AllInAColumn = all(narrow);
export const AllWithATheme = all(themed);
export const AllFromTheRight = all((content) => html`<div dir="rtl">${content}</div>`);
