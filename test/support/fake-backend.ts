/** A backend that does what a test or a story tells it, and remembers what it was given. */
import type { Capabilities, ContactBackend, SendOptions, UploadOptions } from '../../src/backend/backend.js';
import type { Contact, Receipt } from '../../src/domain/contact.js';
import type { Issue } from '../../src/domain/issue.js';
import type { Outcome } from '../../src/domain/outcome.js';

/** One answer to one call: an outcome, the work that gives one, or `'hang'` for an answer that does not come. */
export type Scripted<T> = Outcome<T> | 'hang' | ((signal?: AbortSignal) => Outcome<T> | Promise<Outcome<T>>);

export interface FakeScript {
  capabilities?: Capabilities;
  /** Answers to `send`, in order; the last one is given again and again. Default: accepted. */
  outcomes?: Scripted<Receipt>[];
  /** Answers to `attach`, in order; the last one is given again and again. Default: accepted. */
  attachOutcomes?: Scripted<{ id: string }>[];
  /** Shares of an upload that are reported before its answer: `[0.25, 0.5]`. */
  progress?: number[];
}

/** What the backend says by itself: received on a Tuesday evening, Dutch time. */
export const receipt: Receipt = {
  reference: '3468135796',
  receivedAt: '2026-11-24T20:15:00+01:00',
  firstReactionBy: '2026-11-26',
  solvedBy: '2026-12-15',
};

export const accepted = (value: Receipt = receipt): Outcome<Receipt> => ({ kind: 'accepted', value });
export const refused = (...issues: Issue[]): Outcome<Receipt> => ({ kind: 'refused', reason: 'issues', issues });
export const alreadySent: Outcome<Receipt> = { kind: 'refused', reason: 'already-sent', issues: [] };
export const forbidden: Outcome<Receipt> = { kind: 'refused', reason: 'forbidden', issues: [] };
export const tooLarge: Outcome<Receipt> = { kind: 'refused', reason: 'too-large', issues: [] };
/** Asks for more than a minute, so that the form does not try again by itself. */
export const later = (reason: 'busy' | 'down' = 'busy', retryAfter = 300): Outcome<Receipt> => ({
  kind: 'later',
  reason,
  retryAfter,
});
/** Not tried again by itself: the answer came, but it was none. */
export const unknown: Outcome<Receipt> = { kind: 'unknown', reason: 'unreadable' };

export class FakeBackend implements ContactBackend {
  /** Every call of `send`: what was sent, and with which key. */
  readonly sent: { contact: Contact; options: SendOptions }[] = [];
  readonly attached: File[] = [];
  readonly detached: string[] = [];
  script: FakeScript;
  #release: (() => void)[] = [];
  #attachRelease: (() => void)[] = [];

  constructor(script: FakeScript = {}) {
    this.script = script;
  }

  capabilities(): Promise<Capabilities> {
    return Promise.resolve(this.script.capabilities ?? {});
  }

  send(contact: Contact, options: SendOptions): Promise<Outcome<Receipt>> {
    const outcomes = this.script.outcomes ?? [accepted()];
    const scripted = outcomes[Math.min(this.sent.length, outcomes.length - 1)] ?? accepted();
    this.sent.push({ contact: structuredClone(contact), options });
    return answer(scripted, accepted(), this.#release, options.signal);
  }

  async attach(file: File, { signal, onProgress }: UploadOptions = {}): Promise<Outcome<{ id: string }>> {
    const given: Outcome<{ id: string }> = { kind: 'accepted', value: { id: `file-${this.attached.length + 1}` } };
    const outcomes = this.script.attachOutcomes ?? [given];
    const scripted = outcomes[Math.min(this.attached.length, outcomes.length - 1)] ?? given;
    this.attached.push(file);
    for (const share of this.script.progress ?? []) onProgress?.(share);
    return answer(scripted, given, this.#attachRelease, signal);
  }

  detach(id: string): Promise<void> {
    this.detached.push(id);
    return Promise.resolve();
  }

  /** Lets every hanging `send` end as received. */
  release(): void {
    for (const done of this.#release.splice(0)) done();
  }

  /** Lets every hanging `attach` end as received. */
  releaseAttachments(): void {
    for (const done of this.#attachRelease.splice(0)) done();
  }
}

function answer<T>(
  scripted: Scripted<T>,
  good: Outcome<T>,
  waiting: (() => void)[],
  signal?: AbortSignal,
): Promise<Outcome<T>> {
  if (typeof scripted === 'function') return Promise.resolve(scripted(signal));
  if (scripted !== 'hang') return Promise.resolve(scripted);
  return new Promise((resolve) => {
    waiting.push(() => resolve(good));
    signal?.addEventListener('abort', () => resolve({ kind: 'unknown', reason: 'network' }));
  });
}
