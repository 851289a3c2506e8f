/** Answers that leave at fixed moments, so that nobody reads in the time what the words do not say. */
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Both in milliseconds. */
export interface Ticking {
  /** Of a clock that never goes back; where it begins does not matter. */
  clock: () => number;
  sleep: (ms: number) => Promise<unknown>;
}

/** `Deps.now` is no such clock: that one is set right now and then. */
export const realTicking: Ticking = { clock: () => performance.now(), sleep: wait };

/**
 * Waits for the next whole step.
 * @param since on the same clock
 * @param step milliseconds; at least one of them passes
 */
export async function atNextTick({ clock, sleep }: Ticking, since: number, step: number): Promise<void> {
  const elapsed = clock() - since;
  await sleep(Math.max(1, Math.ceil(elapsed / step)) * step - elapsed);
}
