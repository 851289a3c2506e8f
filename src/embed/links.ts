/**
 * Plain links to the page of a form, turned into the form: the one thing that every CMS leaves in a text. Off unless the
 * script tag says `data-links="https://www.example.nl/contact"`, and only for that address, so that no editor can point
 * it elsewhere.
 */

/** Where a link is a way to somewhere, and no place for a form. */
const elsewhere = 'nav,header,footer,aside,li,label,button,loket-contact-form,[data-loket]';

/** Attributes that may come along in the address: `?topic=afval`. */
const known = ['topic', 'contact-type'];

/** A link that is the only thing in its paragraph: one in a sentence stays a link. */
function alone(link: HTMLAnchorElement): boolean {
  const parent = link.parentElement;
  return Boolean(parent && parent.textContent?.trim() === link.textContent?.trim() && !link.closest(elsewhere));
}

/**
 * @param address page of the form, as the script tag names it
 * @param tag the widget that comes in place of a link; the link stays inside it for when it cannot
 */
export function enhance(root: ParentNode, address: string, tag: string): void {
  const form = new URL(address, location.href);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, searchParams } = new URL(link.href);
    // The page of the form itself links to itself in its menu; it holds the form already.
    if (origin !== form.origin || pathname !== form.pathname || !alone(link)) continue;
    const widget = document.createElement(tag);
    for (const name of known) {
      const value = searchParams.get(name);
      if (value) widget.setAttribute(name, value);
    }
    link.before(widget);
    widget.append(link);
  }
}
