import { expect } from 'chai';
import { accepted, receipt } from '../support/fake-backend.js';
import { bareConfig, config } from '../support/municipality.js';
import { openForm, type ContactForm, type OpenOptions } from './contact-form.driver.js';

async function sent(options: OpenOptions = {}, type = 'Vraag'): Promise<ContactForm> {
  const form = await openForm(options);
  await form.toSent(type);
  return form;
}

describe('a resident whose message was received', () => {
  it('reads that first, with the focus on it', async () => {
    const form = await sent();
    expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
    expect(form.focus).to.equal('Gelukt. Wij hebben uw bericht');
  });

  it('reads when, in words and by the clock of the Netherlands', async () => {
    const form = await sent();
    expect(form.text).to.include('Wij kregen uw bericht op dinsdag 24 november 2026 om 20.15 uur.');
  });

  it('gets a number in groups, that can be read aloud', async () => {
    const form = await sent();
    expect(form.text).to.include('Uw nummer 346 813 5796');
  });

  it('reads what happens now and by which days', async () => {
    const form = await sent();
    expect(form.text).to.include('U krijgt uiterlijk donderdag 26 november 2026 een eerste reactie.');
    expect(form.text).to.include('Uiterlijk dinsdag 15 december 2026 is uw vraag beantwoord of opgelost.');
    expect(form.text).to.include('Duurt het langer? Dan laten wij u dat weten.');
  });

  it('is promised the municipality’s own terms where the backend names no days', async () => {
    const form = await sent({
      backend: { outcomes: [accepted({ reference: '3468135796', receivedAt: receipt.receivedAt! })] },
    });
    // Received on a Tuesday evening: two working days and three weeks from there.
    expect(form.text).to.include('uiterlijk donderdag 26 november 2026 een eerste reactie');
    expect(form.text).to.include('Uiterlijk dinsdag 15 december 2026');
  });

  it('is promised nothing that nobody knows', async () => {
    const form = await sent({
      config: { ...bareConfig, topics: config.topics },
      backend: { outcomes: [accepted({})] },
    });
    expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
    expect(form.text).not.to.match(/Uw nummer|uiterlijk|Duurt het langer|Wij kregen uw bericht op/);
    expect(form.text).to.include('Een medewerker leest uw bericht.');
  });

  it('reads what the backend itself says of the next steps', async () => {
    const form = await sent({ backend: { outcomes: [accepted({ ...receipt, next: ['Wij bellen de aannemer.'] })] } });
    expect(form.text).to.include('Wij bellen de aannemer.').and.not.to.include('Een medewerker leest uw bericht.');
  });

  it('is told of the e-mail only when one is on its way', async () => {
    const form = await sent({ backend: { outcomes: [accepted({ ...receipt, confirmationEmail: true })] } });
    expect(form.text).to.include(
      'U krijgt ook een e-mail op jan@voorbeeld.nl. Ziet u niets? Kijk dan ook bij de spam.',
    );
    expect((await sent()).text).not.to.include('U krijgt ook een e-mail');
  });

  it('gets the code for the status page, and the way there', async () => {
    const form = await sent({ backend: { outcomes: [accepted({ ...receipt, accessCode: 'K7P-2QX' })] } });
    expect(form.text).to.include('Uw code K7P-2QX');
    expect((form.button('Bekijk hoe het gaat met uw bericht') as HTMLAnchorElement).href).to.equal(
      'https://weltevree.example/status',
    );
  });

  it('still finds a human', async () => {
    const form = await sent();
    expect(form.text).to.include('Liever een mens?').and.to.include('14 0999');
  });

  it('reads warm words that fit', async () => {
    expect((await sent({}, 'Klacht')).text).to.include(
      'Wat vervelend dat het niet goed ging. Fijn dat u het ons vertelt.',
    );
    expect((await sent({}, 'Compliment')).text).to.include('Wat leuk. Wij geven uw compliment door aan onze collega.');
  });

  it('reads days that fit a complaint, a compliment and a call back', async () => {
    expect((await sent({}, 'Klacht')).text).to.include(
      'Uiterlijk dinsdag 15 december 2026 krijgt u ons antwoord op uw klacht.',
    );
    const compliment = await sent({}, 'Compliment');
    expect(compliment.text).to.include('Uiterlijk donderdag 26 november 2026 heeft een medewerker het gelezen.');
    const form = await openForm();
    await form.toReach('Bel mij');
    await form.fill('Uw telefoonnummer', '0612345678');
    await form.next();
    await form.next();
    expect(form.text).to.include('Wij bellen u uiterlijk donderdag 26 november 2026.');
  });

  it('starts an empty form for another message', async () => {
    const form = await sent();
    await form.press('Stuur nog een bericht');
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect(form.focus).to.include('Waar gaat uw bericht over?');
    expect(form.choices.filter((each) => form.chosen(each))).to.deep.equal([]);
    await form.toReach('Vraag', undefined, 'Nog iets.');
    expect(form.choices.filter((each) => form.chosen(each))).to.deep.equal([]);
    await form.choose('Per e-mail');
    expect(form.value('Uw e-mailadres')).to.equal('');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await form.next();
    await form.next();
    const [first, second] = form.backend.sent;
    expect(second?.contact.message).to.equal('Nog iets.');
    expect(second?.options.idempotencyKey).not.to.equal(first?.options.idempotencyKey);
  });

  it('leaves nothing behind in the browser', async () => {
    await sent();
    expect({ ...sessionStorage }).to.deep.equal({});
    expect({ ...localStorage }).to.deep.equal({});
    expect(document.cookie).to.equal('');
  });
});
