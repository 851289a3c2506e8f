import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

async function atMessage(maxLength = 100): Promise<ContactForm> {
  const form = await openForm({ backend: { capabilities: { message: { maxLength } } } });
  await form.toMessage();
  return form;
}

const letters = (count: number): string => 'a'.repeat(count);

describe('a resident writes the message', () => {
  it('and reads a heading that fits what it is', async () => {
    for (const [type, heading] of [
      ['Vraag', 'Wat is uw vraag?'],
      ['Klacht', 'Wat is uw klacht?'],
      ['Idee', 'Wat is uw idee?'],
      ['Compliment', 'Wat is uw compliment?'],
      ['Iets anders', 'Wat wilt u ons vertellen?'],
      ['Bel mij', 'Waar wilt u over praten?'],
    ] as const) {
      const form = await openForm();
      await form.toMessage(type);
      expect(form.heading).to.equal(heading);
    }
  });

  it('and hears with the field that no citizen number is needed', async () => {
    const form = await atMessage();
    expect(form.descriptionOf(form.field('Uw bericht'))).to.include('Schrijf hier geen burgerservicenummer (BSN).');
  });

  it('and is told when nothing was written, or only blanks', async () => {
    const form = await atMessage();
    await form.fill('Uw bericht', ' \n\t ');
    await form.next();
    expect(form.summary).to.deep.equal(['Schrijf op wat u ons wilt vertellen.']);
    expect(form.errorAt('Uw bericht')).to.equal('Schrijf op wat u ons wilt vertellen.');
    await form.type('Uw bericht', 'x');
    expect(form.summary).to.deep.equal([]);
  });

  it('on as many lines as wanted: Enter does not go on', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', 'een');
    await press('Enter');
    await form.settle();
    expect(form.heading).to.equal('Wat is uw vraag?');
    expect(form.value('Uw bericht')).to.equal('een\n');
  });
});

describe('a resident who writes much', () => {
  it('is not disturbed until the end comes near', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', letters(89));
    expect(form.text).not.to.include('letters typen');
  });

  it('then sees how much room is left, and hears it once typing pauses', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', letters(94));
    await form.type('Uw bericht', letters(95));
    expect(form.text).to.include('U kunt nog 5 letters typen.');
    expect(form.announcements).to.deep.equal([]);
    await until(() => form.announcements.length, 'the count');
    expect(form.announcements).to.deep.equal(['U kunt nog 5 letters typen.']);
  });

  it('hears it again in another form with the same text', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', letters(95));
    await until(() => form.announcements.includes('U kunt nog 5 letters typen.'), 'the count');
  });

  it('reads one letter as one letter', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', letters(99));
    expect(form.text).to.include('U kunt nog 1 letter typen.');
  });

  it('has an emoji counted as one', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', '🙂'.repeat(98));
    expect(form.text).to.include('U kunt nog 2 letters typen.');
  });

  it('is told how much is too much, and loses nothing of it', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', letters(150));
    expect(form.text).to.include('Uw bericht is te lang. Maak het 50 letters korter.');
    await form.next();
    expect(form.summary).to.deep.equal(['Uw bericht is te lang. Maak het 50 letters korter.']);
    expect(form.value('Uw bericht')).to.have.length(150);
    await form.type('Uw bericht', letters(101));
    expect(form.summary).to.deep.equal(['Uw bericht is te lang. Maak het 1 letter korter.']);
    await form.type('Uw bericht', letters(100));
    expect(form.summary).to.deep.equal([]);
    await form.next();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
  });
});

describe('a resident who writes a number that is nobody’s business', () => {
  const bsn = 'Staat er een burgerservicenummer (BSN) in uw bericht? Haal het dan weg. Wij hebben het niet nodig.';

  it('is warned about a citizen number, in sight and in sound, when the field is left', async () => {
    const form = await atMessage();
    await form.type('Uw bericht', 'Mijn bsn is 111222333.');
    expect(form.text).not.to.include(bsn);
    await form.fill('Uw bericht', 'Mijn bsn is 111222333.');
    await until(() => form.text.includes(bsn));
    expect(form.announcements).to.deep.equal([bsn]);
  });

  it('may send it nevertheless: it may be something else', async () => {
    const form = await openForm();
    await form.toSent('Vraag', undefined, 'Mijn bsn is 111222333.');
    expect(form.backend.sent[0]?.contact.message).to.equal('Mijn bsn is 111222333.');
  });

  it('no longer sees the warning once the number is gone', async () => {
    const form = await atMessage();
    await form.fill('Uw bericht', 'Mijn bsn is 111222333.');
    await until(() => form.text.includes(bsn));
    await form.fill('Uw bericht', 'Laat maar.');
    expect(form.text).not.to.include(bsn);
  });

  it('is warned about a bank account', async () => {
    const form = await atMessage();
    await form.fill('Uw bericht', 'Graag op NL91 ABNA 0417 1643 00.');
    await until(() => form.text.includes('Staat er een nummer van een bankrekening of bankpas in uw bericht?'));
  });

  it('is left alone about a phone number, a date and a reference', async () => {
    const form = await atMessage();
    // So that what looks for such numbers is there.
    await form.fill('Uw bericht', 'Mijn bsn is 111222333.');
    await until(() => form.text.includes(bsn));
    await form.fill('Uw bericht', 'Bel 06 12 34 56 78 op 24-11-2026 over zaak 346 813 5796.');
    expect(form.text).not.to.include('Haal het dan weg');
  });
});
