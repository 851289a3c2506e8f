/** A resident who leaves: the page, a computer that others use, or the language. */
import { expect } from 'chai';
import { setLocale } from '../../src/locale/localization.js';
import { never } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { numbers, plain } from './cases.js';
import { found, labels, openTracker, show } from './status-tracker.driver.js';

const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const shared = { attributes: 'shared-computer' };

describe('on a computer that others use', () => {
  it('nothing is there any more when the resident has left, also by "back"', async () => {
    const tracker = await show([plain], shared);
    leave();
    await tracker.settle();
    expect(tracker.heading).to.equal('Hoe gaat het met uw bericht?');
    expect(tracker.typed).to.deep.equal(['', '']);
    expect(tracker.element.shadowRoot!.innerHTML).not.to.match(/512|Lantaarn|noor@/);
  });

  it('what was typed goes too, and what was wrong with it', async () => {
    const tracker = await openTracker(shared);
    await tracker.ask(numbers[0], 'noor@');
    leave();
    await tracker.settle();
    expect(tracker.typed).to.deep.equal(['', '']);
    expect(tracker.summary).to.deep.equal([]);
  });

  it('an answer that comes after they left is not shown, and calls nobody back', async () => {
    // One that is there already cannot be called off any more.
    for (const late of [() => found([plain]), () => Promise.reject(new TypeError('gone'))]) {
      let go!: () => void;
      const gate = new Promise<void>((open) => (go = open));
      const tracker = await openTracker({ ...shared, answer: () => gate.then(late) });
      await tracker.ask();
      leave();
      go();
      for (let turn = 0; turn < 20; turn++) await tracker.settle();
      expect(tracker.heading).to.equal('Hoe gaat het met uw bericht?');
      expect(tracker.notice).to.equal('');
      expect(tracker.typed).to.deep.equal(['', '']);
    }
  });
});

describe('on their own device', () => {
  it('what was typed and shown is there when they come back', async () => {
    const tracker = await show([plain]);
    leave();
    await tracker.settle();
    expect(tracker.heading).to.equal('Bericht 512 345 6782');
    const other = await openTracker();
    await other.type(labels.number, '512');
    leave();
    await other.settle();
    expect(other.typed).to.deep.equal(['512', '']);
  });
});

describe('a tracker that is taken off the page', () => {
  it('calls off what it asks, and can be asked again when it is back', async () => {
    const answers = [never, () => found([plain])];
    const tracker = await openTracker({ answer: (seen) => answers.shift()!(seen) });
    await tracker.ask();
    const holder = tracker.element.parentElement!;
    tracker.element.remove();
    expect(tracker.asked[0]!.init.signal!.aborted).to.equal(true);
    holder.append(tracker.element);
    await until(() => tracker.buttons.includes('Bekijk hoe het gaat'), 'the button');
    expect(tracker.typed).to.deep.equal([numbers[0], 'noor@voorbeeld.nl']);
    expect(tracker.notice).to.equal('');
    await tracker.press('Bekijk hoe het gaat');
    await until(() => tracker.first, 'the answer');
  });

  it('still shows what was found when it was only moved', async () => {
    const tracker = await show([plain]);
    const holder = tracker.element.parentElement!;
    holder.append(document.createElement('p'), tracker.element);
    await tracker.settle();
    expect(tracker.heading).to.equal('Bericht 512 345 6782');
  });
});

describe('a resident who switches to English', () => {
  after(() => setLocale('nl'));

  it('keeps what was typed, and reads what was wrong in English', async () => {
    const tracker = await openTracker();
    await tracker.ask('512', 'noor@');
    await setLocale('en');
    await tracker.settle();
    expect(tracker.seen<HTMLInputElement>('input').map(({ value }) => value)).to.deep.equal(['512', 'noor@']);
    expect(tracker.heading).to.equal('How is your message going?');
    expect(tracker.summary).to.have.length(2);
    expect(tracker.summary.join()).not.to.match(/typefout|geen e-mailadres/);
    await setLocale('nl');
  });

  it('sees the same case, of which the words of the municipality stay Dutch', async () => {
    const tracker = await show([{ ...plain, sentence: 'Wij komen kijken.' }]);
    await setLocale('en');
    await tracker.settle();
    expect(tracker.heading).to.include('512 345 6782');
    expect(tracker.text).to.include('24 November 2026');
    expect(tracker.text).to.include('Lantaarn in de Kerkstraat');
    const said = tracker.seen('.said .written')[0]!;
    expect(said.closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
    const title = tracker.seen('dd bdi').find((each) => each.textContent === 'Lantaarn in de Kerkstraat');
    expect(title!.closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
    expect(tracker.text).not.to.match(/Wij zijn|Klaar|Uiterlijk|Over uw/);
    expect(tracker.asked).to.have.length(1);
    await setLocale('nl');
  });
});
