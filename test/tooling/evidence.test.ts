import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { faultOf, faults } from '../../scripts/evidence/check.js';
import { claims } from '../../scripts/evidence/claims.js';
import { clause, criteria } from '../../scripts/evidence/criteria.js';
import { browserOf, keep, kept, type Outcomes, type Run } from '../../scripts/evidence/kept.js';
import { outcomeOf, report, resultsOf } from '../../scripts/evidence/report.js';
import { statesOf, titlesIn } from '../../scripts/evidence/titles.js';
import type { Claim, Claims, Widget } from '../../scripts/evidence/types.js';

// A run of tests within another one would only talk to that.
const { NODE_TEST_CONTEXT, ...env } = process.env;
void NODE_TEST_CONTEXT;
const node = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8', env });

const tests = [{ file: 'test/a11y/focus.test.ts', title: 'brings the label of the place in view' }];
const shown: Claim = { support: 'supports', tests };
/** All that is said, with something else of one criterion. */
const withOf = (id: string, of: Partial<Record<Widget, Claim>>): Claims => ({
  ...claims,
  [id]: { ...claims[id]!, ...of },
});
const run = (outcomes: Outcomes, browser = 'Chrome 156.0'): Run => ({
  stage: 'component',
  browser,
  axe: '4.14.1',
  node: '20.20.2',
  date: '2026-11-28T17:00:00.000Z',
  commit: 'abc',
  outcomes,
});
const seen = (outcome: Outcomes[string][string]): Outcomes => ({
  'test/a11y/focus.test.ts': { 'giving the focus › brings the label of the place in view': outcome },
});
const evidence = (of: Claims, runs: readonly Run[]) => report('1.2.3', of, runs, '2026-11-28T17:00:00.000Z');

describe('the table of criteria', () => {
  it('holds all 55 of WCAG 2.2 at A and AA, of which EN 301 549 V3.2.1 has all but the new six', () => {
    const asked = criteria.filter(({ level }) => level !== 'AAA');
    assert.equal(asked.length, 55);
    assert.equal(asked.filter(({ level }) => level === 'A').length, 31);
    assert.equal(new Set(criteria.map(({ id }) => id)).size, criteria.length);
    const without = asked.filter((criterion) => !clause(criterion)).map(({ id }) => id);
    assert.deepEqual(without, ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
  });
});

describe('what is claimed', () => {
  it('is shown by tests that are there, and the pages in docs/ say the same', () => {
    const { status, stderr } = node('scripts/evidence.ts', '--check');
    assert.equal(status, 0, stderr);
  });

  it('may not name a file, a title or a command that is gone', () => {
    const wrong = (file: string, title = '') => faultOf({ file, title }) ?? 'nothing';
    assert.match(wrong('test/a11y/gone.test.ts'), /no file/);
    assert.match(wrong('test/a11y/focus.test.ts', 'sings'), /no test "sings"/);
    assert.match(wrong('npm run sing'), /no command/);
    assert.equal(faultOf(tests[0]!), undefined);
    const gone = withOf('1.1.1', { 'help-panel': { support: 'supports', tests: [{ file: 'x.test.ts', title: '' }] } });
    assert.deepEqual(faults(gone), ['1.1.1, help-panel: there is no file x.test.ts']);
  });

  it('may not leave a criterion or a widget out, nor say "supports" without a test', () => {
    const { '2.4.7': left, ...others } = claims;
    assert.notEqual(left, undefined);
    assert.equal(faults(others).filter((fault) => /^2\.4\.7, .*nothing is said/.test(fault)).length, 4);
    const none = withOf('2.4.7', { 'contact-form': { support: 'supports', tests: [] } });
    assert.deepEqual(faults(none), ['2.4.7, contact-form: "supports" without a test']);
    assert.match(faults({ ...claims, '9.9.9': claims['1.1.1']! }).join(), /9\.9\.9: no such criterion/);
  });
});

describe('titles', () => {
  it('are read with what stands above them, also where a loop or a helper makes them', () => {
    const has = (file: string, title: string) =>
      assert.deepEqual(
        titlesIn(file).filter((one) => one === title),
        [title],
      );
    has('test/a11y/focus.test.ts', 'giving the focus › brings the label of the place in view');
    has('test/contact-form/axe.test.ts', 'axe finds no fault in “*” › on a dark page');
    has('test/themes/form.test.ts', '* can be read under every theme › in “*”');
  });

  it('of states are those that the tests walk through', () => {
    assert.match(statesOf('contact-form').join('\n'), /^refused with errors$/m);
    assert.match(statesOf('help-panel').join('\n'), /^"\*" is open$/m);
  });
});

describe('the evidence', () => {
  it('fits its published schema, with results and without', () => {
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync('docs/evidence.schema.json', 'utf8')) as object,
    );
    for (const runs of [[], [run(seen('passed'))]])
      assert.ok(fits(evidence(claims, runs)), JSON.stringify(fits.errors));
    assert.equal(fits({ ...evidence(claims, []), isAudit: true }), false);
    assert.equal(fits({ ...evidence(claims, []), assertions: [{ criterion: '1.1.1' }] }), false);
  });

  it('says "not run" of what did not run, and claims nothing by it', () => {
    const { runs, assertions } = evidence(claims, []);
    assert.equal(runs, 'not run');
    const all = (of: readonly unknown[]) => [...new Set(of)];
    assert.deepEqual(all(assertions.flatMap((each) => each.tests.map(({ results }) => results))), ['not run']);
    assert.deepEqual(
      assertions.filter(({ result }) => result.outcome === 'earl:passed'),
      [],
    );
    assert.deepEqual(all(assertions.map(({ byHand }) => byHand)), ['not yet']);
  });

  it('tells how often a test passed and failed, in which browser, and with which axe', () => {
    const of = withOf('2.4.7', { 'contact-form': shown });
    const { runs, assertions } = evidence(of, [run(seen('passed')), run(seen('failed'), 'Firefox 140.0')]);
    const found = assertions.find(({ criterion, subject }) => criterion === '2.4.7' && subject === '#contact-form')!;
    assert.deepEqual(found.tests[0]!.results, [
      { browser: 'Chrome 156.0', passed: 1, failed: 0, skipped: 0 },
      { browser: 'Firefox 140.0', passed: 0, failed: 1, skipped: 0 },
    ]);
    assert.equal(found.result.outcome, 'earl:failed');
    assert.equal(found.en301549, '9.2.4.7');
    assert.deepEqual(runs !== 'not run' && runs[0], {
      ...{ stage: 'component', browser: 'Chrome 156.0', axe: '4.14.1', node: '20.20.2' },
      ...{ date: '2026-11-28T17:00:00.000Z', commit: 'abc', tests: 1 },
    });
  });

  it('calls a criterion passed only when all of its tests passed and no person must look', () => {
    const of = (claim: Claim, ...outcomes: Outcomes[]) =>
      outcomeOf(
        claim,
        (claim.tests ?? []).map((proof) => ({
          results: resultsOf(
            proof,
            outcomes.map((each) => run(each)),
          ),
        })),
      );
    assert.equal(of(shown, seen('passed')), 'passed');
    assert.equal(of({ ...shown, open: 'Is it so?' }, seen('passed')), 'cantTell');
    assert.equal(of(shown, seen('skipped')), 'untested');
    assert.equal(of({ ...shown, tests: [...tests, { file: 'other', title: '' }] }, seen('passed')), 'untested');
    assert.equal(of(shown, seen('passed'), seen('failed')), 'failed');
    // A file that broke off shows nothing, whatever it was to show.
    assert.equal(of(shown, { 'test/a11y/focus.test.ts': { '': 'failed' } }), 'failed');
    assert.equal(of({ support: 'not applicable', why: 'None.', tests }, seen('failed')), 'failed');
  });
});

describe('what the runners saw', () => {
  it('is told by file and title of Node’s tests, with what broke', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loket-seen-'));
    const [file, broken] = [join(folder, 'some.test.mjs'), join(folder, 'broken.test.mjs')];
    writeFileSync(
      file,
      `import { describe, it } from 'node:test';
       describe('a resident', () => { it('reads', () => {}); it('writes', () => { throw 1; }); it.skip('sings', () => {}); });
       it('alone', () => {});`,
    );
    writeFileSync(broken, `throw new Error('no');`);
    const { stdout } = node('--test', '--test-reporter=./scripts/evidence/node-reporter.js', file, broken);
    rmSync(folder, { recursive: true });
    const { counts, outcomes } = JSON.parse(stdout) as { counts: object; outcomes: Outcomes };
    const named = Object.fromEntries(Object.entries(outcomes).map(([path, all]) => [path.replace(/.*\//, ''), all]));
    assert.deepEqual(named, {
      'some.test.mjs': {
        'a resident › reads': 'passed',
        'a resident › writes': 'failed',
        'a resident › sings': 'skipped',
        alone: 'passed',
      },
      'broken.test.mjs': { '': 'failed' },
    });
    assert.deepEqual(counts, { pass: 2, fail: 2, cancelled: 0, skipped: 1, todo: 0 });
  });

  it('is kept for the commit that was tested, and for no other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loket-kept-'));
    keep('component-chromium', { stage: 'component', outcomes: seen('passed') }, folder);
    const [first] = kept(folder);
    assert.deepEqual(first?.outcomes, seen('passed'));
    assert.deepEqual(kept(folder, 'another'), []);
    keep('component-chromium', { stage: 'component', outcomes: seen('failed') }, folder);
    assert.deepEqual(kept(folder)[0]?.outcomes, seen('failed'));
    rmSync(folder, { recursive: true });
  });

  it('names a browser by what it calls itself', () => {
    assert.equal(
      browserOf('Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/156.0.0.0 Safari/537.36'),
      'Chrome 156.0',
    );
    assert.equal(browserOf('Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0'), 'Firefox 140.0');
    assert.equal(
      browserOf('Mozilla/5.0 (X11) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15'),
      'WebKit of Safari 26.0',
    );
    assert.equal(browserOf(''), undefined);
  });
});
