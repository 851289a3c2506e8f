import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchAvailability, type Availability, type LiveState } from '../backend/availability.js';
import type { HttpBackendOptions } from '../backend/http-backend.js';
import { realClock, type Clock } from '../form/clock.js';

/** Asks once; may fail in any way. */
export type AskAvailability = (signal: AbortSignal) => Promise<Availability>;

const second = 1_000;
const minute = 60 * second;
/** Between two questions when the backend names no time. */
const usual = minute;
/** Whatever the backend says: this is often enough for a queue, and residents pay for their data. */
const shortest = 30 * second;
/** Longest pause after failures. */
const longest = 10 * minute;
/** A wait that nobody confirmed for so long is no longer told. */
const believed = 5 * minute;
/** Spread of the moments, so that all pages of a town do not ask at once: 10 % sooner to 10 % later. */
const spread = 0.1;

/**
 * How busy the channels are now, kept fresh while somebody can see it. Asks when it is connected and the page is
 * visible, then every minute or as the backend says; less often when that fails. Behind a hidden page it rests. What could
 * not be confirmed for five minutes goes, and the usual text stands again. The host is updated only when something
 * changed, and nothing is spoken: a number that changes by itself must not interrupt who listens (WCAG 2.2.4).
 *
 * Load it on demand, and only when the configuration names a backend that knows.
 */
export class Live implements ReactiveController {
  /** By id of the channel; a channel of which nothing is known now is not in it. */
  states: ReadonlyMap<string, LiveState> = new Map();

  readonly #host: ReactiveControllerHost;
  readonly #ask: AskAvailability;
  readonly #clock: Clock;
  #connected = false;
  /** Of the question that is under way. */
  #control: AbortController | undefined;
  #interval = usual;
  #failures = 0;
  /** From then on a page that becomes visible asks at once; ms since 1970. */
  #due = 0;
  /** When the states are no longer believed; ms since 1970. */
  #end = 0;
  #stopAsking = (): void => {};
  #stopEnding = (): void => {};

  /** @param source the backend to ask, or what asks in its place */
  constructor(
    host: ReactiveControllerHost,
    source: Pick<HttpBackendOptions, 'url' | 'headers'> | AskAvailability,
    clock: Clock = realClock,
  ) {
    this.#host = host;
    this.#ask = typeof source === 'function' ? source : (signal) => fetchAvailability(source, signal);
    this.#clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#look);
    this.#control?.abort();
    this.#control = undefined;
    this.#stopAsking();
    this.#stopEnding();
  }

  /** Takes up the work when the page can be seen, and lays it down when it cannot. */
  readonly #look = (): void => {
    this.#stopAsking();
    if (!this.#visible) return;
    this.#arm();
    if (!this.#control) this.#plan(0);
  };

  get #visible(): boolean {
    return this.#connected && document.visibilityState === 'visible';
  }

  /** Asks when it is time, or now when it was time. @param later milliseconds more, or fewer. */
  #plan(later: number): void {
    const wait = this.#due - this.#clock.now() + later;
    if (wait > 0) this.#stopAsking = this.#clock.after(wait, () => void this.#refresh());
    else void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const control = (this.#control = new AbortController());
    let answer: Availability = {};
    try {
      answer = await this.#ask(control.signal);
    } catch {
      // What asks may be somebody else's; a fault there is an answer that did not come.
    }
    if (this.#control !== control) return;
    this.#control = undefined;
    const wait = answer.channels ? this.#confirmed(answer.channels, answer.refreshAfter) : this.#failed();
    const rest = (answer.retryAfter ?? 0) * second;
    this.#due = this.#clock.now() + Math.max(wait, rest);
    const off = (2 * this.#clock.random() - 1) * spread * wait;
    // Sooner than the backend wants to be asked again is never right.
    if (this.#visible) this.#plan(rest > wait ? Math.abs(off) : off);
  }

  /** @returns milliseconds until the next question */
  #confirmed(states: ReadonlyMap<string, LiveState>, refreshAfter?: number): number {
    this.#failures = 0;
    this.#interval = Math.max(shortest, refreshAfter ? refreshAfter * second : usual);
    // A backend that names a longer time vouches for it; the rest is for the question to come late and be answered.
    this.#end = this.#clock.now() + Math.max(believed, this.#interval * (1 + spread) + 10 * second);
    this.#show(states);
    this.#arm();
    return this.#interval;
  }

  /** @returns milliseconds until the next question */
  #failed(): number {
    this.#failures++;
    return Math.max(this.#interval, Math.min(longest, this.#interval * 2 ** this.#failures));
  }

  /** Lets the states end in time, also when no answer ever comes. */
  #arm(): void {
    this.#stopEnding();
    const left = this.#end - this.#clock.now();
    if (left > 0) this.#stopEnding = this.#clock.after(left, () => this.#show(new Map()));
    else this.#show(new Map());
  }

  #show(states: ReadonlyMap<string, LiveState>): void {
    const words = (map: ReadonlyMap<string, LiveState>): string => JSON.stringify([...map].sort());
    if (words(states) === words(this.states)) return;
    this.states = states;
    this.#host.requestUpdate();
  }
}
