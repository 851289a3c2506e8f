import { expect } from 'chai';
import type { Config } from '../../src/config/schema.js';
import { json, serve } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { openChooser, type ChannelChooser } from './channel-chooser.driver.js';
import { moments, town } from './town.js';

const config: Config = { ...town, availability: {} };

/** A chooser whose backend says this; the rest of the network is none of its business. */
async function told(channels: object[], now?: string): Promise<ChannelChooser> {
  serve(() => json({ channels }, 200));
  return openChooser({ config, ...(now && { now }) });
}

describe('a resident of a municipality that tells how busy it is', () => {
  it('reads how long one waits now, in the place of what is usual', async () => {
    const chooser = await told([{ id: 'phone', waitingMinutes: 7 }]);
    await until(() => chooser.read('Bellen').includes('U wacht nu ongeveer 7 minuten.'), 'the wait');
    expect(chooser.read('Bellen')).not.to.include('3 minuten');
  });

  it('reads of one minute, and of none', async () => {
    const chooser = await told([
      { id: 'phone', waitingMinutes: 1 },
      { id: 'counter', waitingMinutes: 0 },
    ]);
    await until(() => chooser.read('Bellen').includes('U wacht nu ongeveer 1 minuut.'), 'the wait');
    expect(chooser.read('Langskomen')).to.include('U hoeft bijna niet te wachten.');
  });

  it('reads that it is busy, and that something does not work', async () => {
    const chooser = await told([
      { id: 'phone', busy: true },
      { id: 'chat', closed: true },
    ]);
    await until(() => chooser.read('Bellen').includes('Het is nu druk. U wacht langer dan normaal.'), 'busy');
    expect(chooser.read('Chat')).to.include('Dit werkt nu even niet. Kies iets anders.');
  });

  it('is not interrupted by it, and nothing moves', async () => {
    const before = (await openChooser()).channels;
    const chooser = await told([{ id: 'phone', closed: true }]);
    await until(() => chooser.read('Bellen').includes('Dit werkt nu even niet.'), 'closed');
    expect(chooser.channels).to.deep.equal(before);
    expect(chooser.announcements).to.deep.equal([]);
  });

  it('has it counted once an answer is given: what is closed promises nothing quick', async () => {
    const chooser = await told([{ id: 'phone', closed: true }]);
    await until(() => chooser.read('Bellen').includes('Dit werkt nu even niet.'), 'closed');
    await chooser.choose('Snel antwoord');
    expect(chooser.channels[0]).to.equal('Chat');
    expect(chooser.read('Bellen')).not.to.include('Hier krijgt u snel antwoord.');
  });

  it('is sent to the chat when the phone is busy', async () => {
    const chooser = await told([{ id: 'phone', waitingMinutes: 40 }]);
    await until(() => chooser.read('Bellen').includes('40 minuten'), 'the wait');
    await chooser.choose('Snel antwoord');
    expect(chooser.channels.slice(0, 2)).to.deep.equal(['Chat', 'WhatsApp']);
  });

  it('is told nothing of now when it is closed anyway', async () => {
    const chooser = await told(
      [
        { id: 'phone', waitingMinutes: 7 },
        { id: 'chat', waitingMinutes: 5 },
      ],
      moments.evening,
    );
    await until(() => chooser.read('Chat').includes('5 minuten'), 'the chat');
    expect(chooser.read('Bellen')).to.include('Gaat open: morgen 9.00 uur.').and.not.to.include('minuten');
  });

  it('reads what is usual when it fails, in whatever way', async () => {
    for (const answer of [
      () => Promise.reject(new TypeError('gone')),
      () => json({}, 503),
      () => new Response('<html>', { status: 200 }),
      () => json({ channels: [{ id: 'phone', waitingMinutes: -5 }] }, 200),
      () => json({ channels: [{ id: 'nobody', busy: true }] }, 200),
    ]) {
      const seen = serve(answer);
      const chooser = await openChooser({ config });
      await until(() => seen.length, 'the question');
      await chooser.settle();
      expect(chooser.read('Bellen'))
        .to.include('Nu open, tot 17.00 uur.')
        .and.to.include('U wacht ongeveer 3 minuten.');
    }
  });

  it('costs nothing where the municipality does not tell it', async () => {
    const seen = serve(() => json({}, 200));
    const chooser = await openChooser();
    await chooser.choose('Snel antwoord');
    expect(seen).to.deep.equal([]);
  });
});
