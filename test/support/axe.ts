/** Automatic accessibility checks. They find a third of the faults at best: tests of keys, focus and names do the rest. */
import 'axe-core/axe.min.js';
import type { NodeResult, Result, RunOptions } from 'axe-core';

// axe is no module: the import above puts it on the window.
declare const axe: typeof import('axe-core');

/** WCAG 2.0 to 2.2, A and AA, and what axe holds to be good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A reference to an id that is not there leaves a field without its description; axe only calls that "incomplete". */
export const dangling = ['aria-valid-attr-value', 'aria-errormessage', 'label-content-name-mismatch'];

const where = ({ target, failureSummary }: NodeResult): string =>
  `  ${target.flat().join(' → ')}\n    ${(failureSummary ?? '').replaceAll('\n', '\n    ')}`;

const say = ({ id, help, helpUrl, nodes }: Result): string =>
  `${id}: ${help} (${helpUrl})\n${nodes.map(where).join('\n')}`;

/**
 * Fails with the list of faults that axe finds in this element and its shadow roots.
 * @param rules switches single rules off, each with a reason beside it: `{ 'color-contrast': { enabled: false } }`.
 */
export async function expectAccessible(element: Element, rules: NonNullable<RunOptions['rules']> = {}): Promise<void> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: { type: 'tag', values: axeTags },
    // A widget is no page: landmarks and a heading of level one are up to the page around it.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, ...rules },
    resultTypes: ['violations', 'incomplete'],
  });
  const faults = [...violations, ...incomplete.filter(({ id }) => dangling.includes(id))];
  if (faults.length) throw new Error(`axe found ${faults.length} fault(s)\n${faults.map(say).join('\n')}`);
}
