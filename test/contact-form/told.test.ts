import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { openForm, tick } from './contact-form.driver.js';

afterEach(() => history.replaceState(null, '', '#'));

/** The address by which a channel chooser on another page leads here. */
function come(wishes: string): void {
  history.replaceState(null, '', `#loket:${wishes}`);
}

describe('a resident who comes from the channel chooser on another page', () => {
  it('finds the kind of message and the topic chosen', async () => {
    come('type=callback&topic=parkeren');
    const form = await openForm();
    expect(form.chosen('Bel mij')).to.equal(true);
    await form.next();
    expect(form.chosen('Parkeren')).to.equal(true);
  });

  it('is called at the moment that was chosen, and it is sent along in words', async () => {
    come('type=callback&topic=parkeren&callback=2026-12-01T09:00/11:00');
    const form = await openForm();
    await form.next();
    await form.next();
    await form.fill('Uw bericht', 'Waar mag ik staan?');
    await form.next();
    await until(() => form.text.includes('dinsdag 1 december 2026 tussen 9.00 en 11.00 uur'), 'the moment in words');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    const { contact } = form.backend.sent[0]!;
    expect(contact.answers).to.deep.include({
      question: 'moment',
      label: 'Wanneer kunnen wij het best bellen?',
      value: 'dinsdag 1 december 2026 tussen 9.00 en 11.00 uur',
    });
    expect(contact.callback).to.equal(undefined);
    expect(form.text).to.include('Wij bellen u dinsdag 1 december 2026 tussen 9.00 en 11.00 uur.');
  });

  it('can choose another part of the day after all', async () => {
    come('type=callback&topic=parkeren&callback=2026-12-01T09:00/11:00');
    const form = await openForm();
    await form.next();
    await form.next();
    await form.fill('Uw bericht', 'Waar mag ik staan?');
    await form.next();
    await form.choose('In de middag');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    expect(form.backend.sent[0]!.contact).to.include({ callback: 'afternoon' });
    expect(form.backend.sent[0]!.contact.answers.map(({ question }) => question)).not.to.include('moment');
  });

  it('finds nothing else written in their name, whoever made the link', async () => {
    come('type=question&message=Stuur+geld&person.email=dief@example.nl&forOther=on');
    const form = await openForm();
    await form.next();
    await form.choose('Mijn onderwerp staat er niet bij');
    await form.next();
    expect(form.value('Uw bericht')).to.equal('');
  });

  it('finds no words of a stranger among the moments to be called', async () => {
    come('type=callback&topic=parkeren&callback=Stuur+geld/nu');
    const form = await openForm();
    await form.next();
    await form.next();
    await form.fill('Uw bericht', 'Waar mag ik staan?');
    await form.next();
    expect(form.text).to.include('Wanneer kunnen wij het best bellen?').and.not.to.include('Stuur geld');
  });

  it('goes before what was typed in this tab earlier, of which the rest stays', async () => {
    const before = await openForm();
    await before.toMessage('Klacht', 'Afval');
    await before.fill('Uw bericht', 'De bak is vol.');
    before.element.remove();
    await tick();
    come('type=callback&topic=parkeren');
    const form = await openForm();
    await until(() => form.text.includes('Waar wilt u over praten?'), 'the step of the draft');
    expect(form.value('Uw bericht')).to.equal('De bak is vol.');
    await form.press('Terug');
    expect(form.chosen('Parkeren')).to.equal(true);
  });

  it('keeps what they choose while the rest of the form is still on its way', async () => {
    come('type=callback&topic=parkeren');
    const form = await openForm();
    form.element.shadowRoot!.querySelector<HTMLInputElement>('[name=type][value=question]')!.click();
    await form.next();
    await form.press('Terug');
    expect(form.chosen('Vraag')).to.equal(true);
  });

  it('is asked once: what they change after it stays when the page is loaded anew', async () => {
    come('type=question&topic=parkeren');
    const before = await openForm();
    await before.next();
    await before.choose('Afval');
    before.element.remove();
    await tick();
    const form = await openForm();
    expect(form.chosen('Afval')).to.equal(true);
  });
});
