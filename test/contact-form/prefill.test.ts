import { expect } from 'chai';
import { openForm, type Field } from './contact-form.driver.js';

const attributes =
  'contact-type="question" topic="parkeren" person-name="Jan Jansen" person-email="jan@voorbeeld.nl" ' +
  'person-phone="0612345678" postal-code="1234 AB" house-number="12"';

describe('a resident whom the page knows already', () => {
  it('finds everything filled in, whatever way of answering is chosen', async () => {
    const form = await openForm({ attributes });
    await form.next();
    await form.next();
    await form.fill('Uw bericht', 'Waar?');
    await form.next();
    await form.choose('Per e-mail');
    expect(form.value('Uw naam')).to.equal('Jan Jansen');
    expect(form.value('Uw e-mailadres')).to.equal('jan@voorbeeld.nl');
    await form.choose('Per telefoon');
    expect(form.value('Uw telefoonnummer')).to.equal('0612345678');
    await form.choose('Per brief');
    expect(form.value('Postcode')).to.equal('1234 AB');
    expect(form.value('Huisnummer')).to.equal('12');
  });

  it('can change it, and it stays changed', async () => {
    const form = await openForm({ attributes });
    await form.next();
    await form.next();
    await form.fill('Uw bericht', 'Waar?');
    await form.next();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', 'piet@voorbeeld.nl');
    await form.next();
    await form.next();
    expect(form.backend.sent[0]?.contact.person).to.deep.equal({ name: 'Jan Jansen', email: 'piet@voorbeeld.nl' });
  });

  it('has the case that the page is about sent along', async () => {
    const form = await openForm({ attributes: 'case-reference="3468135796"' });
    await form.toSent();
    expect(form.backend.sent[0]?.contact.caseReference).to.equal('3468135796');
  });

  it('has markup in an attribute shown as text', async () => {
    const form = await openForm({ attributes: 'person-name="&lt;img src=x onerror=alert(1)&gt;"' });
    await form.toReach();
    await form.choose('Per e-mail');
    expect(form.value('Uw naam')).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('a browser that fills in forms', () => {
  it('knows every field about the resident by its token', async () => {
    const form = await openForm();
    await form.toReach();
    const token = (label: string) => form.field<Field>(label).autocomplete;
    await form.choose('Per e-mail');
    expect(token('Uw naam')).to.equal('name');
    expect(token('Uw e-mailadres')).to.equal('email');
    await form.choose('Per telefoon');
    expect(token('Uw telefoonnummer')).to.equal('tel');
    await form.choose('Per brief');
    expect(token('Postcode')).to.equal('postal-code');
    await form.choose('Het adres is niet in Nederland');
    expect(token('Het hele adres')).to.equal('street-address');
  });

  it('shows the keys that fit on a phone', async () => {
    const form = await openForm();
    await form.toReach();
    await form.choose('Per e-mail');
    expect(form.field('Uw e-mailadres')).to.include({ type: 'email', inputMode: 'email' });
    await form.choose('Per telefoon');
    expect(form.field('Uw telefoonnummer')).to.include({ type: 'tel', inputMode: 'tel' });
  });
});
