import { createServer, type AddressInfo } from 'node:net';

/**
 * A port that is free now. The system gives another one each time; a search from a fixed place finds what somebody else
 * found a moment before and does not listen at yet.
 */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
