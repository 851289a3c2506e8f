import { expect } from 'chai';
import type { Receipt } from '../../src/domain/contact.js';
import { accepted } from '../support/fake-backend.js';
import { until } from '../support/fixture.js';
import type { Scripted } from '../support/fake-backend.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

const broken = { kind: 'unknown', reason: 'network' } as const;
const realTimeout = window.setTimeout.bind(window);

/** Waits of seconds take hundredths. */
function hurry(): void {
  window.setTimeout = ((call: () => void, ms = 0) =>
    realTimeout(call, ms >= 1000 ? ms / 100 : ms)) as typeof setTimeout;
}

function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: online });
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

afterEach(() => {
  window.setTimeout = realTimeout;
  delete (navigator as unknown as Record<string, unknown>)['onLine'];
});

async function sending(...outcomes: Scripted<Receipt>[]): Promise<ContactForm> {
  const form = await openForm({ backend: { outcomes } });
  await form.toCheck();
  await form.press('Bericht versturen');
  return form;
}

const panel = (form: ContactForm): string => form.seen('.panel:has(#notice-heading)')[0]?.innerText ?? '';

describe('a message that takes long', () => {
  it('says so, in sight and in sound, with another way, and no second one starts', async () => {
    const form = await openForm({ backend: { outcomes: ['hang'] } });
    await form.toCheck();
    hurry();
    await form.press('Bericht versturen');
    await until(
      () => panel(form).includes('Dit duurt langer dan anders. Even geduld. Uw tekst staat hier nog.'),
      'the word',
    );
    expect(form.announcements.at(-1)).to.equal('Dit duurt langer dan anders. Even geduld. Uw tekst staat hier nog.');
    expect(panel(form)).to.include('14 0999');
    await form.press(form.primary);
    expect(form.backend.sent).to.have.length(1);
    form.backend.release();
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
  });
});

describe('a message of which the connection breaks', () => {
  it('is tried again by itself, and the resident reads that', async () => {
    const form = await sending(broken, accepted());
    await until(() => form.notice === 'Het versturen lukt nog niet', 'the word');
    expect(form.announcements.at(-1)).to.equal(
      'Uw tekst staat hier nog. Wij proberen het zo nog een keer. Laat deze pagina open.',
    );
    expect(panel(form)).to.include('14 0999');
    await form.press('Probeer het nu');
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    const [first, second] = form.backend.sent;
    expect(second?.options.idempotencyKey).to.equal(first?.options.idempotencyKey);
  });

  it('is tried three times, and then the resident decides', async () => {
    hurry();
    const form = await sending(broken);
    await until(() => form.notice === 'Wij weten niet zeker of wij uw bericht hebben', 'the word');
    expect(form.backend.sent).to.have.length(3);
    expect(form.focus).to.equal('Wij weten niet zeker of wij uw bericht hebben');
  });
});

describe('a resident without a connection', () => {
  it('reads that the message waits, and it goes once when the connection is back', async () => {
    const form = await openForm({ backend: { outcomes: [{ kind: 'unknown', reason: 'offline' }, accepted()] } });
    await form.toCheck();
    setOnline(false);
    await form.press('Bericht versturen');
    await until(() => form.notice === 'U heeft nu geen internet', 'the word');
    expect(panel(form)).to.include('Wij versturen uw bericht als u weer internet heeft. Laat deze pagina open.');
    expect(panel(form)).to.include('14 0999');
    expect(Object.values({ ...sessionStorage }).join()).to.include('De lantaarn voor mijn huis is stuk.');
    setOnline(true);
    setOnline(true);
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    expect(form.backend.sent).to.have.length(2);
  });
});

describe('a form that the page takes away while it sends', () => {
  it('stops, and says afterwards that it is not certain', async () => {
    const form = await sending('hang');
    const place = form.element.parentElement!;
    form.element.remove();
    await until(() => form.backend.sent[0]?.options.signal?.aborted, 'the end of the request');
    place.append(form.element);
    await until(() => form.notice === 'Wij weten niet zeker of wij uw bericht hebben', 'the word');
    expect(form.rows['Uw bericht']).to.equal('De lantaarn voor mijn huis is stuk.');
    expect(form.primary).to.equal('Nog een keer versturen');
  });
});
