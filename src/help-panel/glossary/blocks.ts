/** Where in a page words may be marked, and which texts belong together there. */
import type { Term } from '../../locale/terms.js';

/** Elements that run on within a line, by which words and sentences go on. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q s samp small span ' +
    'strike strong sub sup time tt u var wbr button loket-word'
  ).split(' '),
);

/**
 * Never in these: what is typed, pressed or run; what has no words; and what takes its name from its text. That is also why
 * headings are left alone: a button in one would be read out with every list of headings, and its words stand in the text below.
 */
const closed = new Set(
  (
    'a audio button canvas code datalist embed h1 h2 h3 h4 h5 h6 iframe img input kbd label legend map math meter noscript object ' +
    'optgroup option output picture pre progress rp rt samp script select slot style summary svg template textarea title tt var video'
  ).split(' '),
);

/** Widgets, whose text is their name, and places whose changes are read out. */
const closedRoles = new Set(
  (
    'alert alertdialog application button checkbox code columnheader combobox grid gridcell heading img link listbox log marquee math menu menubar ' +
    'menuitem menuitemcheckbox menuitemradio meter option progressbar radio radiogroup rowheader scrollbar searchbox separator slider ' +
    'spinbutton status switch tab tablist textbox timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

/** Attributes that open a place for marks or close it. */
export const gates = [
  'aria-hidden',
  'aria-live',
  'contenteditable',
  'hidden',
  'inert',
  'lang',
  'role',
  'translate',
] as const;

const isForeign = (lang: string | null): boolean => lang !== null && !/^nl\b/i.test(lang.trim());

const isOther = (element: Element): boolean => {
  const value = (name: string): string | undefined => element.getAttribute(name)?.trim().toLowerCase();
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    (value('contenteditable') ?? 'false') !== 'false' ||
    value('aria-hidden') === 'true' ||
    (value('aria-live') ?? 'off') !== 'off' ||
    value('translate') === 'no' ||
    closedRoles.has(value('role')?.split(/\s+/)[0] ?? '') ||
    /(?:^|\s)loket-/.test(element.getAttribute('class') ?? '')
  );
};

/** Whether nothing inside it is ever marked. */
function isClosed(element: Element): boolean {
  const { localName } = element;
  return (
    closed.has(localName) ||
    localName.startsWith('loket-') ||
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    (element.hasAttributes() && (isOther(element) || isForeign(element.getAttribute('lang'))))
  );
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** Whether words may be marked in this element: also what it stands in counts, up to the top of the page. */
export function isOpen(element: Element): boolean {
  let lang: string | null = null;
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    lang ??= node.getAttribute('lang');
    // Of the languages only the nearest counts.
    if (closed.has(node.localName) || isOther(node) || node.localName.startsWith('loket-')) return false;
  }
  return !isForeign(lang);
}

/** The nearest element that is no part of a line. */
export function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (block !== root && inline.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

export interface Piece {
  node: Text;
  /** What it held when it was read: the page may change it before its turn comes. */
  data: string;
  /** Where it begins in the text of the run. */
  start: number;
}

/** Texts that a reader reads as one. */
export interface Run {
  text: string;
  pieces: Piece[];
}

export interface Contents {
  runs: Run[];
  /** The blocks inside, in the order of the page. */
  blocks: Element[];
  /** Terms that are marked here already. */
  marked: Set<Term>;
}

const deepest = 50;

/** Reads what stands in a block itself. @param markOf what is known of a node that a mark holds or is */
export function read(block: Element, markOf: (node: Node) => readonly Term[] | undefined): Contents {
  const contents: Contents = { runs: [], blocks: [], marked: new Set() };
  let run: Run = { text: '', pieces: [] };
  const end = (): void => {
    if (run.pieces.length) contents.runs.push(run);
    run = { text: '', pieces: [] };
  };
  const visit = (parent: Element, depth: number): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        const terms = markOf(child);
        for (const term of terms ?? []) contents.marked.add(term);
        // The children of a custom element are its own: it may count them, or show them where it likes.
        if (!terms && !parent.localName.includes('-') && child.data.trim())
          run.pieces.push({ node: child, data: child.data, start: run.text.length });
        run.text += child.data;
      } else if (child instanceof Element) {
        if (child.localName === 'br') run.text += '\n';
        else if (!inline.has(child.localName)) {
          end();
          if (!isClosed(child)) contents.blocks.push(child);
        } else if (isClosed(child)) run.text += child.textContent;
        else if (depth < deepest) visit(child, depth + 1);
      }
    }
  };
  visit(block, 0);
  end();
  return contents;
}
