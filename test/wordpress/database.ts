/** A MariaDB of its own in a temporary folder, reached by a socket: no port, no service, nothing left behind. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from './guard.js';

/** MariaDB does not run as root; `nobody` is on every Linux. */
const owner = () => {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })));
  return { uid: uid!, gid: gid! };
};

/**
 * @param folder must not be there yet
 * @returns the socket
 */
export async function startDatabase(folder: string, guard: Guard): Promise<string> {
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
  guard.watch(server.pid!);
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error('The MariaDB for the tests did not start.');
    await new Promise((next) => setTimeout(next, 100));
  }
  return socket;
}
