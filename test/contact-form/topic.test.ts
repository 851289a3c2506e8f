import { expect } from 'chai';
import { press } from '../support/keys.js';
import { config } from '../support/municipality.js';
import { until } from '../support/fixture.js';
import { openForm, type ContactForm, type OpenOptions } from './contact-form.driver.js';

async function atTopics(options?: OpenOptions): Promise<ContactForm> {
  const form = await openForm(options);
  await form.choose('Vraag');
  await form.next();
  return form;
}

const other = 'Mijn onderwerp staat er niet bij';

describe('a resident looks for the topic', () => {
  it('in a list that needs no typing', async () => {
    const form = await atTopics();
    expect(form.heading).to.equal('Kies een onderwerp');
    expect(form.choices[0]).to.equal('Afval');
    expect(form.choices).to.have.length(8);
    expect(form.choices.at(-1)).to.equal(other);
  });

  it('and sees the whole list after asking for it, with the focus on the first that came', async () => {
    const form = await atTopics();
    await form.press('Laat alle 8 onderwerpen zien');
    expect(form.choices).to.include('Parkeren');
    expect(form.choices).to.have.length(9);
    expect(form.focus).to.equal('Parkeren');
  });

  it('among very many: some at first, all on asking, and the choice stays while the list gets shorter', async () => {
    const topics = Array.from({ length: 120 }, (_, at) => ({ id: `t${at}`, name: `Boom ${at}` }));
    const form = await openForm({ config: { ...config, topics } });
    await form.choose('Vraag');
    await form.next();
    await form.type('Typ een woord om te zoeken', 'boom');
    expect(form.choices).to.have.length(21);
    await form.press('Laat alle 120 onderwerpen zien');
    expect(form.choices).to.have.length(121);
    expect(form.focus).to.equal('Boom 20');
    await form.choose('Boom 119');
    await form.type('Typ een woord om te zoeken', 'boom 1');
    // The one that was chosen is beside the twenty.
    expect(form.choices).to.have.length(22);
    expect(form.chosen('Boom 119')).to.equal(true);
  });

  it('by another word than the municipality uses', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'vuilnis');
    expect(form.choices).to.deep.equal(['Afval', other]);
  });

  it('beyond the first part of the list', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'parkeervergunning');
    expect(form.choices).to.include('Parkeren');
  });

  it('with a slip of the pen', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'verhuisen');
    // What understands slips comes with the first press in the field.
    await until(() => form.choices[0] === 'Verhuizen', 'the topic that was meant');
  });

  it('and hears how many were found, once typing pauses', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'afval');
    expect(form.announcements).to.deep.equal([]);
    await until(() => form.announcements.includes('1 onderwerp gevonden.'), 'the count');
  });

  it('and hears the count of what was typed, not of the letter before', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'e');
    await form.type('Typ een woord om te zoeken', 'qqqqqq');
    await until(() => form.announcements.length, 'the count');
    expect(form.announcements).to.deep.equal(['0 onderwerpen gevonden.']);
  });

  it('and is told what to do when nothing is found, and can still go on', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'qqqqqq');
    await until(() => form.text.includes('Wij vinden geen onderwerp met dat woord.'), 'the word that there is nothing');
    expect(form.choices).to.deep.equal([other]);
    await form.choose(other);
    await form.next();
    expect(form.heading).to.equal('Wat is uw vraag?');
  });

  it('and a search with signs of a pattern is just a search', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', '.*[(\\');
    expect(form.choices).to.include(other);
  });

  it('and Enter in the search field does not go on', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'afval');
    await press('Enter');
    await form.settle();
    expect(form.heading).to.equal('Kies een onderwerp');
    expect(form.summary).to.deep.equal([]);
  });

  it('and the choice made stays in view whatever is searched', async () => {
    const form = await atTopics();
    await form.choose('Schulden');
    await form.type('Typ een woord om te zoeken', 'markt');
    expect(form.choices).to.deep.equal(['Schulden', 'Markt', other]);
    expect(form.chosen('Schulden')).to.equal(true);
  });

  it('and is told when none was chosen', async () => {
    const form = await atTopics();
    await form.next();
    const sentence = 'Kies een onderwerp. Weet u het niet? Kies dan: Mijn onderwerp staat er niet bij.';
    expect(form.summary).to.deep.equal([sentence]);
    expect(form.errorAt('Afval')).to.equal(sentence);
    await form.choose('Afval');
    expect(form.summary).to.deep.equal([]);
  });

  it('and what is wrong leads to the choices, not to the search field', async () => {
    const form = await atTopics();
    await form.next();
    await form.press(form.summary[0]!);
    expect(form.focus).to.equal('Afval');
  });

  it('and the topic that the page knew is chosen', async () => {
    const form = await openForm({ attributes: 'contact-type="question" topic="schulden"' });
    await form.next();
    expect(form.chosen('Schulden')).to.equal(true);
  });

  it('and the topic is not asked again in the list of what is sent', async () => {
    const form = await atTopics();
    await form.type('Typ een woord om te zoeken', 'park');
    await form.choose('Parkeren');
    await form.next();
    await form.fill('Uw bericht', 'Waar mag ik staan?');
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    expect(form.backend.sent[0]?.contact.topic).to.deep.equal({ id: 'parkeren', name: 'Parkeren' });
  });
});
