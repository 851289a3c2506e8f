import { expect } from 'chai';
import { openForm, type ContactForm } from './contact-form.driver.js';

async function forOther(way = 'Per e-mail'): Promise<ContactForm> {
  const form = await openForm();
  await form.toReach();
  await form.choose(way, 'Ik doe dit voor iemand anders');
  return form;
}

const sent = async (form: ContactForm) => {
  await form.next();
  await form.next();
  expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
  return form.backend.sent[0]!.contact;
};

describe('a resident who writes for somebody else', () => {
  it('is asked for the other, and who gets the answer', async () => {
    const form = await forOther();
    expect(form.fields).to.deep.equal([
      'Naam van de ander (niet verplicht)',
      'Uw naam (niet verplicht)',
      'Uw e-mailadres',
    ]);
    expect(form.choices).to.include.members(['Ik', 'De ander']);
    await form.next();
    expect(form.summary[0]).to.equal('Kies wie ons antwoord krijgt.');
  });

  it('is reminded to ask the other first', async () => {
    const form = await forOther();
    expect(form.descriptionOf(form.field('Ik doe dit voor iemand anders'))).to.equal('Vraag eerst of dat goed is.');
  });

  it('gets the answer', async () => {
    const form = await forOther();
    await form.fill('Naam van de ander', 'Oma Jansen');
    await form.fill('Uw naam', 'Jan Jansen');
    await form.choose('Ik');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    expect(await sent(form)).to.deep.include({
      answerTo: 'representative',
      person: { name: 'Oma Jansen' },
      representative: { name: 'Jan Jansen', email: 'jan@voorbeeld.nl' },
    });
  });

  it('has the answer sent to the other', async () => {
    const form = await forOther();
    await form.fill('Naam van de ander', 'Oma Jansen');
    await form.fill('Uw naam', 'Jan Jansen');
    await form.choose('De ander');
    expect(form.has('E-mailadres van de ander')).to.equal(true);
    await form.fill('E-mailadres van de ander', 'oma@voorbeeld.nl');
    expect(await sent(form)).to.deep.include({
      answerTo: 'person',
      person: { name: 'Oma Jansen', email: 'oma@voorbeeld.nl' },
      representative: { name: 'Jan Jansen' },
    });
  });

  it('reads both persons once more before sending', async () => {
    const form = await forOther('Per telefoon');
    await form.fill('Naam van de ander', 'Oma Jansen');
    await form.fill('Uw naam', 'Jan Jansen');
    await form.choose('De ander');
    await form.fill('Telefoonnummer van de ander', '0612345678');
    await form.next();
    expect(form.rows).to.include({
      'Naam van de ander': 'Oma Jansen',
      'Uw naam': 'Jan Jansen',
      'Wie krijgt ons antwoord?': 'De ander',
      Telefoonnummer: '06 12 34 56 78',
    });
  });

  it('needs the name of the other on a letter to the other, and not the own one', async () => {
    const form = await forOther('Per brief');
    await form.choose('De ander');
    await form.fill('Postcode', '1234AB');
    await form.fill('Huisnummer', '1');
    await form.next();
    expect(form.summary).to.deep.equal(['Vul de naam van de ander in.']);
  });

  it('has no own address filled in by the browser where that of the other belongs', async () => {
    const form = await forOther();
    await form.choose('De ander');
    expect(form.field('E-mailadres van de ander').autocomplete).to.equal('off');
  });

  it('changes the mind: nothing of the other is sent', async () => {
    const form = await forOther();
    await form.fill('Naam van de ander', 'Oma Jansen');
    await form.choose('De ander', 'Ik doe dit voor iemand anders');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    const contact = await sent(form);
    expect(contact).to.deep.include({ answerTo: 'person', person: { email: 'jan@voorbeeld.nl' } });
    expect(contact).not.to.have.any.keys('representative');
  });
});
