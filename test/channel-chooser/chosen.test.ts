import { expect } from 'chai';
import { LoketChannelChooser } from '../../src/channel-chooser/channel-chooser.js';
import type { ChannelChosenEvent } from '../../src/channel-event.js';
import { until } from '../support/fixture.js';
import { followed, openChooser } from './channel-chooser.driver.js';
import { town } from './town.js';

/** Every event that reaches the page, until the end of the test. */
let seen: ChannelChosenEvent[] = [];
let cancel = false;
/** Whether each came from the widget itself. */
let own: boolean[] = [];
const look = (event: Event): void => {
  own.push(event.composedPath()[0] instanceof LoketChannelChooser);
  seen.push(event as ChannelChosenEvent);
  if (cancel) event.preventDefault();
};
beforeEach(() => {
  seen = [];
  own = [];
  cancel = false;
  document.addEventListener('loket-channel-chosen', look);
});
afterEach(() => document.removeEventListener('loket-channel-chosen', look));

const told = () => seen.map(({ channel, kind, topic, slot }) => ({ channel, kind, topic, slot }));

describe('a page that listens to what residents choose', () => {
  it('is told the channel, and the link is followed', async () => {
    const chooser = await openChooser();
    await chooser.press('Bel 14 0999, 1 4 0 9 9 9', 'Bellen');
    expect(told()).to.deep.equal([{ channel: 'phone', kind: 'phone', topic: undefined, slot: undefined }]);
    expect(followed).to.deep.equal(['tel:140999']);
    const { bubbles, composed, cancelable, detail } = seen[0]!;
    expect({ bubbles, composed, cancelable, detail }).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: null,
    });
    expect(own).to.deep.equal([true]);
  });

  it('is told the topic that was chosen', async () => {
    const chooser = await openChooser();
    await chooser.about('Boom');
    await chooser.press('Ga naar: App Weltevree');
    expect(told()).to.deep.equal([{ channel: 'app', kind: 'app', topic: 'boom', slot: undefined }]);
  });

  it('can open a chat of its own: then no link is followed', async () => {
    cancel = true;
    const chooser = await openChooser();
    await chooser.press('Kies Chat');
    await until(() => chooser.links('Chat').length, 'the way');
    expect(told()).to.deep.equal([]);
    await chooser.press('Ga naar: Chat', 'Chat');
    expect(told()).to.deep.equal([{ channel: 'chat', kind: 'chat', topic: undefined, slot: undefined }]);
    expect(followed).to.deep.equal([]);
  });

  it('is told nothing of questions, of details, or of a third party that was only looked at', async () => {
    const chooser = await openChooser();
    await chooser.choose('Met iemand praten');
    await chooser.open('Langskomen');
    await chooser.press('Kies WhatsApp');
    expect(told()).to.deep.equal([]);
  });

  it('is not told what a resident typed', async () => {
    const chooser = await openChooser();
    await chooser.type('mijn geheim');
    await chooser.press('Bel 14 0999, 1 4 0 9 9 9', 'Bellen');
    expect(JSON.stringify({ ...seen[0], ...told()[0] })).not.to.include('geheim');
  });
});

describe('a resident who wants to be called', () => {
  it('chooses a block of time, and the page is told it', async () => {
    const chooser = await openChooser();
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.seen('select').length, 'the moments');
    expect(chooser.focus).to.include('Wanneer kunnen wij u bellen?');
    const select = chooser.seen<HTMLSelectElement>('select')[0]!;
    const all = [...select.options].map(({ text }) => text.trim());
    expect(all.slice(0, 3)).to.deep.equal([
      'Dat maakt niet uit',
      'dinsdag 1 december tussen 13.00 en 15.00 uur',
      'dinsdag 1 december tussen 15.00 en 17.00 uur',
    ]);
    expect(all).to.have.length(13);
    select.value = '2026-12-01T15:00/17:00';
    await chooser.press('Verder', 'Wij bellen u');
    expect(told()).to.deep.equal([
      { channel: 'terugbellen', kind: 'callback', topic: undefined, slot: '2026-12-01T15:00/17:00' },
    ]);
    expect(followed).to.deep.equal(['/contact#loket:type=callback']);
  });

  it('keeps the moment when the clock goes on, and when the list takes another order', async () => {
    const chooser = await openChooser();
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.seen('select').length, 'the moments');
    const select = () => chooser.seen<HTMLSelectElement>('select')[0]!;
    const options = select().options.length;
    const moment = select().options[3]!.value;
    select().value = moment;
    select().dispatchEvent(new Event('input', { bubbles: true }));
    const first = select().options[1]!.value;
    chooser.element.clockOffset! += 4 * 3_600_000;
    await until(() => select().options[1]!.value !== first, 'later moments');
    expect(select().value).to.equal(moment);
    await chooser.choose('Papieren geven of sturen');
    await chooser.choose('Dat maakt niet uit');
    expect(select().value).to.equal(moment);
    expect(options).to.be.above(4);
  });

  it('may leave the moment to us', async () => {
    const chooser = await openChooser();
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.seen('select').length, 'the moments');
    await chooser.press('Verder', 'Wij bellen u');
    expect(told()[0]!.slot).to.equal(undefined);
  });

  it('gets blocks within the hours of the channel itself, if it has them', async () => {
    const more = [
      {
        id: 'bel',
        kind: 'callback' as const,
        url: '/bel',
        slotMinutes: 60,
        hoursAvailable: [{ dayOfWeek: 'Wednesday' as const, opens: '10:00', closes: '12:00' }],
      },
    ];
    const chooser = await openChooser({ config: { ...town, channels: { more } } });
    await chooser.press('Kies een dag en een tijd');
    await until(() => chooser.seen('select').length, 'the moments');
    expect(chooser.seen<HTMLSelectElement>('select')[0]!.options[1]!.value).to.equal('2026-12-02T10:00/11:00');
  });

  it('goes on without moments where nobody knows the hours', async () => {
    const more = [{ id: 'bel', kind: 'callback' as const, url: '/bel' }];
    const chooser = await openChooser({ config: { ...town, channels: { more } } });
    await chooser.press('Kies een dag en een tijd');
    await until(() => chooser.links('Wij bellen u').includes('Verder'), 'the way');
    expect(chooser.seen('select').length).to.equal(0);
    await chooser.press('Verder');
    expect(followed).to.deep.equal(['/bel#loket:type=callback']);
  });
});

describe('the link to the contact form on another page', () => {
  it('takes the topic along, and nothing else', async () => {
    const chooser = await openChooser();
    expect(chooser.control('Ga naar: Formulier').getAttribute('href')).to.equal('/contact');
    await chooser.about('Schulden');
    expect(chooser.control('Ga naar: Formulier').getAttribute('href')).to.equal('/contact#loket:topic=schulden');
    await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
    await until(() => chooser.links('Wij bellen u').includes('Verder'), 'the way');
    expect(chooser.control('Verder').getAttribute('href')).to.equal('/contact#loket:type=callback&topic=schulden');
  });

  it('has one fragment, whatever the configuration has', async () => {
    const more = [{ id: 'f', kind: 'form' as const, url: '/contact?a=1#top' }];
    const chooser = await openChooser({ config: { ...town, channels: { more } }, attributes: 'topic="boom"' });
    expect(chooser.control('Ga naar: Formulier').getAttribute('href')).to.equal('/contact?a=1#loket:topic=boom');
  });
});
