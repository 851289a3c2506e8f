/** A resident who goes back from a photo to the case, leaves the page, or has a keyboard only. */
import { expect } from 'chai';
import { json, never } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { freshHistory } from '../support/history.js';
import { press, type } from '../support/keys.js';
import { caseWith, numbers } from './cases.js';
import {
  asking,
  choose,
  chooseLetter,
  headingComes,
  Municipality,
  openCase,
  openPaper,
  pdf,
  receipt,
  rows,
  rowSays,
  texts,
  toPaper,
} from './attach.support.js';
import { mailing, type StatusTracker } from './status-tracker.driver.js';

const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const caseComes = (tracker: StatusTracker) => until(() => tracker.heading === 'Bericht 512 345 6782', 'the case');

beforeEach(freshHistory);

describe('a resident who goes back to the case', () => {
  for (const [how, back] of [
    ['by the button', (tracker: StatusTracker) => tracker.press('Terug')],
    ['by the browser', () => Promise.resolve(history.back())],
  ] as const)
    it(`${how} comes to where they were, and finds all that they typed and chose later`, async () => {
      const { tracker, municipality } = await openPaper();
      await tracker.type(texts.words, 'De paal staat scheef.');
      await chooseLetter(tracker);
      await back(tracker);
      await caseComes(tracker);
      await until(() => tracker.focus === texts.doIt, 'the focus on the button');
      await toPaper(tracker);
      await until(() => tracker.field(texts.words).value, 'what was typed');
      expect(tracker.field(texts.words).value).to.equal('De paal staat scheef.');
      expect(rows(tracker).join()).to.include('brief.pdf');
      await tracker.press(texts.send);
      await headingComes(tracker, texts.sent);
      expect(municipality.uploads).to.have.length(1);
      expect(municipality.contacts[0]!.body['message']).to.equal('De paal staat scheef.');
    });

  it('by the browser, goes on from the receipt to the case too', async () => {
    const { tracker } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    history.back();
    await caseComes(tracker);
    expect(tracker.toDo).to.include('Wij hebben uw foto of papier.');
  });

  it('in one step, however often they pressed while it was on its way', async () => {
    const { tracker } = await openCase();
    const push = history.pushState.bind(history);
    let entries = 0;
    history.pushState = (...state) => {
      entries++;
      push(...state);
    };
    const button = tracker.control(texts.doIt);
    button.click();
    button.click();
    await headingComes(tracker, texts.title);
    Reflect.deleteProperty(history, 'pushState');
    expect(entries).to.equal(1);
  });

  it('leaves no number of theirs in the history of the browser', async () => {
    const { tracker } = await openPaper();
    expect(tracker.heading).to.equal(texts.title);
    const address = new URL(location.href);
    // By chance the test runner's own number of this page, and its port, may hold these digits.
    address.searchParams.delete('wtr-session-id');
    const { pathname, search, hash } = address;
    expect(JSON.stringify(history.state) + pathname + search + hash).not.to.match(/512|345/);
  });

  it('and the page wants its history for itself: then no entry is made', async () => {
    history.replaceState({ of: 'the page' }, '');
    const { tracker } = await openPaper(new Municipality(), { attributes: 'no-history' });
    expect(history.state).to.deep.equal({ of: 'the page' });
    await tracker.press('Terug');
    await caseComes(tracker);
  });

  it('has nothing wrong any more when they come again', async () => {
    const { tracker } = await openPaper();
    await tracker.press(texts.send);
    await tracker.press('Terug');
    await caseComes(tracker);
    await toPaper(tracker);
    expect(tracker.summary).to.deep.equal([]);
  });

  it('while it is sent, hears that we have it, and finds the receipt', async () => {
    const municipality = new Municipality();
    let answer!: (response: Response) => void;
    municipality.contact = () => new Promise((done) => (answer = done));
    const { tracker } = await openPaper(municipality);
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await until(() => municipality.contacts.length, 'the message');
    await tracker.press('Terug');
    await caseComes(tracker);
    answer(json(receipt));
    await until(() => tracker.announcements.includes(texts.sent), 'the word on it');
    expect(tracker.heading).to.equal('Bericht 512 345 6782');
    await tracker.press(texts.doIt);
    await headingComes(tracker, texts.sent);
    expect(tracker.facts['Nummer']).to.equal('346 813 5796');
  });

  it('keeps what was chosen for one case from what was chosen for another', async () => {
    const municipality = new Municipality();
    const other = { reference: numbers[1], updatedAt: '2026-11-25T09:30:00Z', allows: ['attach'] } as const;
    municipality.cases = [asking, caseWith(other)];
    const { tracker } = await openCase(municipality);
    await toPaper(tracker);
    await chooseLetter(tracker);
    await tracker.press('Terug');
    await caseComes(tracker);
    await tracker.open('287 654 3211');
    await toPaper(tracker, 'Stuur een foto of papier');
    expect(rows(tracker)).to.deep.equal([]);
    await tracker.press('Terug');
    await caseComes(tracker);
    expect(tracker.steps, 'the other case is still unfolded').to.have.length(6);
    await toPaper(tracker);
    expect(rows(tracker).join()).to.include('brief.pdf');
  });
});

describe('a resident who leaves', () => {
  it('a computer that others use, leaves nothing of it', async () => {
    const { tracker, municipality } = await openPaper(new Municipality(), { attributes: 'shared-computer' });
    await tracker.type(texts.words, 'De paal staat scheef.');
    await chooseLetter(tracker);
    leave();
    await tracker.settle();
    expect(tracker.heading).to.equal('Hoe gaat het met uw bericht?');
    expect(tracker.element.shadowRoot!.innerHTML).not.to.match(/512|lantaarn|scheef|brief\.pdf|noor@/);
    await tracker.lookUp();
    await toPaper(tracker);
    expect(tracker.field(texts.words).value).to.equal('');
    expect(rows(tracker)).to.deep.equal([]);
    expect(municipality.contacts).to.deep.equal([]);
  });

  it('such a computer while a file is on its way, sends nothing more', async () => {
    const municipality = new Municipality();
    municipality.upload = () => {};
    const { tracker } = await openPaper(municipality, { attributes: 'shared-computer' });
    await choose(tracker, pdf());
    await rowSays(tracker, 'procent');
    await tracker.press(texts.send);
    leave();
    municipality.uploads[0]!.answer(201, { id: 'late' });
    for (let turn = 0; turn < 20; turn++) await tracker.settle();
    expect(municipality.contacts).to.deep.equal([]);
    expect(tracker.heading).to.equal('Hoe gaat het met uw bericht?');
    expect(tracker.summary).to.deep.equal([]);
  });

  it('their own device, finds all of it when they come back', async () => {
    const { tracker } = await openPaper();
    await tracker.type(texts.words, 'De paal staat scheef.');
    await chooseLetter(tracker);
    leave();
    await tracker.settle();
    expect(tracker.field(texts.words).value).to.equal('De paal staat scheef.');
    expect(rows(tracker).join()).to.include('brief.pdf');
  });

  it('for another number, is not followed by what they chose', async () => {
    const { tracker } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press('Terug');
    await caseComes(tracker);
    await tracker.press('Bekijk een ander bericht');
    await tracker.lookUp();
    await toPaper(tracker);
    expect(rows(tracker)).to.deep.equal([]);
  });

  it('while it is sent and the widget is taken off the page: when it is back, nobody knows', async () => {
    const municipality = new Municipality();
    municipality.contact = never;
    const { tracker } = await openPaper(municipality);
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await until(() => municipality.contacts.length, 'the message');
    const holder = tracker.element.parentElement!;
    tracker.element.remove();
    expect(municipality.contacts[0]!.init.signal!.aborted).to.equal(true);
    holder.append(tracker.element);
    await headingComes(tracker, 'Wij weten niet zeker of wij uw foto of papier hebben');
    expect(rows(tracker).join()).to.include('brief.pdf');
  });

  it('before what asks for the photo was there, does not see it', async () => {
    const { tracker } = await openCase(new Municipality(), { attributes: 'shared-computer' });
    tracker.control(texts.doIt).click();
    leave();
    for (let turn = 0; turn < 20; turn++) await tracker.settle();
    expect(tracker.heading).to.equal('Hoe gaat het met uw bericht?');
  });
});

it('a resident with a keyboard and nothing else sends a photo and comes back', async () => {
  const municipality = new Municipality();
  const { tracker } = await openCase(municipality, { answer: municipality.answer });
  const tabTo = async (name: string): Promise<void> => {
    for (let count = 0; tracker.focus !== name; count++) {
      if (count > 30) throw new Error(`Tab never came to "${name}"; it is at "${tracker.focus}"`);
      await press('Tab');
    }
  };
  await tabTo(texts.doIt);
  await press('Enter');
  await until(() => tracker.focus === texts.title, 'the focus on the heading');
  await tabTo(texts.choose);
  let opened = 0;
  tracker.all('input[type=file]')[0]!.addEventListener('click', (event) => {
    event.preventDefault();
    opened++;
  });
  await press('Space');
  await until(() => opened, 'the window of the browser');
  await chooseLetter(tracker);
  await press('Tab');
  expect(tracker.focus).to.equal('Haal brief.pdf weg');
  await press('Tab');
  expect(tracker.focus).to.equal(texts.words);
  await type('Hier is het.');
  await press('Tab');
  expect(tracker.focus).to.equal(texts.send);
  await press('Enter');
  await until(() => tracker.focus === texts.sent, 'the focus on the receipt');
  municipality.cases = [caseWith({})];
  await tabTo(texts.look);
  await press('Space');
  await until(() => tracker.focus === 'Bericht 512 345 6782', 'the focus on the case');
  expect(municipality.contacts[0]!.body['message']).to.equal('Hier is het.');
});

it('what somebody typed for e-mails at each step is still there after a photo', async () => {
  const municipality = new Municipality();
  const { tracker } = await openCase(municipality, { config: mailing });
  await until(() => tracker.headings.includes('Wilt u een e-mail als er iets verandert?'), 'the offer');
  await tracker.type('Uw e-mailadres', 'noor@elders.nl');
  await toPaper(tracker);
  await tracker.press('Terug');
  await caseComes(tracker);
  await tracker.settle();
  expect(tracker.field('Uw e-mailadres').value).to.equal('noor@elders.nl');
});
