import { expect } from 'chai';
import type { LoketContactForm } from '../../src/contact-form/contact-form.js';
import type { Config } from '../../src/config/schema.js';
import { json, serve, type Seen } from '../backend/stubs.js';
import { FakeBackend } from '../support/fake-backend.js';
import { fixture, until } from '../support/fixture.js';
import { config as municipality } from '../support/municipality.js';
import { ContactForm, openForm } from './contact-form.driver.js';

const title = 'Wilt u een e-mail als er iets verandert?';
const email = 'Uw e-mailadres';
const config: Config = { ...municipality, status: { url: '/status', updates: true } };
const receipt = { reference: '3468135796', receivedAt: '2026-11-24T20:15:00+01:00', accessCode: 'DVY4-EGZU' };

/** A message that went to the backend of the configuration. */
async function sent(own: Config = config, answer: object = receipt): Promise<[ContactForm, Seen[]]> {
  const asked = serve(({ url }) => (url.endsWith('/contacts') ? json(answer) : json({}, 202)));
  const element = await fixture<LoketContactForm>('<loket-contact-form no-history></loket-contact-form>');
  element.config = own;
  const form = new ContactForm(element, new FakeBackend());
  await until(() => form.heading, 'the first screen');
  await form.toSent('Vraag');
  await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
  await form.settle();
  return [form, asked];
}

describe('a resident whose message was received', () => {
  it('is offered an e-mail at each step, at the address they gave', async () => {
    const [form, asked] = await sent();
    await until(() => form.text.includes(title), 'the offer');
    await form.settle();
    expect(form.focus).to.equal('Gelukt. Wij hebben uw bericht');
    expect(form.field(email).value).to.equal('jan@voorbeeld.nl');
    await form.press('Ja, stuur mij e-mails');
    await until(() => form.text.includes('Kijk in uw e-mail. Druk daar op de link.'), 'the answer');
    await until(() => form.focus === title, 'the focus on it');
    const { url, body } = asked.at(-1)!;
    expect(new URL(url, location.href).pathname).to.match(/\/status\/updates$/);
    expect(body).to.deep.equal({
      reference: '3468135796',
      accessCode: 'DVY4-EGZU',
      to: 'jan@voorbeeld.nl',
      language: 'nl',
    });
  });

  it('proves it by the address where the receipt holds no code', async () => {
    const [form, asked] = await sent(config, { reference: receipt.reference, receivedAt: receipt.receivedAt });
    await until(() => form.text.includes(title), 'the offer');
    await form.press('Ja, stuur mij e-mails');
    await until(() => form.text.includes('Druk daar op de link.'), 'the answer');
    expect(asked.at(-1)!.body).to.include({ email: 'jan@voorbeeld.nl', to: 'jan@voorbeeld.nl' });
  });

  it('keeps no draft of what is typed there, and starts a new message empty', async () => {
    const [form] = await sent();
    await until(() => form.text.includes(title), 'the offer');
    await form.fill(email, 'noor@voorbeeld.nl');
    expect(JSON.stringify({ ...sessionStorage })).not.to.include('noor@voorbeeld.nl');
    await form.press('Stuur nog een bericht');
    expect(form.text).not.to.include(title);
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
  });

  it('is offered none where the backend sends none, and none behind a backend of the page', async () => {
    const [bare] = await sent({ ...config, status: { url: '/status' } });
    const given = await openForm({ config });
    await given.toSent('Vraag');
    await new Promise((done) => setTimeout(done, 50));
    for (const form of [bare, given]) {
      expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
      expect(form.text).not.to.include(title);
    }
  });
});
