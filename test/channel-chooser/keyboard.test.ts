import { expect } from 'chai';
import { focused, until } from '../support/fixture.js';
import { press, type } from '../support/keys.js';
import { followed, openChooser, words, type ChannelChooser } from './channel-chooser.driver.js';
import { chooserIn, stateNames } from './states.js';

/** Tabs on until what has the focus is called so. */
async function tabTo(chooser: ChannelChooser, name: string): Promise<void> {
  for (let count = 0; chooser.focus !== name; count++) {
    if (count > 60) throw new Error(`Tab never came to "${name}"; it is at "${chooser.focus}"`);
    await press('Tab');
  }
}

describe('a resident with a keyboard and nothing else', () => {
  it('answers both questions, reads on, and calls', async () => {
    const chooser = await openChooser();
    await tabTo(chooser, 'Dat maakt niet uit');
    await press('ArrowUp');
    await until(() => chooser.channels.indexOf('Wij komen naar u toe') < 4, 'help first');
    expect(chooser.focus).to.equal('Hulp van iemand');
    await tabTo(chooser, 'Typ een woord om te zoeken');
    await type('paspoort');
    await until(() => chooser.choices('Waar gaat het over?').includes('Paspoort'), 'the topic');
    await tabTo(chooser, 'Paspoort');
    await press('Space');
    await until(
      () => chooser.channels[0] === 'Een afspraak maken' || chooser.channels[0] === 'Langskomen',
      'the order',
    );
    await tabTo(chooser, 'Meer over: Langskomen');
    await press('Enter');
    await until(() => chooser.read('Langskomen').includes('Er is een lift.'), 'the details');
    expect(chooser.focus).to.equal('Meer over: Langskomen');
    await tabTo(chooser, 'Bel 14 0999, 1 4 0 9 9 9');
    await press('Enter');
    await until(() => followed.length, 'the call');
    expect(followed).to.deep.equal(['tel:140999']);
  });

  it('chooses a moment to be called', async () => {
    const chooser = await openChooser();
    await tabTo(chooser, 'Kies een dag en een tijd');
    await press('Enter');
    await until(() => focused()?.localName === 'select', 'the moments');
    await press('ArrowDown');
    await press('Tab');
    expect(chooser.focus).to.equal('Verder');
    await press('Enter');
    await until(() => followed.length, 'the way');
    expect(followed[0]).to.include('#loket:type=callback&callback=2026-12-01T13');
  });

  it('opens a chat behind the word on privacy', async () => {
    const chooser = await openChooser();
    await tabTo(chooser, 'Kies Chat');
    await press('Space');
    await until(() => chooser.links('Chat').length === 2, 'the way');
    await press('Tab');
    expect(chooser.focus).to.equal('Wat doet Chat met uw gegevens?');
    await press('Tab');
    expect(chooser.focus).to.equal('Ga naar: Chat');
  });

  it('never sends a form by Enter', async () => {
    const chooser = await openChooser();
    await tabTo(chooser, 'Typ een woord om te zoeken');
    await type('boom');
    await press('Enter');
    await until(() => chooser.choices('Waar gaat het over?').includes('Boom'), 'the topic');
    expect(chooser.focus).to.equal('Typ een woord om te zoeken');
  });

  for (const state of stateNames.filter((name) => /more about|moments|compact with all|a chat/.test(name))) {
    it(`comes past every control once, each with a focus that can be seen, when: ${state}`, async () => {
      const chooser = await chooserIn(state);
      (document.activeElement as HTMLElement | null)?.blur();
      const start = chooser.element.parentElement!;
      start.tabIndex = -1;
      start.focus();
      // So that Tab never leaves the page, from where a test cannot come back.
      const end = start.appendChild(document.createElement('button'));
      const stops: HTMLElement[] = [];
      for (let count = 0; count < 80; count++) {
        await press('Tab');
        const stop = focused() as HTMLElement | null;
        if (!stop || stop === end) break;
        const name = words(stop.textContent) || stop.id;
        expect(stops.includes(stop), `the same stop twice: ${name}`).to.equal(false);
        stops.push(stop);
        const seen = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        expect(seen(getComputedStyle(stop)), `no focus to be seen on ${name}`).to.equal(true);
      }
      // One stop for each group of radio buttons.
      const groups = new Set(chooser.seen<HTMLInputElement>('input[type=radio]').map(({ name }) => name));
      expect(stops.length).to.equal(groups.size + chooser.seen('button, a, select, input:not([type=radio])').length);
    });
  }
});
