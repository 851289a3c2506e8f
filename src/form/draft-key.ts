/**
 * Where the draft of a form is kept in this tab: by page, by what it stands in and by form, so that two forms never share
 * one.
 */
export function draftKey(element: Element): string {
  const { localName, id } = element;
  const root = element.getRootNode() as Document | ShadowRoot;
  const place = root instanceof ShadowRoot ? draftKey(root.host) : location.pathname;
  return `${localName}:${place}:${id || [...root.querySelectorAll(localName)].indexOf(element)}`;
}

/** Whether this tab holds a draft; storage may be blocked, and then it does not. */
export function hasDraft(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
