/** The panel over the side of the page: modal where the screen is small; else beside the page, and never over what has the focus. */

/** CSS pixels from which page and panel stand beside each other. */
const wide = '(min-width: 64em)';

export class Side {
  readonly #dialog: () => HTMLDialogElement | null;
  readonly #closed: () => void;
  readonly #wide = matchMedia(wide);

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
    this.#wide.addEventListener('change', this.#turn);
    document.addEventListener('focusin', this.#giveWay);
  }

  close(): void {
    this.#wide.removeEventListener('change', this.#turn);
    document.removeEventListener('focusin', this.#giveWay);
    const dialog = this.#dialog();
    if (!dialog?.open) return;
    dialog.close();
    this.#closed();
  }

  /** The screen was turned, or the page enlarged. */
  readonly #turn = (): void => {
    const dialog = this.#dialog();
    if (!dialog?.open) return;
    dialog.close();
    if (this.#wide.matches) dialog.show();
    else dialog.showModal();
  };

  /** What has the focus must be in sight (WCAG 2.4.11): the panel goes to the other side, or else to the bottom. */
  readonly #giveWay = (event: Event): void => {
    const dialog = this.#dialog();
    const target = event.composedPath()[0];
    if (!dialog?.open || dialog.matches(':modal') || !(target instanceof Element)) return;
    if (event.composedPath().includes(dialog)) return;
    for (const place of [dialog.className, '', 'start', 'low']) {
      dialog.className = place;
      if (!overlap(dialog, target)) return;
    }
    // At the bottom: what is below its upper edge is brought above it.
    target.scrollIntoView({ block: 'start' });
  };
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
