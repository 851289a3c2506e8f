/** A MariaDB of its own in a temporary folder, reached by a socket: no port, no service, nothing left behind. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Database {
  socket: string;
  stop(): Promise<void>;
}

/** MariaDB does not run as root; `nobody` is on every Linux. */
const owner = () => {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })));
  return { uid: uid!, gid: gid! };
};

/** @param folder must not be there yet */
export async function startDatabase(folder: string): Promise<Database> {
  const who = owner();
  mkdirSync(folder);
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  const options = { ...who, cwd: folder, env: { ...process.env, HOME: folder, TMPDIR: folder } };
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${join(folder, 'pid')}`,
      // Nothing here has to survive the power.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-log-bin',
    ],
    { ...options, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const atExit = () => server.kill('SIGKILL');
  process.once('exit', atExit);
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error('The MariaDB for the tests did not start.');
    await new Promise((next) => setTimeout(next, 100));
  }
  return {
    socket,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      process.off('exit', atExit);
    },
  };
}
