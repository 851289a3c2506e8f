import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.js';
import { heading } from '../a11y/heading.js';

export interface Problem {
  /** Name of the field, for the link. Empty: it belongs to no field. */
  field: string;
  sentence: string | TemplateResult;
}

/**
 * What is not right yet, above the form. Its heading gets the focus; each line leads to its field by script, since a
 * fragment link does not reach into a shadow root.
 */
export function errorSummary(
  problems: readonly Problem[],
  level: number,
  goTo: (field: string) => void,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="panel panel-error" id="summary">
    ${heading(level, msg('Kijk nog even naar deze vragen:'), 'summary-heading')}
    <ul>
      ${problems.map(
        ({ field, sentence }) =>
          html`<li>
            ${
              field
                ? html`<a
                    href="#${field}"
                    @click=${(event: Event) => {
                      event.preventDefault();
                      goTo(field);
                    }}
                    >${sentence}</a
                  >`
                : sentence
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
