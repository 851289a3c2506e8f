/**
 * Makes the browser's "back" go one step back inside a widget. The address does not change, and what the page keeps in
 * its own history state stays. Where the page or its sandbox does not allow it, nothing happens and nothing breaks.
 */
export class StepHistory {
  #name: string;
  #enabled: boolean;
  #go: (step: string) => void;

  constructor(name: string, enabled: boolean, go: (step: string) => void) {
    this.#name = `loket ${name}`;
    this.#enabled = enabled;
    this.#go = go;
    this.resume();
  }

  resume(): void {
    if (this.#enabled) window.addEventListener('popstate', this.#onPop);
  }

  pause(): void {
    window.removeEventListener('popstate', this.#onPop);
  }

  /** A new step was entered: the entry of now is marked with the old step, and a new entry with the new one. */
  push(from: string, to: string): void {
    if (!this.#enabled) return;
    try {
      history.replaceState({ ...history.state, [this.#name]: from }, '');
      history.pushState({ ...history.state, [this.#name]: to }, '');
    } catch {
      this.#enabled = false;
    }
  }

  /** Goes back through the browser when its entry before this one is ours. @returns whether it does. */
  back(to: string): boolean {
    if (!this.#enabled || this.#state?.[this.#name] === undefined || this.#state[this.#name] === to) return false;
    history.back();
    return true;
  }

  get #state(): Record<string, unknown> | null {
    const state: unknown = history.state;
    return typeof state === 'object' ? (state as Record<string, unknown> | null) : null;
  }

  readonly #onPop = (): void => {
    const step = this.#state?.[this.#name];
    if (typeof step === 'string') this.#go(step);
  };
}
