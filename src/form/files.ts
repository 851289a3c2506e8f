import { nothing, type TemplateResult } from 'lit';
import type { ContactBackend } from '../backend/backend.js';
import type { Contact } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import { defaultLimits, type AttachmentLimits } from './attachment-limits.js';
import type { Attachments } from './attachments.js';
import { fileUnsent } from './files-field.messages.js';

/** What files need of the widget in which they are chosen. */
export interface FilesHost {
  /** Sentence on what is wrong with a field, when something is. */
  readonly error: (field: string) => string | undefined;
  /** Says something without moving the focus. */
  say(text: string): void;
  /** Renders again after something outside the inputs changed. */
  update(): void;
}

/** The files of a contact. The code that prepares, sends and lists them comes when the first one is chosen. */
export class Files {
  readonly #host: FilesHost;
  readonly #backend: ContactBackend;
  readonly #told = new Map<string, string>();
  #limits: AttachmentLimits = defaultLimits;
  #part: typeof import('./file-rows.js') | undefined;
  #list: Attachments | undefined;
  #failed = false;

  constructor(host: FilesHost, backend: ContactBackend) {
    this.#host = host;
    this.#backend = backend;
  }

  get limits(): AttachmentLimits {
    return this.#limits;
  }
  set limits(limits: AttachmentLimits) {
    this.#limits = limits;
    if (this.#list) this.#list.limits = limits;
  }

  /**
   * Takes what was chosen; when the code for it cannot be loaded, it says so, and the next choice tries again.
   * @param root gets the styles of the list
   */
  async add(files: readonly File[], root: ShadowRoot): Promise<void> {
    try {
      const { Attachments, styled } = (this.#part = await import('./file-rows.js'));
      this.#failed = false;
      styled(root);
      this.#list ??= new Attachments(this.#backend, { limits: this.limits, update: () => this.#changed() });
      this.#list.add(files);
    } catch {
      this.#failed = true;
      this.#host.say(this.#host.error('attachments')!);
      this.#host.update();
    }
  }

  /** What is wrong with the list (`attachments`) or with one of its files (`attachments.<id>`). */
  issueOf(field: string): Issue | undefined {
    return this.#failed && field === 'attachments' ? { field, code: 'file-unsent' } : this.#list?.issueOf(field);
  }

  /** Words for what can be wrong with files only. */
  sentence(issue: Issue): string | undefined {
    return issue.code === 'file-unsent' ? fileUnsent() : this.#part?.fileSentence(issue);
  }

  /** Files that cannot be sent however often it is tried: they must go before the resident goes on. */
  get issues(): Issue[] {
    return (this.#list?.files ?? []).flatMap((file) => (file.state === 'failed' && !file.retriable ? file.issue : []));
  }

  rows(): TemplateResult | typeof nothing {
    return this.#list ? this.#part!.fileRows(this.#host, this.#list) : nothing;
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
    this.#part!.tellFiles(this.#host, this.#list!, this.#told);
    this.#host.update();
  }
}
