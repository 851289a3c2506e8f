/** Clock and chance; replaced in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 up to 1. */
  random(): number;
  /** Calls once, after so many ms. @returns what prevents it. */
  after(ms: number, call: () => void): () => void;
}

export const realClock: Clock = {
  now: Date.now,
  random: Math.random,
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};
