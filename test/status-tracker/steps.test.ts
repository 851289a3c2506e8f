import { expect } from 'chai';
import { knownSteps, type CaseStep } from '../../src/domain/case-status.js';
import { caseWith, manySteps, numbers, plain } from './cases.js';
import { show } from './status-tracker.driver.js';

const read = async (...list: CaseStep[]): Promise<string[]> => (await show([caseWith({ steps: list })])).steps;

describe('the steps of a matter', () => {
  it('are each told by what it is, where it is, its day, and what it means', async () => {
    const tracker = await show([plain]);
    expect(tracker.steps).to.deep.equal([
      'Wij hebben uw bericht | Klaar Op dinsdag 24 november 2026 | U hoeft nu niets te doen.',
      'Wij zijn ermee bezig | Hier zijn wij nu Op donderdag 26 november 2026 | Een collega zoekt uit wat er nodig is.',
      'U krijgt antwoord | Komt nog Uiterlijk dinsdag 15 december 2026 | U krijgt het zoals u dat koos: aan de telefoon, per e-mail of per brief.',
    ]);
  });

  it('have a name and a meaning each, also when the backend gives a code only', async () => {
    const all = await read(...knownSteps.map((id) => ({ id, state: 'to-come' as const })));
    expect(all).to.have.length(knownSteps.length);
    for (const step of all) expect(step).to.match(/^[A-Z].+ \| Komt nog \| [A-Z].+\.$/);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('tell what a day is worth', async () => {
    const on = (dateKind: CaseStep['dateKind']) =>
      read({ id: 'busy', state: 'now', date: '2026-11-27', ...(dateKind && { dateKind }) });
    const day = 'vrijdag 27 november 2026';
    expect((await on('planned'))[0]).to.include(`Gepland: ${day}. De datum kan nog anders worden.`);
    expect((await on('latest'))[0]).to.include(`Uiterlijk ${day}`);
    for (const fact of ['fact', undefined] as const) expect((await on(fact))[0]).to.include(`nu Op ${day}`);
  });

  it('lose a day that cannot be: before it came in, in the future, or not there', async () => {
    const fact = (date: string): CaseStep => ({ id: 'busy', state: 'now', date, dateKind: 'fact' });
    for (const date of ['2026-11-23', '2026-12-02', '2026-11-31'])
      expect(await read(fact(date)), date).to.deep.equal([
        'Wij zijn ermee bezig | Hier zijn wij nu | Een collega zoekt uit wat er nodig is.',
      ]);
  });

  it('are called by the backend where it has its own words, and are not explained by ours then', async () => {
    expect(
      await read(
        { id: 'busy', name: 'Schouw', state: 'now' },
        { id: 'busy', name: 'Schouw', meaning: 'Wij komen kijken.', state: 'now' },
        { id: 'busy', meaning: 'Wij komen kijken.', state: 'now' },
      ),
    ).to.deep.equal([
      'Schouw | Hier zijn wij nu',
      'Schouw | Hier zijn wij nu | Wij komen kijken.',
      'Wij zijn ermee bezig | Hier zijn wij nu | Wij komen kijken.',
    ]);
  });

  it('that nobody knows show no code', async () => {
    expect(await read({ id: 'ZGW_STAT_04', state: 'done' })).to.deep.equal(['Een stap | Klaar']);
    expect(await read({ id: 'constructor', state: 'done' })).to.deep.equal(['Een stap | Klaar']);
  });

  it('are none when nobody tells them', async () => {
    const tracker = await show([caseWith({ steps: [] })]);
    expect(tracker.steps).to.deep.equal([]);
    expect(tracker.text).to.include('Wat is er gebeurd en wat komt er nog? Wij hebben nog geen stappen voor u.');
  });
});

describe('very many steps', () => {
  const names = (list: string[]): string[] => list.map((step) => step.split(' | ')[0]!.replace('Stap nummer ', ''));

  it('are twelve around what happens now', async () => {
    for (const [count, current, from] of [
      [500, 0, 1],
      [500, 250, 245],
      [500, 499, 489],
      // Nothing happens any more.
      [500, 500, 489],
      [13, 12, 2],
    ] as const) {
      const tracker = await show([caseWith({ steps: manySteps(count, current) })]);
      const shown = names(tracker.steps);
      expect(shown, `${count} at ${current}`).to.deep.equal(
        Array.from({ length: 12 }, (_, index) => `${from + index}`),
      );
    }
  });

  it('are all shown when they are twelve', async () => {
    const tracker = await show([caseWith({ steps: manySteps(12, 0) })]);
    expect(tracker.steps).to.have.length(12);
    expect(tracker.buttons).to.deep.equal(['Stel een vraag hierover', 'Bekijk een ander bericht']);
  });

  it('are all shown on asking, with the focus where they begin', async () => {
    const tracker = await show([caseWith({ steps: manySteps(500, 250), allows: [] })]);
    await tracker.press('Laat alle 500 stappen zien');
    expect(names(tracker.steps)).to.deep.equal(Array.from({ length: 500 }, (_, index) => `${index + 1}`));
    expect(tracker.focus).to.equal('Wat is er gebeurd en wat komt er nog?');
    expect(tracker.buttons).to.deep.equal(['Bekijk een ander bericht']);
  });

  it('are unfolded for that case alone, whatever its number looks like', async () => {
    const long = { steps: manySteps(20, 3), allows: [] };
    const tracker = await show([
      caseWith({ ...long, reference: `1 "x' #.>` }),
      caseWith({ ...long, reference: numbers[1], state: 'done', result: 'solved' }),
    ]);
    await tracker.press('Laat alle 20 stappen zien');
    expect(tracker.focus).to.equal('Wat is er gebeurd en wat komt er nog?');
    await tracker.open('287 654 3211');
    expect(tracker.steps).to.have.length(20 + 12);
  });

  it('are folded again for who looks at another message on the same screen', async () => {
    const tracker = await show([caseWith({ steps: manySteps(20, 3) })]);
    await tracker.press('Laat alle 20 stappen zien');
    await tracker.press('Bekijk een ander bericht');
    await tracker.lookUp();
    expect(tracker.steps).to.have.length(12);
  });
});
