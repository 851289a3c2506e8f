import { expect } from 'chai';
import { StatusShownEvent } from '../../src/status-event.js';
import { json, replace } from '../backend/stubs.js';
import { fixture, until } from '../support/fixture.js';
import { numbers, plain } from './cases.js';
import { labels, look, openTracker, show } from './status-tracker.driver.js';

describe('a resident who wants to know how it goes', () => {
  it('asks by number and e-mail address, and finds it with the focus on its heading', async () => {
    const tracker = await openTracker();
    expect(tracker.heading).to.equal('Hoe gaat het met uw bericht?');
    await tracker.lookUp('512 345 6782', ' Noor@voorbeeld.nl ');
    expect(tracker.asked.map(({ body }) => body)).to.deep.equal([
      { reference: '5123456782', email: 'Noor@voorbeeld.nl' },
    ]);
    expect(tracker.asked[0]!.url).to.equal('https://weltevree.example/api/status');
    expect(tracker.heading).to.equal('Bericht 512 345 6782');
    expect(tracker.focus).to.equal('Bericht 512 345 6782');
    expect(tracker.first).to.equal('Wij zijn met uw vraag bezig.');
  });

  it('asks by number and code, however they were read out', async () => {
    const tracker = await openTracker();
    await tracker.lookUp('5I23-456.782', 'km7p 4rwx');
    expect(tracker.asked.map(({ body }) => body)).to.deep.equal([{ reference: '5123456782', accessCode: 'km7p 4rwx' }]);
  });

  it('looks at another one, for which nothing is filled in any more', async () => {
    const tracker = await show([plain]);
    await tracker.press('Bekijk een ander bericht');
    expect(tracker.focus).to.equal('Hoe gaat het met uw bericht?');
    expect(tracker.typed).to.deep.equal(['', '']);
    expect(tracker.text).not.to.include('512 345 6782');
    await tracker.lookUp(numbers[1], 'KM7P-4RWX');
    expect(tracker.asked.map(({ body }) => body['reference'])).to.deep.equal([numbers[0], numbers[1]]);
    expect(tracker.first).to.equal('Wij zijn met uw vraag bezig.');
  });

  it('asks one question, however often they press', async () => {
    let answer!: (response: Response) => void;
    const tracker = await openTracker({ answer: () => new Promise((resolve) => (answer = resolve)) });
    await tracker.ask();
    expect(tracker.buttons).to.deep.equal(['Even wachten.']);
    for (let again = 0; again < 3; again++) await tracker.press('Even wachten.');
    tracker.element.shadowRoot!.querySelector('form')!.requestSubmit();
    expect(tracker.asked).to.have.length(1);
    answer(json({ cases: [plain] }, 200));
    await until(() => tracker.first, 'the answer');
    expect(tracker.asked).to.have.length(1);
  });

  it('asks the backend that the tag names', async () => {
    const backends = { default: { url: '/een' }, ander: { url: '/twee' } };
    const config = { municipality: { name: 'Weltevree' }, backends };
    const tracker = await openTracker({ config, attributes: 'backend="ander"' });
    await tracker.lookUp();
    expect(tracker.asked.map(({ url }) => url)).to.deep.equal([`${location.origin}/twee/status`]);
  });

  it('has a way to a human on every screen', async () => {
    const tracker = await openTracker();
    expect(tracker.text).to.include('Bel 14 0999, op werkdagen van 9 tot 17 uur.');
    await tracker.lookUp();
    expect(tracker.text).to.include('Bel 14 0999, op werkdagen van 9 tot 17 uur.');
  });

  it('is counted without a number, an address or a code', async () => {
    const events: StatusShownEvent[] = [];
    const listen = (event: Event) => void events.push(event as StatusShownEvent);
    document.addEventListener(StatusShownEvent.type, listen);
    const tracker = await show([plain, { ...plain, reference: numbers[1], state: 'done' }]);
    await tracker.press('Bekijk een ander bericht');
    document.removeEventListener(StatusShownEvent.type, listen);
    expect(events).to.have.length(1);
    expect({ ...events[0] }).to.deep.equal({ isTrusted: false, state: 'busy', count: 2 });
    expect(events[0]!.detail).to.equal(null);
  });
});

describe('a slip', () => {
  const missing = 'Vul het nummer van uw bericht in.';
  const noFactor = 'Vul uw e-mailadres of uw code in.';
  const digits = 'Er zit een typefout in het nummer. Kijk nog een keer naar de 10 cijfers.';
  const neither = 'Dit is geen e-mailadres en geen code. Kijk of u het goed heeft getypt.';
  const rows: [what: string, number: string, factor: string, sentences: [string, string]][] = [
    ['nothing at all', '', ' ', [missing, noFactor]],
    ['no number', '', 'noor@voorbeeld.nl', [missing, '']],
    ['no address or code', numbers[0], '', ['', noFactor]],
    ['a check digit that is wrong', '5123456783', 'noor@voorbeeld.nl', [digits, '']],
    ['two digits swapped', '5213456782', 'noor@voorbeeld.nl', [digits, '']],
    ['a digit too few', '512345678', 'noor@voorbeeld.nl', [digits, '']],
    ['an address of which half is there', numbers[0], 'noor@', ['', neither]],
    ['two letters for a code', numbers[0], 'KM', ['', neither]],
    ['markup for a code', numbers[0], '<b>KM7P</b>', ['', neither]],
    ['both wrong', '12', '??', [digits, neither]],
  ];
  for (const [what, number, factor, sentences] of rows)
    it(`(${what}) is told on top and at its field, before anything is sent`, async () => {
      const tracker = await openTracker();
      await tracker.ask(number, factor);
      expect(tracker.summary).to.deep.equal(sentences.filter(Boolean));
      expect(tracker.focus).to.equal('Kijk nog even naar deze vragen:');
      expect([tracker.errorAt(labels.number), tracker.errorAt(labels.factor)]).to.deep.equal(sentences);
      expect(tracker.typed).to.deep.equal([number, factor]);
      expect(tracker.asked).to.deep.equal([]);
    });

  it('leads to its field from the summary, and is gone as soon as it is mended', async () => {
    const tracker = await openTracker();
    await tracker.ask('512345678', '');
    await tracker.press(noFactor);
    expect(tracker.focus).to.equal(labels.factor);
    await tracker.type(labels.factor, 'KM7P-4RWX');
    expect(tracker.summary).to.deep.equal([digits]);
    await tracker.type(labels.number, numbers[0]);
    expect(tracker.summary).to.deep.equal([]);
    await tracker.press(look);
    await until(() => tracker.first, 'the answer');
  });
});

describe('a tracker that cannot ask', () => {
  it('shows what stands in the tag as long as there is no configuration', async () => {
    const tracker = await openTracker({ config: null });
    expect(tracker.element.innerText).to.equal('Bel 14 0999');
    expect(tracker.all('form')).to.deep.equal([]);
  });

  it('says that something is wrong when there is no such backend, and tells who made the page', async () => {
    const told: string[] = [];
    replace(console, 'error', (error: unknown) => told.push(String(error)));
    const tracker = await openTracker({ attributes: 'backend="weg"' });
    await tracker.lookUp();
    expect(told.join()).to.include('no backend "weg" in the configuration');
    expect(tracker.notice).to.include('Sorry, er gaat iets mis bij ons.');
  });

  it('is registered once when a page loads two copies', async () => {
    const first = customElements.get('loket-status-tracker');
    await import('../../src/status-tracker/status-tracker.define.js');
    expect(customElements.get('loket-status-tracker')).to.equal(first);
    const second = await fixture('<loket-status-tracker><p>Bel</p></loket-status-tracker>');
    expect(second).to.be.instanceOf(first!);
  });
});
