import { expect } from 'chai';
import type { Receipt } from '../../src/domain/contact.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { newKey } from '../../src/form/outbox.js';
import { accepted, alreadySent, contact, lost, other, outboxWith, refused, settle } from './outbox-support.js';

const unreadable: Outcome<Receipt> = { kind: 'unknown', reason: 'unreadable' };

describe('the key that keeps a message from coming twice', () => {
  it('is 128 bits of chance', () => {
    const keys = Array.from({ length: 200 }, newKey);
    expect(new Set(keys).size).to.equal(200);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
  });

  it('is there before the first try, so that the draft can hold it', async () => {
    const { outbox, keys } = outboxWith();
    const { key } = outbox;
    expect(outbox.key).to.equal(key);
    await outbox.send(contact);
    expect(keys()).to.deep.equal([key]);
  });

  it('stays the same when the same message is sent again', async () => {
    for (const first of [refused, unreadable, { kind: 'later', reason: 'down', retryAfter: 300 } as const]) {
      const { outbox, keys } = outboxWith(first);
      await outbox.send(contact);
      await outbox.send({ ...contact });
      expect(keys()[1]).to.equal(keys()[0]);
    }
  });

  it('is another one for the next message', async () => {
    const { outbox, keys } = outboxWith(accepted, accepted);
    await outbox.send(contact);
    await outbox.send(contact);
    expect(keys()[1]).not.to.equal(keys()[0]);
  });

  it('is another one when a refused message was changed', async () => {
    const { outbox, keys } = outboxWith(refused);
    await outbox.send(contact);
    await outbox.send(other);
    expect(keys()[1]).not.to.equal(keys()[0]);
  });

  it('stays when a changed message may have arrived before it was changed, also after a refusal', async () => {
    const { outbox, keys } = outboxWith(unreadable, refused, accepted);
    await outbox.send(contact);
    await outbox.send(other);
    await outbox.send({ ...other, message: 'Drie' });
    expect(new Set(keys()).size).to.equal(1);
  });

  it('is another one for the new words, once the backend said that it has the old ones', async () => {
    const { outbox, keys } = outboxWith(unreadable, alreadySent, accepted);
    await outbox.send(contact);
    expect(await outbox.send(other)).to.equal(alreadySent);
    await outbox.send(other);
    expect(keys()[1]).to.equal(keys()[0]);
    expect(keys()[2]).not.to.equal(keys()[1]);
  });

  it('outlives a reload of the page, whatever is sent then', async () => {
    const { outbox, keys } = outboxWith(refused, accepted);
    outbox.key = 'c'.repeat(32);
    await outbox.send(contact);
    await outbox.send(other);
    expect(keys()).to.deep.equal(['c'.repeat(32), 'c'.repeat(32)]);
  });

  it('goes with the message when everything is wiped, and what was under way says nothing any more', async () => {
    let answer!: (outcome: Outcome<Receipt>) => void;
    const { outbox, keys, tries } = outboxWith(new Promise((resolve) => (answer = resolve)), lost);
    const first = outbox.send(contact);
    await settle();
    outbox.reset();
    expect(tries[0]?.signal?.aborted).to.equal(true);
    answer(lost);
    await first;
    expect(outbox.state).to.deep.equal({ kind: 'idle' });
    void outbox.send(contact);
    await settle();
    expect(keys()[1]).not.to.equal(keys()[0]);
    outbox.reset();
  });
});
