/**
 * The evidence as EARL 1.0 in JSON-LD (https://www.w3.org/TR/EARL10-Schema/): what W3C's WCAG-EM Report Tool and most checkers
 * speak, and the only one of its kind that says which test shows what. The words of EN 301 549 and of the VPAT (edition INT) stand
 * in it as properties of our own.
 */
import { byHand } from './by-hand.js';
import { patternOf } from './check.js';
import { clause, criteria, parsing, type Criterion } from './criteria.js';
import { duties } from './duties.js';
import type { Run } from './kept.js';
import { statesOf } from './titles.js';
import { widgets, type Claim, type Claims, type Proof, type Widget } from './types.js';

/** Terms of VPAT 2.5 INT. What the page decides is none of the widget. */
export const terms: Record<Claim['support'], string> = {
  supports: 'Supports',
  'not applicable': 'Not Applicable',
  'depends on the page': 'Not Applicable',
  'not claimed': 'Not Evaluated',
};

interface Result {
  browser: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** What became of a proof, for each run that had it; none when no run had. */
export function resultsOf({ file, title }: Proof, runs: readonly Run[]): Result[] {
  const pattern = patternOf(title);
  return runs.flatMap(({ browser, stage, outcomes }) => {
    const seen = Object.entries(outcomes[file] ?? {});
    // A file that broke counts against all that it should have shown.
    const all = seen.filter(([name]) => name === '' || pattern.test(name)).map(([, outcome]) => outcome);
    const count = (wanted: string) => all.filter((outcome) => outcome === wanted).length;
    const result = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
    return all.length ? [{ browser: browser ?? stage, ...result }] : [];
  });
}

type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** A criterion is passed only when all of its tests ran and passed, and nothing is left to a person. */
export function outcomeOf(claim: Claim, proofs: readonly { results: readonly Result[] }[]): Outcome {
  if (proofs.some(({ results }) => results.some(({ failed }) => failed))) return 'failed';
  if (claim.support === 'not applicable') return 'inapplicable';
  if (claim.support === 'depends on the page') return 'cantTell';
  if (claim.support === 'not claimed') return 'untested';
  if (!proofs.every(({ results }) => results.some(({ passed }) => passed))) return 'untested';
  return claim.open ? 'cantTell' : 'passed';
}

function assertion(criterion: Criterion, widget: Widget, claim: Claim, runs: readonly Run[], states: string[]) {
  const tests = (claim.tests ?? []).map((proof) => {
    const results = resultsOf(proof, runs);
    return { ...proof, ...(proof.states === 'all' && { states }), results: results.length ? results : 'not run' };
  });
  const ran = tests.map(({ results }) => ({ results: typeof results === 'string' ? [] : results }));
  const people = byHand.filter((check) => check.criteria.includes(criterion.id) && check.widgets.includes(widget));
  return {
    '@type': 'earl:Assertion',
    subject: `#${widget}`,
    test: `WCAG22:${criterion.anchor}`,
    assertedBy: '#tests',
    mode: 'earl:automatic',
    result: { '@type': 'earl:TestResult', outcome: `earl:${outcomeOf(claim, ran)}` },
    criterion: criterion.id,
    en301549: clause(criterion) ?? null,
    support: claim.support,
    conformance: terms[claim.support],
    ...('why' in claim && { why: claim.why }),
    ...(claim.page && { page: duties[claim.page] }),
    ...(claim.open && { open: claim.open }),
    tests,
    byHand: people.length ? people : 'not yet',
  };
}

/** @returns the file, with what became of the tests in these runs: without any, all of them are "not run". */
export function report(version: string, claims: Claims, runs: readonly Run[], date: string) {
  const states = Object.fromEntries(widgets.map((widget) => [widget, statesOf(widget)]));
  return {
    '@context': {
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      WCAG22: 'https://www.w3.org/TR/WCAG22/#',
      '@vocab': 'urn:loket:evidence#',
      title: 'dct:title',
      date: 'dct:date',
      hasVersion: 'dct:hasVersion',
      ...Object.fromEntries(
        ['subject', 'test', 'assertedBy', 'mode'].map((name) => [name, { '@id': `earl:${name}`, '@type': '@id' }]),
      ),
      result: 'earl:result',
      outcome: { '@id': 'earl:outcome', '@type': '@id' },
    },
    title: `Evidence of accessibility of Loket ${version}`,
    date,
    standards: { wcag: '2.2, level A and AA', en301549: 'V3.2.1 (WCAG 2.1)', terms: 'VPAT 2.5 INT' },
    isAudit: false,
    about: 'What the tests of the project show. No independent research by WCAG-EM has been done.',
    runs: runs.length
      ? runs.map(({ outcomes, ...run }) => ({ ...run, tests: Object.values(outcomes).flatMap(Object.keys).length }))
      : 'not run',
    subjects: widgets.map((widget) => ({
      '@id': `#${widget}`,
      '@type': 'earl:TestSubject',
      title: `<loket-${widget}>`,
      hasVersion: version,
    })),
    assertors: [{ '@id': '#tests', '@type': ['earl:Assertor', 'earl:Software'], title: 'npm test' }],
    criteria: criteria.map((criterion) => ({
      ...criterion,
      '@id': `WCAG22:${criterion.anchor}`,
      '@type': 'earl:TestRequirement',
      en301549: clause(criterion) ?? null,
    })),
    withdrawn: [
      { ...parsing, conformance: 'Supports', why: 'Met by every page in HTML: the errata of WCAG 2.1 say so.' },
    ],
    assertions: criteria.flatMap((criterion) =>
      widgets.map((widget) => assertion(criterion, widget, claims[criterion.id]![widget], runs, states[widget]!)),
    ),
  };
}
