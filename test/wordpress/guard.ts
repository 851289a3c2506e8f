/** Ends servers and removes their files when this process ends in whatever way, also when it is killed. */
import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

// It reads until nobody holds the other end any more.
const script = `while read -r pid; do pids="$pids $pid"; done
for pid in $pids; do kill -s KILL -- "$pid"; done
until rm -rf "$1"; do sleep 1; done`;

export interface Guard {
  /** @param pid below 0: a group of processes */
  watch(pid: number): void;
  /** Does it now. */
  end(): Promise<void>;
}

/** @param folder to remove at the end */
export function startGuard(folder: string): Guard {
  // A session of its own: Ctrl+C in the terminal does not reach it.
  const guard = spawn('sh', ['-c', script, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const ended = new Promise<void>((done) => guard.once('exit', () => done()));
  guard.unref();
  const input: Writable = guard.stdin;
  return {
    watch: (pid) => void input.write(`${pid}\n`),
    async end() {
      guard.ref();
      input.end();
      await ended;
    },
  };
}
