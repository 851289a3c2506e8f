/** Puts markup on the test page and takes it off again after the test. */

const holders: Element[] = [];

afterEach(() => {
  for (const holder of holders.splice(0)) holder.remove();
});

/**
 * Puts markup in the page, as a web team would paste it.
 * @param options.width width in CSS pixels of the box around it: a widget adapts to its place, not to the window.
 * @returns the first element of the markup, after its first render when it is a Lit element.
 */
export async function fixture<E extends HTMLElement = HTMLElement>(
  markup: string,
  options: { width?: number } = {},
): Promise<E> {
  const holder = document.createElement('main');
  if (options.width !== undefined) holder.style.width = `${options.width}px`;
  holders.push(holder);
  document.body.append(holder);
  holder.innerHTML = markup;
  const element = holder.firstElementChild as (E & { updateComplete?: Promise<unknown> }) | null;
  if (!element) throw new Error('fixture: the markup holds no element');
  await element.updateComplete;
  return element;
}

/** Waits two animation frames: styles, layout and focus have then settled. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });

/**
 * Waits until something holds; asks again every frame. The test's own time limit ends it, so no time is asserted.
 * @param what is said when the limit is reached: `until(() => …, 'the confirmation is there')`.
 * @returns what the question gave, once that is not false, null or undefined.
 */
export async function until<T>(
  question: () => T | Promise<T>,
  what = 'something',
): Promise<Exclude<T, false | null | undefined>> {
  const limit = performance.now() + 15_000;
  for (;;) {
    const answer = await question();
    if (answer) return answer as Exclude<T, false | null | undefined>;
    if (performance.now() > limit) throw new Error(`until: waited in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 16));
  }
}

/** The element that has the focus, looked up through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
