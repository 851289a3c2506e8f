import { nothing, type TemplateResult } from 'lit';
import type { ContactBackend } from '../backend/backend.js';
import type { Contact } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import { defaultLimits, type AttachmentLimits } from '../form/attachment-limits.js';
import type { Attachments } from '../form/attachments.js';
import type { View } from './view.js';

/** The files of a contact. The code that prepares, sends and lists them comes when the first one is chosen. */
export class Files {
  readonly #view: View;
  readonly #backend: ContactBackend;
  readonly #told = new Map<string, string>();
  #limits: AttachmentLimits = defaultLimits;
  #part: typeof import('./steps/file-rows.js') | undefined;
  #list: Attachments | undefined;
  #failed = false;

  constructor(view: View, backend: ContactBackend) {
    this.#view = view;
    this.#backend = backend;
  }

  get limits(): AttachmentLimits {
    return this.#limits;
  }
  set limits(limits: AttachmentLimits) {
    this.#limits = limits;
    if (this.#list) this.#list.limits = limits;
  }

  /** Takes what was chosen; when the code for it cannot be loaded, it says so, and the next choice tries again. */
  async add(files: readonly File[]): Promise<void> {
    try {
      const { Attachments } = (this.#part = await import('./steps/file-rows.js'));
      this.#failed = false;
      this.#list ??= new Attachments(this.#backend, { limits: this.limits, update: () => this.#changed() });
      this.#list.add(files);
    } catch {
      this.#failed = true;
      this.#view.say(this.#view.error('attachments')!);
      this.#view.update();
    }
  }

  /** What is wrong with the list (`attachments`) or with one of its files (`attachments.<id>`). */
  issueOf(field: string): Issue | undefined {
    return this.#failed && field === 'attachments' ? { field, code: 'file-unsent' } : this.#list?.issueOf(field);
  }

  /** Files that cannot be sent however often it is tried: they must go before the resident goes on. */
  get issues(): Issue[] {
    return (this.#list?.files ?? []).flatMap((file) => (file.state === 'failed' && !file.retriable ? file.issue : []));
  }

  rows(): TemplateResult | typeof nothing {
    return this.#list ? this.#part!.fileRows(this.#view, this.#list) : nothing;
  }

  /** Those of the list, as they go along with the contact; an id is empty until the backend has the file. */
  get sent(): Contact['attachments'] {
    return (this.#list?.files ?? []).map((file) => ({
      id: file.state === 'attached' ? file.serverId : '',
      name: file.name,
    }));
  }

  /** Waits for what is under way. @returns what still stands in the way of sending. */
  async ready(): Promise<Issue[]> {
    return (await this.#list?.ready())?.issues ?? [];
  }

  clear(): void {
    this.#failed = false;
    this.#list?.clear();
  }

  #changed(): void {
    this.#part!.tellFiles(this.#view, this.#list!, this.#told);
    this.#view.update();
  }
}
