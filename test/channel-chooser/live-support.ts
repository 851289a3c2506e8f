/** A page with a widget that asks how busy it is; time stands still until the test moves it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Availability, LiveState } from '../../src/backend/availability.js';
import { Live, type AskAvailability } from '../../src/channel-chooser/live.js';
import { replace } from '../backend/stubs.js';
import { FakeClock, settle } from '../form/outbox-support.js';

export const second = 1_000;
export const minute = 60 * second;

export const wait = (minutes: number, more: Omit<Availability, 'channels'> = {}): Availability => ({
  channels: new Map<string, LiveState>([['phone', { kind: 'waiting', minutes }]]),
  ...more,
});
/** A widget that counts how often it is drawn anew. */
export class Host implements ReactiveControllerHost {
  updates = 0;
  controllers: ReactiveController[] = [];
  updateComplete = Promise.resolve(true);
  addController = (controller: ReactiveController): void => void this.controllers.push(controller);
  removeController = (): void => {};
  requestUpdate = (): void => void this.updates++;
}

export const show = (visibilityState: 'visible' | 'hidden'): void => {
  replace(document, 'visibilityState', visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Disconnected after each test. */
export const connected: Live[] = [];

beforeEach(() => replace(document, 'visibilityState', 'visible'));
afterEach(() => {
  for (const live of connected.splice(0)) live.hostDisconnected();
});

/** What is answered, in order; the last one again and again. Half of chance is no jitter at all. */
export async function liveWith(...answers: (Availability | Promise<Availability>)[]) {
  const host = new Host();
  const clock = new FakeClock();
  clock.chance = 0.5;
  const asked: { at: number; signal: AbortSignal }[] = [];
  const ask: AskAvailability = async (signal) => {
    asked.push({ at: clock.time - start, signal });
    return answers.length > 1 ? answers.shift()! : answers[0]!;
  };
  const start = clock.time;
  const live = new Live(host, ask, clock);
  connected.push(live);
  /** Lets time go by in steps of a second. */
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= second) await clock.pass(Math.min(left, second));
  };
  const phone = (): LiveState | undefined => live.states.get('phone');
  live.hostConnected();
  await settle();
  return { host, clock, live, asked, pass, phone, times: () => asked.map(({ at }) => at / second) };
}
