/** `docs/toegankelijkheid.md`: what a municipality may take over in its toegankelijkheidsverklaring, and what it must examine. */
import { clause, criteria, parsing, type Criterion } from './criteria.js';
import { duties } from './duties.js';
import { statement as nl } from './statement.js';
import { widgets, type Claim, type Claims } from './types.js';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const lines = (texts: readonly string[]): string => texts.join(' ');

function wordOf(claim: Claim): string {
  switch (claim.support) {
    case 'supports':
      return claim.open ? nl.words.look : nl.words.passed;
    case 'not applicable':
      return nl.words.inapplicable;
    case 'depends on the page':
      return nl.words.page;
    case 'not claimed':
      return nl.words.none;
  }
}

function table(claims: Claims): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const isAsked = ({ level }: Criterion): boolean => level !== 'AAA';
  const rows = criteria
    .filter(isAsked)
    .map((criterion) =>
      row([
        `${criterion.id} ${criterion.nl}`,
        criterion.level,
        clause(criterion) ?? 'nieuw in WCAG 2.2',
        ...widgets.map((widget) => wordOf(claims[criterion.id]![widget])),
      ]),
    );
  const met = row([`${parsing.id} ${parsing.nl}`, 'A', parsing.clause, ...widgets.map(() => nl.words.passed)]);
  const at = rows.findIndex((each) => each.startsWith('| 4.1.2'));
  return [row(nl.heads), row(nl.heads.map(() => '---')), ...rows.slice(0, at), met, ...rows.slice(at)].join('\n');
}

/** @returns the page as Markdown */
export function dutchPage(version: string, claims: Claims): string {
  const asked = criteria.flatMap(({ id }) => widgets.map((widget) => claims[id]![widget].page));
  const parts = [
    '<!-- @license CC0-1.0 -->\n<!-- Made by `npm run evidence`: change scripts/evidence/ instead. -->',
    `# ${nl.title}`,
    lines(nl.intro),
    `## ${nl.knownTitle}`,
    list(nl.known),
    `## ${nl.takeTitle}`,
    `> ${lines(nl.take).replace('{version}', version)}`,
    nl.takeNote,
    `## ${nl.statusTitle}`,
    lines(nl.statusIntro),
    list(nl.statuses),
    `## ${nl.selfTitle}`,
    list(nl.self),
    `## ${nl.dutiesTitle}`,
    list([...new Set(asked)].flatMap((duty) => (duty ? [duties[duty].nl] : []))),
    `## ${nl.faultTitle}`,
    list(nl.fault),
    `## ${nl.tableTitle}`,
    list(nl.table),
    table(claims),
    `## ${nl.moreTitle}`,
    `${nl.more} [accessibility.md](accessibility.md)`,
  ];
  return `${parts.join('\n\n')}\n`;
}
