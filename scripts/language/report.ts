/** What the check found, for people at a terminal. */
import type { Measured, Report } from './check.js';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const columns: readonly [string, (measured: Measured) => string][] = [
  ['', ({ name }) => name],
  ['texts', ({ texts }) => String(texts)],
  ['words', ({ words }) => String(words)],
  ['longest', ({ longest }) => String(longest)],
  ['average', ({ average }) => average.toFixed(1)],
  ['Flesch-Douma', ({ readingEase }) => readingEase.toFixed(0)],
  ['passive', ({ passive }) => percent(passive)],
  ['common', ({ coverage }) => percent(coverage)],
];

function table(measures: readonly Measured[]): string[] {
  const rows = [columns.map(([title]) => title), ...measures.map((each) => columns.map(([, cell]) => cell(each)))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  '),
  );
}

/** @returns lines: what is wrong, worst first; the measures; the count */
export function report({ hard, measures, passives, letThrough, unused, passed, failed }: Report): string[] {
  const lines: string[] = [];
  for (const source of measures.map(({ name }) => name)) {
    const here = hard.filter((one) => one.source === source);
    if (!here.length) continue;
    lines.push(`${source}: ${here.length} to mend`);
    for (const { place, text, problems } of here)
      lines.push(`  ${place}`, `    “${text}”`, ...problems.map((problem) => `    ✗ ${problem}`));
    lines.push('');
  }
  for (const { name, problems } of measures) lines.push(...problems.map((problem) => `✗ ${name}: ${problem}`));
  if (unused.length) lines.push(`✗ known-words.ts has words that no text has any more: ${unused.join(', ')}`);
  if (passives.length) {
    lines.push('Sentences that do not say who does it; a few are fine:');
    lines.push(...passives.map(({ place, text }) => `  ${place}: “${text}”`));
  }
  if (letThrough.size) {
    const often = [...letThrough].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${word} ${count}`);
    lines.push(`Uncommon words that may stay, with how many texts have them: ${often.join(', ')}`);
  }
  lines.push('', ...table(measures), '', `language: ${passed} passed, ${failed} failed`);
  return lines;
}
