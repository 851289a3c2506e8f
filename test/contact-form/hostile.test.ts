import { expect } from 'chai';
import { openForm, type ContactForm } from './contact-form.driver.js';

/** Texts that have broken forms before, each with what must arrive of it. */
const texts: [what: string, typed: string, arrives: string][] = [
  ['an emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
  [
    'markup',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ],
  ['a template', '{{7*7}} ${7*7} %s', '{{7*7}} ${7*7} %s'],
  ['a query', "Robert'); DROP TABLE contacts;--", "Robert'); DROP TABLE contacts;--"],
  ['a formula', '=cmd|calc!A1', '=cmd|calc!A1'],
  ['control characters', 'a\u0000b\u0007c\u001B[31md', 'abc[31md'],
  ['an override of the reading order', 'jan\u202Egpj', 'jangpj'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
  ['a word that programs read as nothing', 'null', 'null'],
  ['an accent in two parts', 'Jose\u0301', 'José'],
  ['Arabic', 'محمد', 'محمد'],
];

async function byPhone(form: ContactForm): Promise<void> {
  await form.choose('Per telefoon');
  await form.fill('Uw telefoonnummer', '0612345678');
  await form.next();
}

describe('whatever is typed arrives as a text, in every field', () => {
  for (const [what, typed, arrives] of texts) {
    it(what, async () => {
      const form = await openForm();
      await form.toMessage('Vraag', 'Markt');
      await form.fill('Uw bericht', typed);
      await form.fill('Welke markt is het?', typed);
      await form.next();
      await form.choose('Per telefoon', 'Ik doe dit voor iemand anders', 'Ik');
      await form.fill('Uw naam', typed);
      await form.fill('Naam van de ander', typed);
      await form.fill('Uw telefoonnummer', '0612345678');
      await form.next();
      expect(form.rows['Uw bericht']).to.equal(arrives);
      expect(form.rows['Uw naam']).to.equal(arrives);
      expect(form.all('script, img')).to.deep.equal([]);
      await form.next();
      const { contact } = form.backend.sent[0]!;
      expect(contact).to.deep.include({
        message: arrives,
        person: { name: arrives },
        representative: { name: arrives, phone: '+31612345678' },
      });
      expect(contact.answers[0]?.value).to.equal(arrives);
    });
  }

  it('a header of a mail stays one line of a name', async () => {
    const form = await openForm();
    await form.toReach();
    await form.choose('Per e-mail');
    await form.fill('Uw naam', 'Jan\r\nBcc: all@voorbeeld.nl');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await form.next();
    await form.next();
    expect(form.backend.sent[0]?.contact.person?.name).not.to.match(/[\r\n]/);
  });

  it('and is no address when more than one is in it', async () => {
    for (const address of ['jan@a.nl,piet@b.nl', 'jan@a.nl%0d%0aBcc:x@y.nl>', 'jan@a.nl bcc: x@y.nl', '<jan@a.nl>']) {
      const form = await openForm();
      await form.toReach();
      await form.choose('Per e-mail');
      await form.fill('Uw e-mailadres', address);
      await form.next();
      expect(form.errorAt('Uw e-mailadres'), address).to.include('Dit e-mailadres klopt niet.');
    }
  });
});

describe('too much, too little and nothing to be seen', () => {
  const invisible = ['', '   ', '\n\n', '\u200B\u2060', '\u2800'];

  it('is told at every field that is needed', async () => {
    for (const nothing of invisible) {
      const form = await openForm();
      await form.toMessage('Vraag', 'Markt');
      await form.fill('Uw bericht', nothing);
      await form.fill('Welke markt is het?', nothing);
      await form.next();
      expect(form.summary).to.have.length(2);
      await form.fill('Uw bericht', 'x');
      await form.fill('Welke markt is het?', 'x');
      await form.next();
      await form.choose('Per brief');
      for (const label of ['Uw naam', 'Postcode', 'Huisnummer']) await form.fill(label, nothing);
      await form.next();
      expect(form.summary, JSON.stringify(nothing)).to.have.length(3);
    }
  });

  it('is a name of three hundred letters, of which the surplus is told', async () => {
    const form = await openForm();
    await form.toReach();
    await form.choose('Per telefoon');
    await form.fill('Uw naam', 'x'.repeat(300));
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    expect(form.errorAt('Uw naam')).to.equal('Dit is te lang. Aantal letters te veel: 100.');
    await form.fill('Uw naam', 'x'.repeat(200));
    await form.next();
    expect(form.heading).to.equal('Klopt alles?');
  });

  it('is ten million letters in the message: all stay, and the surplus is told', async function () {
    // Browsers need seconds to lay out so much text, on a busy machine many. In words: one word of that length takes
    // WebKit the square of the time. The last space is none of them.
    this.timeout(120_000);
    const form = await openForm();
    await form.toMessage();
    await form.fill('Uw bericht', 'woorden '.repeat(1_250_000));
    await form.next();
    expect(form.summary).to.deep.equal(['Uw bericht is te lang. Maak het 9994999 letters korter.']);
    expect(form.value('Uw bericht')).to.have.length(10_000_000);
    await form.fill('Uw bericht', 'x');
    await form.next();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
  });

  it('is one letter, which is enough', async () => {
    const form = await openForm();
    await form.toReach('Vraag', undefined, '?');
    await byPhone(form);
    await form.next();
    expect(form.backend.sent[0]?.contact.message).to.equal('?');
  });

  it('is exactly the limit, counted as people count', async () => {
    const form = await openForm({ backend: { capabilities: { message: { maxLength: 5 } } } });
    await form.toMessage();
    await form.fill('Uw bericht', ' 🙂🙂🙂🙂🙂 ');
    await form.next();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
  });

  it('is a postcode, a house number and a phone number of nonsense, each told with an example', async () => {
    const form = await openForm();
    await form.toReach();
    await form.choose('Per brief');
    await form.fill('Uw naam', 'Jan');
    await form.fill('Postcode', '<b>1234</b>');
    await form.fill('Huisnummer', '🙂');
    await form.next();
    expect(form.errorAt('Postcode')).to.include('Bijvoorbeeld: 1234 AB.');
    expect(form.errorAt('Huisnummer')).to.include('Bijvoorbeeld: 12 of 12a.');
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '٠٦'.repeat(200));
    await form.next();
    expect(form.errorAt('Uw telefoonnummer')).not.to.equal('');
  });
});
