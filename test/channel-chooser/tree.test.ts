/** What a screen reader is given. Chromium only: no other browser lets a test read its accessibility tree. */
import { expect } from 'chai';
import { a11yNodes, canReadTree, type A11yNode } from '../support/a11y-tree.js';
import { until } from '../support/fixture.js';
import { openChooser } from './channel-chooser.driver.js';

const named = (nodes: A11yNode[], role: string, name: string): A11yNode => {
  const found = nodes.find((node) => node.role === role && node.name === name);
  if (!found)
    throw new Error(`no ${role} "${name}" among ${nodes.map((node) => `${node.role} "${node.name}"`).join(', ')}`);
  return found;
};

describe('a screen reader is given', () => {
  beforeEach(function () {
    if (!canReadTree) this.skip();
  });

  it('a heading for the whole, and one below it for each channel', async () => {
    const chooser = await openChooser({ attributes: 'heading-level="3"' });
    const headings = (await a11yNodes()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ level, name }) => `${String(level)} ${name}`)).to.deep.equal([
      '3 Hoe wilt u ons bereiken?',
      ...chooser.channels.map((name) => `4 ${name}`),
    ]);
  });

  it('one list with an item for each channel', async () => {
    await openChooser();
    const nodes = await a11yNodes();
    const [list, ...others] = nodes.filter(({ role }) => role === 'list');
    expect(others).to.deep.equal([]);
    expect(list!.children!.filter(({ role }) => role === 'listitem')).to.have.length(17);
  });

  it('the questions as groups with a name, of which nothing must be answered', async () => {
    await openChooser();
    const nodes = await a11yNodes();
    named(nodes, 'form', 'Hulp bij kiezen');
    expect(named(nodes, 'radiogroup', 'Wat vindt u het belangrijkst?').required).to.equal(undefined);
    named(nodes, 'radiogroup', 'Waar gaat het over?');
    named(nodes, 'searchbox', 'Typ een woord om te zoeken');
    expect(named(nodes, 'radio', 'Dat maakt niet uit')['checked']).to.equal('true');
  });

  it('a phone number digit by digit, behind the number as it is seen', async () => {
    await openChooser();
    // The blank before the comma is Chromium's: what is not seen is a box of its own.
    named(await a11yNodes(), 'link', 'Bel 14 0999 , 1 4 0 9 9 9');
  });

  it('buttons that say whether they are open, each with a name of its own', async () => {
    const chooser = await openChooser();
    await chooser.open('Bellen');
    await chooser.press('Kies Chat');
    const buttons = (await a11yNodes()).filter(({ role }) => role === 'button');
    const names = buttons.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(named(buttons, 'button', 'Meer over: Bellen')['expanded']).to.equal(true);
    expect(named(buttons, 'button', 'Kies Chat')['expanded']).to.equal(true);
    expect(named(buttons, 'button', 'Kies WhatsApp')['expanded']).to.equal(undefined);
    const tree = JSON.stringify(buttons.find(({ name }) => name === 'Kies WhatsApp'));
    expect(tree).to.include('Kies WhatsApp');
  });

  it('nothing of a third party before it was chosen', async () => {
    const chooser = await openChooser();
    const before = (await a11yNodes()).map(({ name }) => name);
    expect(before).not.to.include('Ga naar: Chat');
    await chooser.press('Kies Chat');
    await until(() => chooser.links('Chat').length, 'the way');
    expect((await a11yNodes()).map(({ name }) => name)).to.include('Ga naar: Chat');
  });

  it('hours as rows with the day as their header', async () => {
    const chooser = await openChooser();
    await chooser.open('Langskomen');
    const nodes = await a11yNodes();
    named(nodes, 'rowheader', 'maandag tot en met vrijdag');
    named(nodes, 'cell', '9.00 tot 17.00 uur');
  });

  it('the select of moments by its question', async () => {
    const chooser = await openChooser();
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.seen('select').length, 'the moments');
    expect(named(await a11yNodes(), 'combobox', 'Wanneer kunnen wij u bellen?')).to.include({ focused: true });
  });

  it('no pictograms', async () => {
    await openChooser();
    expect((await a11yNodes()).filter(({ role }) => /image|img|graphics/i.test(role))).to.deep.equal([]);
  });

  it('a region for what happens elsewhere, empty and there from the start', async () => {
    await openChooser();
    expect((await a11yNodes()).find(({ role }) => role === 'status')).to.include({ live: 'polite', name: '' });
  });
});
