/**
 * Gives the others their turn: keys, clicks and painting. Never later than it must, unlike a timer, which browsers hold back
 * by 4 ms after some turns.
 */
export function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go(undefined);
    };
    port2.postMessage(0);
  });
}
