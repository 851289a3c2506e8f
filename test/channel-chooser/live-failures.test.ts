import { expect } from 'chai';
import type { Availability } from '../../src/backend/availability.js';
import { Live } from '../../src/channel-chooser/live.js';
import { FakeClock, settle } from '../form/outbox-support.js';
import { connected, Host, liveWith, minute, second, show, wait } from './live-support.js';

const failure: Availability = {};

describe('how busy it is now, when the backend fails', () => {
  it('is asked less and less, every ten minutes at last, and every minute again once it answers', async () => {
    const answers = [wait(7), ...Array.from({ length: 7 }, () => failure), wait(8), failure, wait(8)];
    const { pass, asked } = await liveWith(...answers);
    await pass(60 * minute);
    const pauses = asked.slice(1).map(({ at }, n) => (at - asked[n]!.at) / minute);
    expect(pauses.slice(0, 10)).to.deep.equal([1, 2, 4, 8, 10, 10, 10, 10, 1, 2]);
  });

  it('is asked no more often than the backend once said', async () => {
    const { pass, times } = await liveWith(wait(7, { refreshAfter: 3600 }), failure, failure);
    await pass(3 * 60 * minute);
    expect(times()).to.deep.equal([0, 3600, 7200, 10800]);
  });

  it('is left alone for as long as the backend wants, and never sooner by chance', async () => {
    for (const chance of [0, 1]) {
      const { pass, clock, times } = await liveWith(wait(7), { retryAfter: 900 }, wait(7));
      await pass(59 * second);
      clock.chance = chance;
      await pass(901 * second - 1);
      expect(times()).to.deep.equal([0, 60]);
      await pass(13 * second);
      expect(times().slice(0, 2)).to.deep.equal([0, 60]);
      expect(times()[2]).to.be.within(960, 973);
    }
  });

  it('is left alone also by a page that is hidden and seen again', async () => {
    const { pass, times } = await liveWith(wait(7), { retryAfter: 900 }, wait(7));
    await pass(960 * second - 1);
    show('hidden');
    show('visible');
    await settle();
    expect(times()).to.deep.equal([0, 60]);
    await pass(1);
    expect(times()).to.deep.equal([0, 60, 960]);
  });

  it('stays for five minutes after it was last confirmed, and goes then', async () => {
    const { pass, phone, host } = await liveWith(wait(7), failure);
    await pass(5 * minute - 1);
    expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 7 });
    await pass(1);
    expect(phone()).to.equal(undefined);
    expect(host.updates).to.equal(2);
  });

  it('goes after five minutes also when a question never ends', async () => {
    const { pass, phone } = await liveWith(wait(7), new Promise(() => {}));
    await pass(5 * minute);
    expect(phone()).to.equal(undefined);
  });

  it('stays as long as the backend vouched for it, when that is longer', async () => {
    const { pass, phone } = await liveWith(wait(7, { refreshAfter: 1800 }), failure);
    await pass(30 * minute);
    expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 7 });
    await pass(4 * minute);
    expect(phone()).to.equal(undefined);
  });

  it('stays when the same is confirmed again and again', async () => {
    const { pass, phone, host } = await liveWith(wait(7));
    await pass(20 * minute);
    expect(phone()).to.deep.equal({ kind: 'waiting', minutes: 7 });
    expect(host.updates).to.equal(1);
  });

  it('is asked again also when what asks throws', async () => {
    const clock = new FakeClock();
    let times = 0;
    const live = new Live(
      new Host(),
      () => {
        times++;
        throw new Error('of somebody else');
      },
      clock,
    );
    connected.push(live);
    live.hostConnected();
    await settle();
    for (let left = 180; left > 0; left--) await clock.pass(second);
    expect(times).to.equal(2);
  });
});
