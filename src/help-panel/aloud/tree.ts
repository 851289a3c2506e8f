/** The tree of a page as it is shown: with what stands in shadow roots, and slots where they are filled. */

/** The nearest element around a node, also that in the shadow of which it stands. */
export function around(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The language at an element, through shadow roots. */
export function languageAt(element: Element, otherwise: string): string {
  for (let node: Element | null = element; node; node = around(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return otherwise;
}

/** Cut to nothing, for screen readers only. */
export function isUnseen(element: Element, { position, overflow }: CSSStyleDeclaration): boolean {
  if ((position !== 'absolute' && position !== 'fixed') || overflow === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}

export const childrenOf = (element: Element): Iterable<Node> => {
  // Only its text: what it explains stands in its shadow.
  if (element.shadowRoot && element.localName !== 'loket-word') return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open)
    return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
  return element.childNodes;
};

/** Whether it has a place in the page that is open to all. */
export const isShown = (element: Element): boolean => {
  for (let node: Element | null = element; node; node = around(node)) {
    if (node.ariaHidden === 'true' || node.hasAttribute('inert')) return false;
  }
  return element.getClientRects().length > 0 || getComputedStyle(element).display === 'contents';
};
