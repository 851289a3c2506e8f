/** What of this page can be read aloud. */
import { tellMakers } from '../../loading/tell-makers.js';
import { readBlocks, type Block } from './blocks.js';

export const kinds = ['page', 'field', 'status'] as const;
export type What = (typeof kinds)[number];

export interface Here {
  /** Selector of the part of the page that the help is about; an editor wrote it, and it may be none. */
  aboutWhat: string | undefined;
  /** The field that had the focus last. */
  field: Element | undefined;
  /** Of texts without any `lang` around them. */
  lang: string;
}

function pageOf({ aboutWhat }: Here): Element[] {
  try {
    return aboutWhat ? [...document.querySelectorAll(aboutWhat)].slice(0, 1) : [];
  } catch (error) {
    tellMakers(error);
    return [];
  }
}

/** The trackers that show where a message is. */
const statuses = (): Element[] =>
  [...document.querySelectorAll('loket-status-tracker')].flatMap(
    ({ shadowRoot }) => shadowRoot?.getElementById('status-heading')?.closest('.root') ?? [],
  );

const isInView = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/** @returns what there is, in the order in which it is offered; the field also when there is nothing else, as something to go to */
export function thereIs(here: Here): What[] {
  const found = kinds.filter((kind) => {
    if (kind === 'page') return here.aboutWhat !== undefined;
    return kind === 'field' ? here.field && isInView(here.field) : statuses().length > 0;
  });
  return found.length ? found : ['field'];
}

const byIds = (field: Element, name: string): Element[] =>
  (field.getAttribute(name) ?? '')
    .split(/\s+/)
    .flatMap((id) => (id && (field.getRootNode() as Document | ShadowRoot).getElementById(id)) || []);

/** All of a group, of which the question stands above its choices; of another field what stands around it. */
function aroundField(field: Element): Element[] {
  const group = field.closest('fieldset, [role=radiogroup], [role=group]');
  const isChoice = field.matches('fieldset, [role=radiogroup], [type=radio], [type=checkbox]');
  if (isChoice && group) return [group];
  const { labels } = field as Partial<HTMLInputElement>;
  const legend =
    group?.localName === 'fieldset' ? [...group.children].find((child) => child.localName === 'legend') : undefined;
  const parts = new Set([
    ...(legend ? [legend] : byIds(group ?? field, 'aria-labelledby')),
    ...byIds(field, 'aria-labelledby'),
    ...(labels ?? []),
    ...byIds(field, 'aria-describedby'),
    ...byIds(field, 'aria-errormessage'),
  ]);
  if (field.localName === 'select') parts.add(field);
  // Each once, as they stand on the page.
  const outer = [...parts].filter((part) => ![...parts].some((other) => other !== part && other.contains(part)));
  return outer.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** @returns the texts as they stand now; none where there is nothing to read */
export function blocksOf(what: What, here: Here): Block[] {
  const { field, lang } = here;
  if (what === 'page') return readBlocks(pageOf(here), { lang });
  if (what === 'status') return readBlocks(statuses(), { lang });
  if (!field || !isInView(field)) return [];
  return readBlocks(aroundField(field), { lang, withUnseen: true });
}
