/** What a screen reader is given. Chromium only: no other browser lets a test read its accessibility tree. */
import { expect } from 'chai';
import { a11yNodes, canReadTree, type A11yNode } from '../support/a11y-tree.js';
import { caseWith, manySteps, numbers, plain } from './cases.js';
import { labels, openTracker, show } from './status-tracker.driver.js';
import { trackerIn } from './states.js';

const named = (nodes: A11yNode[], role: string, name: string): A11yNode => {
  const found = nodes.find((node) => node.role === role && node.name === name);
  if (!found)
    throw new Error(`no ${role} "${name}" among ${nodes.map((node) => `${node.role} "${node.name}"`).join(', ')}`);
  return found;
};
const headings = async (): Promise<string[]> =>
  (await a11yNodes()).filter(({ role }) => role === 'heading').map(({ level, name }) => `${String(level)} ${name}`);
/** All that is said of a node and what it holds, in reading order. */
const said = ({ role, name, children = [] }: A11yNode): string =>
  role === 'StaticText' || !children.length ? name.trim() : children.map(said).filter(Boolean).join(' | ');

describe('a screen reader is given', () => {
  beforeEach(function () {
    if (!canReadTree) this.skip();
  });

  it('two fields that must be filled in, each with its hint, and one button', async () => {
    await openTracker();
    const nodes = await a11yNodes();
    expect(named(nodes, 'textbox', labels.number)).to.include({
      required: true,
      description: '10 cijfers. Het nummer staat in de e-mail die u van ons kreeg.',
    });
    expect(named(nodes, 'textbox', labels.factor).required).to.equal(true);
    expect(nodes.filter(({ role }) => role === 'button').map(({ name }) => name)).to.deep.equal([
      'Bekijk hoe het gaat',
    ]);
    expect(await headings()).to.deep.equal(['2 Hoe gaat het met uw bericht?']);
  });

  it('what is wrong with a field, at the field', async () => {
    await trackerIn('both were wrong');
    const nodes = await a11yNodes();
    const field = named(nodes, 'textbox', labels.number);
    expect(field.invalid).to.equal('true');
    expect(field.description).to.include('Er zit een typefout in het nummer.');
    expect(await headings()).to.deep.equal(['2 Hoe gaat het met uw bericht?', '3 Kijk nog even naar deze vragen:']);
    named(nodes, 'link', 'Dit is geen e-mailadres en geen code. Kijk of u het goed heeft getypt.');
  });

  it('a button that says that it is busy', async () => {
    await trackerIn('it is being asked');
    expect(named(await a11yNodes(), 'button', 'Even wachten.').disabled).to.equal(true);
  });

  it('headings in order, one level below the page’s own', async () => {
    const tracker = await openTracker({
      attributes: 'heading-level="3"',
      answer: [caseWith({ action: { text: 'Bel ons.' } })],
    });
    await tracker.lookUp();
    expect(await headings()).to.deep.equal([
      '3 Bericht 512 345 6782',
      '4 Dit moet u nog doen',
      '4 Wat is er gebeurd en wat komt er nog?',
      '4 Over uw bericht',
    ]);
  });

  it('a heading for each other case, of the level of the first, above its own', async () => {
    const tracker = await show([plain, caseWith({ reference: numbers[1], state: 'done', result: 'solved' })]);
    const first = ['2 Bericht 512 345 6782', '3 Wat is er gebeurd en wat komt er nog?', '3 Over uw bericht'];
    expect(await headings()).to.deep.equal([...first, '2 Bericht 287 654 3211']);
    await tracker.open('287 654 3211');
    expect(await headings()).to.deep.equal([
      ...first,
      '2 Bericht 287 654 3211',
      '3 Wat is er gebeurd en wat komt er nog?',
      '3 Over uw bericht',
    ]);
  });

  it('the steps as a list, each read with its state and its day, the one of now as the current one', async () => {
    const tracker = await show([plain]);
    const nodes = await a11yNodes();
    const list = nodes.find(({ role, children = [] }) => role === 'list' && said(children[0]!).includes('Klaar'))!;
    expect(list.children!.map(({ role }) => role)).to.deep.equal(['listitem', 'listitem', 'listitem']);
    expect(list.children!.map(said)).to.deep.equal([
      'Wij hebben uw bericht | Klaar | , | Op dinsdag 24 november 2026 | U hoeft nu niets te doen.',
      'Wij zijn ermee bezig | Hier zijn wij nu | , | Op donderdag 26 november 2026 | Een collega zoekt uit wat er nodig is.',
      'U krijgt antwoord | Komt nog | , | Uiterlijk dinsdag 15 december 2026 | U krijgt het zoals u dat koos: aan de telefoon, per e-mail of per brief.',
    ]);
    expect(tracker.seen('.step').map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
  });

  it('no mark of a step, which the words say too', async () => {
    await trackerIn('it is solved, and can be taken up again');
    const nodes = await a11yNodes();
    expect(nodes.filter(({ name }) => name.includes('✓'))).to.deep.equal([]);
    expect(nodes.filter(({ role }) => /image|img|graphics/i.test(role))).to.deep.equal([]);
  });

  it('the facts by name and value', async () => {
    await show([plain]);
    const nodes = await a11yNodes();
    const terms = nodes.filter(({ role }) => role === 'term').map(said);
    expect(terms).to.deep.equal(['Nummer', 'Onderwerp', 'Ontvangen', 'Wie werkt eraan', 'Laatste verandering']);
    expect(nodes.filter(({ role }) => role === 'definition').map(said)[1]).to.equal('Lantaarn in de Kerkstraat');
  });

  it('the focus on the heading of what was found, and of the steps that were asked for', async () => {
    const tracker = await show([caseWith({ steps: manySteps(60, 30) })]);
    expect(named(await a11yNodes(), 'heading', 'Bericht 512 345 6782')['focused']).to.equal(true);
    await tracker.press('Laat alle 60 stappen zien');
    expect(named(await a11yNodes(), 'heading', 'Wat is er gebeurd en wat komt er nog?')['focused']).to.equal(true);
  });

  it('a region for what changes, empty and there from the start', async () => {
    const tracker = await openTracker();
    const region = async () => (await a11yNodes()).find(({ role }) => role === 'status');
    expect(await region()).to.include({ live: 'polite', name: '' });
    const [before] = tracker.all('[role=status]');
    await tracker.lookUp();
    expect(await region()).to.include({ live: 'polite', name: '' });
    expect(tracker.all('[role=status]')[0]).to.equal(before);
  });
});
