/** A page that stays open: what a resident sees and hears of a change. */
import { expect } from 'chai';
import { realClock } from '../../src/form/clock.js';
import { StatusShownEvent } from '../../src/status-event.js';
import { json, replace } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { FakeClock } from '../form/outbox-support.js';
import { caseWith, manySteps, numbers, plain } from './cases.js';
import { found, openTracker, type StatusTracker } from './status-tracker.driver.js';

const minute = 60_000;
const told = 'Er is iets veranderd. U leest het hieronder.';
const solved = caseWith({ state: 'done', result: 'solved' });
type Answer = () => Response | Promise<Response>;

let clock: FakeClock;
beforeEach(() => {
  clock = new FakeClock();
  clock.chance = 0.5;
  replace(realClock, 'now', clock.now);
  replace(realClock, 'random', clock.random);
  replace(realClock, 'after', (ms: number, call: () => void) => clock.after(ms, call));
  replace(document, 'hidden', false);
});

/** Looked up, and asked again as often as there are answers left; the last one again and again. */
async function open(...answers: Answer[]): Promise<StatusTracker> {
  const tracker = await openTracker({ answer: () => (answers.length > 1 ? answers.shift()! : answers[0]!)() });
  await tracker.lookUp();
  await until(() => clock.timers.length, 'the timer');
  return tracker;
}

/** Lets the next question be asked, and waits until its answer was seen. */
async function next(tracker: StatusTracker): Promise<void> {
  const count = tracker.asked.length;
  await clock.pass(20 * minute);
  await until(() => tracker.asked.length > count && clock.timers.length, 'the next answer');
  await tracker.settle();
}

describe('a page that stays open', () => {
  it('shows what changed and says so once, and leaves the focus alone', async () => {
    const tracker = await open(
      () => found([plain]),
      () => found([solved]),
    );
    tracker.control('Bekijk een ander bericht').focus();
    await next(tracker);
    expect(tracker.first).to.equal('Klaar. Het is opgelost.');
    expect(tracker.focus).to.equal('Bekijk een ander bericht');
    await next(tracker);
    await next(tracker);
    expect(tracker.announcements).to.deep.equal([told]);
    expect(tracker.asked).to.have.length(4);
    expect(tracker.asked.map(({ body }) => body['reference'])).to.deep.equal(Array(4).fill(numbers[0]));
  });

  it('says it again when it changes again', async () => {
    const tracker = await open(
      () => found([plain]),
      () => found([caseWith({ state: 'waiting-for-others' })]),
      () => found([solved]),
    );
    await next(tracker);
    await next(tracker);
    expect(tracker.announcements).to.deep.equal([told, told]);
  });

  it('says nothing when nothing changed, whatever the clock of the server says', async () => {
    const tracker = await open(
      () => found([plain]),
      () => found([{ ...plain }], '2026-12-01T10:20+01:00', { refreshAfter: 60 }),
    );
    for (let turn = 0; turn < 3; turn++) await next(tracker);
    expect(tracker.announcements).to.deep.equal([]);
  });

  it('keeps what stands there when it cannot be asked, and asks again', async () => {
    const tracker = await open(
      () => found([plain]),
      () => json({}, 500),
      () => json({}, 429, { 'Retry-After': '120' }),
      () => json({}, 404),
      () => Promise.reject(new TypeError('gone')),
      () => found([solved]),
    );
    for (let turn = 0; turn < 4; turn++) {
      await next(tracker);
      expect(tracker.first, `${turn}`).to.equal('Wij zijn met uw vraag bezig.');
      expect(tracker.notice).to.equal('');
    }
    expect(tracker.announcements).to.deep.equal([]);
    await next(tracker);
    expect(tracker.first).to.equal('Klaar. Het is opgelost.');
  });

  it('keeps the steps unfolded', async () => {
    const long = caseWith({ steps: manySteps(20, 3) });
    const tracker = await open(
      () => found([long]),
      () => found([{ ...long, steps: manySteps(20, 4) }]),
    );
    await tracker.press('Laat alle 20 stappen zien');
    await next(tracker);
    expect(tracker.steps).to.have.length(20);
    expect(tracker.steps[4]).to.include('Hier zijn wij nu');
  });

  it('keeps the case open that was opened, also when another one goes before it', async () => {
    const [second, third] = [caseWith({ reference: numbers[1] }), caseWith({ reference: numbers[2] })];
    const tracker = await open(
      () => found([plain, second, third]),
      () => found([plain, second, { ...third, updatedAt: '2026-12-01T08:00:00Z' }]),
    );
    await tracker.open('287 654 3211');
    await next(tracker);
    expect(tracker.heading).to.equal('Bericht 700 112 2337');
    const opened = tracker.seen('details[open]').map((each) => each.querySelector('strong')!.textContent);
    expect(opened).to.deep.equal(['Bericht 287 654 3211']);
  });

  it('is counted once', async () => {
    let count = 0;
    const listen = () => void count++;
    document.addEventListener(StatusShownEvent.type, listen);
    const tracker = await open(
      () => found([plain]),
      () => found([solved]),
    );
    await next(tracker);
    document.removeEventListener(StatusShownEvent.type, listen);
    expect(count).to.equal(1);
  });
});

describe('nothing is asked any more', () => {
  const quiet = async (tracker: StatusTracker): Promise<void> => {
    const count = tracker.asked.length;
    await clock.pass(60 * minute);
    await tracker.settle();
    expect(tracker.asked).to.have.length(count);
    expect(clock.timers).to.deep.equal([]);
  };

  it('when the resident looks at another message', async () => {
    const tracker = await open(() => found([plain]));
    await tracker.press('Bekijk een ander bericht');
    await quiet(tracker);
  });

  it('when the tracker is taken off the page', async () => {
    const tracker = await open(() => found([plain]));
    tracker.element.remove();
    await quiet(tracker);
  });

  it('when they left a computer that others use', async () => {
    const tracker = await openTracker({ attributes: 'shared-computer' });
    await tracker.lookUp();
    await until(() => clock.timers.length, 'the timer');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await quiet(tracker);
  });

  it('more than once at a time, however often the tracker is moved', async () => {
    const tracker = await open(() => found([plain]));
    const holder = tracker.element.parentElement!;
    for (let move = 0; move < 3; move++) holder.append(tracker.element);
    await until(() => clock.timers.length, 'the timer');
    await tracker.settle();
    expect(clock.timers).to.have.length(1);
  });
});
