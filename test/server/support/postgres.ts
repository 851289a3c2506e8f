/** A PostgreSQL for the tests: the one that TEST_DATABASE_URL names, else a throw-away one from what is installed. */
import { execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

export interface FoundPostgres {
  url: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Folder of `initdb` and `postgres`: newest of Debian's places, else where the PATH has it. */
async function binaries(): Promise<string | undefined> {
  const home = '/usr/lib/postgresql';
  const versions = await readdir(home).catch(() => []);
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  if (newest) return join(home, newest, 'bin');
  return run('pg_config', ['--bindir']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  return { uid: uid!, gid: gid! };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function startCluster(bin: string, durable: boolean): Promise<FoundPostgres> {
  const who = await unprivileged();
  const folder = await mkdtemp(join(tmpdir(), 'loket-pg-'));
  if (who.uid !== undefined) await chown(folder, who.uid, who.gid!);
  const data = join(folder, 'data');
  const options = { ...who, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'loket', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options);
  // Only by a socket in its own folder: no port to clash with, nothing that others can reach.
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', `fsync=${durable ? 'on' : 'off'}`];
  const server = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  process.once('exit', () => server.kill('SIGQUIT'));
  const url = `postgres://loket@localhost/postgres?host=${encodeURIComponent(folder)}`;
  for (let tries = 0; server.exitCode === null; tries++) {
    if (await answers(url)) break;
    if (tries > 300) throw new Error('The PostgreSQL for the tests did not start.');
    await new Promise((next) => setTimeout(next, 100));
  }
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param durable whether each commit waits for the disk: for measuring; tests need no such wait
 * @returns a database, or a sentence that says why there is none
 */
export async function findPostgres(durable = false): Promise<FoundPostgres | string> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const bin = await binaries();
  if (!bin) {
    return 'There is no PostgreSQL here, so this was not tested on it. Install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL.';
  }
  try {
    return await startCluster(bin, durable);
  } catch (error) {
    return `The installed PostgreSQL (${bin}) did not start, so this was not tested on it: ${(error as Error).message}`;
  }
}
