import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { bareConfig } from '../support/municipality.js';
import { openForm } from './contact-form.driver.js';

const all = {
  'Soort bericht': 'Vraag',
  Onderwerp: 'Parkeren',
  'Uw bericht': 'Waar mag\nik staan?',
  'Hoe wilt u ons antwoord krijgen?': 'Per e-mail',
  'E-mailadres': 'jan@voorbeeld.nl',
};

async function atCheck() {
  const form = await openForm({ attributes: 'topic="parkeren"' });
  await form.toCheck('Vraag', 'Parkeren', '  Waar mag\r\nik staan?  ');
  return form;
}

describe('a resident checks everything before it goes', () => {
  it('and reads all of it once more', async () => {
    const form = await atCheck();
    expect(form.heading).to.equal('Klopt alles?');
    expect(form.progress).to.equal('Stap 5 van 5');
    expect(form.rows).to.deep.equal(all);
  });

  it('and what is sent is what was shown', async () => {
    const form = await atCheck();
    await form.next();
    const { contact } = form.backend.sent[0]!;
    expect(contact.message).to.equal(all['Uw bericht']);
    expect(contact).to.deep.include({
      type: 'question',
      topic: { id: 'parkeren', name: 'Parkeren' },
      answers: [],
      answerBy: 'email',
      answerTo: 'person',
      person: { email: 'jan@voorbeeld.nl' },
      language: 'nl',
      attachments: [],
      page: location.origin + location.pathname,
    });
  });

  it('and the page is told without what stands behind its address', async () => {
    const before = location.href;
    history.replaceState(history.state, '', '?secret=1#part');
    const form = await atCheck();
    await form.next();
    history.replaceState(history.state, '', before);
    expect(form.backend.sent[0]?.contact.page).to.equal(location.origin + location.pathname);
  });

  it('and can change each part, and comes straight back', async () => {
    for (const [part, heading] of [
      ['Waar het over gaat', 'Waar gaat uw bericht over?'],
      ['Onderwerp', 'Kies een onderwerp'],
      ['Uw bericht', 'Wat is uw vraag?'],
      ['Hoe wij u bereiken', 'Hoe bereiken wij u?'],
    ]) {
      const form = await atCheck();
      await form.press(`Pas aan: ${part}`);
      expect(form.heading).to.equal(heading);
      expect(form.focus, part).to.include(heading);
      await form.next();
      expect(form.heading).to.equal('Klopt alles?');
      form.element.remove();
      sessionStorage.clear();
    }
  });

  it('and sees the change', async () => {
    const form = await atCheck();
    await form.press('Pas aan: Uw bericht');
    await form.fill('Uw bericht', 'Iets anders.');
    await form.next();
    expect(form.rows['Uw bericht']).to.equal('Iets anders.');
  });

  it('and a change that asks for more leads past what is new', async () => {
    const form = await atCheck();
    await form.press('Pas aan: Onderwerp');
    await form.choose('Markt');
    await form.next();
    expect(form.heading).to.equal('Wat is uw vraag?');
    await form.fill('Welke markt is het?', 'Weekmarkt');
    await form.next();
    expect(form.heading).to.equal('Klopt alles?');
    expect(form.rows['Welke markt is het?']).to.equal('Weekmarkt');
  });

  it('and a change to an objection stops at the legal way', async () => {
    const form = await atCheck();
    await form.press('Pas aan: Onderwerp');
    await form.choose('Bezwaar tegen een besluit');
    await form.next();
    expect(form.heading).to.equal('Zo maakt u bezwaar');
    expect(form.primary).to.equal('');
  });

  it('and a change to a complaint, or to a topic with an answer, shows what there is to read', async () => {
    const form = await atCheck();
    await form.press('Pas aan: Waar het over gaat');
    await form.choose('Klacht');
    await form.next();
    expect(form.heading).to.equal('Wat is een klacht?');
    await form.next();
    expect(form.heading).to.equal('Klopt alles?');
    await form.press('Pas aan: Onderwerp');
    await form.choose('Afval');
    await form.next();
    expect(form.heading).to.equal('Misschien helpt dit u al');
    await form.next();
    expect(form.heading).to.equal('Klopt alles?');
  });

  it('and reads what happens to the data, with no box to tick', async () => {
    const form = await atCheck();
    expect(form.text).to.include('Wij gebruiken uw gegevens alleen om u te helpen met dit bericht.');
    expect(form.text).to.include('Na 6 maanden gooien wij ze weg.');
    expect((form.button('Lees meer over uw gegevens') as HTMLAnchorElement).href).to.equal(
      'https://weltevree.example/privacy',
    );
    expect(form.seen('input')).to.deep.equal([]);
  });

  it('and is promised no term and no page where the municipality gave none', async () => {
    const form = await openForm({ config: bareConfig });
    await form.choose('Vraag');
    await form.next();
    await form.fill('Uw bericht', 'Waar?');
    await form.next();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await until(() => form.heading === 'Klopt alles?', 'the last page');
    expect(form.text).not.to.include('maanden').and.not.to.include('Lees meer');
    expect(form.rows).not.to.have.property('Onderwerp');
  });
});
