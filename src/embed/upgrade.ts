/**
 * `<div data-loket="contact-form" data-topic="…">`, and `class="loket-contact-form"` where a CMS keeps no data-*: for
 * editors whose CMS takes unknown tags away. Loaded by the pages that have one.
 */

/** @returns the tag that is meant; `undefined` for a name that no widget has */
function tagOf(element: HTMLElement, tags: readonly string[]): string | undefined {
  const wanted = element.dataset['loket'];
  const names = wanted === undefined ? [...element.classList] : [`loket-${wanted}`];
  return names.find((name) => tags.includes(name));
}

/**
 * Puts the widget in, with what stood in the element as the widget's own content: seen until it works and when it cannot.
 * What the element does not know as an attribute stays a word without meaning: no handler, style or address can come
 * from markup.
 * @param widgets by tag, what brings the code: only then it is known which attributes it has
 * @throws Error when there is no such widget
 */
export async function upgrade(element: HTMLElement, widgets: Record<string, () => Promise<unknown>>): Promise<void> {
  const tags = Object.keys(widgets);
  // The page's own configuration has the same mark; and a class that is the name of a page may stand on all of it, or on
  // what reacts to a press itself.
  if (element.matches('script,html,body,main,a,button,summary,label')) return;
  const tag = tagOf(element, tags);
  if (!tag) {
    const known = tags.map((each) => each.slice('loket-'.length)).join(', ');
    throw new Error(`Loket: data-loket="${element.dataset['loket']}" names no widget. There is: ${known}.`);
  }
  // A copy of one that had its widget already.
  if (element.querySelector(tag)) return;
  await widgets[tag]!();
  const allowed = (customElements.get(tag) as (CustomElementConstructor & { observedAttributes: string[] }) | undefined)
    ?.observedAttributes;
  const widget = document.createElement(tag);
  for (const name of allowed ?? []) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.append(...element.childNodes);
  element.append(widget);
}
