import { expect } from 'chai';
import { locales } from '../../src/locale/locales.js';
import { focused, until } from '../support/fixture.js';
import { press, type } from '../support/keys.js';
import { followed, openPanel, parts, resize, small, words, type HelpPanel } from './help-panel.driver.js';
import { panelIn, stateNames } from './states.js';

/** Tabs on until what has the focus is called so. */
async function tabTo(panel: HelpPanel, name: string): Promise<void> {
  for (let count = 0; panel.focus !== name; count++) {
    if (count > 40) throw new Error(`Tab never came to "${name}"; it is at "${panel.focus}"`);
    await press('Tab');
  }
}

describe('a resident with a keyboard and nothing else', () => {
  it('looks up a word, has letters made larger, and reads on in English', async () => {
    const panel = await openPanel();
    await tabTo(panel, parts.words);
    await press('Enter');
    await until(() => panel.words.length, 'the words');
    expect(panel.focus).to.equal(parts.words);
    await press('Tab');
    expect(panel.focus).to.equal('Zoek een woord');
    await type('dwangsom');
    await until(() => panel.words[0]?.startsWith('dwangsom'), 'the word');
    await tabTo(panel, parts.language);
    await press('Space');
    await until(() => panel.open.includes(parts.language), 'the languages');
    await tabTo(panel, parts.bigger);
    await press('Enter');
    await tabTo(panel, 'Heel groot');
    await press('Space');
    expect(panel.pressed(parts.bigger)).to.deep.equal(['Heel groot']);
    expect(panel.focus).to.equal('Heel groot');
    await press('Shift+Tab');
    await press('Shift+Tab');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(panel.focus).to.equal('Onthoud mijn taal op dit apparaat');
    // Back over all languages to the one behind Dutch.
    for (let n = 2; n < locales.length; n++) await press('Shift+Tab');
    await press('Shift+Tab');
    await press('Enter');
    await until(() => panel.headings.includes('How can we help you?'), 'English');
    expect(panel.pressed('Another language')).to.deep.equal(['English']);
    expect(panel.focus).to.equal('English');
  });

  it('reads an answer, says that it does not help, and closes it', async () => {
    const panel = await openPanel();
    await tabTo(panel, parts.questions);
    await press('Enter');
    await tabTo(panel, 'Hoe lang duurt het?');
    await press('Enter');
    await tabTo(panel, 'Nee');
    await press('Enter');
    await until(() => panel.read(parts.questions).includes('Vraag het ons dan.'), 'what they can do');
    expect(panel.focus).to.equal('Nee');
    await press('Tab');
    await press('Enter');
    await until(() => followed.length, 'the call');
    expect(followed).to.deep.equal(['tel:140999']);
  });

  it('opens the panel over the page, closes it, and is back at its button', async () => {
    await resize(small);
    const panel = await openPanel({ attributes: 'side-panel' });
    await tabTo(panel, 'Hulp');
    await press('Enter');
    await until(() => panel.focus === 'Hoe kunnen wij u helpen?', 'the heading');
    await press('Tab');
    expect(panel.focus).to.equal(parts.words);
    await press('Shift+Tab');
    expect(panel.focus).to.equal('Sluit de hulp');
    await press('Enter');
    await until(() => panel.focus === 'Hulp', 'the button');
    expect(panel.dialog.open).to.equal(false);
  });

  // From what is modal nobody tabs out; that has tests of its own. And 200 questions are as two.
  for (const state of stateNames.filter((name) => !/over the page|200/.test(name)))
    it(`comes past every control once, each with a focus that can be seen, when: ${state}`, async () => {
      const panel = await panelIn(state);
      (document.activeElement as HTMLElement | null)?.blur();
      const start = panel.element.parentElement!;
      start.tabIndex = -1;
      start.focus();
      // So that Tab never leaves the page, from where a test cannot come back.
      const end = start.appendChild(document.createElement('button'));
      const stops: HTMLElement[] = [];
      for (let count = 0; count < 60; count++) {
        await press('Tab');
        const stop = focused() as HTMLElement | null;
        if (!stop || stop === end) break;
        // By keys it can be scrolled in Chromium.
        if (stop === panel.dialog) continue;
        const name = words(stop.textContent) || stop.id;
        expect(stops.includes(stop), `the same stop twice: ${name}`).to.equal(false);
        stops.push(stop);
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        expect(seen, `no focus to be seen on ${name}`).to.equal(true);
      }
      expect(stops).to.deep.equal(panel.seen('button, a, input, summary, [tabindex="0"]'));
    });
});
