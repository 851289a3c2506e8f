/** What a screen reader is given. Chromium only: no other browser lets a test read its accessibility tree. */
import { expect } from 'chai';
import { languages } from '../../src/locale/languages.js';
import { locales } from '../../src/locale/locales.js';
import { until } from '../support/fixture.js';
import { a11yNodes, canReadTree, type A11yNode } from '../support/a11y-tree.js';
import { openPanel, parts } from './help-panel.driver.js';
import { panelIn } from './states.js';

const named = (nodes: A11yNode[], role: string, name: string): A11yNode => {
  const found = nodes.find((node) => node.role === role && node.name === name);
  if (!found)
    throw new Error(`no ${role} "${name}" among ${nodes.map((node) => `${node.role} "${node.name}"`).join(', ')}`);
  return found;
};
const names = (nodes: A11yNode[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);
const headings = async (): Promise<string[]> =>
  (await a11yNodes()).filter(({ role }) => role === 'heading').map(({ level, name }) => `${String(level)} ${name}`);

describe('a screen reader is given', () => {
  beforeEach(function () {
    if (!canReadTree) this.skip();
  });

  it('the parts as a list of headings, each a button that says whether it is open', async () => {
    const panel = await openPanel();
    await panel.show(parts.person);
    const nodes = await a11yNodes();
    const list = nodes.find(({ role }) => role === 'list')!;
    expect(list.children!.map(({ role }) => role)).to.deep.equal(Array(6).fill('listitem'));
    expect(named(nodes, 'button', parts.person)['expanded']).to.equal(true);
    expect(named(nodes, 'button', parts.words)['expanded']).to.equal(undefined);
    expect(names(nodes, 'button').slice(0, 3)).to.deep.equal([parts.words, parts.questions, parts.person]);
  });

  it('headings in order, below the page’s own', async () => {
    const panel = await openPanel({ attributes: 'heading-level="3"' });
    await panel.show(parts.person);
    expect(await headings()).to.deep.equal([
      '3 Hoe kunnen wij u helpen?',
      ...[parts.words, parts.questions, parts.person].map((name) => `4 ${name}`),
      '5 Hulp in de bibliotheek',
      '5 Wij komen naar u toe',
      '5 Hulp in uw taal',
      '5 Bellen in gebarentaal',
      '5 Bellen en typen',
      ...[parts.language, parts.bigger, parts.other].map((name) => `4 ${name}`),
    ]);
  });

  it('the words as a list of terms and what they mean, in a place that can be scrolled by keys', async () => {
    const panel = await openPanel();
    await panel.show(parts.words);
    await panel.type('Zoek een woord', 'grofvuil');
    const nodes = await a11yNodes();
    expect(names(nodes, 'searchbox')).to.deep.equal(['Zoek een woord']);
    expect(nodes.filter(({ role }) => role === 'term').length).to.equal(panel.words.length);
    expect(nodes.filter(({ role }) => role === 'definition').length).to.equal(panel.words.length);
  });

  it('languages and sizes as groups with a name, of which one is pressed', async () => {
    const panel = await openPanel();
    await panel.show(parts.language, parts.bigger);
    const nodes = await a11yNodes();
    const pressed = (name: string) => named(nodes, 'button', name)['pressed'];
    expect(named(nodes, 'group', parts.language).children!.map(({ name }) => name)).to.deep.equal(
      locales.map((locale) => languages[locale].name),
    );
    expect(named(nodes, 'group', 'Hoe groot zijn de letters?').children).to.have.length(3);
    expect(['Nederlands', 'English', 'Gewoon', 'Groot'].map(pressed)).to.deep.equal([
      'true',
      undefined,
      'true',
      undefined,
    ]);
    expect(nodes.filter(({ name }) => /[✓+−]/.test(name))).to.deep.equal([]);
  });

  it('for each question whether it helped, by name', async () => {
    await panelIn('an answer helped');
    const nodes = await a11yNodes();
    const group = named(nodes, 'group', 'Helpt dit?');
    expect(group.children!.filter(({ role }) => role === 'button').map(({ name }) => name)).to.deep.equal([
      'Ja',
      'Nee',
    ]);
    expect(named(nodes, 'button', 'Ja')['pressed']).to.equal('true');
  });

  it('of links with the same words what each is about', async () => {
    const panel = await openPanel();
    await panel.show(parts.person);
    expect(named(await a11yNodes(), 'link', 'Lees meer').description).to.equal('Bellen in gebarentaal');
  });

  it('a button that opens a panel of which the name is said, and nothing but that panel', async () => {
    const panel = await openPanel({ attributes: 'side-panel' });
    expect(named(await a11yNodes(), 'button', 'Hulp')).to.include({ name: 'Hulp' });
    await panel.press('Hulp');
    const nodes = await a11yNodes();
    expect(named(nodes, 'dialog', 'Hoe kunnen wij u helpen?')['modal']).to.equal(true);
    expect(named(nodes, 'heading', 'Hoe kunnen wij u helpen?')['focused']).to.equal(true);
    expect(names(nodes, 'button')).not.to.include('Hulp');
  });

  for (const attributes of ['', 'side-panel'])
    it(`a region for what changes, empty and there before it speaks${attributes && ', within what is modal'}`, async () => {
      const panel = await openPanel({ attributes });
      if (attributes) await panel.press('Hulp');
      const region = async () => (await a11yNodes()).find(({ role }) => role === 'status');
      expect(await region()).to.include({ live: 'polite', name: '' });
      const [before] = panel.all('[role=status]');
      await panel.show(parts.bigger);
      await panel.press('Groot');
      await until(() => panel.announcements.length, 'the word');
      expect(JSON.stringify(await region())).to.include('De letters zijn nu: Groot.');
      expect(panel.all('[role=status]')).to.deep.equal([before]);
    });
});
