/** What an e-mail puts behind the # of an address, and what must never stand anywhere. */
import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { numbers, plain } from './cases.js';
import { config, openTracker, show } from './status-tracker.driver.js';

const bare = location.pathname + location.search;
const come = (told: string): void => history.replaceState({ theirs: 1 }, '', `#loket-status:${told}`);
afterEach(() => history.replaceState(null, '', bare));
const here = () => location.pathname + location.search + location.hash;

describe('a resident who comes by the link in an e-mail', () => {
  it('finds number and code filled in, and presses', async () => {
    come(`nr=${numbers[0]}&code=KM7P-4RWX`);
    const tracker = await openTracker();
    expect(tracker.typed).to.deep.equal([numbers[0], 'KM7P-4RWX']);
    expect(tracker.asked).to.deep.equal([]);
    await tracker.press('Bekijk hoe het gaat');
    await until(() => tracker.first, 'the answer');
    expect(tracker.asked[0]!.body).to.deep.equal({ reference: numbers[0], accessCode: 'KM7P-4RWX' });
  });

  it('has neither in the address bar any more, from before anything is shown', async () => {
    come(`nr=${numbers[0]}&code=KM7P-4RWX`);
    await openTracker({ config: null });
    expect(here()).to.equal(bare);
    expect(history.state).to.deep.equal({ theirs: 1 });
  });

  it('finds them also when a page moves the tracker before it shows anything', async () => {
    come(`nr=${numbers[0]}&code=KM7P-4RWX`);
    const element = document.createElement('loket-status-tracker');
    const [first, second] = [document.createElement('main'), document.createElement('main')];
    document.body.append(first, second);
    first.append(element);
    second.append(element);
    expect(here()).to.equal(bare);
    element.config = config;
    const fields = () => [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value);
    await until(() => fields()[1], 'the fields filled in');
    expect(fields()).to.deep.equal([numbers[0], 'KM7P-4RWX']);
    first.remove();
    second.remove();
  });

  it('finds those of a second link, opened where the first is shown already', async () => {
    come(`nr=${numbers[0]}&code=KM7P-4RWX`);
    const tracker = await openTracker();
    await tracker.press('Bekijk hoe het gaat');
    await until(() => tracker.first, 'the answer');
    location.hash = `#loket-status:nr=${numbers[1]}&code=ABCD-EFGH`;
    await until(() => !tracker.first, 'the question');
    await until(() => tracker.typed[1] === 'ABCD-EFGH', 'the second filled in');
    expect(tracker.typed).to.deep.equal([numbers[1], 'ABCD-EFGH']);
    expect(here()).to.equal(bare);
  });

  it('finds what is there when one is missing, and no more than fits', async () => {
    come(`nr=${numbers[0]}&reference=x&factor=y`);
    expect((await openTracker()).typed).to.deep.equal([numbers[0], '']);
    come(`code=${'K'.repeat(1000)}`);
    expect((await openTracker()).typed).to.deep.equal(['', 'K'.repeat(64)]);
    come('%%%&nr');
    expect((await openTracker()).typed).to.deep.equal(['', '']);
    expect(here()).to.equal(bare);
  });

  it('finds what they type then as they typed it', async () => {
    come(`nr=${numbers[0]}`);
    const tracker = await openTracker();
    await tracker.lookUp(numbers[1], 'noor@voorbeeld.nl');
    expect(tracker.asked[0]!.body).to.deep.equal({ reference: numbers[1], email: 'noor@voorbeeld.nl' });
  });
});

describe('two trackers on one page', () => {
  it('share neither the link nor what is typed nor what is found', async () => {
    come(`nr=${numbers[0]}&code=KM7P-4RWX`);
    const [first, second] = [await openTracker(), await openTracker()];
    expect(second.typed).to.deep.equal(['', '']);
    await first.press('Bekijk hoe het gaat');
    await until(() => first.first, 'the answer');
    expect(second.heading).to.equal('Hoe gaat het met uw bericht?');
    await second.lookUp(numbers[1]);
    expect(second.focus).to.equal(second.heading);
    expect(first.asked.length + second.asked.length).to.equal(2);
  });
});

describe('what else stands behind the #', () => {
  for (const hash of ['#inhoud', '#loket:type=idea', '#loket-statusnr=1'])
    it(`(${hash}) stays, and fills nothing in`, async () => {
      history.replaceState(null, '', hash);
      const tracker = await openTracker();
      expect(location.hash).to.equal(hash);
      expect(tracker.typed).to.deep.equal(['', '']);
    });
});

describe('what was typed and found', () => {
  it('stands in no storage, address, title or entry of the history', async () => {
    const { title } = document;
    const before = history.length;
    come(`nr=${numbers[0]}&code=KM7P-4RWX`);
    const tracker = await show([plain]);
    await tracker.press('Bekijk een ander bericht');
    const stored = [sessionStorage, localStorage].map((storage) => JSON.stringify({ ...storage })).join();
    for (const secret of [numbers[0], 'KM7P', 'noor@', 'Lantaarn', 'Kerkstraat'])
      expect(stored + document.cookie + here() + JSON.stringify(history.state), secret).not.to.include(secret);
    expect(document.title).to.equal(title);
    expect(history.length).to.equal(before);
  });

  it('stands in no attribute that the page around it can read', async () => {
    const tracker = await show([plain]);
    expect(tracker.element.outerHTML).to.equal('<loket-status-tracker><p>Bel 14 0999</p></loket-status-tracker>');
  });
});
