import { expect } from 'chai';
import type { Config } from '../../src/config/schema.js';
import { body, json, never, replace, type Seen } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { numbers, plain } from './cases.js';
import { config, look, openTracker } from './status-tracker.driver.js';

const sorry = 'Sorry, er gaat iets mis bij ons. Wat u typte, staat er nog. Probeer het straks nog een keer.';
const not = 'Het lukt nu niet';
const wait = (minutes: string) => `${not} Dit lukt nu even niet. Wacht ${minutes}. Probeer het dan nog een keer.`;
const html = () => new Response('<!doctype html><title>Log in</title>', { headers: { 'Content-Type': 'text/html' } });

const rows: [what: string, answer: (seen: Seen) => Response | Promise<Response>, notice: string][] = [
  [
    'the number and the address do not belong together',
    () => json({}, 404),
    'Wij vinden uw bericht niet Het nummer en het e-mailadres of de code horen niet bij elkaar. Kijk of u alles goed heeft getypt.',
  ],
  ['it was asked too often', () => json({}, 429, { 'Retry-After': '610' }), wait('11 minuten')],
  ['it was asked too often, for a little while', () => json({}, 429, { 'Retry-After': '20' }), wait('1 minuut')],
  ['it was asked too often, and nobody says for how long', () => json({}, 429), wait('1 minuut')],
  ['the backend is down for a while', () => json({}, 503, { 'Retry-After': '300' }), wait('5 minuten')],
  ['the backend breaks', () => json({}, 500), `${not} ${sorry}`],
  ['a page to log in comes instead', html, `${not} ${sorry}`],
  ['nothing can be read of the answer', () => json({ cases: [{ reference: 3 }] }, 200), `${not} ${sorry}`],
  ['the connection breaks', () => new Response(body(['{"cases":['], 'break')), `${not} ${sorry}`],
  ['the server is gone', () => Promise.reject(new TypeError('Failed to fetch')), `${not} ${sorry}`],
];

describe('nothing that was typed is lost, and the resident reads why, when', () => {
  for (const [what, answer, notice] of rows)
    it(what, async () => {
      let fails = true;
      const tracker = await openTracker({ answer: (seen) => (fails ? answer(seen) : json({ cases: [plain] }, 200)) });
      await tracker.lookUp(numbers[0], 'noor@voorbeeld.nl');
      expect(tracker.notice).to.equal(notice);
      expect(notice.startsWith(tracker.focus), `the focus is at ${tracker.focus}`).to.equal(true);
      expect(tracker.typed).to.deep.equal([numbers[0], 'noor@voorbeeld.nl']);
      fails = false;
      await tracker.press(look);
      await until(() => tracker.first, 'the answer');
      expect(tracker.notice).to.equal('');
    });

  it('there is no internet', async () => {
    const tracker = await openTracker({ answer: () => Promise.reject(new TypeError('Failed to fetch')) });
    replace(navigator, 'onLine', false);
    await tracker.lookUp();
    expect(tracker.notice).to.equal(
      `${not} U heeft geen internet. Wat u typte, staat er nog. Probeer het straks nog een keer.`,
    );
    expect(tracker.typed).to.deep.equal([numbers[0], 'noor@voorbeeld.nl']);
  });

  it('no answer comes in time', async () => {
    // A configuration has no word for it: a resident waits 20 seconds.
    const impatient = { ...config, backends: { default: { url: '/api', timeout: 1 } } } as Config;
    const tracker = await openTracker({ config: impatient, answer: never });
    await tracker.lookUp();
    expect(tracker.notice).to.equal(`${not} ${sorry}`);
    expect(tracker.typed).to.deep.equal([numbers[0], 'noor@voorbeeld.nl']);
  });

  it('it fails a second time: the focus goes there again', async () => {
    const tracker = await openTracker({ answer: () => json({}, 404) });
    await tracker.lookUp();
    await tracker.press(look);
    await until(() => tracker.asked.length === 2 && tracker.notice, 'the second answer');
    await tracker.settle();
    expect(tracker.focus).to.equal('Wij vinden uw bericht niet');
  });
});

describe('what went wrong is gone', () => {
  it('while it is asked again, and when a slip is found instead', async () => {
    const answers = [() => json({}, 404), never];
    const tracker = await openTracker({ answer: (seen) => answers.shift()!(seen) });
    await tracker.lookUp();
    await tracker.ask('12');
    expect(tracker.notice).to.equal('');
    expect(tracker.summary).to.have.length(1);
    await tracker.ask();
    expect(tracker.summary).to.deep.equal([]);
    expect(tracker.notice).to.equal('');
    expect(tracker.buttons).to.deep.equal(['Even wachten.']);
  });

  it('the tag names something that is no backend', async () => {
    const tracker = await openTracker({ attributes: 'backend="constructor"' });
    await tracker.lookUp();
    expect(tracker.notice).to.equal(`${not} ${sorry}`);
    expect(tracker.asked).to.deep.equal([]);
  });
});
