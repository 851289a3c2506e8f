/**
 * Gives the focus to an element and brings it in view without throwing the page to its top: only when it is outside
 * the view, and then below what a sticky header of the page may cover (`scroll-margin` in the base styles; WCAG 2.4.11).
 */
export function focusOn(element: HTMLElement | null | undefined, label: Element | null | undefined = element): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  (label ?? element).scrollIntoView({ block: 'nearest' });
}
