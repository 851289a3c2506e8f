import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.js';
import { described, describedBy } from './choice.js';

type Words = string | TemplateResult;

export interface TextField {
  name: string;
  label: Words;
  hint?: Words | undefined;
  /** What is wrong, as a sentence. */
  error?: Words | undefined;
  /** May stay empty; says so in the label. */
  optional?: boolean | undefined;
  type?: 'text' | 'email' | 'tel' | 'search';
  /** Token that lets browsers and assistive technology fill it (WCAG 1.3.5). */
  autocomplete?: string | undefined;
  inputmode?: 'numeric' | 'email' | 'tel' | 'text';
  /** Width in characters: shows how much is expected. */
  size?: number;
  lang?: string | typeof nothing;
  /** What comes below the input: a counter, a suggestion. */
  after?: unknown;
}

export const labelText = (label: Words, optional: boolean | undefined) =>
  optional ? html`${label} <span class="optional">${msg('(niet verplicht)')}</span>` : label;

/** Everything of a field but its input, in the order that is read: label, description, error, input. */
function frame(field: TextField, input: TemplateResult): TemplateResult {
  const { name, label, hint, error, optional } = field;
  return html`<div class=${error ? 'field wrong' : 'field'} lang=${field.lang ?? nothing}>
    <label class="label" for=${name}>${labelText(label, optional)}</label>
    ${described(name, hint, error)} ${input} ${field.after}
  </div>`;
}

export function textField(field: TextField): TemplateResult {
  const { name, hint, error, size } = field;
  return frame(
    field,
    html`<input
      id=${name}
      name=${name}
      class=${size ? `size-${size}` : ''}
      type=${field.type ?? 'text'}
      inputmode=${field.inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      spellcheck=${field.type === 'email' ? 'false' : nothing}
      aria-describedby=${describedBy(name, hint, error)}
      aria-invalid=${!!error}
      aria-required=${!field.optional}
    />`,
  );
}

export function textArea(field: TextField & { rows?: number }): TemplateResult {
  const { name, hint, error } = field;
  return frame(
    field,
    html`<textarea
      id=${name}
      name=${name}
      rows=${field.rows ?? 7}
      autocomplete=${field.autocomplete ?? 'off'}
      aria-describedby=${describedBy(name, hint, error)}
      aria-invalid=${!!error}
      aria-required=${!field.optional}
    ></textarea>`,
  );
}

export function checkbox(name: string, label: Words, hint?: Words): TemplateResult {
  return html`<label class="option field">
    <input type="checkbox" name=${name} id=${name} value="on" aria-describedby=${describedBy(name, hint, undefined)} />
    <span>
      <span class="option-label">${label}</span>
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
    </span>
  </label>`;
}
