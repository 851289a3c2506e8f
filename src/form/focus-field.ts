import { focusOn } from '../a11y/focus.js';

/** Gives the focus to the input of a field, or to the first one of its group; its label comes in view too. */
export function focusField(root: ParentNode, field: string): void {
  const name = CSS.escape(field);
  const element = root.querySelector<HTMLElement>(`#${name}, [name^="${name}"]`);
  const input = element?.matches('fieldset')
    ? element.querySelector<HTMLElement>('input:checked, input:not([type=search])')
    : element;
  focusOn(input ?? element, element?.closest('.field') ?? element);
}
