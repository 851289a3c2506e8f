/** Automatic accessibility checks. They find a third of the faults at best: tests of keys, focus and names do the rest. */
import 'axe-core/axe.min.js';
import type { NodeResult, Result, RuleObject, RunOptions } from 'axe-core';
import { axeTags, dangling, pageRules } from './axe-rules.js';

// axe is no module: the import above puts it on the window.
declare const axe: typeof import('axe-core');

const where = ({ target, failureSummary }: NodeResult): string =>
  `  ${target.flat().join(' → ')}\n    ${(failureSummary ?? '').replaceAll('\n', '\n    ')}`;

const say = ({ id, help, helpUrl, nodes }: Result): string =>
  `${id}: ${help} (${helpUrl})\n${nodes.map(where).join('\n')}`;

/** @returns what axe finds in this element and its shadow roots, one text per fault */
export async function faultsIn(element: Element, options: RunOptions): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, { resultTypes: ['violations', 'incomplete'], ...options });
  return [...violations, ...incomplete.filter(({ id }) => dangling.includes(id))].map(say);
}

/**
 * Fails with the list of faults that axe finds in this element and its shadow roots.
 * @param rules switches single rules off, each with a reason beside it: `{ 'color-contrast': { enabled: false } }`.
 */
export async function expectAccessible(element: Element, rules: RuleObject = {}): Promise<void> {
  const faults = await faultsIn(element, {
    runOnly: { type: 'tag', values: axeTags },
    rules: { ...pageRules, ...rules },
  });
  if (faults.length) throw new Error(`axe found ${faults.length} fault(s)\n${faults.join('\n')}`);
}
