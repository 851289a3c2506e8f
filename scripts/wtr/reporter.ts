/** Prints what failed and why, one line per file for the rest, and keeps the counts. */
import { relative } from 'node:path';
import type { Outcomes } from '../evidence/kept.js';
import type { TestRunnerConfig, TestSession, TestSuiteResult } from '@web/test-runner';

type Reporter = NonNullable<TestRunnerConfig['reporters']>[number];
type TestResult = TestSuiteResult['tests'][number];
type Failure = Pick<Error, 'message'> & { stack?: string; expected?: string; actual?: string };

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Named extends TestResult {
  path: string;
}

const flatten = (suite: TestSuiteResult, above: string[] = []): Named[] => [
  ...suite.tests.map((test) => ({ ...test, path: [...above, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => flatten(inner, [...above, inner.name])),
];

const indent = (text: string): string => text.replace(/^/gm, '      ');

function explain({ message, stack, expected, actual }: Failure): string {
  const difference = expected === undefined ? '' : `\n+ expected: ${expected}\n- actual:   ${actual ?? ''}`;
  const text = stack?.trimStart().startsWith(message) ? stack : [message, stack].filter(Boolean).join('\n');
  return indent(text + difference);
}

/**
 * @param counts filled while the run goes on. A file that cannot be loaded, throws outside a test or holds no test
 * counts as one failed test, so that it never passes in silence.
 * @param sourceOf turns the path of a bundled test file into that of its source.
 * @param outcomes filled too: what became of each test.
 */
export function countingReporter(
  counts: Counts,
  sourceOf: (file: string) => string,
  outcomes: Outcomes = {},
): Reporter {
  function report(session: TestSession, file: string): void {
    const tests = session.testResults ? flatten(session.testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped);
    const skipped = tests.filter((test) => test.skipped);
    const broken = session.errors.length > 0 || tests.length === 0 || (!session.passed && failed.length === 0);
    counts.failed += failed.length + (broken ? 1 : 0);
    counts.skipped += skipped.length;
    counts.passed += tests.length - failed.length - skipped.length;
    // A file that could not be loaded has one test that failed, so that nothing of it is taken for shown.
    outcomes[file] = Object.fromEntries(
      tests.map(({ path, passed, skipped }) => [path, skipped ? 'skipped' : passed ? 'passed' : 'failed']),
    );
    if (broken) outcomes[file][''] = 'failed';
    const extra = skipped.length ? `, ${skipped.length} skipped` : '';
    console.log(
      `${failed.length || broken ? '✗' : '✓'} ${file} (${tests.length}${extra})${session.browser.name === 'Chrome' ? '' : ` ${session.browser.name}`}`,
    );
    for (const test of failed) console.log(`    ✗ ${test.path}\n${explain(test.error ?? { message: 'failed' })}`);
    for (const error of session.errors) console.log(explain(error));
    if (tests.length === 0 && session.errors.length === 0) console.log('    this file ran no test');
    for (const url of session.request404s) console.log(`    not found: ${url}`);
    for (const log of session.logs) console.log('    log:', ...(log as unknown[]));
  }
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) report(session, relative(process.cwd(), sourceOf(testFile)));
    },
  };
}
