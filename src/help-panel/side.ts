/** The panel over the side of the page: modal where the screen is small; else beside the page, and never over what has the focus. */

/** CSS pixels from which page and panel stand beside each other. */
const wide = '(min-width: 64em)';

export class Side {
  readonly #dialog: () => HTMLDialogElement | null;
  readonly #closed: () => void;
  readonly #wide = matchMedia(wide);
  #watch: AbortController | undefined;

  /** @param closed called when it was closed, by whatever */
  constructor(dialog: () => HTMLDialogElement | null, closed: () => void) {
    this.#dialog = dialog;
    this.#closed = closed;
  }

  get isOpen(): boolean {
    return !!this.#dialog()?.open;
  }

  open(): void {
    const dialog = this.#dialog();
    if (!dialog || dialog.open) return;
    dialog.className = '';
    if (this.#wide.matches) dialog.show();
    else dialog.showModal();
    this.#watch?.abort();
    const { signal } = (this.#watch = new AbortController());
    this.#wide.addEventListener('change', this.#turn, { signal });
    for (const root of [document, dialog.getRootNode()]) this.#hear(root);
  }

  close(): void {
    this.#watch?.abort();
    const dialog = this.#dialog();
    if (!dialog?.open) return;
    dialog.close();
    this.#closed();
  }

  /** The screen was turned, or the page enlarged. */
  readonly #turn = (): void => {
    const dialog = this.#dialog();
    if (!dialog?.open) return;
    const root = dialog.getRootNode() as ShadowRoot;
    const focus = root.activeElement as HTMLElement | null;
    dialog.close();
    if (this.#wide.matches) dialog.show();
    else dialog.showModal();
    // To open it moves the focus to what comes first in it.
    if (focus && dialog.contains(focus)) focus.focus();
  };

  /** A move of the focus within one shadow root is heard in there only. */
  #hear(root: EventTarget): void {
    root.addEventListener('focusin', this.#giveWay, { signal: this.#watch!.signal });
  }

  /** What has the focus must be in sight (WCAG 2.4.11). */
  readonly #giveWay = (event: Event): void => {
    const path = event.composedPath();
    const [target] = path;
    for (const root of path) if (root instanceof ShadowRoot) this.#hear(root);
    if (!(target instanceof Element) || path.includes(this.#dialog()!)) return;
    this.#uncover(target);
    this.#follow(target);
  };

  /** Browsers scroll to what gets the focus before they tell of it, or after that, or gently for a while. */
  #follow(target: Element, last = NaN, still = 0): void {
    requestAnimationFrame(() => {
      const { top } = target.getBoundingClientRect();
      const frames = top === last ? still + 1 : 0;
      if (frames < 3) this.#follow(target, top, frames);
      else this.#uncover(target);
    });
  }

  /** Goes to the other side, or else to the bottom or the top. */
  #uncover(target: Element): void {
    const dialog = this.#dialog();
    if (!dialog?.open || dialog.matches(':modal')) return;
    for (const place of [dialog.className, '', 'start', 'low', 'high']) {
      dialog.className = place;
      if (!overlap(dialog, target)) return;
    }
    // Higher than what is left free: its beginning is brought in sight.
    dialog.className = 'low';
    target.scrollIntoView({ block: 'start' });
  }
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
