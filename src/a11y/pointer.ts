/**
 * Watches the pointer over an element.
 * @returns a function that gives a promise: it settles when no pointer is down and the click of the last one was handled.
 *   What moves the page before that moves the button away that is being pressed, and the click is lost.
 */
export function pointerReleased(element: EventTarget): () => Promise<unknown> {
  let released: Promise<unknown> = Promise.resolve();
  element.addEventListener('pointerdown', () => {
    released = new Promise((up) => {
      for (const type of ['pointerup', 'pointercancel'])
        window.addEventListener(type, () => setTimeout(up), { once: true });
    });
  });
  return () => released;
}
