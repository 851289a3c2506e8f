import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { bareConfig, config } from '../support/municipality.js';
import { openForm, type ContactForm, type OpenOptions } from './contact-form.driver.js';

async function at(topic: string, type = 'Vraag', options?: OpenOptions): Promise<ContactForm> {
  const form = await openForm(options);
  await form.choose(type);
  await form.next();
  await form.choose(topic);
  await form.next();
  return form;
}

const link = (form: ContactForm, text: string) => (form.button(text) as HTMLAnchorElement).href;

describe('a resident gets the answer before being asked anything', () => {
  it('with a page that says more', async () => {
    const form = await at('Afval');
    expect(form.heading).to.equal('Misschien helpt dit u al');
    expect(form.text).to.include('Wij halen grofvuil op elke dinsdag.');
    expect(link(form, 'Maak een afspraak')).to.equal('https://weltevree.example/afval');
  });

  it('and goes on to write when it does not help', async () => {
    const form = await at('Afval');
    await form.next('Dit helpt mij niet');
    expect(form.heading).to.equal('Wat is uw vraag?');
  });

  it('and it is no step of its own in the count', async () => {
    const form = await at('Afval');
    expect(form.progress).to.equal('Stap 2 van 5');
    await form.next();
    expect(form.progress).to.equal('Stap 3 van 5');
  });

  it('and is led to the system that does this matter, and may still write', async () => {
    const form = await at('Verhuizen');
    expect(link(form, 'Geef uw verhuizing door')).to.equal('https://weltevree.example/verhuizen');
    await form.next('Dit helpt mij niet');
    expect(form.heading).to.equal('Wat is uw vraag?');
  });

  it('and sees the phone number first when it is urgent', async () => {
    const form = await at('Gaslek of gevaar');
    expect(form.heading).to.equal('Is het dringend? Bel ons dan meteen');
    expect(form.text).to.include('Is er gevaar? Bel dan 112.');
    const phone = form.seen<HTMLAnchorElement>('a[href^="tel:"]')[0];
    expect(phone?.href).to.equal('tel:140999');
    expect(phone?.compareDocumentPosition(form.button('Verder'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await form.next();
    expect(form.heading).to.equal('Wat is uw vraag?');
  });

  it('and sees phone and counter first when it is complicated', async () => {
    const form = await at('Schulden');
    expect(form.heading).to.equal('Dit bespreekt u het best met ons');
    expect(form.seen('.panel')[0]?.textContent).to.include('14 0999').and.to.include('Plein 1, Weltevree');
  });

  it('and goes straight to the message where there is nothing to say', async () => {
    const form = await at('Evenement');
    expect(form.heading).to.equal('Wat is uw vraag?');
  });
});

describe('a resident who objects to a decision', () => {
  it('is shown the legal way, its term and its address', async () => {
    const form = await at('Bezwaar tegen een besluit');
    expect(form.heading).to.equal('Zo maakt u bezwaar');
    expect(form.text).to.include('doe het binnen 6 weken').and.to.include('Postbus 1, 9999 AA Weltevree');
    expect(link(form, 'Maak bezwaar')).to.equal('https://weltevree.example/bezwaar');
  });

  it('cannot send it as a message, which would count for nothing', async () => {
    const form = await at('Bezwaar tegen een besluit');
    expect(form.text).to.include('Met dit formulier kunt u geen bezwaar maken.');
    expect(form.buttons).to.deep.equal(['Maak bezwaar', 'Terug', 'Wis alles']);
  });

  it('comes back to choose another topic', async () => {
    const form = await at('Bezwaar tegen een besluit');
    await form.press('Terug');
    await form.choose('Schulden');
    await form.next();
    expect(form.heading).to.equal('Dit bespreekt u het best met ons');
  });

  it('is shown it as a complaint too', async () => {
    const form = await at('Bezwaar tegen een besluit', 'Klacht');
    expect(form.heading).to.equal('Zo maakt u bezwaar');
    expect(form.primary).to.equal('');
  });

  it('is warned when the message is an objection after all', async () => {
    const form = await openForm();
    await form.toMessage();
    await form.fill('Uw bericht', 'Hierbij maak ik bezwaar tegen de boete.');
    await until(() => form.text.includes('Wilt u bezwaar maken tegen een besluit? Dat kan niet met dit formulier.'));
    expect(link(form, 'Zo maakt u bezwaar')).to.equal('https://weltevree.example/bezwaar');
    await form.next();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
  });
});

describe('a resident with a complaint', () => {
  it('reads what a complaint is, its term, and the way for decisions', async () => {
    const form = await at('Parkeren', 'Klacht', { config: { ...config, topics: config.topics!.slice(-1) } });
    expect(form.heading).to.equal('Wat is een klacht?');
    expect(form.text).to.include('U krijgt binnen 6 weken antwoord.').and.to.include('ombudsman');
    expect(link(form, 'Maak bezwaar')).to.equal('https://weltevree.example/bezwaar');
    expect(link(form, 'Lees meer over klachten')).to.equal('https://weltevree.example/klacht');
    await form.next('Verder met mijn klacht');
    expect(form.heading).to.equal('Wat is uw klacht?');
  });

  it('reads it also where the topic has an answer', async () => {
    const form = await at('Afval', 'Klacht');
    expect(form.heading).to.equal('Misschien helpt dit u al');
    expect(form.text).to.include('Wat is een klacht?');
  });

  it('reads it in a municipality that has set up nothing', async () => {
    const form = await openForm({ config: bareConfig });
    await form.choose('Klacht');
    await form.next();
    expect(form.heading).to.equal('Wat is een klacht?');
    await form.next();
    expect(form.heading).to.equal('Wat is uw klacht?');
  });
});
