import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.js';
import { described, describedBy } from './choice.js';
import { labelText, type TextField } from './fields.js';

/** A date as three short inputs: people know the day, and no date picker works for everyone. */
export function dateField({ name, label, hint, error, optional, lang }: TextField): TemplateResult {
  const parts: [part: string, label: string, size: number][] = [
    ['day', msg('Dag'), 2],
    ['month', msg('Maand'), 2],
    ['year', msg('Jaar'), 4],
  ];
  return html`<fieldset
    id=${name}
    tabindex="-1"
    class=${error ? 'field wrong' : 'field'}
    aria-describedby=${describedBy(name, hint, error)}
    lang=${lang ?? nothing}
  >
    <legend>${labelText(label, optional)}</legend>
    ${described(name, hint, error)}
    <div class="row">
      ${parts.map(
        ([part, partLabel, size]) =>
          html`<div>
            <label for="${name}.${part}">${partLabel}</label>
            <input
              id="${name}.${part}"
              name="${name}.${part}"
              class="size-${size}"
              inputmode="numeric"
              autocomplete="off"
              aria-invalid=${!!error}
              aria-required=${!optional}
            />
          </div>`,
      )}
    </div>
  </fieldset>`;
}
