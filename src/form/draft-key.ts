/** Where the draft of a form is kept in this tab: by page and by form, so that two forms never share one. */
export function draftKey(element: Element): string {
  const same = [...document.querySelectorAll(element.localName)];
  return `${element.localName}:${location.pathname}:${element.id || same.indexOf(element)}`;
}

/** Whether this tab holds a draft; storage may be blocked, and then it does not. */
export function hasDraft(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
