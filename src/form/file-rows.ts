/** All that only a resident who sends files along needs: loaded when the first one is chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatSize } from '../locale/format.js';
import { addStyles } from './add-styles.js';
import { Attachments, type Attachment } from './attachments.js';
import * as texts from './file.messages.js';
import { fileStyles } from './file-rows.styles.js';
import type { FilesHost } from './files.js';

export { Attachments };
export { fileSentence } from './file.messages.js';

const seen = new WeakSet<ShadowRoot>();

/** Brings the styles of the list, once. */
export function styled(root: ShadowRoot): void {
  if (seen.has(root)) return;
  seen.add(root);
  addStyles(root, fileStyles);
}

/**
 * Says what became of the files since the last time: it happens while the resident is somewhere else (WCAG 4.1.3).
 * @param told what was said, by field; filled in here.
 */
export function tellFiles(host: FilesHost, list: Attachments, told: Map<string, string>): void {
  const tell = (field: string, text: string | undefined) => {
    if (text && told.get(field) !== text) host.say(text);
    told.set(field, text ?? '');
  };
  for (const { id, name, state } of list.files) {
    const field = `attachments.${id}`;
    tell(field, state === 'attached' ? texts.fileAdded(name) : host.error(field));
  }
  tell('attachments', host.error('attachments'));
}

export function fileRows(host: FilesHost, list: Attachments): TemplateResult | typeof nothing {
  if (!list.files.length) return nothing;
  return html`<ul class="files" aria-label=${texts.fileList()}>
    ${list.files.map((file) => fileRow(host, list, file))}
  </ul>`;
}

function fileRow(host: FilesHost, attachments: Attachments, file: Attachment): TemplateResult {
  const { id, name, size, state } = file;
  const busy = state === 'preparing' || state === 'sending';
  const remove = (event: Event) => {
    const list = (event.currentTarget as HTMLElement).closest('.field');
    attachments.remove(id);
    host.say(texts.fileRemoved(name));
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
    ${
      state === 'sending'
        ? html`<p>
            <progress max="1" .value=${file.progress} aria-label=${name}></progress>
            ${texts.fileSending(Math.round(file.progress * 100))}
          </p>`
        : state === 'failed'
          ? html`<p class="error">${host.error(`attachments.${id}`)}</p>`
          : html`<p>${state === 'preparing' ? texts.filePreparing() : texts.fileAttached()}</p>`
    }
    <p class="file-actions">
      ${
        state === 'failed' && file.retriable
          ? html`<button type="button" class="quiet" @click=${retry}>${texts.fileRetry(name)}</button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${remove}>
        ${busy ? texts.fileStop(name) : texts.fileRemove(name)}
      </button>
    </p>
  </li>`;
}
