/** Brings what is read in view, and never against somebody who scrolls by themselves. */
import { around } from './tree.js';

/** CSS pixels at the edges of the window behind which something of the page or ours may stand. */
export interface Room {
  top: number;
  bottom: number;
}

/** Milliseconds in which the page is left where somebody scrolled it. */
export const politeness = { after: 4_000 };

const keys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Knows when somebody scrolled last. */
export class Scroller {
  #last = -Infinity;

  constructor(signal: AbortSignal) {
    const options = { capture: true, passive: true, signal };
    for (const type of ['wheel', 'touchmove']) window.addEventListener(type, this.#moved, options);
    window.addEventListener('keydown', (event) => keys.has(event.key) && !isPressed(event) && this.#moved(), options);
    // By the bar at the side: it belongs to no element inside the page.
    window.addEventListener('mousedown', ({ target }) => target === document.documentElement && this.#moved(), options);
  }

  readonly #moved = (): void => {
    this.#last = performance.now();
  };

  /** @param boxes of what is read, in `element` */
  bring(element: Element, boxes: readonly DOMRect[], room: Room): void {
    if (!boxes.length || performance.now() - this.#last < politeness.after) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let top = Math.min(...boxes.map((box) => box.top));
    let bottom = Math.max(...boxes.map((box) => box.bottom));
    /** Moves what scrolls, by as little as is needed. */
    const move = (box: Element, from: number, to: number): void => {
      // The beginning, where not all of it fits.
      const down = bottom > to ? Math.min(bottom - to, top - from) : 0;
      const by = top < from ? top - from : Math.max(0, down);
      if (!by) return;
      const before = box.scrollTop;
      const most = box.scrollHeight - box.clientHeight;
      const moved = Math.min(most, Math.max(0, before + by)) - before;
      box.scrollBy({ top: by, behavior: isCalm ? 'instant' : 'smooth' });
      top -= moved;
      bottom -= moved;
    };
    const page = document.scrollingElement ?? document.documentElement;
    for (let box: Element | null = element; box; box = around(box)) {
      if (box === page || box === document.body || box === document.documentElement) break;
      if (!scrolls(box)) continue;
      const frame = box.getBoundingClientRect();
      move(box, frame.top, frame.bottom);
    }
    move(page, room.top, page.clientHeight - room.bottom);
  }
}

/** A space on a button presses it. */
const isPressed = (event: KeyboardEvent): boolean =>
  event.key === ' ' && event.composedPath().some((each) => each instanceof HTMLButtonElement);

const scrolls = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight && /^(auto|scroll)$/.test(getComputedStyle(box).overflowY);
