import type { SendOptions } from '../../src/backend/backend.js';
import type { Contact, Receipt } from '../../src/domain/contact.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { Clock } from '../../src/form/clock.js';
import { Outbox, type OutboxState } from '../../src/form/outbox.js';

export const contact: Contact = {
  type: 'idea',
  message: 'Een bankje bij de vijver',
  answers: [],
  answerBy: 'none',
  answerTo: 'person',
  language: 'nl',
  attachments: [],
};
export const other: Contact = { ...contact, message: 'Twee bankjes bij de vijver' };

export const accepted: Outcome<Receipt> = { kind: 'accepted', value: { reference: '1234567890' } };
export const lost: Outcome<Receipt> = { kind: 'unknown', reason: 'network' };
export const refused: Outcome<Receipt> = {
  kind: 'refused',
  reason: 'issues',
  issues: [{ field: 'message', code: 'too-long' }],
};
export const alreadySent: Outcome<Receipt> = { kind: 'refused', reason: 'already-sent', issues: [] };

/** Time stands still until the test moves it. */
export class FakeClock implements Clock {
  time = 1_000_000;
  chance = 0;
  timers: { at: number; call: () => void }[] = [];

  now = (): number => this.time;
  random = (): number => this.chance;
  after(ms: number, call: () => void): () => void {
    const timer = { at: this.time + ms, call };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((each) => each !== timer));
  }
  async pass(ms: number): Promise<void> {
    this.time += ms;
    for (const timer of this.timers.filter(({ at }) => at <= this.time)) {
      this.timers = this.timers.filter((each) => each !== timer);
      timer.call();
    }
    await settle();
  }
}

/** Lets all promises that can go on go on. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** An outbox with a backend that answers what it is told, and a log of all that happened. */
export function outboxWith(...answers: (Outcome<Receipt> | Promise<Outcome<Receipt>>)[]) {
  const tries: (SendOptions & { contact: Contact })[] = [];
  const states: OutboxState[] = [];
  const clock = new FakeClock();
  const send = (sent: Contact, options: SendOptions): Promise<Outcome<Receipt>> => {
    tries.push({ ...options, contact: sent });
    return Promise.resolve(answers.shift() ?? accepted);
  };
  const outbox: Outbox = new Outbox({ send }, () => states.push(outbox.state), clock);
  const keys = (): string[] => tries.map(({ idempotencyKey }) => idempotencyKey);
  return { outbox, clock, tries, states, keys, answers };
}
