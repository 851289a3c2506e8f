import { html, noChange, nothing, type TemplateResult } from 'lit';

type Words = string | TemplateResult;

export interface Option {
  value: string;
  label: Words;
  hint?: Words | undefined;
  hidden?: boolean;
  /** Whether it is chosen, where the widget keeps the choice; by default the input does. */
  checked?: boolean | undefined;
}

export interface ChoiceField {
  name: string;
  legend: Words;
  hint?: Words | undefined;
  /** What is wrong, as a sentence. */
  error?: Words | undefined;
  /** What stands between the question and the choices. */
  before?: unknown;
  options: readonly Option[];
  /** Not asked now: not shown, not sent, but what was chosen stays. */
  hidden?: boolean;
  /** May stay empty. */
  optional?: boolean | undefined;
}

/** What describes a field, and what is not right yet: between the label and the input, where it is read on the way in. */
export const described = (name: string, hint: Words | undefined, error: Words | undefined): TemplateResult =>
  html`${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing}`;

/** Ids of what describes a field, for aria-describedby. */
export const describedBy = (name: string, hint: unknown, error: unknown): string | typeof nothing =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || nothing;

/** A group of radio buttons, each with its own explanation. */
export function choice({
  name,
  legend,
  hint,
  error,
  before,
  options,
  hidden = false,
  optional = false,
}: ChoiceField): TemplateResult {
  const rows = options.map(
    (option) =>
      html`<label class="option" ?hidden=${option.hidden}>
        <input type="radio" name=${name} value=${option.value} .checked=${option.checked ?? noChange} />
        <span>
          <span class="option-label">${option.label}</span>
          ${option.hint ? html`<span class="hint">${option.hint}</span>` : nothing}
        </span>
      </label>`,
  );
  // Many go away as one: of 1,000 rows the first key of a search took 250 ms on a slow phone, and takes 50 so.
  const list = rows.length > 99 ? html`<div>${rows}</div>` : rows;
  return html`<fieldset
    role="radiogroup"
    id=${name}
    class=${error ? 'field wrong' : 'field'}
    tabindex="-1"
    aria-labelledby="${name}-legend"
    aria-describedby=${describedBy(name, hint, error)}
    aria-invalid=${!!error}
    aria-required=${!optional}
    ?hidden=${hidden}
    ?disabled=${hidden}
  >
    <legend id="${name}-legend">${legend}</legend>
    ${described(name, hint, error)} ${before} ${list}
  </fieldset>`;
}
