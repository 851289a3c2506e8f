/** What `loket check` found, for people: per configuration, mistakes first. */
import type { Kind } from './checks/remark.js';
import type { Placed, Result } from './commands/check.js';
import type { Terminal } from './terminal.js';

/** In this order, each with what it is about. */
const headings: Record<Kind, string> = {
  json: 'JSON',
  channel: 'Ways to reach you',
  hours: 'Opening hours',
  holidays: 'Holidays',
  link: 'Links',
  topic: 'Topics',
  upl: 'Product names (UPL)',
  language: 'Language',
  text: 'Texts',
};

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const line = ({ place, within, source, message }: Placed, { style }: Terminal): string => {
  const where = `${place || 'the whole'}${within ? ` (${within})` : ''}${source ? ` in ${source}` : ''}`;
  return `    - ${style('bold', where)}: ${message}`;
};

/** Remarks under a heading for what they are about. */
function grouped(remarks: readonly Placed[], terminal: Terminal): string[] {
  return Object.entries(headings).flatMap(([kind, heading]) => {
    const own = remarks.filter((remark) => remark.kind === kind);
    return own.length ? [`    ${heading}`, ...own.map((remark) => line(remark, terminal))] : [];
  });
}

export function report(results: readonly Result[], terminal: Terminal): string {
  const { style } = terminal;
  const text: string[] = [];
  const total = { mistake: 0, warning: 0, note: 0 };
  for (const { name, lines, remarks } of results) {
    const warnings = remarks.filter(({ level }) => level === 'warning');
    const notes = remarks.filter(({ level }) => level === 'note');
    total.mistake += lines.length;
    total.warning += warnings.length;
    total.note += notes.length;
    text.push(style('bold', name));
    if (lines.length)
      text.push(`  ${style('red', count(lines.length, 'mistake'))}`, ...lines.map((each) => `    - ${each}`));
    if (warnings.length)
      text.push(`  ${style('yellow', count(warnings.length, 'warning'))}`, ...grouped(warnings, terminal));
    if (notes.length) text.push(`  ${style('dim', count(notes.length, 'note'))}`, ...grouped(notes, terminal));
    if (!lines.length && !remarks.length) text.push(`  ${style('green', 'nothing wrong')}`);
    text.push('');
  }
  const sum = Object.entries(total).map(([what, n]) => count(n, what));
  return [...text, sum.join(', ')].join('\n');
}
