/** Pictograms beside the words, in every widget on the page: for who reads slowly, or not yet in this language. */
import { pictogramStyles } from './pictograms.styles.js';
import { pictures, type Picture } from './pictures.js';
import { spotsIn } from './spots.js';
import { followWidgets, type Following } from './widgets.js';

const space = 'http://www.w3.org/2000/svg';

/** Real drawings, not backgrounds: those are neither printed nor kept in forced colours, and a strict CSP has no `data:`. */
function draw(picture: Picture): SVGElement {
  const svg = document.createElementNS(space, 'svg');
  const path = svg.appendChild(document.createElementNS(space, 'path'));
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'pictogram');
  svg.setAttribute('data-picture', picture);
  // The words beside it say it all.
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', pictures[picture]);
  return svg;
}

const styled = new WeakSet<ShadowRoot>();

/** Draws in one widget, and again at each change. @returns what takes it all out again */
function picture(root: ShadowRoot): () => void {
  const { styleSheet } = pictogramStyles;
  if (!styleSheet) return () => {};
  if (!styled.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  styled.add(root);
  const put = (): void => {
    const left = new Set(root.querySelectorAll('svg.pictogram'));
    for (const { anchor, place, picture } of spotsIn(root)) {
      const there = place === 'behind' ? anchor.nextElementSibling : anchor.firstElementChild;
      if (left.has(there!) && there!.getAttribute('data-picture') === picture) left.delete(there!);
      else if (place === 'behind') anchor.after(draw(picture));
      // Before the mark by which Lit knows where its own text begins.
      else anchor.prepend(draw(picture));
    }
    for (const each of left) each.parentNode?.removeChild(each);
    observer.takeRecords();
  };
  const observer = new MutationObserver(put);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['class', 'value', 'data-kind'] });
  put();
  return () => {
    observer.disconnect();
    for (const each of root.querySelectorAll('svg.pictogram')) each.remove();
  };
}

let following: Following | undefined;

/** Shows them in every widget in the document, also in those that come later, until `hidePictograms`. */
export function showPictograms(): void {
  following ??= followWidgets(picture);
}

export function hidePictograms(): void {
  following?.stop();
  following = undefined;
}
