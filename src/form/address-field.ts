import { html, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.js';
import { textField } from './fields.js';

/** Postcode and house number: in the Netherlands they say the whole address, so nothing more is asked. */
export function addressField(
  prefix: string,
  error: (field: string) => string | TemplateResult | undefined,
  options: { own?: boolean; optional?: boolean } = {},
): TemplateResult {
  const { own = false, optional = false } = options;
  return html`<div class="row">
    ${textField({
      name: `${prefix}.postalCode`,
      label: msg('Postcode'),
      hint: msg('4 cijfers en 2 letters.'),
      error: error(`${prefix}.postalCode`),
      autocomplete: own ? 'postal-code' : 'off',
      size: 7,
      optional,
    })}
    ${textField({
      name: `${prefix}.houseNumber`,
      label: msg('Huisnummer'),
      hint: msg('Bijvoorbeeld: 12 of 12a.'),
      error: error(`${prefix}.houseNumber`),
      autocomplete: own ? 'address-line2' : 'off',
      size: 7,
      optional,
    })}
  </div>`;
}
