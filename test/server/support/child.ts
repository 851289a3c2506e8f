/** The server as its own process, as an operator starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export class ServerProcess {
  output = '';
  readonly child: ChildProcess;
  readonly exit: Promise<unknown[]>;

  constructor(env: Record<string, string>) {
    const inherited = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].map((name) => [name, process.env[name]]));
    this.child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
      env: { ...inherited, PORT: '0', RATE_LIMIT: 'off', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.exit = once(this.child, 'exit');
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (data) => (this.output += data));
    running.add(this.child);
    void this.exit.then(() => running.delete(this.child));
  }

  /** Its address, once it has said so. */
  async url(): Promise<string> {
    for (;;) {
      const found = /Loket demo: (\S+)\n[^]*Database/.exec(this.output)?.[1];
      if (found) return found;
      if (this.child.exitCode !== null) throw new Error(`The server ended: ${this.output}`);
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  /** Waits for a server that does not start. @throws when it starts all the same */
  async refusal(): Promise<unknown> {
    const started = this.url().then(
      () => true,
      () => false,
    );
    if (await Promise.race([started, this.exit.then(() => false)])) {
      this.child.kill('SIGKILL');
      throw new Error('It started.');
    }
    return (await this.exit)[0];
  }

  /** @returns the exit code, or the name of the signal */
  async end(signal: NodeJS.Signals): Promise<unknown> {
    this.child.kill(signal);
    const [code, by] = await this.exit;
    return code ?? by;
  }
}

export const post = (url: string, body: unknown, key: string): Promise<Response> =>
  fetch(new URL('api/contacts', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
