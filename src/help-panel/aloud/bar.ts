/**
 * Pause and stop, in view while it is read: the panel's own buttons scroll away, or are closed with it. In the layer above the
 * page, and never over what has the focus (WCAG 2.4.11).
 */
import { html, type TemplateResult } from 'lit';

/** What has the focus, through shadow roots. */
function focusNow(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export class Bar {
  readonly #root: ShadowRoot;
  #watch = new AbortController();
  #frame = 0;
  #isOpen = false;

  /** @param root in which it is rendered */
  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  get #element(): HTMLElement | null {
    return this.#root.querySelector('.bar');
  }
  get hasFocus(): boolean {
    return !!this.#element?.contains(this.#root.activeElement);
  }
  /** CSS pixels that it covers. */
  get room(): { top: number; bottom: number } {
    const { offsetHeight = 0, classList } = this.#element ?? {};
    return classList?.contains('high') ? { top: offsetHeight, bottom: 0 } : { top: 0, bottom: offsetHeight };
  }

  /** From the next time that it is rendered. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const { signal } = (this.#watch = new AbortController());
    // Also what moves the focus within a shadow root: keys and presses are heard from in there.
    for (const type of ['focusin', 'keyup', 'click', 'scroll', 'resize'])
      window.addEventListener(type, this.#later, { capture: true, passive: true, signal });
  }

  close(): void {
    this.#isOpen = false;
    this.#watch.abort();
    cancelAnimationFrame(this.#frame);
  }

  template(name: string, content: unknown): TemplateResult {
    return html`<div class="bar" role="group" aria-label=${name} popover="manual">${content}</div>`;
  }

  /** After it was rendered: brings it above the page. */
  renewed(): void {
    const bar = this.#element;
    if (!bar) return;
    if (typeof bar.showPopover === 'function' && !bar.matches(':popover-open')) bar.showPopover();
    this.#later();
  }

  focus(): void {
    this.#element?.querySelector('button')?.focus({ preventScroll: true });
  }

  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#giveWay());
  };

  #giveWay(): void {
    const bar = this.#element;
    const target = focusNow();
    if (!bar || !target || target === document.body || bar.contains(target)) return;
    const [a, b] = [bar.getBoundingClientRect(), target.getBoundingClientRect()];
    const isOver = a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
    // What is higher than the window is under it anywhere.
    if (isOver && b.height < innerHeight / 2) bar.classList.toggle('high');
  }
}
