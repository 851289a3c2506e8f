/** Both widgets on one page: the chooser leads, the form takes over. */
import { expect } from 'chai';
import { openForm, type ContactForm } from '../contact-form/contact-form.driver.js';
import { until } from '../support/fixture.js';
import { followed, openChooser, type ChannelChooser } from './channel-chooser.driver.js';
import { town } from './town.js';

async function both(): Promise<[ChannelChooser, ContactForm]> {
  const form = await openForm({ config: town });
  return [await openChooser(), form];
}

/** What an input of the form holds, on whichever step it is. */
const kept = (form: ContactForm, name: string) => new FormData(form.all<HTMLFormElement>('form')[0]).get(name);

describe('a contact form on the same page', () => {
  it('opens at the topic that was chosen, and no link is followed', async () => {
    const [chooser, form] = await both();
    await chooser.about('Schulden');
    await chooser.press('Ga naar: Formulier');
    expect(followed).to.deep.equal([]);
    await until(() => kept(form, 'topic'), 'the topic');
    await form.choose('Vraag');
    await form.next();
    expect(form.heading).to.equal('Kies een onderwerp');
    expect(form.chosen('Schulden')).to.equal(true);
  });

  it('keeps the topic also of who does not wait for it', async () => {
    const [chooser, form] = await both();
    await chooser.about('Schulden');
    await chooser.press('Ga naar: Formulier');
    await form.choose('Vraag');
    await form.next();
    await until(() => kept(form, 'topic') === 'schulden', 'the topic');
    await until(() => form.heading === 'Wat is uw vraag?' || form.heading === 'Kies een onderwerp', 'a step');
    expect(form.element.shadowRoot!.querySelector<HTMLInputElement>('[name=topic]:checked')!.value).to.equal(
      'schulden',
    );
  });

  it('gets the focus', async () => {
    const [chooser, form] = await both();
    await chooser.press('Ga naar: Formulier');
    expect(form.focus).not.to.equal('page').and.not.to.include('Formulier');
  });

  it('opens for a call, with the moment that was chosen', async () => {
    const [chooser, form] = await both();
    await chooser.about('Schulden');
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.seen('select').length, 'the moments');
    chooser.seen<HTMLSelectElement>('select')[0]!.value = '2026-12-01T15:00/17:00';
    await chooser.press('Verder', 'Wij bellen u');
    expect(followed).to.deep.equal([]);
    await until(() => kept(form, 'callback'), 'the moment');
    // Kind and topic were said already: it asks for the rest.
    await until(() => form.heading === 'Waar wilt u over praten?', 'the message');
    expect(['type', 'topic', 'callback'].map((name) => kept(form, name))).to.deep.equal([
      'callback',
      'schulden',
      '2026-12-01T15:00/17:00',
    ]);
  });

  it('takes over a second moment too, when the resident comes back for another', async () => {
    const [chooser, form] = await both();
    await chooser.about('Schulden');
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.seen('select').length, 'the moments');
    for (const moment of ['2026-12-01T15:00/17:00', '2026-12-02T09:00/11:00']) {
      const select = chooser.seen<HTMLSelectElement>('select')[0]!;
      select.value = moment;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      await chooser.press('Verder', 'Wij bellen u');
      await until(() => kept(form, 'callback') === moment, moment);
    }
  });

  it('keeps what was typed before', async () => {
    const [chooser, form] = await both();
    await form.toMessage('Vraag', 'Boom');
    await form.fill('Uw bericht', 'De boom voor mijn huis is ziek.');
    await chooser.about('Schulden');
    await chooser.press('Ga naar: Formulier');
    await until(() => kept(form, 'topic') === 'schulden', 'the topic');
    expect(kept(form, 'message')).to.equal('De boom voor mijn huis is ziek.');
  });

  it('leaves every other channel to itself', async () => {
    const [chooser] = await both();
    await chooser.press('Ga naar: Een afspraak maken');
    expect(followed).to.deep.equal(['https://weltevree.example/afspraak']);
  });

  it('is led to also where the configuration names no page for it', async () => {
    const form = await openForm({ config: town });
    const more = [
      { id: 'f', kind: 'form' as const },
      { id: 'c', kind: 'callback' as const },
    ];
    const chooser = await openChooser({ config: { ...town, channels: { more } } });
    expect(chooser.channels).to.deep.equal(['Formulier', 'Wij bellen u']);
    await chooser.press('Ga naar: Formulier');
    expect(followed).to.deep.equal([]);
    expect(Boolean(form.element.shadowRoot!.activeElement)).to.equal(true);
  });
});

describe('a contact form on another page', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('reads topic and kind of message from the address', async () => {
    history.replaceState(null, '', '#loket:type=callback&topic=schulden');
    const form = await openForm({ config: town });
    expect(form.chosen('Bel mij')).to.equal(true);
    await form.next();
    expect(form.chosen('Schulden')).to.equal(true);
  });

  it('takes nothing else from it: nobody can write in the name of a resident by a link', async () => {
    history.replaceState(null, '', '#loket:type=question&message=Ik+wil+weg&person.name=Jan&person.email=x@y.nl');
    const form = await openForm({ config: town });
    await form.toMessage('Vraag', 'Boom');
    expect(form.value('Uw bericht')).to.equal('');
    await form.fill('Uw bericht', 'Hallo');
    await form.next();
    await form.choose('Per e-mail');
    expect(form.value('Uw naam')).to.equal('');
    expect(form.value('Uw e-mailadres')).to.equal('');
  });

  it('is not put out by a kind or a topic that is none', async () => {
    history.replaceState(null, '', '#loket:type=%3Cscript%3E&topic=nooit');
    const form = await openForm({ config: town });
    expect(form.chosen('Vraag')).to.equal(false);
    await form.toMessage('Vraag', 'Boom');
    expect(form.has('Uw bericht')).to.equal(true);
  });
});
