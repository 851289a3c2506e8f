/** Finds every widget of ours on the page, now and later, also inside components of others whose shadow root is open. */
const tags = /^loket-(contact-form|channel-chooser|status-tracker|help-panel)$/;

export interface Following {
  stop(): void;
}

/**
 * @param met called once for each widget that comes into the page
 * @returns what ends it; what `met` gave is then called for each of them, and so it is for one that leaves the page
 */
export function followWidgets(met: (root: ShadowRoot) => () => void): Following {
  const leaving = new Map<Element, () => void>();
  const watched = new WeakSet<Node>();
  let isOver = false;

  function take(element: Element): void {
    const { localName, shadowRoot } = element;
    if (isOver) return;
    if (!shadowRoot) {
      if (localName.includes('-') && !customElements.get(localName))
        customElements.whenDefined(localName).then(
          () => take(element),
          () => undefined,
        );
    } else if (!tags.test(localName)) watch(shadowRoot);
    else if (element.isConnected && !leaving.has(element)) leaving.set(element, met(shadowRoot));
  }

  function look(root: ParentNode): void {
    root.querySelectorAll('*').forEach(take);
  }

  function watch(root: Document | ShadowRoot): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true });
    look(root);
  }

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          take(node);
          look(node);
        }
    for (const [element, leave] of leaving)
      if (!element.isConnected) {
        leaving.delete(element);
        leave();
      }
  });
  watch(document);

  return {
    stop: () => {
      isOver = true;
      observer.disconnect();
      for (const leave of leaving.values()) leave();
    },
  };
}
