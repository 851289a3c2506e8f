import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { TestSession } from '@web/test-runner';
import { countingReporter, type Counts } from '../../scripts/wtr/reporter.js';

const passing = { name: 'reads', passed: true, skipped: false };
const failing = { name: 'writes', passed: false, skipped: false, error: { message: 'no pen' } };
const left = { name: 'sings', passed: false, skipped: true };
const suite = (...tests: object[]) => ({ name: 'a resident', suites: [], tests });

/** Reports one test file with these outcomes; gives the counts and what was printed. */
function outcome(session: object): Counts & { text: string } {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  const log = mock.method(console, 'log', (...parts: unknown[]) => void lines.push(parts.join(' ')));
  const whole = { errors: [], request404s: [], logs: [], browser: { name: 'Chrome' }, ...session };
  countingReporter(counts, (file) => file).reportTestFileResults?.({
    sessionsForTestFile: [whole as unknown as TestSession],
    testFile: 'test/x.test.ts',
    testRun: 1,
    logger: console as never,
  });
  log.mock.restore();
  return { ...counts, text: lines.join('\n') };
}

const countsOf = ({ passed, failed, skipped }: Counts) => ({ passed, failed, skipped });

describe('the count of the tests in a browser', () => {
  it('holds what passed, failed and was skipped, in suites within suites too', () => {
    const inner = { name: 'all', suites: [suite(passing, failing)], tests: [passing, left] };
    const result = outcome({ passed: false, testResults: inner });
    assert.deepEqual(countsOf(result), { passed: 2, failed: 1, skipped: 1 });
    assert.match(result.text, /a resident › writes[^]*no pen/);
  });

  it('does not let a file pass that holds no test', () => {
    assert.equal(outcome({ passed: true, testResults: suite() }).failed, 1);
    assert.equal(outcome({ passed: true }).failed, 1);
  });

  it('does not let a file pass that cannot be loaded, or throws beside its tests', () => {
    const errors = [{ message: 'Could not import' }];
    assert.equal(outcome({ passed: false, errors }).failed, 1);
    const result = outcome({ passed: false, errors, testResults: suite(passing) });
    assert.deepEqual(countsOf(result), { passed: 1, failed: 1, skipped: 0 });
  });

  it('does not let a session pass that failed for a reason of its own', () => {
    assert.equal(outcome({ passed: false, testResults: suite(passing) }).failed, 1);
  });
});
