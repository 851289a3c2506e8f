/** When it is asked again: time stands still until the test moves it. */
import { expect } from 'chai';
import { refresh, type Next } from '../../src/status-tracker/refresh.js';
import { replace } from '../backend/stubs.js';
import { FakeClock, settle } from '../form/outbox-support.js';

const second = 1_000;
const minute = 60 * second;

const show = (hidden: boolean): void => {
  replace(document, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

const running: (() => void)[] = [];
beforeEach(() => replace(document, 'hidden', false));
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

const same: Next = { changed: false };

/** What is answered, in order; the last one again and again. Half of chance is neither sooner nor later. */
function begin(first: number | undefined, chance: number, ...answers: (Next | Promise<Next>)[]) {
  const clock = new FakeClock();
  clock.chance = chance;
  const start = clock.time;
  const asked: { at: number; signal: AbortSignal }[] = [];
  const ask = async (signal: AbortSignal): Promise<Next> => {
    asked.push({ at: clock.time - start, signal });
    return answers.length > 1 ? answers.shift()! : answers[0]!;
  };
  const stop = refresh(ask, first, clock);
  running.push(stop);
  /** Lets time go by in steps of a second. */
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= second) await clock.pass(Math.min(left, second));
  };
  return { clock, asked, stop, pass, times: () => asked.map(({ at }) => at / second) };
}

describe('a matter that is shown', () => {
  it('is asked again after a minute, then each time half as long again, a quarter of an hour at most', async () => {
    const { clock, asked } = begin(undefined, 0.5, same);
    const pauses: number[] = [];
    while (pauses.length < 9) {
      const pause = clock.timers[0]!.at - clock.time;
      pauses.push(pause / second);
      await clock.pass(pause);
    }
    expect(asked).to.have.length(9);
    expect(pauses).to.deep.equal([60, 90, 135, 202.5, 303.75, 455.625, 683.4375, 900, 900]);
  });

  it('is asked again as soon as the backend says, never later than that it says the next time', async () => {
    const { pass, times } = begin(30, 0.5, { after: 30, changed: true }, { after: 300, changed: false }, same);
    await pass(10 * minute);
    expect(times()).to.deep.equal([30, 60, 360]);
  });

  it('is asked at the usual pace again after a change', async () => {
    const { pass, times } = begin(undefined, 0.5, same, same, { changed: true }, same);
    await pass(8 * minute);
    expect(times()).to.deep.equal([60, 150, 285, 345, 435]);
  });

  it('is asked up to a tenth sooner or later, so that not all pages ask at once', async () => {
    for (const [chance, at] of [
      [0, 54],
      [1, 66],
    ] as const) {
      const { pass, times } = begin(undefined, chance, same);
      await pass(70 * second);
      expect(times(), `${chance}`).to.deep.equal([at]);
    }
  });

  it('is not asked twice at once, however long an answer takes', async () => {
    let answer!: (next: Next) => void;
    const { pass, times } = begin(undefined, 0.5, new Promise<Next>((resolve) => (answer = resolve)), same);
    await pass(5 * minute);
    show(true);
    show(false);
    expect(times()).to.deep.equal([60]);
    answer({ changed: true });
    await settle();
    await pass(minute);
    expect(times()).to.deep.equal([60, 360]);
  });
});

describe('behind a page that nobody sees', () => {
  it('nothing is asked, and at once when it is seen again', async () => {
    const { pass, times } = begin(undefined, 0.5, same);
    show(true);
    await pass(10 * minute);
    expect(times()).to.deep.equal([]);
    show(false);
    await settle();
    expect(times()).to.deep.equal([600]);
    await pass(90 * second);
    expect(times()).to.deep.equal([600, 690]);
  });

  it('nothing is asked before its time, however often it is seen', async () => {
    const { pass, times } = begin(undefined, 0.5, same);
    for (let glance = 0; glance < 5; glance++) {
      show(true);
      await pass(5 * second);
      show(false);
      await settle();
    }
    expect(times()).to.deep.equal([]);
    await pass(35 * second);
    expect(times()).to.deep.equal([60]);
  });

  it('it is not forgotten by a timer that came a little sooner', async () => {
    const { pass, times } = begin(undefined, 0, same);
    show(true);
    await pass(55 * second);
    show(false);
    await settle();
    expect(times()).to.deep.equal([55]);
  });
});

describe('after it has ended', () => {
  const ended = async ({ pass, times }: ReturnType<typeof begin>, asked: number[]): Promise<void> => {
    await pass(20 * minute);
    show(true);
    show(false);
    await settle();
    expect(times()).to.deep.equal(asked);
  };

  it('nothing is asked any more', async () => {
    const run = begin(undefined, 0.5, same);
    run.stop();
    expect(run.clock.timers).to.deep.equal([]);
    await ended(run, []);
  });

  it('what was asked is called off, and its answer starts nothing', async () => {
    let answer!: (next: Next) => void;
    const run = begin(undefined, 0.5, new Promise<Next>((resolve) => (answer = resolve)));
    await run.pass(minute);
    run.stop();
    expect(run.asked[0]!.signal.aborted).to.equal(true);
    answer(same);
    await settle();
    expect(run.clock.timers).to.deep.equal([]);
    await ended(run, [60]);
  });

  it('by an answer that says so, also when the page is seen again', async () => {
    const run = begin(undefined, 0.5, 'stop');
    await run.pass(minute);
    expect(run.clock.timers).to.deep.equal([]);
    await ended(run, [60]);
  });
});
