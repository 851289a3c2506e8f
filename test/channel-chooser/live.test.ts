import { expect } from 'chai';
import type { Availability } from '../../src/backend/availability.js';
import { Live } from '../../src/channel-chooser/live.js';
import { json, replace, serve } from '../backend/stubs.js';
import { FakeClock, settle } from '../form/outbox-support.js';
import { connected, Host, liveWith, minute, second, show, wait } from './live-support.js';

describe('how busy it is now', () => {
  it('is asked as soon as the widget is there, and told to the resident', async () => {
    const { phone, host, times } = await liveWith(wait(7));
    expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 7 });
    expect(host.updates).to.equal(1);
    expect(host.controllers).to.have.length(1);
    expect(times()).to.deep.equal([0]);
  });

  it('is asked of the backend that the configuration names', async () => {
    const seen = serve(() => json({ channels: [{ id: 'phone', busy: true }] }, 200));
    const live = new Live(new Host(), { url: 'https://loket.example/api' }, new FakeClock());
    connected.push(live);
    live.hostConnected();
    // A true answer takes as many turns as its stream has parts.
    for (let turns = 0; turns < 50 && !live.states.size; turns++) await new Promise((next) => setTimeout(next));
    expect(seen.map(({ url }) => url)).to.deep.equal(['https://loket.example/api/availability']);
    expect([...live.states]).to.deep.equal([['phone', { kind: 'busy' }]]);
  });

  it('is asked again every minute, and as often as the backend says', async () => {
    const { pass, times } = await liveWith(wait(7), wait(7, { refreshAfter: 120 }), wait(7));
    await pass(4 * minute);
    expect(times()).to.deep.equal([0, 60, 180, 240]);
  });

  it('is never asked more often than every half minute', async () => {
    const { pass, times } = await liveWith(wait(7, { refreshAfter: 1 }));
    await pass(90 * second);
    expect(times()).to.deep.equal([0, 30, 60, 90]);
  });

  it('is asked up to a tenth sooner or later, so that not all pages ask at once', async () => {
    for (const [chance, at] of [
      [0, 54],
      [1, 66],
    ] as const) {
      let answer!: (availability: Availability) => void;
      const { clock, pass, times } = await liveWith(new Promise((resolve) => (answer = resolve)), wait(8));
      clock.chance = chance;
      answer(wait(7));
      await settle();
      await pass(at * second - 1);
      expect(times(), `${chance}`).to.deep.equal([0]);
      await pass(1);
      expect(times(), `${chance}`).to.deep.equal([0, at]);
    }
  });

  it('is not drawn anew when the answer is the same, whatever its order', async () => {
    const both = (...ids: string[]): Availability => ({
      channels: new Map(ids.map((id) => [id, { kind: 'busy' } as const])),
    });
    const { host, pass } = await liveWith(both('chat', 'phone'), both('phone', 'chat'), both('phone'));
    await pass(minute);
    expect(host.updates).to.equal(1);
    await pass(minute);
    expect(host.updates).to.equal(2);
  });

  it('follows another wait, another state, and a channel that is as usual again', async () => {
    const closed: Availability = { channels: new Map([['phone', { kind: 'closed' }]]) };
    const { phone, pass, host } = await liveWith(wait(7), wait(8), closed, { channels: new Map() });
    await pass(minute);
    expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 8 });
    await pass(minute);
    expect(phone()).to.deep.equal({ kind: 'closed' });
    await pass(minute);
    expect(phone()).to.equal(undefined);
    expect(host.updates).to.equal(4);
  });

  describe('on a page that nobody sees', () => {
    it('is not asked until somebody sees it', async () => {
      replace(document, 'visibilityState', 'hidden');
      const { pass, times, phone } = await liveWith(wait(7));
      await pass(5 * minute);
      expect(times()).to.deep.equal([]);
      show('visible');
      await settle();
      expect(times()).to.deep.equal([300]);
      expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 7 });
    });

    it('is not asked any more, and at once when it is seen again and the answer has become old', async () => {
      const { pass, times } = await liveWith(wait(7));
      await pass(30 * second);
      show('hidden');
      await pass(2 * minute);
      expect(times()).to.deep.equal([0]);
      show('visible');
      await settle();
      expect(times()).to.deep.equal([0, 150]);
    });

    it('is asked at its own time when it is seen again before that', async () => {
      const { pass, times } = await liveWith(wait(7));
      for (let glance = 0; glance < 5; glance++) {
        show('hidden');
        await pass(5 * second);
        show('visible');
        await settle();
      }
      await pass(minute);
      expect(times()).to.deep.equal([0, 60]);
    });

    it('is asked once, also when it hides and shows while an answer is under way', async () => {
      let answer!: (availability: Availability) => void;
      const { pass, times, phone } = await liveWith(new Promise((resolve) => (answer = resolve)), wait(9));
      show('hidden');
      show('visible');
      answer(wait(7));
      await settle();
      expect(times()).to.deep.equal([0]);
      expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 7 });
      await pass(minute);
      expect(times()).to.deep.equal([0, 60]);
    });

    it('is not planned by an answer that comes after it was hidden', async () => {
      let answer!: (availability: Availability) => void;
      const { pass, times } = await liveWith(new Promise((resolve) => (answer = resolve)), wait(9));
      show('hidden');
      answer(wait(7));
      await pass(5 * minute);
      expect(times()).to.deep.equal([0]);
    });

    it('never shows an old wait when it is seen again', async () => {
      let answer!: (availability: Availability) => void;
      const { pass, phone, clock } = await liveWith(wait(7), new Promise((resolve) => (answer = resolve)));
      show('hidden');
      // As after a sleep of the machine: no timer ran.
      clock.timers = [];
      await pass(2 * 60 * minute);
      show('visible');
      expect(phone()).to.equal(undefined);
      answer(wait(8));
      await settle();
      expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 8 });
    });
  });

  describe('after the widget has left the page', () => {
    it('is not asked any more, and what was under way is called off and forgotten', async () => {
      let answer!: (availability: Availability) => void;
      const { live, pass, asked, phone, host } = await liveWith(new Promise((resolve) => (answer = resolve)), wait(9));
      live.hostDisconnected();
      expect(asked[0]!.signal.aborted).to.equal(true);
      answer(wait(7));
      show('hidden');
      show('visible');
      await pass(5 * minute);
      expect(asked).to.have.length(1);
      expect(phone()).to.equal(undefined);
      expect(host.updates).to.equal(0);
    });

    it('leaves no timer behind, and nothing that listens', async () => {
      const listening = new Set<unknown>();
      const { live, clock } = await liveWith(wait(7));
      live.hostDisconnected();
      replace(document, 'addEventListener', (_: string, listener: unknown) => listening.add(listener));
      replace(document, 'removeEventListener', (_: string, listener: unknown) => listening.delete(listener));
      live.hostConnected();
      expect(listening.size).to.equal(1);
      live.hostDisconnected();
      expect(listening.size).to.equal(0);
      expect(clock.timers).to.deep.equal([]);
    });

    it('is asked anew when it comes back with an old answer, and not when it was only moved', async () => {
      const { live, pass, times, phone } = await liveWith(wait(7), wait(8));
      live.hostDisconnected();
      live.hostConnected();
      await settle();
      expect(times()).to.deep.equal([0]);
      live.hostDisconnected();
      await pass(6 * minute);
      live.hostConnected();
      expect(phone()).to.equal(undefined);
      await settle();
      expect(times()).to.deep.equal([0, 360]);
      expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 8 });
    });
  });
});
