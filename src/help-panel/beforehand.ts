/**
 * What reading aloud must know before it is opened: which languages this device speaks, and which field had the focus. The rest
 * of it is loaded when somebody opens it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `nl` of `nl-NL`, and of Android's `nl_NL`. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

const fields = 'input,select,textarea,fieldset,[role=textbox],[role=combobox],[role=radiogroup],[role=listbox]';
/** Milliseconds between two looks, and how many: Safari fills the list late and tells nobody. */
const every = 500;
const most = 16;

export class Beforehand implements ReactiveController {
  /** The field that had the focus last, outside of the help. */
  field: Element | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #spoken = new Set<string>();
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** @param tag BCP 47 @returns whether there is a voice for it, as far as the browser said by now */
  speaks(tag: string): boolean {
    return this.#spoken.has(primary(tag));
  }

  hostConnected(): void {
    const { signal } = (this.#stop = new AbortController());
    // A move within one shadow root is not heard here, but when the focus leaves it, this is told of where it was.
    document.addEventListener('focusout', this.#left, { signal });
    document.addEventListener('loket-status-shown', () => this.#host.requestUpdate(), { signal });
    const { speechSynthesis } = window as Partial<Window>;
    if (!speechSynthesis) return;
    // No target of events in Safari before 16.
    speechSynthesis.addEventListener?.('voiceschanged', this.#look, { signal });
    let count = 0;
    const poll = (): void => {
      if (signal.aborted) return;
      this.#look();
      if (!this.#spoken.size && ++count < most) setTimeout(poll, every);
    };
    poll();
  }

  hostDisconnected(): void {
    this.#stop.abort();
  }

  readonly #look = (): void => {
    this.#spoken = new Set(speechSynthesis.getVoices().map(({ lang }) => primary(lang)));
    this.#host.requestUpdate();
  };

  readonly #left = (event: Event): void => {
    const path = event.composedPath();
    const [target] = path;
    if (!(target instanceof Element) || !target.matches(fields) || path.includes(this.#host)) return;
    this.field = target;
    this.#host.requestUpdate();
  };
}
