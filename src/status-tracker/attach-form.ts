/** What is asked when a photo or paper is sent for a case: the files, and words of the resident if they like. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { CaseStatus } from '../domain/case-status.js';
import type { Issue } from '../domain/issue.js';
import { formatReference } from '../domain/reference.js';
import { errorSummary } from '../form/error-summary.js';
import { textArea } from '../form/fields.js';
import { filesField } from '../form/files-field.js';
import type { Files } from '../form/files.js';
import type { AttachPost } from './attach-post.js';
import * as texts from './attach.messages.js';

export interface AttachForm {
  level: number;
  status: CaseStatus;
  files: Files;
  post: AttachPost;
  issues: readonly Issue[];
  /** Whether the backend takes files at all. */
  takesFiles: boolean;
  /** Address of the contact form, for who cannot send it here. */
  formUrl: string | undefined;
  error: (field: string) => string | undefined;
  changed: (event: Event) => void;
  submit: (event: Event) => void;
  goTo: (field: string) => void;
  back: () => void;
}

/** What is wrong and how to mend it, in a whole sentence. */
export function sentence(issue: Issue, files: Files): string {
  const { field, code, params } = issue;
  const isFile = field.startsWith('attachments');
  if (code === 'missing' && isFile) return texts.fileMissing();
  if (code === 'too-long') return texts.lettersOver(Number(params?.['over'] ?? 1));
  const label = isFile ? texts.file() : texts.messageLabel();
  return files.sentence(issue) ?? (field ? texts.lookAgain(label) : texts.notAccepted());
}

/** What the municipality asked for, in the language that it says, and where it will lie. */
function asked({ action, language = 'nl', reference }: CaseStatus, level: number): TemplateResult {
  return html`${heading(level, texts.title(), 'title')}
    ${action ? html`<p class="written" lang=${language} dir="auto">${action.text}</p>` : nothing}
    <p>${texts.belongsTo(formatReference(reference))}</p>`;
}

export function attachForm(view: AttachForm): TemplateResult {
  const { level, status, files, post, issues, formUrl, error, changed, submit } = view;
  const top = asked(status, level);
  const back = html`<button type="button" @click=${view.back}>${texts.back()}</button>`;
  if (!view.takesFiles)
    return html`${top}
      <p>${texts.noFiles()}</p>
      <div class="actions">
        ${formUrl ? html`<a class="button primary" href=${formUrl}>${texts.byForm()}</a>` : nothing} ${back}
      </div>`;
  const problems = issues.map((issue) => ({ field: issue.field, sentence: sentence(issue, files) }));
  return html`<form novalidate @submit=${submit} @input=${changed} @change=${changed}>
    ${top} ${errorSummary(problems, level + 1, view.goTo)} ${post.notice(level + 1)}
    <div ?inert=${post.isGone}>
      ${filesField(files, error('attachments'), false)}
      ${textArea({
        name: 'message',
        label: texts.messageLabel(),
        hint: texts.noBsn(),
        error: error('message'),
        optional: true,
        rows: 4,
      })}
    </div>
    <div class="actions">
      <button type="submit" class="primary" aria-disabled=${post.busy}>${post.label ?? texts.send()}</button>
      ${back}
    </div>
    ${formUrl ? html`<p>${texts.notWorking()} <a href=${formUrl}>${texts.byForm()}</a></p>` : nothing}
  </form>`;
}
