/** The look as class-based style sheets: the rules of the widgets under names of their own, with every value written out. */
import type { CSSResult } from 'lit';
import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import { styles as chooser } from '../../src/channel-chooser/channel-chooser.styles.js';
import { laterStyles } from '../../src/contact-form/later.styles.js';
import { styles as tracker } from '../../src/status-tracker/status-tracker.styles.js';
import { base } from '../../src/styles/base.js';
import { lookTable as table } from '../../src/styles/guard/theme-table.js';
import { themedStyles } from '../../src/styles/guard/themed.styles.js';
import { classFiles, type ClassFile, type SheetName } from './classes.js';

const sheets: Record<SheetName, CSSResult> = { base, later: laterStyles, chooser, tracker, themed: themedStyles };

/** @returns what the value looks at in order: our own name, the tokens of the NL Design System, our default */
function chain(name: string): string {
  const [tokens, fallback] = table[name] ?? [];
  if (tokens === undefined || fallback === undefined) throw new Error(`The look has no value ${name}.`);
  const names = [`loket-${name}`, ...tokens.split(' ')];
  return `${names.map((token) => `var(--${token}, `).join('')}${spelled(fallback)}${')'.repeat(names.length)}`;
}

/** Without the names inside the widgets, whatever stands behind them there for want of a theme. */
function spelled(value: string): string {
  const at = value.indexOf('var(--l-');
  if (at < 0) return value;
  let [end, depth] = [at + 3, 0];
  do {
    if (value[end] === '(') depth++;
    if (value[end] === ')') depth--;
    end++;
  } while (depth);
  const name = /^var\(--l-([\w-]+)/.exec(value.slice(at))![1]!;
  return value.slice(0, at) + chain(name) + spelled(value.slice(end));
}

const plain = (selector: string): string => selector.replace(/\s+/g, ' ').replace(/([(]) | ([)])/g, '$1$2');

/** @param found gets the selectors that were there */
function ownRule(rule: Rule, { selectors, only = {} }: ClassFile, found: Set<string>): Rule[] {
  const wanted = rule.selectors.map(plain).filter((selector) => Object.hasOwn(selectors, selector));
  // What is for more than this comes by itself, or it would keep the others from their properties.
  const parts = [wanted.filter((one) => !only[one]), ...wanted.filter((one) => only[one]).map((one) => [one])];
  return parts.flatMap((part) => {
    if (!part.length) return [];
    for (const selector of part) found.add(selector);
    const targets = [...new Set(part.flatMap((selector) => selectors[selector]!))];
    const made = rule.clone({ selectors: targets, raws: {} });
    made.walkComments((comment) => void comment.remove());
    made.walkDecls((declaration) => {
      if (part.some((selector) => only[selector] && !only[selector].test(declaration.prop))) declaration.remove();
      // In a panel the widget gives its values another meaning; here the integrator's own names take that part.
      else
        declaration.replaceWith(
          postcss.decl({ prop: declaration.prop.replace(/^--l-/, '--loket-'), value: spelled(declaration.value) }),
        );
    });
    return made.nodes.length ? [made] : [];
  });
}

function own(nodes: ChildNode[], file: ClassFile, found: Set<string>): ChildNode[] {
  return nodes.flatMap((node): ChildNode[] => {
    if (node.type === 'rule') return ownRule(node, file, found);
    if (node.type !== 'atrule' || !node.nodes) return [];
    const inside = own(node.nodes, file, found);
    return inside.length ? [(node.clone({ nodes: [] }) as AtRule & Container).append(...inside)] : [];
  });
}

/**
 * @returns name of each file → its CSS; `loket` is all of them together
 * @throws Error when a sheet of the widgets no longer has a rule that a class is made from
 */
export function classSheets(): Record<string, string> {
  const made = Object.entries(classFiles).map(([name, file]): [string, string] => {
    const found = new Set<string>();
    const root = postcss.root();
    for (const sheet of file.sheets) root.append(...own(postcss.parse(sheets[sheet].cssText).nodes, file, found));
    const gone = Object.keys(file.selectors).filter((selector) => !found.has(selector));
    if (gone.length) throw new Error(`${name}.css: no sheet of the widgets has ${gone.join(' or ')} any more.`);
    return [name, root.toString()];
  });
  return { ...Object.fromEntries(made), loket: made.map(([, css]) => css).join('\n') };
}
