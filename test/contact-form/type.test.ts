import { expect } from 'chai';
import type { ContactType } from '../../src/domain/contact.js';
import { bareConfig, config } from '../support/municipality.js';
import { openForm } from './contact-form.driver.js';

describe('a resident says what the message is about', () => {
  it('and finds the kinds of messages with the most used one first', async () => {
    const form = await openForm();
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect(form.progress).to.equal('Stap 1 van 5');
    expect(form.choices).to.deep.equal(['Vraag', 'Klacht', 'Idee', 'Compliment', 'Iets anders', 'Bel mij']);
  });

  it('and nothing is chosen beforehand', async () => {
    const form = await openForm();
    expect(form.choices.filter((each) => form.chosen(each))).to.deep.equal([]);
  });

  it('and sees only what the municipality offers', async () => {
    const form = await openForm({ config: { ...config, contactTypes: ['idea', 'compliment'] } });
    expect(form.choices).to.deep.equal(['Idee', 'Compliment']);
  });

  it('and sees only what the backend takes, once that has said so', async () => {
    const contactTypes: ContactType[] = ['question', 'idea'];
    const form = await openForm({ backend: { capabilities: { contactTypes } } });
    await form.choose('Vraag');
    await form.next();
    await form.press('Terug');
    expect(form.choices).to.deep.equal(['Vraag', 'Idee']);
  });

  it('and finds the choice made that the page knew already', async () => {
    const form = await openForm({ attributes: 'contact-type="complaint"' });
    expect(form.chosen('Klacht')).to.equal(true);
  });

  it('and can change what the page knew already', async () => {
    const form = await openForm({ attributes: 'contact-type="complaint"' });
    await form.choose('Idee');
    await form.next();
    await form.press('Terug');
    expect(form.chosen('Idee')).to.equal(true);
    expect(form.chosen('Klacht')).to.equal(false);
  });

  it('and a kind that does not exist is simply not chosen', async () => {
    const form = await openForm({ attributes: 'contact-type="wrong"' });
    expect(form.choices.filter((each) => form.chosen(each))).to.deep.equal([]);
  });

  it('and is told when nothing was chosen, and no longer once it is', async () => {
    const form = await openForm();
    await form.next();
    expect(form.summary).to.deep.equal(['Kies waar uw bericht over gaat.']);
    expect(form.errorAt('Vraag')).to.equal('Kies waar uw bericht over gaat.');
    expect(form.focus).to.equal('Kijk nog even naar deze vragen:');
    await form.choose('Vraag');
    expect(form.summary).to.deep.equal([]);
    expect(form.errorAt('Vraag')).to.equal('');
  });

  it('and skips the topics where the municipality has none', async () => {
    const form = await openForm({ config: bareConfig });
    expect(form.progress).to.equal('Stap 1 van 4');
    await form.choose('Vraag');
    await form.next();
    expect(form.heading).to.equal('Wat is uw vraag?');
    expect(form.progress).to.equal('Stap 2 van 4');
  });
});
