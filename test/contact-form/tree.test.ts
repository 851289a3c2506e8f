/** What a screen reader is given. Chromium only: no other browser lets a test read its accessibility tree. */
import { expect } from 'chai';
import { a11yNodes, canReadTree, type A11yNode } from '../support/a11y-tree.js';
import { unknown } from '../support/fake-backend.js';
import { until } from '../support/fixture.js';
import { openForm } from './contact-form.driver.js';

const named = (nodes: A11yNode[], role: string, name: string): A11yNode => {
  const found = nodes.find((node) => node.role === role && node.name.startsWith(name));
  if (!found)
    throw new Error(`no ${role} "${name}" among ${nodes.map((node) => `${node.role} "${node.name}"`).join(', ')}`);
  return found;
};

describe('a screen reader is given', () => {
  beforeEach(function () {
    if (!canReadTree) this.skip();
  });

  it('the first question as a group with its choices, each with its explanation', async () => {
    await openForm();
    const nodes = await a11yNodes();
    expect(named(nodes, 'radiogroup', 'Stap 1 van 5 Waar gaat uw bericht over?')).to.include({ required: true });
    expect(named(nodes, 'heading', 'Stap 1 van 5 Waar gaat uw bericht over?')).to.include({ level: 2 });
    expect(nodes.filter(({ role }) => role === 'radio').map(({ name }) => name)[0]).to.equal(
      'Vraag U wilt iets weten of regelen.',
    );
  });

  it('no field as wrong before anything was tried', async () => {
    const form = await openForm();
    await form.toMessage('Vraag', 'Evenement');
    expect((await a11yNodes()).filter(({ invalid }) => invalid)).to.deep.equal([]);
  });

  it('only the step that is shown, and not the field for robots', async () => {
    const form = await openForm();
    await form.toMessage();
    const names = (await a11yNodes()).map(({ name }) => name).join();
    expect(names)
      .to.include('Uw bericht')
      .and.not.to.include('Waar gaat uw bericht over?')
      .and.not.to.include('Website');
  });

  it('a field that is wrong, with hint and error in one go', async () => {
    const form = await openForm();
    await form.toMessage();
    await form.next();
    const field = named(await a11yNodes(), 'textbox', 'Uw bericht');
    expect(field).to.include({ invalid: 'true', required: true });
    expect(field.description)
      .to.include('Schrijf het op zoals u het zegt.')
      .and.to.include('Schrijf op wat u ons wilt vertellen.');
  });

  it('each question of a topic by its kind', async () => {
    const form = await openForm();
    await form.toMessage('Vraag', 'Evenement');
    await form.fill('Uw bericht', 'Mag dat?');
    await form.next();
    const nodes = await a11yNodes();
    expect(named(nodes, 'textbox', 'Hoe heet het evenement?')).to.include({ invalid: 'true', required: true });
    expect(named(nodes, 'textbox', 'Wat gaat u doen? (niet verplicht)').required).to.equal(undefined);
    const date = named(nodes, 'group', 'Op welke dag is het?');
    expect(date.description).to.include('Bijvoorbeeld: 24 11 2026.').and.to.include('Wij hebben nog uw antwoord nodig');
    for (const part of ['Dag', 'Maand', 'Jaar']) expect(named(nodes, 'textbox', part)).to.include({ invalid: 'true' });
    expect(named(nodes, 'radiogroup', 'Hoeveel mensen komen er?')).to.include({ invalid: 'true', required: true });
    expect(named(nodes, 'group', 'Waar is het?')).to.include({ role: 'group' });
    expect(named(nodes, 'textbox', 'Postcode').description)
      .to.include('4 cijfers en 2 letters.')
      .and.to.include('Vul een postcode in.');
  });

  it('the errors as links in a list under a heading that has the focus', async () => {
    const form = await openForm();
    await form.next();
    const nodes = await a11yNodes();
    expect(named(nodes, 'heading', 'Kijk nog even naar deze vragen:')).to.include({ level: 3, focused: true });
    named(nodes, 'link', 'Kies waar uw bericht over gaat.');
  });

  it('a region for what happens elsewhere, empty and there from the start', async () => {
    const form = await openForm();
    const region = (await a11yNodes()).find(({ role }) => role === 'status');
    expect(region).to.include({ live: 'polite', name: '' });
    await form.toMessage();
    await form.fill('Uw bericht', 'bsn 111222333');
    const after = (await a11yNodes()).find(({ role }) => role === 'status');
    expect(JSON.stringify(after)).to.include('Staat er een burgerservicenummer (BSN) in uw bericht?');
  });

  it('the files as a named list, and how far one is', async () => {
    const form = await openForm({ backend: { attachOutcomes: ['hang'], progress: [0.5] } });
    await form.toMessage();
    await form.addFiles(new File(['%PDF-1.7'], 'brief.pdf', { type: 'application/pdf' }));
    await until(() => form.text.includes('50 procent'), 'the progress');
    const nodes = await a11yNodes();
    named(nodes, 'group', 'Foto of bestand');
    named(nodes, 'list', 'Dit stuurt u mee');
    expect(named(nodes, 'progressbar', 'brief.pdf').value).to.equal('0.5');
    named(nodes, 'button', 'Stop met brief.pdf');
  });

  it('each button to change a part by a name of its own', async () => {
    const form = await openForm();
    await form.toCheck();
    const names = (await a11yNodes()).filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include('Pas aan: Uw bericht');
  });

  it('a button that is busy as such, still with the focus', async () => {
    const form = await openForm({ backend: { outcomes: ['hang'] } });
    await form.toCheck();
    await form.press('Bericht versturen');
    const button = named(await a11yNodes(), 'button', 'Even wachten. Wij sturen uw bericht.');
    expect(button).to.include({ disabled: true, focused: true });
  });

  it('what went wrong under a heading that has the focus', async () => {
    const form = await openForm({ backend: { outcomes: [unknown] }, attributes: 'heading-level="3"' });
    await form.toCheck();
    await form.next();
    expect(named(await a11yNodes(), 'heading', 'Wij weten niet zeker')).to.include({ level: 4, focused: true });
  });

  it('the receipt under its headings, in the order of the page', async () => {
    const form = await openForm();
    await form.toSent();
    const headings = (await a11yNodes())
      .filter(({ role }) => role === 'heading')
      .map(({ name, level }) => `${String(level)} ${name}`);
    expect(headings).to.deep.equal(['2 Gelukt. Wij hebben uw bericht', '3 Wat gebeurt er nu?', '3 Uw bericht']);
  });
});
