import { html, nothing, type TemplateResult } from 'lit';
import { fieldError, describedBy } from '../../form/choice.js';
import { formatSize } from '../../locale/format.js';
import * as texts from '../message.messages.js';
import type { View } from '../view.js';

/** Types in words that people know, in the order of the list. */
function typeNames(types: readonly string[]): string {
  const names = new Set(types.map((type) => (type.startsWith('image/') ? texts.photo() : type.split('/')[1]!.toUpperCase())));
  return [...names].join(', ');
}

/**
 * Photos and papers. The button is a real button and the native input stays behind it: the input's own text speaks the
 * language of the browser, and says "no file chosen" after each choice.
 */
export function filesField(view: View): TemplateResult {
  const { attachments } = view;
  const { types, maxSize, maxCount } = attachments.limits;
  const error = view.error('attachments');
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    attachments.add(input.files ?? []);
    // So that the same file can be chosen again after it was removed.
    input.value = '';
  };
  return html`<div class=${error ? 'field wrong' : 'field'} role="group" aria-labelledby="attachments-label">
    <p class="label" id="attachments-label">${texts.files()} <span class="optional">${texts.notNeeded()}</span></p>
    <p class="hint" id="attachments-hint">
      ${texts.filesHint(typeNames(types), formatSize(maxSize), maxCount)} ${texts.photoPrivacy()}
    </p>
    ${fieldError('attachments', error)}
    <input id="attachments-input" type="file" hidden multiple accept=${types.join(',')} @change=${choose} />
    <button
      type="button"
      id="attachments"
      aria-describedby=${describedBy('attachments', true, error)}
      @click=${(event: Event) => ((event.currentTarget as HTMLElement).previousElementSibling as HTMLInputElement).click()}
    >
      ${texts.chooseFile()}
    </button>
    ${attachments.files.length
      ? html`<ul class="files" aria-label=${texts.fileList()}>
          ${attachments.files.map((file) => fileRow(view, file))}
        </ul>`
      : nothing}
  </div>`;
}

/**
 * Says what became of the files since the last time: it happens while the resident is somewhere else (WCAG 4.1.3).
 * @param told what was said, by field; filled in here.
 */
export function tellFiles(view: View, told: Map<string, string>): void {
  const tell = (field: string, text: string | undefined) => {
    if (text && told.get(field) !== text) view.say(text);
    told.set(field, text ?? '');
  };
  for (const { id, name, state } of view.attachments.files) {
    const field = `attachments.${id}`;
    tell(field, state === 'attached' ? texts.fileAdded(name) : view.error(field));
  }
  tell('attachments', view.error('attachments'));
}

type Row = View['attachments']['files'][number];

function fileRow(view: View, file: Row): TemplateResult {
  const { attachments, error } = view;
  const { id, name, size, state } = file;
  const busy = state === 'preparing' || state === 'sending';
  const remove = (event: Event) => {
    const list = (event.currentTarget as HTMLElement).closest('.field');
    attachments.remove(id);
    view.say(texts.fileRemoved(name));
    // The button goes with its row; the focus may not fall back to the page.
    list?.querySelector<HTMLElement>('#attachments')?.focus();
  };
  const retry = (event: Event) => {
    // This button goes too.
    (event.currentTarget as HTMLElement).closest('li')?.focus();
    attachments.retry(id);
  };
  return html`<li id="attachments.${id}" tabindex="-1" class=${state === 'failed' ? 'wrong' : ''}>
    <p class="file-name"><bdi>${name}</bdi> <span class="hint">${formatSize(size)}</span></p>
    ${state === 'sending'
      ? html`<p>
          <progress max="1" .value=${file.progress} aria-label=${name}></progress> ${texts.fileSending(Math.round(file.progress * 100))}
        </p>`
      : state === 'failed'
        ? html`<p class="error">${error(`attachments.${id}`)}</p>`
        : html`<p>${state === 'preparing' ? texts.filePreparing() : texts.fileAttached()}</p>`}
    <p class="file-actions">
      ${state === 'failed' && file.retriable
        ? html`<button type="button" class="quiet" @click=${retry}>${texts.fileRetry(name)}</button>`
        : nothing}
      <button type="button" class="quiet" @click=${remove}>${busy ? texts.fileStop(name) : texts.fileRemove(name)}</button>
    </p>
  </li>`;
}
