import { expect } from 'chai';
import { caseResults, caseStates, type CaseStatus } from '../../src/domain/case-status.js';
import { inOrder, isDay, summaryOf } from '../../src/domain/case-summary.js';

const today = '2026-12-01';
const base = { reference: '5123456782', steps: [] };
const kindOf = (own: Partial<CaseStatus>): string => summaryOf({ ...base, ...own }, today).kind;

/** Every value that a part can have, and that it is not there. */
const every = {
  state: [undefined, ...caseStates],
  result: [undefined, ...caseResults],
  action: [undefined, { text: 'Stuur een foto.' }, { text: 'Stuur een foto.', by: '2026-11-01' }],
  term: [
    undefined,
    { by: '2026-11-30' },
    { by: '2026-12-01' },
    { by: '2026-12-02' },
    { by: '2026-11-30', change: 'suspended' as const },
    { by: '2026-12-31', change: 'extended' as const },
  ],
};
const all = every.state.flatMap((state) =>
  every.result.flatMap((result) =>
    every.action.flatMap((action) =>
      every.term.map((term) => ({ state, result, action, term }) as Partial<CaseStatus>),
    ),
  ),
);

describe('what matters most of a matter', () => {
  it('is that it is closed, whatever else is said of it', () => {
    for (const each of all.filter(({ state, result }) => state === 'done' || result))
      expect(summaryOf({ ...base, ...each }, today), JSON.stringify(each)).to.deep.equal({
        kind: 'done',
        result: each.result,
      });
  });

  const open = all.filter(({ state, result }) => state !== 'done' && !result);

  it('then what the resident must do, also when the municipality is late', () => {
    const theirs = open.filter(({ state, action }) => action || state === 'waiting-for-resident');
    expect(theirs).to.have.length(6 * (2 * 6) + 6);
    for (const each of theirs)
      expect(summaryOf({ ...base, ...each }, today), JSON.stringify(each)).to.deep.equal({
        kind: 'yours',
        by: each.action?.by,
      });
  });

  const ours = open.filter(({ state, action }) => !action && state !== 'waiting-for-resident');

  it('then that the term stands still, of which no day is told', () => {
    const still = ours.filter(({ state, term }) => state === 'suspended' || term?.change === 'suspended');
    for (const each of still) expect(summaryOf({ ...base, ...each }, today)).to.deep.equal({ kind: 'suspended' });
  });

  const running = ours.filter(({ state, term }) => state !== 'suspended' && term?.change !== 'suspended');

  it('then that the day is over; the day itself is still in time', () => {
    for (const each of running)
      expect(kindOf(each) === 'late', JSON.stringify(each)).to.equal(each.term?.by === '2026-11-30');
  });

  it('and else where it is, with the day that was named', () => {
    const kinds = { busy: 'busy', 'waiting-for-others': 'others' } as Record<string, string>;
    for (const each of running.filter(({ term }) => term?.by !== '2026-11-30'))
      expect(summaryOf({ ...base, ...each }, today)).to.deep.equal({
        kind: kinds[each.state!] ?? 'received',
        by: each.term?.by,
      });
  });

  it('is never told by a day that there is not', () => {
    expect(summaryOf({ ...base, state: 'busy', term: { by: '2026-02-30' } }, today)).to.deep.equal({
      kind: 'busy',
      by: undefined,
    });
    expect(summaryOf({ ...base, action: { text: 'x', by: '2026-13-01' } }, today)).to.deep.equal({
      kind: 'yours',
      by: undefined,
    });
  });
});

describe('a day', () => {
  const days: [text: string | undefined, is: boolean][] = [
    ['2026-12-01', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-11-99', false],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-12-1', false],
    ['2026-12-01T10:00:00Z', false],
    [' 2026-12-01', false],
    ['', false],
    [undefined, false],
  ];
  for (const [text, is] of days)
    it(`${is ? 'is' : 'is not'} ${String(text) || 'nothing'}`, () => {
      expect(isDay(text)).to.equal(is);
    });
});

describe('more than one matter', () => {
  const one = (reference: string, own: Partial<CaseStatus>): CaseStatus => ({ ...base, reference, ...own });
  const order = (...cases: CaseStatus[]): string =>
    inOrder(cases, today)
      .map(({ reference }) => reference)
      .join(' ');

  it('what asks something of the resident comes first, what is closed last', () => {
    expect(
      order(
        one('done', { state: 'done', updatedAt: '2026-12-01T09:00:00Z' }),
        one('busy', { state: 'busy', updatedAt: '2026-11-30T09:00:00Z' }),
        one('late', { state: 'busy', term: { by: '2026-11-01' }, updatedAt: '2026-10-01T09:00:00Z' }),
        one('yours', { state: 'waiting-for-resident', updatedAt: '2026-01-01T09:00:00Z' }),
      ),
    ).to.equal('yours busy late done');
  });

  it('of two alike the newest comes first, by its last change or else by when it came in', () => {
    expect(
      order(
        one('old', { updatedAt: '2026-11-01T09:00:00Z', receivedAt: '2026-01-01T09:00:00Z' }),
        one('none', {}),
        one('unreadable', { updatedAt: 'gisteren' }),
        // Half an hour later than the next, though its text is less.
        one('newest', { updatedAt: '2026-11-20T09:00:00Z' }),
        one('new', { receivedAt: '2026-11-20T09:30:00+01:00' }),
      ),
    ).to.equal('newest new old none unreadable');
  });

  it('what was given stays as it was', () => {
    const cases = Object.freeze([one('a', { state: 'done' }), one('b', {})]);
    expect(inOrder(cases, today).map(({ reference }) => reference)).to.deep.equal(['b', 'a']);
    expect(cases.map(({ reference }) => reference)).to.deep.equal(['a', 'b']);
  });
});
