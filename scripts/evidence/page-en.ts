/** `docs/accessibility.md`: every criterion, what is claimed of each widget, and by which tests. */
import { byHand } from './by-hand.js';
import { clause, criteria, type Criterion } from './criteria.js';
import { duties, type Duty } from './duties.js';
import { widgets, type Claim, type Claims, type Proof } from './types.js';
import { intro, noHands } from './words.js';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const heading = ({ id, en }: Criterion): string => `${id} ${en}`;
const clauseOf = (criterion: Criterion): string =>
  clause(criterion) ?? (criterion.level === 'AAA' ? 'not asked' : 'not in V3.2.1');

function proofText({ file, title, states }: Proof): string {
  if (file.startsWith('npm run ')) return `\`${file}\``;
  const link = `[${file.replace(/^test\//, '')}](../${file})`;
  if (!title) return `${link}, every story`;
  const where = states === 'all' ? ', in every state' : states === 'some' ? ', in several states' : '';
  return `${link}: ${title.replaceAll('*', '…')}${where}`;
}

/** What is the same of all four is said once. */
function section(criterion: Criterion, claims: Readonly<Record<string, Claim>>): string {
  const ofAll = Object.entries(claims);
  const sharedBy = (proof: Proof): boolean =>
    ofAll.every(([, { tests = [] }]) => tests.some(({ file, title }) => file === proof.file && title === proof.title));
  const shared = (ofAll[0]![1].tests ?? []).filter(sharedBy);
  const lines = [
    `### ${heading(criterion)}`,
    '',
    `Level ${criterion.level}, WCAG ${criterion.since}; EN 301 549: ${clauseOf(criterion)}. [What it asks](https://www.w3.org/TR/WCAG22/#${criterion.anchor})`,
    '',
    ...(shared.length ? ['- all four', ...shared.map((proof) => `  - ${proofText(proof)}`)] : []),
  ];
  const groups = new Map<string, string[]>();
  for (const [widget, claim] of ofAll) {
    const own = (claim.tests ?? []).filter((proof) => !sharedBy(proof));
    const said = [
      `: ${claim.support}${'why' in claim ? `. ${claim.why}` : ''}`,
      ...own.map((proof) => `  - ${proofText(proof)}`),
      ...(claim.page ? [`  - the page: ${duties[claim.page].en}`] : []),
      ...(claim.open ? [`  - not shown: ${claim.open}`] : []),
    ].join('\n');
    groups.set(said, [...(groups.get(said) ?? []), widget]);
  }
  for (const [said, names] of groups) lines.push(`- ${names.map((name) => `**${name}**`).join(', ')}${said}`);
  return lines.join('\n');
}

function summary(claims: Claims): string {
  const head = ['criterion', 'level', 'EN 301 549', ...widgets];
  const word = (claim: Claim): string => claim.support + (claim.support === 'supports' && claim.open ? ' *' : '');
  const anchor = (criterion: Criterion): string =>
    heading(criterion)
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
  const rows = criteria.map((criterion) =>
    row([
      `[${heading(criterion)}](#${anchor(criterion)})`,
      criterion.level,
      clauseOf(criterion),
      ...widgets.map((widget) => word(claims[criterion.id]![widget])),
    ]),
  );
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

/** One line for each text, with the criteria that it is said of. */
function gathered(claims: Claims, pick: (claim: Claim) => string | undefined): string {
  const found = new Map<string, Set<string>>();
  for (const { id } of criteria)
    for (const widget of widgets) {
      const text = pick(claims[id]![widget]);
      if (text) found.set(text, (found.get(text) ?? new Set()).add(id));
    }
  return [...found].map(([text, ids]) => `- ${text} (${[...ids].join(', ')})`).join('\n');
}

const handChecks = (): string =>
  byHand
    .map(
      (check) =>
        `- ${check.date}, ${check.version}, ${check.with}: ${check.how} ${check.outcome} (${check.criteria.join(', ')})`,
    )
    .join('\n');

/** @returns the page as Markdown */
export function englishPage(claims: Claims): string {
  const parts = [
    '<!-- @license CC0-1.0 -->\n<!-- Made by `npm run evidence`: change scripts/evidence/ instead. -->',
    intro.trim(),
    '## Checked by hand',
    byHand.length ? handChecks() : noHands,
    '## What stays with the page',
    gathered(claims, ({ page }) => page && duties[page satisfies Duty].en),
    '## Not shown by a test',
    gathered(claims, ({ open }) => open),
    '## In short',
    'With a `*`: something is left for a person to look at.',
    summary(claims),
    '## Criterion by criterion',
    ...criteria.map((criterion) => section(criterion, claims[criterion.id]!)),
  ];
  return `${parts.join('\n\n')}\n`;
}
