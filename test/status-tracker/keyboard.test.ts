import { expect } from 'chai';
import { focused, until } from '../support/fixture.js';
import { press, type } from '../support/keys.js';
import { numbers } from './cases.js';
import { labels, openTracker, words, type StatusTracker } from './status-tracker.driver.js';
import { stateNames, trackerIn } from './states.js';

/** Tabs on until what has the focus is called so. */
async function tabTo(tracker: StatusTracker, name: string): Promise<void> {
  for (let count = 0; tracker.focus !== name; count++) {
    if (count > 30) throw new Error(`Tab never came to "${name}"; it is at "${tracker.focus}"`);
    await press('Tab');
  }
}

describe('a resident with a keyboard and nothing else', () => {
  it('makes a slip, mends it, reads, and looks at another message', async () => {
    const tracker = await openTracker();
    await tabTo(tracker, labels.number);
    await type('5123456783');
    await press('Tab');
    expect(tracker.focus).to.equal(labels.factor);
    await type('noor@voorbeeld.nl');
    await press('Enter');
    await until(() => tracker.summary.length, 'the slip');
    expect(tracker.focus).to.equal('Kijk nog even naar deze vragen:');
    await press('Tab');
    await press('Enter');
    expect(tracker.focus).to.equal(labels.number);
    await press('End');
    await press('Backspace');
    await type('2');
    await until(() => !tracker.summary.length, 'the slip gone');
    await press('Enter');
    await until(() => tracker.first, 'the answer');
    await until(() => tracker.focus === 'Bericht 512 345 6782', 'the focus on it');
    expect(tracker.asked[0]!.body).to.deep.equal({ reference: numbers[0], email: 'noor@voorbeeld.nl' });
    await tabTo(tracker, 'Bekijk een ander bericht');
    await press('Space');
    await until(() => tracker.focus === 'Hoe gaat het met uw bericht?', 'the question');
    await press('Tab');
    expect(tracker.focus).to.equal(labels.number);
  });

  it('unfolds the steps and goes on from where they begin', async () => {
    const tracker = await trackerIn('there are very many steps');
    await tabTo(tracker, 'Laat alle 60 stappen zien');
    await press('Enter');
    await until(() => tracker.steps.length === 60, 'the steps');
    await until(() => tracker.focus === 'Wat is er gebeurd en wat komt er nog?', 'the focus');
    await press('Tab');
    expect(tracker.focus).to.equal('Bekijk een ander bericht');
  });

  it('opens and closes another case', async () => {
    const tracker = await trackerIn('there are more cases');
    await tabTo(tracker, 'Bericht 700 112 2337 Klaar. Wij hebben uw bericht behandeld.');
    await press('Enter');
    await until(() => tracker.steps.length === 9, 'the third case');
    await press('Space');
    await until(() => tracker.steps.length === 6, 'the third case closed');
    expect(tracker.focus).to.include('Bericht 700 112 2337');
  });

  for (const state of stateNames)
    it(`comes past every control once, each with a focus that can be seen, when: ${state}`, async () => {
      const tracker = await trackerIn(state);
      (document.activeElement as HTMLElement | null)?.blur();
      const start = tracker.element.parentElement!;
      start.tabIndex = -1;
      start.focus();
      // So that Tab never leaves the page, from where a test cannot come back.
      const end = start.appendChild(document.createElement('button'));
      const stops: HTMLElement[] = [];
      for (let count = 0; count < 40; count++) {
        await press('Tab');
        const stop = focused() as HTMLElement | null;
        if (!stop || stop === end) break;
        const name = words(stop.textContent) || stop.id;
        expect(stops.includes(stop), `the same stop twice: ${name}`).to.equal(false);
        stops.push(stop);
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        expect(seen, `no focus to be seen on ${name}`).to.equal(true);
      }
      expect(stops).to.deep.equal(tracker.seen('button, a, input, textarea, summary'));
    });
});
