/** Somebody who helps somebody else, and the way to the contact form for that. */
import { expect } from 'chai';
import type { ChannelChosenEvent } from '../../src/channel-event.js';
import { openForm, type ContactForm } from '../contact-form/contact-form.driver.js';
import { until } from '../support/fixture.js';
import { followed, openPanel, parts, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { config } from './town.js';

const write = 'Schrijf ons voor iemand anders';
const forOther = 'Ik doe dit voor iemand anders';

async function openOther(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.other);
  return panel;
}
/** What an input of the form holds, on whichever step it is. */
const held = (form: ContactForm, name: string) => new FormData(form.all<HTMLFormElement>('form')[0]).get(name);
const withUrl = (url: string) => ({ ...config, channels: { more: [{ id: 'f', kind: 'form' as const, url }] } });

describe('who helps somebody else', () => {
  it('reads what they may do, and to keep off the DigiD of another', async () => {
    const panel = await openOther();
    expect(panel.read(parts.other))
      .to.include('U mag dit invullen voor een ander. Vraag eerst of dat goed is.')
      .and.include('Gebruik nooit de DigiD van een ander.');
  });

  it('finds the page on authorising where the municipality has one', async () => {
    const panel = await openOther();
    expect(panel.control('Lees hoe machtigen gaat').getAttribute('href')).to.equal(
      'https://weltevree.example/machtigen',
    );
    const without = await openOther({ config: { ...config, help: {} } });
    expect(without.read(parts.other)).to.include('machtigen').and.not.include('Lees hoe');
  });
});

describe('a contact form on the same page', () => {
  it('opens for somebody else, has the focus, and no link is followed', async () => {
    const form = await openForm({ config });
    const panel = await openOther();
    await panel.press(write);
    expect(followed).to.deep.equal([]);
    expect(form.focus).not.to.equal('page').and.not.to.equal(write);
    await until(() => held(form, 'forOther'), 'the choice');
    await form.toReach();
    await form.choose('Per e-mail');
    expect(form.chosen(forOther)).to.equal(true);
    expect(form.has('Naam van de ander')).to.equal(true);
  });

  it('keeps what was typed there before, and the choices that were made', async () => {
    const form = await openForm({ config });
    await form.toMessage('Vraag', 'Boom');
    await form.fill('Uw bericht', 'De boom voor het huis van mijn buurvrouw is ziek.');
    await form.next();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', 'noor@voorbeeld.nl');
    const panel = await openOther();
    await panel.press(write);
    await until(() => held(form, 'forOther') === 'on', 'the choice');
    await form.settle();
    expect(['type', 'topic', 'message', 'person.email'].map((name) => held(form, name))).to.deep.equal([
      'question',
      'boom',
      'De boom voor het huis van mijn buurvrouw is ziek.',
      'noor@voorbeeld.nl',
    ]);
  });

  it('opens at the topic that the page is about', async () => {
    const form = await openForm({ config });
    const panel = await openOther({ attributes: 'topic="schulden"' });
    await panel.press(write);
    await until(() => held(form, 'topic') === 'schulden', 'the topic');
    expect(held(form, 'forOther')).to.equal('on');
  });

  it('is led to also where the configuration names no page for it', async () => {
    const form = await openForm({ config });
    const panel = await openOther({ config: { ...config, channels: {} } });
    await panel.press(write);
    expect(followed).to.deep.equal([]);
    await until(() => held(form, 'forOther') === 'on', 'the choice');
  });

  it('is seen once the panel at the side has made way', async () => {
    const form = await openForm({ config });
    const panel = await openPanel({ attributes: 'side-panel' });
    await panel.press('Hulp');
    await panel.show(parts.other);
    await panel.press(write);
    expect(panel.dialog.open).to.equal(false);
    await until(() => form.element.shadowRoot!.activeElement, 'the focus in the form');
  });

  it('asks for it by an event that says no more than that', async () => {
    const panel = await openOther();
    const seen: ChannelChosenEvent[] = [];
    const listen = (event: Event) => seen.push(event as ChannelChosenEvent);
    document.addEventListener('loket-channel-chosen', listen);
    await panel.press(write);
    document.removeEventListener('loket-channel-chosen', listen);
    expect(
      seen.map(({ channel, kind, topic, slot, forOther, detail }) => ({
        channel,
        kind,
        topic,
        slot,
        forOther,
        detail,
      })),
    ).to.deep.equal([
      { channel: 'form', kind: 'form', topic: undefined, slot: undefined, forOther: true, detail: null },
    ]);
  });
});

describe('a contact form on another page', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [url, href] of [
    ['/contact', '/contact#loket:forOther=on'],
    ['/contact?a=b#kop', '/contact?a=b#loket:forOther=on'],
    ['https://weltevree.example/contact', 'https://weltevree.example/contact#loket:forOther=on'],
  ] as const)
    it(`is reached by a link that says for whom it is: ${url}`, async () => {
      const panel = await openOther({ config: withUrl(url) });
      await panel.press(write);
      expect(followed).to.deep.equal([href]);
    });

  it('reads that from its address, and opens for somebody else', async () => {
    history.replaceState(null, '', '#loket:forOther=on');
    const form = await openForm({ config });
    await form.toReach();
    await form.choose('Per e-mail');
    expect(form.chosen(forOther)).to.equal(true);
  });
});

describe('a municipality of which the form knows no other', () => {
  it('offers no form for it, on this page or another', async () => {
    await openForm({ config });
    const panel = await openOther({ config: { ...config, fields: { forOther: false } } });
    expect(panel.buttons).not.to.include(write);
    expect(panel.read(parts.other)).to.include('Gebruik nooit de DigiD van een ander.');
  });

  it('nor does one that has no form at all', async () => {
    const panel = await openOther({ config: { ...config, channels: {} } });
    expect(panel.buttons).not.to.include(write);
  });
});
