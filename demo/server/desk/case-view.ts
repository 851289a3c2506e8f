/** Where a case is, and who changed what, for the people at the desk. */
import { html } from 'hono/html';
import type { CaseAction, CaseResult } from '../../../src/domain/case-status.js';
import { stateOf, type CaseRecord, type StepRecord, type TermRecord } from '../cases/record.js';
import type { AuditLine } from '../cases/store.js';
import { caseParts, isCasePart } from './case-parts.js';
import { changeWords, resultWords, stateWords, stepDateWords, stepName, stepStateWords } from './case-words.js';
import { dayInWords, inWords, type Html } from './page.js';

type Row = [name: string, value: string | null | undefined];

/** `bdi`: a name from right to left must not turn the rest of the page. */
export const facts = (rows: Row[]): Html =>
  html`<dl>
    ${rows
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>`,
      )}
  </dl>`;

const termWords = ({ by, was, change, reason }: TermRecord): string =>
  [dayInWords(by) + (change ? ` (${changeWords[change]})` : ''), was && `eerst ${dayInWords(was)}`, reason]
    .filter(Boolean)
    .join('; ');

const actionWords = ({ text, by, url }: CaseAction): string =>
  [text, by && `voor ${dayInWords(by)}`, url].filter(Boolean).join('; ');

const stepWords = (step: StepRecord): string =>
  [`${stepName(step)}: ${stepStateWords[step.state].toLowerCase()}`, stepDateWords(step)].filter(Boolean).join(', ');

/** The state, what residents read, and the steps with their dates. */
export const caseFacts = (record: CaseRecord, updatedAt: Date): Html => html`
  ${facts([
    ['Toestand', stateWords[stateOf(record)]],
    ['Afloop', record.result && resultWords[record.result]],
    ['Afgesloten op', record.closedAt && inWords(new Date(record.closedAt))],
    ['De inwoner leest', record.sentence],
    ['Behandelaar', record.handler],
    ['Termijn', record.term && termWords(record.term)],
    ['Vraag aan de inwoner', record.action && actionWords(record.action)],
    ['Laatst veranderd', inWords(updatedAt)],
  ])}
  <h3>Stappen</h3>
  <ol class="steps">
    ${record.steps.map(
      (step) =>
        html`<li ${step.state === 'now' ? html`aria-current="step"` : ''}>
          <strong><bdi>${stepName(step)}</bdi></strong
          >: ${stepStateWords[step.state].toLowerCase()} ${step.date ? html`<br />${stepDateWords(step)}` : ''}
        </li>`,
    )}
  </ol>
`;

const partNames: Record<keyof CaseRecord, string> = {
  steps: 'Stappen',
  result: 'Afloop',
  closedAt: 'Afgesloten op',
  sentence: 'De inwoner leest',
  handler: 'Behandelaar',
  waitsForOthers: 'Wij wachten op anderen',
  term: 'Termijn',
  action: 'Vraag aan de inwoner',
};

function valueWords(name: string, value: unknown, other: unknown): string {
  if (value === null || value === undefined) return 'niets';
  switch (name) {
    case 'steps': {
      const others = (other as StepRecord[]).map(stepWords);
      return (value as StepRecord[])
        .map(stepWords)
        .filter((words) => !others.includes(words))
        .join('; ');
    }
    case 'term':
      return termWords(value as TermRecord);
    case 'action':
      return actionWords(value as CaseAction);
    case 'result':
      return resultWords[value as CaseResult];
    case 'closedAt':
      return inWords(new Date(value as string));
    case 'waitsForOthers':
      return value ? 'ja' : 'nee';
    default:
      return value as string;
  }
}

const whoWords = (who: string): string => who.replace(/^desk:/, 'Balie, sessie ');

export const auditView = (lines: readonly AuditLine[]): Html =>
  lines.length
    ? html`<ol class="list">
        ${lines.map(
          ({ at, who, what, before, after }) =>
            html`<li>
              <strong>${isCasePart(what) ? caseParts[what] : what}</strong><br />${inWords(at)}, ${whoWords(who)}
              ${facts(
                Object.keys(after).map((name) => [
                  partNames[name as keyof CaseRecord] ?? name,
                  `${valueWords(name, before[name], after[name])} → ${valueWords(name, after[name], before[name])}`,
                ]),
              )}
            </li>`,
        )}
      </ol>`
    : html`<p>Er is nog niets veranderd.</p>`;
