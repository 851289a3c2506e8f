/** What a page is told when a part is opened, and a part of which the code does not come. */
import { expect } from 'chai';
import type { HelpOpenedEvent } from '../../src/help-event.js';
import { code } from '../../src/help-panel/parts.js';
import { replace } from '../backend/stubs.js';
import { fixture, until } from '../support/fixture.js';
import { openPanel, parts } from './help-panel.driver.js';

const failed = 'Sorry, dit lukt nu niet. Probeer het straks nog een keer.';
const mark = 'Zet een streep onder moeilijke woorden op deze pagina';

let told: HelpOpenedEvent[] = [];
const listen = (event: Event): unknown => told.push(event as HelpOpenedEvent);
beforeEach(() => {
  told = [];
  document.addEventListener('loket-help-opened', listen);
});
afterEach(() => document.removeEventListener('loket-help-opened', listen));

describe('a page that listens', () => {
  it('hears which part is opened, also again, and not that it is closed', async () => {
    const panel = await openPanel();
    await panel.show(...panel.parts);
    expect(told.map(({ part }) => part)).to.deep.equal(['words', 'questions', 'person', 'language', 'bigger', 'other']);
    await panel.press(parts.bigger);
    expect(told).to.have.length(6);
    await panel.press(parts.bigger);
    expect(told.map(({ part }) => part).slice(6)).to.deep.equal(['bigger']);
  });

  it('hears nothing else: no word that was looked for, no question, no language', async () => {
    const panel = await openPanel();
    await panel.show(parts.words, parts.questions);
    await panel.type('Zoek een woord', 'schulden');
    await panel.press('Hoe lang duurt het?');
    for (const event of told) {
      expect(Object.keys(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['part']);
      expect(event.detail).to.equal(null);
      expect(event.target).to.equal(panel.element);
    }
    expect(told).to.have.length(2);
  });
});

describe('a part of which the code cannot be had', () => {
  it('says so, and is tried again by the next press', async () => {
    const reported: unknown[] = [];
    replace(console, 'error', (error: unknown) => reported.push(error));
    const { words } = code;
    let tries = 0;
    replace(code, 'words', (view: never) => (++tries > 2 ? words(view) : Promise.reject(new TypeError('offline'))));
    const panel = await openPanel();
    for (const count of [1, 2]) {
      await panel.press(parts.words);
      await until(() => tries === count && panel.read(parts.words) === failed, 'the word');
      expect(panel.open).to.deep.equal([parts.words]);
      expect(panel.focus).to.equal(parts.words);
    }
    expect(panel.announcements).to.deep.equal([failed, failed]);
    expect(String(reported[0])).to.include('offline');
    await panel.press(parts.words);
    await until(() => panel.words.length, 'the words');
    expect(panel.text).not.to.include('Sorry');
    expect(told).to.have.length(1);
    await panel.press(parts.words);
    expect(panel.open).to.deep.equal([]);
  });

  it('keeps the other parts from nothing', async () => {
    replace(console, 'error', () => undefined);
    replace(code, 'words', () => Promise.reject(new TypeError('offline')));
    const panel = await openPanel();
    await panel.press(parts.words);
    await panel.show(parts.person);
    expect(panel.read(parts.person)).to.include('0800 12 34');
  });

  it('is closed when the resident closed it while it was coming, and there at once when they open it again', async () => {
    const { words } = code;
    let come!: () => void;
    const gate = new Promise<void>((open) => (come = open));
    replace(code, 'words', async (view: never) => (await gate, words(view)));
    const panel = await openPanel();
    await panel.press(parts.words);
    await panel.press(parts.words);
    come();
    for (let turn = 0; turn < 5; turn++) await panel.settle();
    expect(panel.open).to.deep.equal([]);
    await panel.show(parts.words);
    expect(panel.words.length).to.be.above(0);
  });

  it('says so when it is the code for the marks, and has the box empty', async () => {
    replace(console, 'error', () => undefined);
    // The marks are registered when they are first asked for.
    replace(customElements, 'define', () => {
      throw new TypeError('offline');
    });
    await fixture('<article>Een besluit.</article>');
    const panel = await openPanel({ attributes: 'for="article"' });
    await panel.show(parts.words);
    await panel.tick(mark);
    await until(() => panel.read(parts.words).includes(failed), 'the word');
    expect(panel.announcements).to.deep.equal([failed]);
    expect(panel.field(mark).checked).to.equal(false);
    await panel.tick(mark);
    await until(() => panel.announcements.length > 1, 'another try');
  });
});
