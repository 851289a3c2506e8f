/** Larger letters and more room, for all widgets on the page at once. */
import { expect } from 'chai';
import { displayNow, keptDisplay } from '../../src/help-panel/display.js';
import { openChooser } from '../channel-chooser/channel-chooser.driver.js';
import { openForm } from '../contact-form/contact-form.driver.js';
import { openTracker } from '../status-tracker/status-tracker.driver.js';
import { openPanel, parts, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { blockStorage, kept } from './storage.js';

const calm = 'Meer ruimte tussen regels en woorden';
const remember = 'Onthoud dit op dit apparaat';
const usual = { scale: 1, isCalm: false };

async function openBigger(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.bigger);
  return panel;
}
/** CSS pixels of the letters of a widget, and the room between lines, letters and words in letters. */
function lookOf(element: Element) {
  const root = element.shadowRoot!.querySelector('.root')!;
  const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(root);
  const size = parseFloat(fontSize);
  const times = (length: string) => Math.round((100 * (parseFloat(length) || 0)) / size) / 100;
  return { size, line: times(lineHeight), letter: times(letterSpacing), word: times(wordSpacing) };
}

describe('a resident who wants larger letters', () => {
  for (const [name, size] of [
    ['Groot', 20],
    ['Heel groot', 24],
    ['Gewoon', 16],
  ] as const)
    it(`has them in every widget: ${name}`, async () => {
      const form = await openForm();
      const panel = await openBigger();
      await panel.press('Groot');
      await panel.press(name);
      expect([lookOf(panel.element).size, lookOf(form.element).size]).to.deep.equal([size, size]);
      expect(panel.pressed(parts.bigger)).to.deep.equal([name]);
      expect(panel.announcements.at(-1)).to.equal(`De letters zijn nu: ${name}.`);
    });

  it('has them in a widget that comes later too, and the page keeps its own', async () => {
    const panel = await openBigger();
    const page = getComputedStyle(document.body).fontSize;
    await panel.press('Groot');
    expect(lookOf((await openForm()).element).size).to.equal(20);
    expect(getComputedStyle(document.body).fontSize).to.equal(page);
  });

  it('has them in the channel chooser and the status of a message too', async () => {
    const [chooser, tracker, panel] = [await openChooser(), await openTracker(), await openBigger()];
    await panel.press('Groot');
    expect([chooser, tracker].map(({ element }) => lookOf(element).size)).to.deep.equal([20, 20]);
  });

  it('has the size at which the page has them, when that is not ours', async () => {
    const panel = await openBigger();
    panel.element.style.setProperty('font-size', '20px');
    await panel.press('Heel groot');
    expect(lookOf(panel.element).size).to.equal(30);
  });
});

describe('a resident who wants more room', () => {
  it('has in every widget at least what WCAG 1.4.12 names, and loses it when it is unticked', async () => {
    const form = await openForm();
    const panel = await openBigger();
    const before = lookOf(form.element);
    await panel.tick(calm);
    for (const { element } of [form, panel]) {
      const { line, letter, word } = lookOf(element);
      expect(line).to.be.at.least(1.5).and.above(before.line);
      expect(letter).to.be.at.least(0.12);
      expect(word).to.be.at.least(0.16);
    }
    await panel.tick(calm);
    expect(lookOf(form.element)).to.deep.equal(before);
  });

  it('keeps it when the letters are made larger, and the other way round', async () => {
    const panel = await openBigger();
    await panel.tick(calm);
    await panel.press('Groot');
    expect(displayNow()).to.deep.equal({ scale: 1.25, isCalm: true });
    await panel.tick(calm);
    expect(displayNow()).to.deep.equal({ scale: 1.25, isCalm: false });
    const { letter } = lookOf(panel.element);
    expect(letter).to.equal(0);
  });

  it('has it also by how much larger the letters are', async () => {
    const panel = await openBigger();
    await panel.tick(calm);
    await panel.press('Heel groot');
    const { letter, word } = lookOf(panel.element);
    expect(letter).to.be.at.least(0.12);
    expect(word).to.be.at.least(0.16);
  });
});

describe('how large and calm a resident wants it', () => {
  it('is kept when they ask for that, and forgotten when they ask for that', async () => {
    const panel = await openBigger();
    await panel.press('Groot');
    expect(kept()).not.to.have.any.keys('loket-display');
    await panel.tick(remember);
    expect(keptDisplay()).to.deep.equal({ scale: 1.25, isCalm: false });
    await panel.tick(calm);
    expect(keptDisplay()).to.deep.equal({ scale: 1.25, isCalm: true });
    await panel.tick(remember);
    expect(kept()).not.to.have.any.keys('loket-display');
    expect(displayNow()).to.deep.equal({ scale: 1.25, isCalm: true });
  });

  it('is there on the next page, with the box ticked', async () => {
    localStorage.setItem('loket-display', '{"scale":1.5,"isCalm":true}');
    const panel = await openBigger();
    expect(lookOf(panel.element).size).to.equal(24);
    expect(panel.pressed(parts.bigger)).to.deep.equal(['Heel groot']);
    expect([panel.field(calm).checked, panel.field(remember).checked]).to.deep.equal([true, true]);
  });

  it('is neither taken nor kept on a computer that others use', async () => {
    localStorage.setItem('loket-display', '{"scale":1.5,"isCalm":true}');
    const panel = await openBigger({ attributes: 'shared-computer' });
    expect(displayNow()).to.deep.equal(usual);
    expect(panel.has(remember)).to.equal(false);
    await panel.press('Groot');
    expect(keptDisplay()).to.deep.equal({ scale: 1.5, isCalm: true });
  });

  it('holds for the page where storage is blocked', async () => {
    blockStorage();
    const panel = await openBigger();
    await panel.press('Groot');
    await panel.tick(remember);
    expect(displayNow()).to.deep.equal({ scale: 1.25, isCalm: false });
    expect(lookOf(panel.element).size).to.equal(20);
  });

  for (const garbage of ['', '{', 'null', '5', '"groot"', '[]', '{"x":1}', '{"scale":"<b>","isCalm":"ja"}'])
    it(`is as usual, and not taken as kept, where something else is stored: ${garbage || 'nothing'}`, async () => {
      localStorage.setItem('loket-display', garbage);
      const panel = await openBigger();
      expect(displayNow()).to.deep.equal(usual);
      expect(panel.field(remember).checked).to.equal(false);
    });

  for (const [stored, scale] of [
    ['{"scale":1e9}', 2],
    ['{"scale":-3}', 1],
    ['{"scale":1e999}', 2],
  ] as const)
    it(`never makes it unusable: ${stored}`, async () => {
      localStorage.setItem('loket-display', stored);
      await openBigger();
      expect(displayNow().scale).to.equal(scale);
    });
});
