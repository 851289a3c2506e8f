/** Where the note of a field stands: below its label and hint, above what is wrong and the input. */

export interface Label {
  text: string;
  /** BCP 47, when it is not that of the widget. */
  lang?: string | undefined;
}

const wordsOf = (element: Element | null | undefined): Label | undefined => {
  const copy = element?.cloneNode(true) as Element | undefined;
  // "Step 2 of 5" and "need not be filled in" are no part of what the field is called.
  for (const each of copy?.querySelectorAll('.caption,.optional,.hint,.pictogram') ?? []) each.remove();
  const text = copy?.textContent.replace(/\s+/g, ' ').trim();
  return text ? { text, lang: copy!.querySelector('[lang]')?.getAttribute('lang') ?? undefined } : undefined;
};

/** What holds the words of a field: of a group its legend, of a checkbox the row in which it stands itself. */
function holderOf(root: ShadowRoot, control: HTMLElement): HTMLElement | null {
  const id = CSS.escape(control.id);
  return control.localName === 'fieldset'
    ? control.querySelector(':scope > legend')
    : (root.querySelector(`label[for=${id}],#${id}-label`) ?? control.closest('label'));
}

/** @returns `undefined` for a field without words, which can have no note */
export const labelOf = (root: ShadowRoot, control: HTMLElement): Label | undefined => wordsOf(holderOf(root, control));

/** Puts it there, unless it is there already: what moves loses the focus. */
export function placeNote(root: ShadowRoot, control: HTMLElement, note: HTMLElement): void {
  const holder = holderOf(root, control)!;
  if (holder.contains(control)) {
    // A button inside a label would be a part of the checkbox.
    if (note.nextElementSibling !== holder) holder.before(note);
    return;
  }
  const hint = root.querySelector(`#${CSS.escape(control.id)}-hint`);
  const last = hint && holder.parentNode === hint.parentNode ? hint : holder;
  if (last.nextElementSibling !== note) last.after(note);
}
