import type { ContactBackend } from '../backend/backend.js';
import type { Contact } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import type { Outcome } from '../domain/outcome.js';
import { defaultLimits, type AttachmentLimits } from './attachment-limits.js';
import { cleanName, prepareFile } from './prepare-file.js';

interface Base {
  /** Unique in this list. */
  id: string;
  name: string;
  /** Bytes; of a photo that is prepared, what is sent. */
  size: number;
}
/** One file of the list. */
export type Attachment = Base &
  (
    | { state: 'preparing' }
    | { state: 'sending'; /** 0 to 1. */ progress: number }
    | { state: 'attached'; /** What the backend calls it. */ serverId: string }
    | { state: 'failed'; issue: Issue; /** Whether sending the same file again may help. */ retriable: boolean }
  );

/** Uploads at a time; more would only make each of them slower. */
const maxUploads = 2;

/** What the list keeps of a file beside what is shown. */
interface Work {
  original: File;
  prepared?: File;
  control?: AbortController;
  running?: Promise<void>;
}

/**
 * The files that go along: checked and sent ahead as soon as they are chosen, so that sending the message does not wait.
 * Nothing here throws; what is wrong is an issue of the file, or of the list.
 */
export class Attachments {
  /** In the order in which they were chosen. Never changed in place. */
  files: readonly Attachment[] = [];
  limits = defaultLimits;

  readonly #backend: Pick<ContactBackend, 'attach' | 'detach'>;
  readonly #update: () => void;
  readonly #work = new Map<string, Work>();
  #issue: Issue | undefined;
  #count = 0;
  /** Photos are decoded one by one: a large one takes 190 MB. */
  #preparing: Promise<unknown> = Promise.resolve();
  #uploads = 0;
  readonly #queue: (() => void)[] = [];

  /** @param options.update called after each change. */
  constructor(
    backend: Pick<ContactBackend, 'attach' | 'detach'>,
    { update, limits }: { update: () => void; limits?: AttachmentLimits },
  ) {
    this.#backend = backend;
    this.#update = update;
    if (limits) this.limits = limits;
  }

  /** What is wrong with the list (`attachments`) or with one of its files (`attachments.<id>`). */
  issueOf(field: string): Issue | undefined {
    if (field === 'attachments') return this.#issue;
    const file = this.files.find(({ id }) => field === `attachments.${id}`);
    return file?.state === 'failed' ? file.issue : undefined;
  }

  /** Takes files until the list is full, leaves out what is in it already, and starts sending. */
  add(files: Iterable<File>): void {
    this.#issue = undefined;
    for (const original of files) {
      const same = [...this.#work].find(([, { original: old }]) =>
        (['name', 'size', 'lastModified'] as const).every((property) => old[property] === original[property]),
      );
      if (same) {
        this.retry(same[0]);
        continue;
      }
      const { maxCount } = this.limits;
      if (this.files.length >= maxCount) {
        this.#issue = { field: 'attachments', code: 'too-many-files', params: { max: maxCount } };
        break;
      }
      const id = String(++this.#count);
      this.#work.set(id, { original });
      this.files = [...this.files, { id, name: cleanName(original.name), size: original.size, state: 'preparing' }];
      this.#start(id);
    }
    this.#update();
  }

  /** Takes a file from the list: stops what is under way, and has the backend forget what it got. */
  remove(id: string): void {
    const file = this.files.find((each) => each.id === id);
    this.#work.get(id)?.control?.abort();
    this.#work.delete(id);
    this.#issue = undefined;
    this.files = this.files.filter((each) => each !== file);
    if (file?.state === 'attached') this.#forget(file.serverId);
    this.#update();
  }

  /** Sends a file again that did not arrive. */
  retry(id: string): void {
    const file = this.files.find((each) => each.id === id);
    if (file?.state === 'failed' && file.retriable) this.#start(id);
  }

  /**
   * Waits for what is under way, after one more try for what did not arrive.
   * @returns what goes along with the contact, and what still stands in the way.
   */
  async ready(): Promise<{ attachments: Contact['attachments']; issues: Issue[] }> {
    for (const { id } of this.files) this.retry(id);
    // A file may be added while the others are waited for.
    for (let running; (running = [...this.#work.values()].flatMap((work) => work.running ?? [])).length;)
      await Promise.all(running);
    return {
      attachments: this.files.flatMap((file) =>
        file.state === 'attached' ? { id: file.serverId, name: file.name } : [],
      ),
      issues: this.files.flatMap((file) => (file.state === 'failed' ? file.issue : [])),
    };
  }

  /** Stops all uploads; `ready()` or `retry()` starts them again. For a widget that leaves the page. */
  stop(): void {
    for (const { control } of this.#work.values()) control?.abort();
  }

  /** Empties the list. What was sent stays with the backend: it belongs to a contact, or is dropped there after a day. */
  clear(): void {
    this.stop();
    this.#work.clear();
    this.files = [];
    this.#issue = undefined;
    this.#update();
  }

  #start(id: string): void {
    const work = this.#work.get(id)!;
    const control = (work.control = new AbortController());
    this.#set(id, work.prepared ? { state: 'sending', progress: 0 } : { state: 'preparing' });
    const running = this.#process(id, work, control.signal).finally(() => {
      if (work.running === running) delete work.running;
    });
    work.running = running;
  }

  async #process(id: string, work: Work, signal: AbortSignal): Promise<void> {
    if (!work.prepared) {
      const preparing = this.#preparing.then(() =>
        this.#work.has(id) ? prepareFile(work.original, this.limits) : 'file-unsent',
      );
      this.#preparing = preparing;
      const prepared = await preparing;
      if (typeof prepared === 'string') return this.#fail(id, prepared);
      work.prepared = prepared;
      this.#set(id, { name: prepared.name, size: prepared.size, state: 'sending', progress: 0 });
    }
    await this.#turn();
    const onProgress = (progress: number): void => this.#set(id, { state: 'sending', progress });
    let outcome: Outcome<{ id: string }> | undefined;
    try {
      if (!signal.aborted) outcome = await this.#backend.attach(work.prepared, { signal, onProgress });
    } catch {
      // A backend of somebody else may throw; that is no reason to lose the list.
    }
    this.#uploads--;
    this.#queue.shift()?.();
    if (outcome?.kind === 'accepted') {
      const serverId = outcome.value.id;
      // Removed while the answer was on its way.
      if (this.#work.get(id) !== work) this.#forget(serverId);
      this.#set(id, { state: 'attached', serverId });
    } else if (outcome?.kind !== 'refused') this.#fail(id, 'file-unsent');
    else if (outcome.reason === 'too-large') this.#fail(id, 'file-too-big', outcome.issues[0]?.params);
    else this.#fail(id, outcome.issues[0]?.code ?? 'not-accepted', outcome.issues[0]?.params);
  }

  /** Waits until one of the two places for an upload is free, and takes it. */
  async #turn(): Promise<void> {
    if (++this.#uploads > maxUploads) await new Promise<void>((resolve) => this.#queue.push(resolve));
  }

  #fail(
    id: string,
    code: Issue['code'],
    params: Issue['params'] = code === 'file-too-big' ? { max: this.limits.maxSize } : undefined,
  ): void {
    const issue: Issue = { field: `attachments.${id}`, code, ...(params && { params }) };
    this.#set(id, { state: 'failed', issue, retriable: code === 'file-unsent' });
  }

  #set(id: string, change: Partial<Base> & StateOf<Attachment>): void {
    this.files = this.files.map((file) => {
      if (file.id !== id) return file;
      const { name, size } = file;
      return { id, name, size, ...change };
    });
    this.#update();
  }

  #forget(serverId: string): void {
    void this.#backend.detach?.(serverId).catch(() => undefined);
  }
}

type StateOf<T> = T extends unknown ? Omit<T, keyof Base> : never;
