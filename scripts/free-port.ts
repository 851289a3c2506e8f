import { createServer } from 'node:net';

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer()
      .once('error', () => done(false))
      .listen(port, () => server.close(() => done(true)));
  });

// Who looks from one same place finds what another found a moment before and does not listen at yet; process ids differ.
let next = 10_000 + (process.pid % 20_000);

/** A port to listen at, below those that the system gives to connections; never the same one twice in a process. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next++;
    if (await isFree(port)) return port;
  }
}
