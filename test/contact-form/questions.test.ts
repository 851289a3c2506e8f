import { expect } from 'chai';
import { config, topics } from '../support/municipality.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

async function atQuestions(topic = 'Evenement'): Promise<ContactForm> {
  const form = await openForm();
  await form.toMessage('Vraag', topic);
  return form;
}

async function fillAll(form: ContactForm): Promise<void> {
  await form.fill('Uw bericht', 'Mag dat?');
  await form.fill('Hoe heet het evenement?', 'Straatfeest');
  await form.fill('Wat gaat u doen?', 'Eten.\nDansen.');
  await form.fill('Dag', '3');
  await form.fill('Maand', '4');
  await form.fill('Jaar', '2027');
  await form.choose('Minder dan 100');
  await form.fill('Postcode', '9999aa');
  await form.fill('Huisnummer', '12a');
}

describe('a resident answers the few extra questions of a topic', () => {
  it('of every kind, and only the one that is not needed says so', async () => {
    const form = await atQuestions();
    expect(form.fields.filter((each) => each.includes('(niet verplicht)'))).to.deep.equal([
      'Wat gaat u doen? (niet verplicht)',
    ]);
    expect(form.fields).to.include.members([
      'Hoe heet het evenement?',
      'Dag',
      'Maand',
      'Jaar',
      'Postcode',
      'Huisnummer',
    ]);
  });

  it('and all of it is sent, readable without the configuration', async () => {
    const form = await atQuestions();
    await fillAll(form);
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    expect(form.backend.sent[0]?.contact.answers).to.deep.equal([
      { question: 'naam', label: 'Hoe heet het evenement?', value: 'Straatfeest' },
      { question: 'plan', label: 'Wat gaat u doen?', value: 'Eten.\nDansen.' },
      { question: 'datum', label: 'Op welke dag is het?', value: '2027-04-03' },
      { question: 'bezoekers', label: 'Hoeveel mensen komen er?', value: 'Minder dan 100' },
      { question: 'plaats', label: 'Waar is het?', value: '9999 AA, 12 a' },
    ]);
  });

  it('and is told at each question what is still needed', async () => {
    const form = await atQuestions();
    await form.fill('Uw bericht', 'Mag dat?');
    await form.next();
    expect(form.summary).to.deep.equal([
      'Wij hebben nog uw antwoord nodig bij: Hoe heet het evenement?',
      'Wij hebben nog uw antwoord nodig bij: Op welke dag is het?',
      'Wij hebben nog uw antwoord nodig bij: Hoeveel mensen komen er?',
      'Vul een postcode in. Bijvoorbeeld: 1234 AB.',
      'Vul een huisnummer in. Bijvoorbeeld: 12.',
    ]);
    for (const label of ['Hoe heet het evenement?', 'Dag', '100 of meer', 'Postcode', 'Huisnummer']) {
      expect(form.summary, label).to.include(form.errorAt(label));
    }
  });

  it('and each line of the list leads to its question', async () => {
    const form = await atQuestions();
    await form.fill('Uw bericht', 'Mag dat?');
    await form.next();
    const lines = form.summary;
    const places = ['Hoe heet het evenement?', 'Dag', 'Minder dan 100', 'Postcode', 'Huisnummer'];
    for (const [index, place] of places.entries()) {
      await form.press(lines[index]!);
      expect(form.focus).to.equal(place);
    }
  });

  it('and a day that does not exist is told, and no year that cannot be meant', async () => {
    const form = await atQuestions();
    await fillAll(form);
    await form.fill('Dag', '31');
    await form.next();
    expect(form.errorAt('Dag')).to.include('Deze datum klopt niet.');
    await form.fill('Dag', '30');
    expect(form.summary).to.deep.equal([]);
    await form.fill('Jaar', '0001');
    await form.next();
    expect(form.errorAt('Jaar')).to.equal('Kijk nog even naar het jaar. Vul 4 cijfers in. Bijvoorbeeld: 2026.');
  });

  it('and a text that is too long is told with its number of letters', async () => {
    const form = await atQuestions();
    await fillAll(form);
    await form.fill('Hoe heet het evenement?', 'x'.repeat(53));
    await form.next();
    expect(form.errorAt('Hoe heet het evenement?')).to.equal('Dit is te lang. Aantal letters te veel: 3.');
  });

  it('and an optional date and address may stay empty', async () => {
    const questions = topics.event.questions.map((question) => ({ ...question, optional: true }));
    const form = await openForm({ config: { ...config, topics: [{ ...topics.event, questions }] as never } });
    await form.toMessage('Vraag', 'Evenement');
    await form.fill('Uw bericht', 'Mag dat?');
    await form.next();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
  });

  it('and finds the answers again after trying another topic', async () => {
    const form = await atQuestions();
    await fillAll(form);
    await form.press('Terug');
    await form.choose('Markt');
    await form.next();
    expect(form.value('Welke markt is het?')).to.equal('');
    expect(form.has('Hoe heet het evenement?')).to.equal(false);
    await form.press('Terug');
    await form.choose('Evenement');
    await form.next();
    expect(form.value('Uw bericht')).to.equal('Mag dat?');
    expect(form.value('Hoe heet het evenement?')).to.equal('Straatfeest');
    expect(form.value('Jaar')).to.equal('2027');
    expect(form.chosen('Minder dan 100')).to.equal(true);
    expect(form.value('Postcode')).to.equal('9999aa');
  });

  it('and what was answered for another topic is not sent', async () => {
    const form = await atQuestions();
    await fillAll(form);
    await form.press('Terug');
    await form.choose('Markt');
    await form.next();
    await form.fill('Welke markt is het?', 'Weekmarkt');
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    expect(form.backend.sent[0]?.contact.answers).to.deep.equal([
      { question: 'naam', label: 'Welke markt is het?', value: 'Weekmarkt' },
    ]);
  });
});
