import { html, type TemplateResult } from 'lit';
import { formatSize } from '../locale/format.js';
import { described, describedBy } from './choice.js';
import { labelText } from './fields.js';
import * as texts from './files-field.messages.js';
import type { Files } from './files.js';

/** Types in words that people know, in the order of the list. */
function typeNames(types: readonly string[]): string {
  const names = new Set(
    types.map((type) => (type.startsWith('image/') ? texts.photo() : type.split('/')[1]!.toUpperCase())),
  );
  return [...names].join(', ');
}

/**
 * Photos and papers. The button is a real button and the native input stays behind it: the input's own text speaks the
 * language of the browser, and says "no file chosen" after each choice.
 * @param error what is wrong with the list, as a sentence
 * @param optional may stay empty; says so in the label
 */
export function filesField(files: Files, error: string | undefined, optional: boolean): TemplateResult {
  const { types, maxSize, maxCount } = files.limits;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    // A copy: the list of the input is emptied below, and the code for files may still have to come.
    void files.add([...(input.files ?? [])], input.getRootNode() as ShadowRoot);
    // So that the same file can be chosen again after it was removed.
    input.value = '';
  };
  return html`<div class=${error ? 'field wrong' : 'field'} role="group" aria-labelledby="attachments-label">
    <p class="label" id="attachments-label">${labelText(texts.files(), optional)}</p>
    ${described('attachments', html`${texts.filesHint(typeNames(types), formatSize(maxSize), maxCount)} ${texts.photoPrivacy()}`, error)}
    <input id="attachments-input" type="file" hidden multiple accept=${types.join(',')} @change=${choose} />
    <button
      type="button"
      id="attachments"
      aria-describedby=${describedBy('attachments', true, error)}
      @click=${(event: Event) => ((event.currentTarget as HTMLElement).previousElementSibling as HTMLInputElement).click()}
    >
      ${texts.chooseFile()}
    </button>
    ${files.rows()}
  </div>`;
}
