import type { ContactBackend, SendOptions } from '../backend/backend.js';
import type { Contact, Receipt } from '../domain/contact.js';
import { toJson } from '../domain/json.js';
import type { Outcome } from '../domain/outcome.js';
import { realClock, type Clock } from './clock.js';

/** Where the contact is. `attempt` counts from 1. */
export type OutboxState =
  | { kind: 'idle' }
  | { kind: 'sending'; attempt: number; /** Takes longer than people expect. */ slow: boolean }
  | {
      kind: 'waiting';
      attempt: number;
      reason: 'busy' | 'down' | 'offline' | 'network' | 'timeout';
      /** Moment of the next try, ms since 1970; or the return of the connection. */
      until: number | 'online';
    }
  | { kind: 'settled'; outcome: Outcome<Receipt> };

const slowAfter = 6_000;
const maxAttempts = 3;
/** Longest wait that a resident is left to without being asked, in seconds. */
const maxWait = 60;

/** 128 random bits in hex. `crypto.randomUUID` and `crypto.subtle` are not there on a page over http. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Sends one contact at a time, and tries again by itself where that is safe and of use: at most three times, after a
 * broken connection, an answer that did not come, or a backend that asks to wait a minute at most. Nothing is kept on
 * disk and nothing happens behind a hidden page.
 *
 * Key: every try of the same contact bears the same one. Once the content is changed it gets a new one, unless an
 * earlier try may have arrived: then the old key makes the backend say so (`already-sent`) instead of taking it twice.
 */
export class Outbox {
  state: OutboxState = { kind: 'idle' };

  readonly #backend: Pick<ContactBackend, 'send'>;
  readonly #changed: () => void;
  readonly #clock: Clock;
  #key: string | undefined;
  #content: string | undefined;
  #mayHaveArrived = false;
  #running: Promise<Outcome<Receipt>> | undefined;
  #control: AbortController | undefined;
  #wake: (() => void) | undefined;

  /** @param changed called after each change of `state`. */
  constructor(backend: Pick<ContactBackend, 'send'>, changed: () => void = () => {}, clock = realClock) {
    this.#backend = backend;
    this.#changed = changed;
    this.#clock = clock;
  }

  /** Idempotency key of the contact that is written now; the draft keeps it. */
  get key(): string {
    return (this.#key ??= newKey());
  }

  /** Takes over the key of a draft: what was sent with it before the reload may have arrived. */
  set key(key: string) {
    this.#key = key;
    this.#mayHaveArrived = true;
  }

  /** The key that this content is sent with: a new one when it was changed and no earlier try may have arrived. */
  keyFor(contact: Contact): string {
    const content = toJson(contact);
    if (this.#content !== undefined && content !== this.#content && !this.#mayHaveArrived) this.#key = undefined;
    this.#content = content;
    return this.key;
  }

  /**
   * Sends until it is settled; never rejects. While one contact is under way, a second call gets the same promise,
   * whatever it wants to send: Enter, click and double tap make one message.
   */
  send(contact: Contact, guard: NonNullable<SendOptions['guard']> = {}): Promise<Outcome<Receipt>> {
    return (this.#running ??= this.#run(contact, guard));
  }

  /** Ends the waiting: tries now. */
  retryNow(): void {
    this.#wake?.();
  }

  /** Stops the request and all waiting; what is under way ends as unknown. For a widget that leaves the page. */
  abort(): void {
    this.#control?.abort();
    this.#wake?.();
  }

  /** Stops, and forgets the contact with its key: what is written next is another message. */
  reset(): void {
    this.abort();
    this.#running = this.#control = this.#key = this.#content = undefined;
    this.#mayHaveArrived = false;
    this.#set({ kind: 'idle' });
  }

  async #run(contact: Contact, guard: NonNullable<SendOptions['guard']>): Promise<Outcome<Receipt>> {
    const { signal } = (this.#control = new AbortController());
    const options = { idempotencyKey: this.keyFor(contact), signal, guard };
    let slow = false;
    const calm = this.#clock.after(slowAfter, () => {
      slow = true;
      if (this.state.kind === 'sending') this.#set({ ...this.state, slow });
    });
    let outcome: Outcome<Receipt>;
    for (let attempt = 1; ; attempt++) {
      this.#set({ kind: 'sending', attempt, slow });
      try {
        outcome = await this.#backend.send(contact, options);
      } catch {
        // A backend of somebody else that throws must not cost the resident the message.
        outcome = { kind: 'unknown', reason: 'unreadable' };
      }
      if (this.#control?.signal === signal && outcome.kind === 'unknown') this.#mayHaveArrived = true;
      if (signal.aborted || attempt === maxAttempts || !(await this.#pause(outcome, attempt, signal))) break;
    }
    calm();
    // Forgotten meanwhile: the state is that of another contact.
    if (this.#control?.signal !== signal) return outcome;
    if (outcome.kind === 'accepted' || (outcome.kind === 'refused' && outcome.reason === 'already-sent')) {
      this.#key = this.#content = undefined;
      this.#mayHaveArrived = false;
    }
    this.#running = this.#control = undefined;
    this.#set({ kind: 'settled', outcome });
    return outcome;
  }

  /** Waits for the moment to try again. @returns false when there is none. */
  async #pause(outcome: Outcome<Receipt>, attempt: number, signal: AbortSignal): Promise<boolean> {
    if ((outcome.kind !== 'later' && outcome.kind !== 'unknown') || outcome.reason === 'unreadable') return false;
    const { reason, retryAfter = 0 } = outcome;
    if (retryAfter > maxWait) return false;
    const { random } = this.#clock;
    // Grows, and differs per resident: after an outage they may not all come back at once.
    let ms = (1 + random()) * 1_000 * attempt + retryAfter * 1_000;
    let now = false;
    const until = (arm: (done: () => void) => () => void): Promise<void> =>
      new Promise((resolve) => {
        const done = (): void => {
          disarm();
          resolve();
        };
        const disarm = arm(done);
        this.#wake = () => {
          now = true;
          done();
        };
      });
    if (!navigator.onLine) {
      this.#set({ kind: 'waiting', attempt, reason, until: 'online' });
      await until(on(window, 'online'));
      ms = random() * 1_000;
    }
    if (!now) {
      this.#set({ kind: 'waiting', attempt, reason, until: this.#clock.now() + ms });
      await until((done) => this.#clock.after(ms, done));
    }
    while (document.hidden && !now) await until(on(document, 'visibilitychange'));
    this.#wake = undefined;
    return !signal.aborted;
  }

  #set(state: OutboxState): void {
    this.state = state;
    this.#changed();
  }
}

const on = (target: EventTarget, type: string) => (call: () => void) => {
  target.addEventListener(type, call);
  return () => target.removeEventListener(type, call);
};
