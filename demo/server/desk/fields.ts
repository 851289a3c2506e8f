/** Fields of the desk's forms: a label, a hint, what is wrong, and what was typed, which is never thrown away. */
import { html } from 'hono/html';
import type { Html } from './page.js';

export interface Wrong {
  /** Name of the field. */
  field: string;
  words: string;
}

export interface Filling {
  /** Comes before each id, so that no two forms on a page share one. */
  part: string;
  values: URLSearchParams;
  wrong?: Wrong | undefined;
}

interface Field {
  name: string;
  label: string;
  hint?: string;
}

export const idOf = (part: string, name: string): string => `${part}-${name}`;

const parts = ({ part, values, wrong }: Filling, { name, hint }: Field) => {
  const id = idOf(part, name);
  const isWrong = wrong?.field === name;
  const about = [hint && `${id}-uitleg`, isWrong && `${id}-fout`].filter(Boolean).join(' ');
  return {
    id,
    value: values.get(name) ?? '',
    above: html`${hint ? html`<p class="hint" id="${id}-uitleg">${hint}</p>` : ''}
    ${isWrong ? html`<p class="wrong" id="${id}-fout">${wrong.words}</p>` : ''}`,
    aria: html`${isWrong ? html`aria-invalid="true"` : ''} ${about ? html`aria-describedby="${about}"` : ''}`,
  };
};

export function area(filling: Filling, field: Field): Html {
  const { id, value, above, aria } = parts(filling, field);
  // A parser drops the first line break in a textarea, so one goes before what was typed.
  return html`<label for="${id}">${field.label}</label>
    ${above}
    <textarea id="${id}" name="${field.name}" rows="4" ${aria}>${'\n'}${value}</textarea>`;
}

export function line(filling: Filling, field: Field & { type?: 'text' | 'date' | 'url' }): Html {
  const { id, value, above, aria } = parts(filling, field);
  // What is no date cannot stand in a date field: it would vanish, so then it is a plain one.
  const type = field.type === 'date' && !/^(\d{4}-\d\d-\d\d)?$/.test(value) ? 'text' : (field.type ?? 'text');
  return html`<label for="${id}">${field.label}</label>
    ${above}
    <input id="${id}" name="${field.name}" type="${type}" autocomplete="off" value="${value}" ${aria} />`;
}

export function choice(filling: Filling, field: Field & { options: Readonly<Record<string, string>> }): Html {
  const { id, value, above, aria } = parts(filling, field);
  const options = Object.entries(field.options).map(
    ([code, words]) => html`<option value="${code}" ${code === value ? html`selected` : ''}>${words}</option>`,
  );
  return html`<label for="${id}">${field.label}</label>
    ${above}
    <select id="${id}" name="${field.name}" ${aria}>
      ${options}
    </select>`;
}

export function radios(filling: Filling, field: Field & { options: Readonly<Record<string, string>> }): Html {
  const { id, value, above, aria } = parts(filling, field);
  const choices = Object.entries(field.options).map(
    ([code, words], nth) =>
      html`<label class="choice">
        <input
          type="radio"
          name="${field.name}"
          value="${code}"
          ${nth ? '' : html`id="${id}"`}
          ${code === value ? html`checked` : ''}
          ${aria}
        />
        ${words}
      </label>`,
  );
  return html`<fieldset>
    <legend>${field.label}</legend>
    ${above} ${choices}
  </fieldset>`;
}

export function checkbox({ part, values }: Filling, { name, label }: Field): Html {
  return html`<label class="choice">
    <input
      id="${idOf(part, name)}"
      type="checkbox"
      name="${name}"
      value="ja"
      ${values.get(name) ? html`checked` : ''}
    />
    ${label}
  </label>`;
}
