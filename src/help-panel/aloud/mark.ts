/** Marks the sentence that is read, and never touches the nodes of the page. */
import { readStyles } from './mark.styles.js';
import type { Place, Sentence } from './sentences.js';

const name = 'loket-read';

const sheetOf = ({ cssText }: { cssText: string }): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
};

/** Gives a tree styles. */
export function adopt(root: Document | ShadowRoot, styles: { cssText: string }, made?: CSSStyleSheet): CSSStyleSheet {
  const sheet = made ?? sheetOf(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

export const rangeOf = ({ element, node, start, end }: Place): Range => {
  const range = document.createRange();
  if (!node) range.selectNode(element);
  else {
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
  }
  return range;
};

export const boxesOf = ({ places }: Sentence): DOMRect[] =>
  places
    .flatMap((place) => (place.node ? [...rangeOf(place).getClientRects()] : [...place.element.getClientRects()]))
    .filter(({ width, height }) => width && height);

export class Mark {
  readonly #root: ShadowRoot;
  readonly #trees = new Map<Document | ShadowRoot, CSSStyleSheet>();
  #sentence: Sentence | undefined;
  #layer: HTMLElement | undefined;
  #watch = new AbortController();
  #frame = 0;

  /** @param root of our own, in which the frames stand where the browser cannot mark text */
  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  show(sentence: Sentence): void {
    this.#sentence = sentence;
    const { highlights } = CSS as Partial<typeof CSS>;
    if (highlights) {
      const texts = sentence.places.filter(({ node }) => node);
      for (const { node } of texts) this.#style(node!.getRootNode() as Document | ShadowRoot);
      highlights.set(name, new Highlight(...texts.map(rangeOf)));
    }
    this.#draw();
    if (!this.#frames().length) return this.#watch.abort();
    const { signal } = (this.#watch = (this.#watch.abort(), new AbortController()));
    for (const type of ['scroll', 'resize', 'toggle', 'transitionend'])
      window.addEventListener(type, this.#later, { capture: true, passive: true, signal });
  }

  /** Leaves no trace. */
  clear(): void {
    this.#sentence = undefined;
    this.#watch.abort();
    cancelAnimationFrame(this.#frame);
    (CSS as Partial<typeof CSS>).highlights?.delete(name);
    this.#layer?.remove();
    for (const [tree, sheet] of this.#trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
    this.#trees.clear();
  }

  /** A rule for marked text counts in its own tree only. */
  #style(tree: Document | ShadowRoot): void {
    if (this.#trees.has(tree) || !tree.adoptedStyleSheets) return;
    // A sheet is of one document, and can stand in all its trees.
    this.#trees.set(tree, adopt(tree, readStyles, this.#trees.values().next().value));
  }

  /** What gets a frame around it: what is no text, and all where the browser cannot mark text. */
  #frames(): DOMRect[] {
    const { places } = this.#sentence!;
    const canMark = 'highlights' in CSS && CSS.highlights;
    return boxesOf({ ...this.#sentence!, places: places.filter(({ node }) => !node || !canMark) });
  }

  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  };

  #draw(): void {
    if (!this.#sentence) return;
    const boxes = this.#frames();
    if (!boxes.length) return this.#layer?.remove();
    const layer = (this.#layer ??= document.createElement('div'));
    layer.className = 'frames';
    layer.ariaHidden = 'true';
    if (!layer.isConnected) this.#root.append(layer);
    // An element of the page around us that is transformed has zeros of its own.
    const { left, top } = layer.getBoundingClientRect();
    layer.replaceChildren(
      ...boxes.map((box) => {
        const frame = document.createElement('div');
        Object.assign(frame.style, {
          left: `${box.left - left - 2}px`,
          top: `${box.top - top - 2}px`,
          width: `${box.width + 4}px`,
          height: `${box.height + 4}px`,
        });
        return frame;
      }),
    );
  }
}
