import { expect } from 'chai';
import { openForm, type ContactForm } from './contact-form.driver.js';

async function atReach(type = 'Vraag'): Promise<ContactForm> {
  const form = await openForm();
  await form.toReach(type);
  return form;
}

const sent = async (form: ContactForm) => {
  await form.next();
  await form.next();
  expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
  return form.backend.sent[0]!.contact;
};

const ways = ['Per e-mail', 'Per telefoon', 'Per brief'];

describe('a resident says how the answer comes', () => {
  it('and is asked for nothing before choosing', async () => {
    const form = await atReach();
    expect(form.choices).to.deep.equal(ways);
    expect(form.fields).to.deep.equal([]);
    await form.next();
    expect(form.summary).to.deep.equal(['Kies hoe u ons antwoord wilt krijgen.']);
  });

  it('and is asked only what that way needs', async () => {
    const form = await atReach();
    await form.choose('Per e-mail');
    expect(form.fields).to.deep.equal(['Uw naam (niet verplicht)', 'Uw e-mailadres']);
    await form.choose('Per telefoon');
    expect(form.fields).to.deep.equal(['Uw naam (niet verplicht)', 'Uw telefoonnummer']);
    await form.choose('Per brief');
    expect(form.fields).to.deep.equal(['Uw naam', 'Postcode', 'Huisnummer']);
  });

  it('and only what that way needs is sent', async () => {
    const form = await atReach();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', '06 12 34 56 78');
    const { person, answerBy } = await sent(form);
    expect(answerBy).to.equal('phone');
    expect(person).to.deep.equal({ phone: '+31612345678' });
  });

  it('and finds what was typed for another way when coming back to it', async () => {
    const form = await atReach();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await form.choose('Per telefoon', 'Per e-mail');
    expect(form.value('Uw e-mailadres')).to.equal('jan@voorbeeld.nl');
  });

  it('and stays unknown with an idea or a compliment, if so wished', async () => {
    for (const type of ['Idee', 'Compliment']) {
      const form = await atReach(type);
      expect(form.choices).to.deep.equal([...ways, 'Ik hoef geen antwoord']);
      await form.choose('Ik hoef geen antwoord');
      expect(form.fields).to.deep.equal([]);
      const contact = await sent(form);
      expect(contact.answerBy).to.equal('none');
      expect(contact).not.to.have.any.keys('person', 'representative');
    }
  });

  it('and is not asked the way for a call back: that is by phone', async () => {
    const form = await atReach('Bel mij');
    expect(form.choices).to.deep.equal(['Dat maakt niet uit', 'In de ochtend', 'In de middag']);
    await form.next();
    expect(form.summary).to.deep.equal(['Vul een telefoonnummer in. Bijvoorbeeld: 06 12 34 56 78.']);
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.choose('In de ochtend');
    expect(await sent(form)).to.include({ answerBy: 'phone', callback: 'morning' });
  });

  it('and sees only the ways that the backend has', async () => {
    const form = await openForm({ backend: { capabilities: { answerWays: ['phone', 'none'] } } });
    await form.toReach();
    expect(form.choices).to.deep.equal(['Per telefoon']);
  });
});

describe('a resident gives an e-mail address', () => {
  const atEmail = async (address: string) => {
    const form = await atReach();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', address);
    return form;
  };

  it('and is asked about a slip, in sight and in sound, and takes the better one', async () => {
    const form = await atEmail('jan@gmial.com');
    expect(form.text).to.include('Bedoelt u jan@gmail.com?');
    expect(form.announcements).to.deep.equal(['Bedoelt u jan@gmail.com?']);
    await form.press('Ja, neem jan@gmail.com');
    expect(form.value('Uw e-mailadres')).to.equal('jan@gmail.com');
    expect(form.focus).to.equal('Uw e-mailadres');
    expect(form.text).not.to.include('Bedoelt u');
  });

  it('and may mean what was typed', async () => {
    const form = await atEmail('jan@gmial.com');
    expect((await sent(form)).person).to.deep.equal({ email: 'jan@gmial.com' });
  });

  it('and is told when it is none, with an example', async () => {
    const form = await atEmail('jan bij voorbeeld');
    await form.next();
    expect(form.errorAt('Uw e-mailadres')).to.include(
      'Kijk of er een @ en een punt in staan. Bijvoorbeeld: naam@voorbeeld.nl.',
    );
    await form.type('Uw e-mailadres', 'jan@voorbeeld.nl');
    expect(form.summary).to.deep.equal([]);
  });

  it('with a plus, capitals and an accent', async () => {
    const form = await atEmail(' José+gemeente@Voorbeeld.NL ');
    expect((await sent(form)).person).to.deep.equal({ email: 'José+gemeente@Voorbeeld.NL' });
  });
});

describe('a resident gives a phone number', () => {
  const withPhone = async (number: string) => {
    const form = await atReach();
    await form.choose('Per telefoon');
    await form.fill('Uw telefoonnummer', number);
    return form;
  };

  it('in whatever way it is written', async () => {
    for (const number of ['0612345678', '06-12345678', '+31 (0)6 12 34 56 78', '0031612345678']) {
      expect((await sent(await withPhone(number))).person, number).to.deep.equal({ phone: '+31612345678' });
    }
  });

  it('from another country', async () => {
    expect((await sent(await withPhone('+32 470 12 34 56'))).person).to.deep.equal({ phone: '+32470123456' });
  });

  it('and is told when it is none', async () => {
    const form = await withPhone('06 123');
    await form.next();
    expect(form.errorAt('Uw telefoonnummer')).to.include('Vul 10 cijfers in.');
  });
});

describe('a resident wants a letter', () => {
  it('at home: a postcode and a house number are enough', async () => {
    const form = await atReach();
    await form.choose('Per brief');
    await form.fill('Uw naam', 'Jan Jansen');
    await form.fill('Postcode', '1234ab');
    await form.fill('Huisnummer', '12 bis');
    expect((await sent(form)).person).to.deep.equal({
      name: 'Jan Jansen',
      address: { postalCode: '1234 AB', houseNumber: '12', houseNumberAddition: 'bis' },
    });
  });

  it('abroad: the address as it stands on an envelope, and the one at home is kept', async () => {
    const form = await atReach();
    await form.choose('Per brief');
    await form.fill('Uw naam', 'Jan Jansen');
    await form.fill('Postcode', '1234ab');
    await form.choose('Het adres is niet in Nederland');
    expect(form.has('Postcode')).to.equal(false);
    await form.fill('Het hele adres', 'Rue de la Loi 16\n1000 Brussel\nBelgië');
    await form.choose('Het adres is niet in Nederland');
    expect(form.value('Postcode')).to.equal('1234ab');
    await form.choose('Het adres is niet in Nederland');
    expect((await sent(form)).person?.address).to.deep.equal({ lines: 'Rue de la Loi 16\n1000 Brussel\nBelgië' });
  });

  it('and is told at each field what is missing or wrong', async () => {
    const form = await atReach();
    await form.choose('Per brief');
    await form.fill('Postcode', '12 AB');
    await form.next();
    expect(form.errorAt('Uw naam')).to.equal('Vul uw naam in.');
    expect(form.errorAt('Postcode')).to.include('Vul 4 cijfers en 2 letters in.');
    expect(form.errorAt('Huisnummer')).to.include('Vul een huisnummer in.');
    await form.choose('Het adres is niet in Nederland');
    await form.next();
    expect(form.summary).to.deep.equal(['Vul uw naam in.', 'Vul het hele adres in.']);
  });
});
