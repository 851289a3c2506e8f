/** Where a matter is, from a backend that does not wholly do what was agreed: a wrong part costs itself alone. */
import { expect } from 'chai';
import { fetchStatus, type StatusAnswer } from '../../src/backend/status.js';
import { plain } from '../status-tracker/cases.js';
import { json, serve } from './stubs.js';

const got = async (answer: unknown): Promise<StatusAnswer> => {
  serve(() => json(answer, 200));
  return fetchStatus({ url: '/api' }, { reference: '5123456782', accessCode: 'KM7P-4RWX' });
};
/** What is read of one case with this in it. */
const read = async (own: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const answer = await got({ cases: [{ ...plain, ...own }] });
  if (answer.kind !== 'found') throw new Error(`It is ${answer.kind}`);
  return answer.cases[0] as unknown as Record<string, unknown>;
};

describe('a case that is not wholly as agreed', () => {
  it('comes as it is when nothing is wrong with it, without what nobody agreed on', async () => {
    expect(await read({ secret: 'x', ['__proto__']: { state: 'done' } })).to.deep.equal(plain);
  });

  const long = 'x'.repeat(2001);
  const wrong: Record<string, unknown[]> = {
    type: ['vraag', 3],
    title: ['', 3, long],
    receivedAt: ['gisteren', '2026-11-24', 1_764_000_000],
    updatedAt: ['2026-11-24T10:00:00', null],
    state: ['klaar', 3],
    result: ['goed', {}],
    sentence: ['', long, []],
    handler: [{ name: 'Noor' }],
    term: ['2026-12-15', {}, { by: '15-12-2026' }, [], { was: '2026-12-15' }],
    action: ['Doe iets', { by: '2026-12-15' }, { text: '' }, []],
    allows: ['ask', { 0: 'ask' }],
    reopenUntil: ['2026', null],
    language: [3, 'x'.repeat(36)],
  };
  for (const [name, values] of Object.entries(wrong))
    it(`loses its ${name} alone`, async () => {
      for (const value of values) {
        const { [name as 'type']: own, ...others } = plain;
        expect(await read({ [name]: value }), `${JSON.stringify(value)} for ${own}`).to.deep.equal(others);
      }
    });

  it('loses the wrong part of a term and of what is to be done, not the rest', async () => {
    expect(await read({ term: { by: '2026-12-15', was: 3, change: 'moved', reason: 'Vorst' } })).to.deep.include({
      term: { by: '2026-12-15', reason: 'Vorst' },
    });
    expect(await read({ action: { text: 'Bel ons.', by: 'morgen', url: {} } })).to.deep.include({
      action: { text: 'Bel ons.' },
    });
  });

  it('loses a wrong step, a wrong part of a step and a wrong permission, not the rest', async () => {
    const steps = [
      null,
      3,
      { id: 'a' },
      { state: 'now' },
      { id: 'b', state: 'now', name: 3, date: '1 mei' },
      { id: '', state: 'now' },
    ];
    expect(await read({ steps, allows: ['ask', 'delete', 3] })).to.deep.include({
      steps: [{ id: 'b', state: 'now' }],
      allows: ['ask'],
    });
  });

  it('keeps the first five hundred steps', async () => {
    const steps = Array.from({ length: 600 }, (_, index) => ({ id: `s${index}`, state: 'done' }));
    expect(((await read({ steps })) as { steps: object[] }).steps).to.deep.equal(steps.slice(0, 500));
  });

  it('is one as long as it has a number and something to tell', async () => {
    const one = async (own: object) => (await got({ cases: [own] })).kind;
    expect(await one({ reference: 'A-1', state: 'busy' })).to.equal('found');
    expect(await one({ reference: 'A-1', sentence: 'Wij komen.' })).to.equal('found');
    expect(await one({ reference: 'A-1', steps: [{ id: 'x', state: 'now' }] })).to.equal('found');
    expect(await one({ reference: 'A-1', title: 'Lantaarn' })).to.equal('failed');
    expect(await one({ reference: 'A-1', state: 'klaar', steps: 'x' })).to.equal('failed');
    expect(await one({ reference: 12, state: 'busy' })).to.equal('failed');
    expect(await one({ state: 'busy' })).to.equal('failed');
  });

  it('is not lost by a wrong one beside it', async () => {
    const answer = await got({ cases: [{ reference: 3 }, plain, null] });
    expect(answer).to.deep.equal({ kind: 'found', cases: [plain] });
  });
});
