import { expect } from 'chai';
import type { Receipt } from '../../src/domain/contact.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { replace } from '../backend/stubs.js';
import { accepted, contact, lost, other, outboxWith, refused, settle } from './outbox-support.js';

describe('a message in the outbox', () => {
  it('is sent once, and settled with the receipt', async () => {
    const { outbox, tries, states } = outboxWith(accepted);
    expect(await outbox.send(contact, { formToken: 't' })).to.equal(accepted);
    expect(tries).to.have.length(1);
    expect(tries[0]).to.deep.include({ contact, guard: { formToken: 't' } });
    expect(states).to.deep.equal([
      { kind: 'sending', attempt: 1, slow: false },
      { kind: 'settled', outcome: accepted },
    ]);
  });

  it('is sent once by Enter, a click and a double tap together', async () => {
    const { outbox, tries } = outboxWith();
    const [a, b] = [outbox.send(contact), outbox.send(other)];
    expect(a).to.equal(b);
    await a;
    expect(tries).to.have.length(1);
    await outbox.send(contact);
    expect(tries).to.have.length(2);
  });

  it('tells that it takes long after six seconds, and no more once it is settled', async () => {
    let answer!: (outcome: Outcome<Receipt>) => void;
    const { outbox, clock } = outboxWith(new Promise((resolve) => (answer = resolve)));
    const sent = outbox.send(contact);
    await clock.pass(5_999);
    expect(outbox.state).to.deep.equal({ kind: 'sending', attempt: 1, slow: false });
    await clock.pass(1);
    expect(outbox.state).to.deep.equal({ kind: 'sending', attempt: 1, slow: true });
    answer(accepted);
    await sent;
    expect(clock.timers).to.deep.equal([]);
  });

  it('is kept when a backend of somebody else throws', async () => {
    const { outbox } = outboxWith(Promise.reject(new Error('bug')));
    expect(await outbox.send(contact)).to.deep.equal({ kind: 'unknown', reason: 'unreadable' });
  });
});

describe('a message that did not come through', () => {
  it('is tried three times at most, further apart each time, with the same key', async () => {
    const { outbox, clock, tries, keys } = outboxWith(lost, lost, lost);
    const sent = outbox.send(contact);
    await settle();
    expect(outbox.state).to.deep.equal({ kind: 'waiting', attempt: 1, reason: 'network', until: clock.time + 1_000 });
    clock.chance = 0.999;
    await clock.pass(1_000);
    expect(outbox.state).to.deep.include({ kind: 'waiting', attempt: 2 });
    await clock.pass(3_997);
    expect(tries).to.have.length(2);
    await clock.pass(1);
    expect(await sent).to.equal(lost);
    expect(tries).to.have.length(3);
    expect(new Set(keys()).size).to.equal(1);
    expect(clock.timers).to.deep.equal([]);
  });

  it('waits as long as a busy backend asks', async () => {
    const { outbox, clock, tries } = outboxWith({ kind: 'later', reason: 'busy', retryAfter: 60 });
    const sent = outbox.send(contact);
    await settle();
    await clock.pass(60_999);
    expect(tries).to.have.length(1);
    await clock.pass(1);
    expect(await sent).to.equal(accepted);
  });

  it('leaves it to the resident when a backend asks for more than a minute', async () => {
    const busy: Outcome<Receipt> = { kind: 'later', reason: 'down', retryAfter: 61 };
    const { outbox, tries } = outboxWith(busy);
    expect(await outbox.send(contact)).to.equal(busy);
    expect(tries).to.have.length(1);
  });

  it('is not tried again when it was refused, or when the answer could not be read', async () => {
    for (const outcome of [refused, { kind: 'unknown', reason: 'unreadable' } as const]) {
      const { outbox, tries } = outboxWith(outcome);
      expect(await outbox.send(contact)).to.equal(outcome);
      expect(tries).to.have.length(1);
    }
  });

  it('goes at once when the resident does not want to wait', async () => {
    const { outbox, clock } = outboxWith(lost);
    const sent = outbox.send(contact);
    await settle();
    outbox.retryNow();
    expect(await sent).to.equal(accepted);
    expect(clock.timers).to.deep.equal([]);
  });

  it('waits for the internet, and goes a little after it is back', async () => {
    replace(navigator, 'onLine', false);
    const { outbox, clock, tries } = outboxWith({ kind: 'unknown', reason: 'offline' });
    clock.chance = 0.5;
    const sent = outbox.send(contact);
    await clock.pass(100_000);
    expect(outbox.state).to.deep.include({ kind: 'waiting', attempt: 1, reason: 'offline', until: 'online' });
    replace(navigator, 'onLine', true);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(outbox.state).to.deep.include({ until: clock.time + 500 });
    expect(tries).to.have.length(1);
    await clock.pass(500);
    expect(await sent).to.equal(accepted);
  });

  it('does not go while nobody looks at the page', async () => {
    const { outbox, clock, tries } = outboxWith(lost);
    const sent = outbox.send(contact);
    await settle();
    replace(document, 'hidden', true);
    await clock.pass(1_000_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tries).to.have.length(1);
    replace(document, 'hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await sent).to.equal(accepted);
  });

  it('stops when the form leaves the page, wherever it is', async () => {
    const waiting = outboxWith(lost);
    const sent = waiting.outbox.send(contact);
    await settle();
    waiting.outbox.abort();
    expect(await sent).to.equal(lost);
    expect(waiting.clock.timers).to.deep.equal([]);
    expect(waiting.tries).to.have.length(1);

    const hanging = outboxWith(new Promise(() => {}));
    void hanging.outbox.send(contact);
    await settle();
    hanging.outbox.abort();
    expect(hanging.tries[0]?.signal?.aborted).to.equal(true);
  });

  it('leaves no listener behind', async () => {
    const listening = new Set<unknown>();
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    replace(window, 'addEventListener', (type: string, call: () => void) => (listening.add(call), add(type, call)));
    replace(
      window,
      'removeEventListener',
      (type: string, call: () => void) => (listening.delete(call), remove(type, call)),
    );
    replace(navigator, 'onLine', false);
    const { outbox } = outboxWith({ kind: 'unknown', reason: 'offline' });
    const sent = outbox.send(contact);
    await settle();
    expect(listening.size).to.equal(1);
    outbox.abort();
    await sent;
    expect(listening.size).to.equal(0);
  });
});
