import { expect } from 'chai';
import type { ContactSendingEvent, ContactSentEvent } from '../../src/events.js';
import { until } from '../support/fixture.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

/** Hears an event as a page does, at the document. */
function hear<E extends Event>(type: string, listen: (event: E) => void = () => undefined): E[] {
  const heard: E[] = [];
  const listener = (event: Event) => {
    heard.push(event as E);
    listen(event as E);
  };
  document.addEventListener(type, listener);
  stop = () => document.removeEventListener(type, listener);
  return heard;
}
let stop = (): void => undefined;
afterEach(() => stop());

async function sent(): Promise<ContactForm> {
  const form = await openForm();
  await form.toCheck('Vraag', 'Parkeren');
  await form.press('Bericht versturen');
  return form;
}

describe('a page that hears that a message was received', () => {
  it('gets number, topic and kind, and nothing of what was written', async () => {
    const heard = hear<ContactSentEvent>('loket-contact-sent');
    const form = await sent();
    await until(() => heard.length, 'the event');
    const [event] = heard;
    expect(event).to.include({ reference: '3468135796', topic: 'parkeren', contactType: 'question', composed: true });
    const open = (value: unknown): string => JSON.stringify(Object.fromEntries(Object.entries(value as object)));
    expect(open(event)).not.to.include('lantaarn').and.not.to.include('jan@');
    expect(form.heading).to.include('Gelukt');
  });

  it('hears it once', async () => {
    const heard = hear<ContactSentEvent>('loket-contact-sent');
    const form = await sent();
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    form.element.headingLevel = 3;
    await form.settle();
    expect(heard).to.have.length(1);
  });
});

describe('a page that sends by itself', () => {
  it('gets the message with its key, and gives the receipt', async () => {
    const heard = hear<ContactSendingEvent>('loket-contact-sending', (event) =>
      event.respondWith(Promise.resolve({ reference: '3468135796' })),
    );
    const form = await sent();
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    expect(heard[0]?.contact.message).to.equal('De lantaarn voor mijn huis is stuk.');
    expect(heard[0]?.idempotencyKey).to.match(/^[0-9a-f]{32}$/);
    expect(form.backend.sent).to.deep.equal([]);
    expect(form.text).to.include('346 813 5796');
  });

  it('gives the next message a key of its own', async () => {
    const heard = hear<ContactSendingEvent>('loket-contact-sending', (event) =>
      event.respondWith(Promise.resolve({ reference: '3468135796' })),
    );
    const form = await sent();
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    await form.press('Stuur nog een bericht');
    await form.toSent();
    expect(heard[1]?.idempotencyKey)
      .to.match(/^[0-9a-f]{32}$/)
      .and.not.to.equal(heard[0]?.idempotencyKey);
  });

  it('and fails: nobody knows whether it arrived, and that is said', async () => {
    hear<ContactSendingEvent>('loket-contact-sending', (event) => event.respondWith(Promise.reject(new Error('no'))));
    const form = await sent();
    await until(() => form.notice === 'Wij weten niet zeker of wij uw bericht hebben', 'the word');
    expect(form.rows['Uw bericht']).to.equal('De lantaarn voor mijn huis is stuk.');
  });

  it('and stops the sending: nothing goes, nothing is lost, and it can be pressed again', async () => {
    let times = 0;
    hear<ContactSendingEvent>('loket-contact-sending', (event) => {
      if (!times++) event.preventDefault();
    });
    const form = await sent();
    await until(() => form.primary === 'Bericht versturen', 'the button');
    expect(form.backend.sent).to.deep.equal([]);
    expect(form.heading).to.equal('Klopt alles?');
    await form.next();
    expect(form.heading).to.include('Gelukt');
    expect(form.backend.sent).to.have.length(1);
  });

  it('and cannot have it sent twice by being slow', async () => {
    let done = (): void => undefined;
    const heard = hear<ContactSendingEvent>('loket-contact-sending', (event) =>
      event.respondWith(new Promise((resolve) => (done = () => resolve({ reference: '3468135796' })))),
    );
    const form = await sent();
    await form.press(form.primary);
    expect(heard).to.have.length(1);
    done();
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    expect(heard).to.have.length(1);
  });
});
