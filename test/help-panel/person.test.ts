/** A human: who helps, where, and all other ways. */
import { expect } from 'chai';
import { openChooser } from '../channel-chooser/channel-chooser.driver.js';
import { focused } from '../support/fixture.js';
import { openPanel, parts, words, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { config } from './town.js';

const allWays = 'Alle manieren om ons te bereiken';

async function openPerson(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.person);
  return panel;
}
/** A way in which a person helps, by its heading. */
const way = (panel: HelpPanel, name: string): string => {
  const found = panel.seen('li').find((each) => words(each.firstElementChild?.textContent) === name);
  return words(found?.innerText);
};
const links = (panel: HelpPanel): (string | null)[] =>
  panel.seen('a', panel.part(parts.person)).map((each) => each.getAttribute('href'));

describe('a resident who wants a person', () => {
  it('reads the number of those who know the forms, when they are there, and what to press', async () => {
    const read = (await openPerson()).read(parts.person);
    expect(read).to.include('Bel 0800 12 34, elke werkdag van 9 tot 12 uur.');
    expect(read).to.include('Kies dan 0. Dan praat u met een mens.');
    expect(read).to.include('Plein 1, Weltevree').and.to.include('gemeente@weltevree.example');
  });

  it('reads the number of the municipality where there is no such line, and nothing to press', async () => {
    const read = (await openPerson({ config: { ...config, help: {} } })).read(parts.person);
    expect(read).to.include('Bel 14 0999, op werkdagen van 9 tot 17 uur.');
    expect(read).not.to.include('Kies dan');
  });

  it('reads nothing to press of a line where one needs not', async () => {
    const read = (await openPerson({ config: { ...config, help: { line: { number: '0800 12 34' } } } })).read(
      parts.person,
    );
    expect(read).to.include('Bel 0800 12 34.').and.not.to.include('Kies dan');
  });

  it('reads who sits down beside them, comes to them or speaks their language', async () => {
    const panel = await openPerson();
    expect(way(panel, 'Hulp in de bibliotheek'))
      .to.include('Dat is gratis. U hoeft geen lid te zijn.')
      .and.include('Marktplein 3, Weltevree')
      .and.include('elke dinsdag van 10 tot 12 uur');
    expect(way(panel, 'Wij komen naar u toe')).to.include('Dan komen wij bij u thuis.').and.include('0999 88 88 88');
    expect(way(panel, 'Hulp in uw taal')).to.include('Een tolk kost u niets.').and.not.include('*');
    expect(way(panel, 'Bellen in gebarentaal')).to.include('U belt met beeld en een tolk.').and.include('Lees meer');
    expect(way(panel, 'Bellen en typen')).to.include('0999 99 99 99');
    expect(links(panel)).to.include.members(['tel:08001234', 'tel:0999888888', 'https://weltevree.example/tolk']);
  });

  it('reads no way in which no person helps', async () => {
    const panel = await openPerson();
    expect(panel.headings.join()).not.to.include('Facebook');
    expect(links(panel).join()).not.to.include('social');
  });

  it('reads what the municipality calls it and says of it', async () => {
    const more = [{ id: 'w', kind: 'library' as const, name: 'Wijkpunt Noord', note: 'Er is **koffie**.' }];
    const panel = await openPerson({ config: { ...config, help: {}, channels: { more } } });
    expect(way(panel, 'Wijkpunt Noord')).to.equal('Wijkpunt Noord Er is koffie.');
  });

  it('goes to the channel chooser of the page for all other ways', async () => {
    const chooser = await openChooser();
    const panel = await openPerson();
    await panel.press(allWays);
    expect(chooser.element.shadowRoot!.activeElement?.localName).to.equal('h2');
    expect(chooser.element.shadowRoot!.activeElement).to.equal(focused());
  });

  it('leaves the panel at the side for that', async () => {
    const chooser = await openChooser();
    const panel = await openPanel({ attributes: 'side-panel' });
    await panel.press('Hulp');
    await panel.show(parts.person);
    await panel.press(allWays);
    expect(panel.dialog.open).to.equal(false);
    expect(chooser.element.shadowRoot!.activeElement?.localName).to.equal('h2');
  });

  it('is not led to a channel chooser that is not there', async () => {
    expect((await openPerson()).buttons).not.to.include(allWays);
  });
});
