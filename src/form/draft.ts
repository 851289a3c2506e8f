import { toJson } from '../domain/json.js';
import { realClock, type Clock } from './clock.js';

/** What a form holds, to outlive a reload of the page. Text only, no files. */
export interface DraftContent {
  /** Values by the name of the input. */
  values: Readonly<Record<string, readonly string[]>>;
  step: string;
  /** Idempotency key: a reload while sending, or a duplicated tab, must not make two messages. */
  key: string;
}

export interface DraftOptions {
  /** `false` on a shared computer: nothing is kept, and what was there is wiped. Default `true`. */
  enabled?: boolean;
  /** Called when the draft goes because nothing was typed for half an hour. */
  expired?: () => void;
  /** For tests. */
  clock?: Clock;
}

/** Idle milliseconds after which somebody else may sit at this screen. */
const lifetime = 30 * 60_000;

/** Characters; more than that is no message, and would block the page at every key. */
const maxSize = 200_000;

/**
 * Keeps the text of a form in the session storage of this tab (Telecommunicatiewet 11.7a, third paragraph: needed for
 * what the resident asked, and no longer than that). Storage that is blocked, full or tampered with is no error: then
 * there is no draft.
 */
export class Draft {
  readonly #name: string;
  readonly #enabled: boolean;
  readonly #expired: (() => void) | undefined;
  readonly #clock: Clock;
  #disarm: (() => void) | undefined;

  /** @param name where it is kept: see `draftKey()`. */
  constructor(name: string, { enabled = true, expired, clock = realClock }: DraftOptions = {}) {
    this.#name = name;
    this.#enabled = enabled;
    this.#expired = expired;
    this.#clock = clock;
    if (!enabled) this.clear();
  }

  /** @returns what was kept, in objects without a prototype; `undefined` when there is nothing, or it is too old. */
  read(): DraftContent | undefined {
    if (!this.#enabled) return undefined;
    try {
      const { values, step, key, savedAt } = JSON.parse(sessionStorage.getItem(this.#name) ?? '') as Record<
        string,
        unknown
      >;
      // A clock that was set back makes it as old as one that ran on.
      const left = lifetime - Math.abs(this.#clock.now() - (savedAt as number));
      const checked = Object.create(null) as Record<string, string[]>;
      for (const [name, list] of Object.entries(values as object)) {
        checked[name] = (list as unknown[]).filter((value) => typeof value === 'string');
      }
      if (left > 0 && typeof step === 'string' && typeof key === 'string') {
        this.#expireIn(left);
        return { values: checked, step, key };
      }
    } catch {
      // Blocked, absent or malformed.
    }
    this.clear();
    return undefined;
  }

  /** @returns whether it is kept now. When not, an earlier draft stays: older text is better than none. */
  write({ values, step, key }: DraftContent): boolean {
    let size = 0;
    for (const list of Object.values(values)) for (const value of list) size += value.length;
    if (!this.#enabled || size > maxSize) return false;
    try {
      sessionStorage.setItem(this.#name, toJson({ values, step, key, savedAt: this.#clock.now() }));
      this.#expireIn(lifetime);
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    this.stop();
    try {
      sessionStorage.removeItem(this.#name);
    } catch {
      // Blocked: there is nothing either.
    }
  }

  /** Stops the timer; the age is checked again at the next read. */
  stop(): void {
    this.#disarm?.();
  }

  #expireIn(ms: number): void {
    this.stop();
    this.#disarm = this.#clock.after(ms, () => {
      this.clear();
      this.#expired?.();
    });
  }
}
