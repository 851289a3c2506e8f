import { expect } from 'chai';
import { fetchAvailability, type Availability } from '../../src/backend/availability.js';
import { FakeClock } from '../form/outbox-support.js';
import { json, never, replace, serve } from './stubs.js';

const backend = { url: 'https://loket.example/api/' };
const got = async (body: unknown): Promise<Availability> => {
  serve(() => json(body, 200));
  return fetchAvailability(backend);
};
const statesOf = async (...channels: unknown[]) => Object.fromEntries((await got({ channels })).channels!);

describe('asking how busy the channels are', () => {
  it('is one question without cookies, referrer or anything of the resident', async () => {
    for (const url of ['https://loket.example/api', 'https://loket.example/api/']) {
      const asked = serve(() => json({ channels: [] }, 200));
      await fetchAvailability({ url, headers: { 'X-Gateway': 'a', accept: 'text/html' } });
      expect(asked.map((each) => each.url)).to.deep.equal(['https://loket.example/api/availability']);
      const { init, headers } = asked[0]!;
      expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', mode: 'cors' });
      expect(init.method).to.equal(undefined);
      expect([...headers]).to.deep.equal([
        ['accept', 'application/json'],
        ['x-gateway', 'a'],
      ]);
    }
  });

  it('gives a wait in minutes, "longer than usual", and "not reachable"', async () => {
    expect(
      await statesOf(
        { id: 'phone', waitingMinutes: 7 },
        { id: 'counter', waitingMinutes: 0 },
        { id: 'chat', busy: true },
        { id: 'email', closed: true },
      ),
    ).to.deep.equal({
      phone: { kind: 'waiting', minutes: 7 },
      counter: { kind: 'waiting', minutes: 0 },
      chat: { kind: 'busy' },
      email: { kind: 'closed' },
    });
  });

  it('takes what says most: a breakdown above all, minutes above "busy"', async () => {
    expect(
      await statesOf(
        { id: 'phone', waitingMinutes: 20, busy: true },
        { id: 'chat', waitingMinutes: 20, busy: true, closed: true },
      ),
    ).to.deep.equal({ phone: { kind: 'waiting', minutes: 20 }, chat: { kind: 'closed' } });
  });

  it('says nothing of a channel of which nothing special is told', async () => {
    expect(await statesOf({ id: 'phone' }, { id: 'chat', busy: false, closed: false })).to.deep.equal({});
  });

  it('loses a wrong entry, not the rest', async () => {
    const wrong: unknown[] = [
      null,
      3,
      'chat',
      [],
      {},
      { id: '' },
      { id: 4, busy: true },
      { id: 'x'.repeat(101), busy: true },
    ];
    for (const waitingMinutes of [-1, 601, 2.5, '7', null]) wrong.push({ id: 'counter', waitingMinutes });
    wrong.push({ id: 'counter', busy: 'yes' }, { id: 'counter', closed: 1 });
    expect(await statesOf(...wrong, { id: 'phone', waitingMinutes: 600, unknown: 1 })).to.deep.equal({
      phone: { kind: 'waiting', minutes: 600 },
    });
  });

  it('reads a hundred entries and no more', async () => {
    const many = Array.from({ length: 102 }, (_, at) => ({ id: `c${at}`, busy: true }));
    expect(Object.keys(await statesOf(...many))).to.deep.equal(many.slice(0, 100).map(({ id }) => id));
  });

  it('takes the time to ask again as half a minute at least and an hour at most', async () => {
    for (const [told, taken] of [
      [120, 120],
      [1, 30],
      [-5, 30],
      [1e9, 3600],
    ]) {
      expect((await got({ channels: [], refreshAfter: told })).refreshAfter).to.equal(taken);
    }
    for (const told of ['60', null, {}])
      expect(await got({ channels: [], refreshAfter: told })).not.to.have.property('refreshAfter');
  });

  it('gives no channels when the answer is none', async () => {
    for (const body of [null, [], 'x', {}, { channels: {} }, { channels: null }])
      expect(await got(body)).to.deep.equal({});
    serve(() => new Response('<html>Log in</html>', { status: 200 }));
    expect(await fetchAvailability(backend)).to.deep.equal({});
  });

  it('gives no channels when the backend refuses or fails, and tells for how long it wants to be left alone', async () => {
    for (const status of [403, 404, 500]) {
      serve(() => json({ channels: [{ id: 'phone', busy: true }] }, status));
      expect(await fetchAvailability(backend)).to.deep.equal({});
    }
    serve(() => json({}, 503, { 'Retry-After': '120' }));
    expect(await fetchAvailability(backend)).to.deep.equal({ retryAfter: 120 });
  });

  it('gives no channels, and never throws, without a network or with an address or a header that is none', async () => {
    serve(() => Promise.reject(new TypeError('no network')));
    expect(await fetchAvailability(backend)).to.deep.equal({});
    const asked = serve(() => json({ channels: [] }, 200));
    expect(await fetchAvailability({ url: 'https://[' })).to.deep.equal({});
    expect(await fetchAvailability({ ...backend, headers: { 'no name': '' } })).to.deep.equal({});
    expect(asked).to.deep.equal([]);
  });

  it('gives up after eight seconds, and when it is called off', async () => {
    const clock = new FakeClock();
    replace(window, 'setTimeout', (call: () => void, ms: number) => clock.after(ms, call));
    replace(window, 'clearTimeout', (stop?: () => void) => stop?.());
    serve(never);
    let late: Availability | undefined;
    void fetchAvailability(backend).then((answer) => (late = answer));
    await clock.pass(7_999);
    expect(late).to.equal(undefined);
    await clock.pass(1);
    expect(late).to.deep.equal({});
    const control = new AbortController();
    const off = fetchAvailability(backend, control.signal);
    control.abort();
    expect(await off).to.deep.equal({});
  });
});
