/**
 * Plain links to the page of a form, turned into the form: the one thing that every CMS leaves in a text. Off unless the
 * script tag says `data-links="https://www.example.nl/contact"`, and only for that address, so that no editor can point
 * it elsewhere.
 */

/** Where a link is a way to somewhere, and no place for a form. */
const elsewhere = 'nav,header,footer,aside,li,label,button,[role],[contenteditable],[data-loket]';

/** Inside a widget it is what residents see when that cannot work. */
function isInWidget(element: Element | null): boolean {
  if (!element) return false;
  return (
    [element.localName, ...element.classList].some((name) => name.startsWith('loket-')) ||
    isInWidget(element.parentElement)
  );
}

/** Attributes that may come along in the address: `?topic=afval`. */
const known = ['topic', 'contact-type'];

/** A link that is the only thing in its paragraph: one in a sentence stays a link, and so does a picture. */
function alone(link: HTMLAnchorElement): boolean {
  const { parentElement: parent } = link;
  const words = link.textContent?.trim();
  return (
    parent?.localName === 'p' &&
    !!words &&
    parent.textContent?.trim() === words &&
    !link.closest(elsewhere) &&
    !isInWidget(link)
  );
}

/**
 * @param address page of the form, as the script tag names it
 * @param tag the widget that comes in place of a link; the link stays inside it for when it cannot
 */
export function enhance(root: ParentNode, address: string, tag: string): void {
  const form = new URL(address, location.href);
  // That page has the form itself; what leads to it there is a link within the page.
  if (location.origin === form.origin && location.pathname === form.pathname) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('p > a[href]')) {
    // The parts of the address by the element itself: it has empty ones where there is no address to read.
    const { origin, pathname, search, hash } = link;
    if (origin !== form.origin || pathname !== form.pathname || hash || !alone(link)) continue;
    const widget = document.createElement(tag);
    const asked = new URLSearchParams(search);
    for (const name of known) {
      const value = asked.get(name);
      if (value) widget.setAttribute(name, value);
    }
    link.before(widget);
    widget.append(link);
  }
}
