/**
 * Keeps two processes from opening one data folder: the embedded database has no lock of its own, and two at once
 * lose rows. The lock is a socket in the folder, not a file with a process id: the system lets go of a socket when its
 * process dies, however it dies, while an id is given out again (in a container it is always the same).
 */
import { randomBytes, createHash } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SettingsError } from '../config/env.js';

const place = (dataDir: string): string => {
  const folder = resolve(dataDir);
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\loket-${hash}`;
  const path = join(folder, 'lock.sock');
  // The path of a socket may be 104 bytes long on macOS, 108 on Linux.
  return Buffer.byteLength(path) < 100 ? path : join(tmpdir(), `loket-${hash}.sock`);
};

const listen = (path: string, word: string): Promise<Server | undefined> =>
  new Promise((done, fail) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(word));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    );
    server.listen(path, () => done(server.unref()));
  });

/** What the holder of the lock says, or `undefined` when there is none. */
const ask = (path: string): Promise<string | undefined> =>
  new Promise((done) => {
    let said = '';
    const socket = connect(path);
    socket
      .on('data', (data) => (said += String(data)))
      .on('error', () => done(undefined))
      .on('end', () => done(said));
  });

/**
 * @param dataDir folder, made when it is not there
 * @returns function that lets the lock go
 * @throws {SettingsError} when another process has the folder
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const path = place(dataDir);
  const word = randomBytes(16).toString('hex');
  const taken = () =>
    new SettingsError(
      `The data folder ${resolve(dataDir)} is in use by another process. Stop that one, or give this one its own folder by LOKET_DATA.`,
    );
  let server = await listen(path, word);
  if (!server) {
    if ((await ask(path)) !== undefined) throw taken();
    await unlink(path).catch(() => {});
    server = await listen(path, word);
    if (!server) throw taken();
    // Two that found the same dead lock may both get here; only one of them answers under the path afterwards.
    await wait(50);
    if ((await ask(path)) !== word) {
      server.close();
      throw taken();
    }
  }
  const held = server;
  return () => new Promise((done) => held.close(() => done()));
}
