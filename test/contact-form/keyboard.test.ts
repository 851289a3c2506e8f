import { expect } from 'chai';
import { focused, until } from '../support/fixture.js';
import { press, type } from '../support/keys.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

/** Tabs on until this has the focus. */
async function tabTo(form: ContactForm, name: string): Promise<void> {
  for (let count = 0; form.focus !== name; count++) {
    if (count > 30) throw new Error(`Tab never came to "${name}"; it is at "${form.focus}"`);
    await press('Tab');
  }
}

async function goOn(form: ContactForm, heading: string): Promise<void> {
  await press('Enter');
  await until(() => form.heading === heading, `“${heading}”`);
  await form.settle();
}

describe('a resident with a keyboard and nothing else', () => {
  it('comes from the first screen to the number', async () => {
    const form = await openForm();
    await press('Tab');
    expect(form.focus).to.equal('Vraag');
    await press('Space');
    await press('ArrowDown');
    expect(form.chosen('Klacht')).to.equal(true);
    await press('ArrowUp');
    await goOn(form, 'Kies een onderwerp');
    await tabTo(form, 'Typ een woord om te zoeken');
    await type('markt');
    await tabTo(form, 'Markt');
    await press('Space');
    await tabTo(form, 'Verder');
    await goOn(form, 'Wat is uw vraag?');
    await tabTo(form, 'Uw bericht');
    await type('Mag dat?');
    await tabTo(form, 'Welke markt is het?');
    await type('Weekmarkt');
    await goOn(form, 'Hoe bereiken wij u?');
    await tabTo(form, 'Per e-mail');
    await press('Space');
    await tabTo(form, 'Uw e-mailadres');
    await type('jan@voorbeeld.nl');
    await goOn(form, 'Klopt alles?');
    await tabTo(form, 'Bericht versturen');
    await goOn(form, 'Gelukt. Wij hebben uw bericht');
    expect(form.backend.sent[0]?.contact).to.deep.include({
      message: 'Mag dat?',
      person: { email: 'jan@voorbeeld.nl' },
    });
  });

  it('mends a mistake and comes on', async () => {
    const form = await openForm();
    await tabTo(form, 'Verder');
    await press('Enter');
    await until(() => form.summary.length, 'the list of errors');
    await press('Tab');
    await press('Enter');
    await until(() => form.focus === 'Vraag', 'the field');
    await press('Space');
    await goOn(form, 'Kies een onderwerp');
  });

  it('goes back without losing the way', async () => {
    const form = await openForm();
    await form.toMessage();
    await tabTo(form, 'Terug');
    await goOn(form, 'Kies een onderwerp');
    expect(form.focus).to.include('Kies een onderwerp');
  });

  it('opens and closes the copy of what was sent', async () => {
    const form = await openForm();
    await form.toSent();
    await tabTo(form, 'Lees wat u heeft gestuurd');
    await press('Enter');
    await until(() => form.text.includes('De lantaarn voor mijn huis is stuk.'), 'the copy');
  });

  it('is not caught anywhere: Tab leaves the form', async () => {
    const form = await openForm();
    const after = document.createElement('button');
    form.element.after(after);
    for (let count = 0; focused() !== after; count++) {
      expect(count).to.be.below(30);
      await press('Tab');
    }
  });
});
