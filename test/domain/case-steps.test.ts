import { expect } from 'chai';
import { dateKinds, type CaseStep } from '../../src/domain/case-status.js';
import { soundSteps } from '../../src/domain/case-summary.js';

const today = '2026-12-01';
const receivedAt = '2026-11-24T10:15:00+01:00';
const sound = (step: Partial<CaseStep>, received: string | undefined = receivedAt): CaseStep => {
  const steps: CaseStep[] = [{ id: 'x', state: 'now', ...step }];
  return soundSteps({ reference: '1', steps, ...(received && { receivedAt: received }) }, today)[0]!;
};
const shown = (step: Partial<CaseStep>, received?: string): boolean => 'date' in sound(step, received);

describe('the day of a step', () => {
  it('that happened lies between the day on which it came in and today, both included', () => {
    const rows: [date: string, shown: boolean][] = [
      ['2026-11-23', false],
      ['2026-11-24', true],
      ['2026-11-30', true],
      ['2026-12-01', true],
      ['2026-12-02', false],
      ['1926-11-25', false],
    ];
    for (const [date, is] of rows) {
      expect(shown({ date, dateKind: 'fact' }), date).to.equal(is);
      expect(shown({ date }), `${date}, of which is not said what it is`).to.equal(is);
    }
  });

  it('that is planned, or the latest, may lie anywhere', () => {
    for (const dateKind of ['planned', 'latest'] as const)
      for (const date of ['2020-01-01', '2026-12-02', '2031-01-01'])
        expect(shown({ date, dateKind }), date).to.equal(true);
  });

  it('is a fact where nothing else is said', () => {
    expect(sound({ date: '2026-11-30' })).to.deep.include({ date: '2026-11-30', dateKind: 'fact' });
  });

  it('is dropped when there is no such day, whatever it was to be', () => {
    for (const dateKind of dateKinds)
      for (const date of ['2026-11-31', '2026-99-01', 'gisteren', ''])
        expect(shown({ date, dateKind }), `${date} ${dateKind}`).to.equal(false);
  });

  it('can be any until today where nobody says when it came in', () => {
    expect(shown({ date: '1926-01-01' }, '')).to.equal(true);
    expect(shown({ date: '2026-12-02' }, '')).to.equal(false);
  });
});

describe('a step', () => {
  it('is never lost with its day, and nothing else of it is', () => {
    const step = { id: 'eigen', name: 'Schouw', meaning: 'Wij komen kijken.', state: 'done' as const };
    expect(sound({ ...step, date: '2031-01-01' })).to.deep.equal(step);
  });

  it('keeps its place among the others', () => {
    const dates = ['2026-11-24', '2031-01-01', '2026-11-31', '2026-11-30'];
    const steps = dates.map((date, index): CaseStep => ({ id: `${index}`, state: 'done', date }));
    expect(soundSteps({ reference: '1', steps, receivedAt }, today).map(({ id, date }) => [id, date])).to.deep.equal([
      ['0', '2026-11-24'],
      ['1', undefined],
      ['2', undefined],
      ['3', '2026-11-30'],
    ]);
  });
});
