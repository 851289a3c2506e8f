/** Work that is asked for often and done once at a time. */

export interface OneAtATime<T> {
  /** Does it; a call while it runs makes one more follow, so that nothing is missed that came in meanwhile. */
  run(): Promise<T>;
  /** Lets what runs end, and nothing follow. */
  stop(): Promise<void>;
}

export function oneAtATime<T>(work: () => Promise<T>): OneAtATime<T> {
  let running: Promise<T> | undefined;
  let again = false;
  const run = (): Promise<T> => {
    if (running) again = true;
    running ??= work().finally(() => {
      running = undefined;
      if (!again) return;
      again = false;
      // Who asked was told of the run before; a failure of this one shows at the next.
      void run().catch(() => {});
    });
    return running;
  };
  return {
    run,
    async stop() {
      again = false;
      await running?.catch(() => {});
    },
  };
}
