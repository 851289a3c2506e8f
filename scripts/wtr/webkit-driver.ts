/** Debian's WebKitGTK over plain WebDriver: the engine of Safari, on a machine without macOS. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from '../browser.js';
import { freePort } from '../free-port.js';

/** The small browser that WebKitGTK brings along; its place depends on the processor. */
const miniBrowser = (): string | undefined =>
  [
    process.env['WEBKIT_MINIBROWSER'],
    ...['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
  ].find((path) => path && existsSync(path));

const hasDisplay = (): boolean => !!process.env['DISPLAY'];

/** @returns what to install, when WebKitGTK, its driver or a display is missing. */
export function missingWebKit(): string | undefined {
  if (miniBrowser() && onPath('WebKitWebDriver') && (hasDisplay() || onPath('xvfb-run'))) return undefined;
  return 'No WebKitGTK with its driver and a display found. On Debian: sudo apt-get install webkit2gtk-driver xvfb';
}

/** One browser window and the WebDriver process that holds it. */
export class WebKitDriver {
  /** The page that was opened last. */
  url = '';
  #session = '';

  private constructor(
    readonly base: string,
    readonly process: ChildProcess,
  ) {}

  /** @throws Error that says what to install when WebKitGTK, its driver or a display is missing. */
  static async start(): Promise<WebKitDriver> {
    const binary = miniBrowser();
    const driver = onPath('WebKitWebDriver');
    if (!binary || !driver) throw new Error(missingWebKit());
    const display = hasDisplay() ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1600x1400x24'];
    const port = await freePort();
    const [command = driver, ...args] = [...display, driver, `--port=${port}`, '--host=127.0.0.1'];
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const child = spawn(command, args, { stdio: 'ignore', detached: true, env });
    const self = new WebKitDriver(`http://127.0.0.1:${port}`, child);
    await self.#untilReady();
    const browserOptions = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
    const { sessionId } = (await self.send('POST', '', { capabilities })) as { sessionId: string };
    self.#session = `/${sessionId}`;
    return self;
  }

  async #untilReady(): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await fetch(`${this.base}/status`);
        return;
      } catch (error) {
        if (tries > 300) throw error;
        await sleep(100);
      }
    }
  }

  /** One WebDriver command. @throws Error with the driver's words. */
  async send(method: 'GET' | 'POST' | 'DELETE', path: string, body: object = {}): Promise<unknown> {
    const answer = await fetch(`${this.base}/session${this.#session}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  run(script: string, ...args: unknown[]): Promise<unknown> {
    return this.send('POST', '/execute/sync', { script, args });
  }

  open(url: string): Promise<unknown> {
    this.url = url;
    return this.send('POST', '/url', { url });
  }

  async stop(): Promise<void> {
    try {
      await this.send('DELETE', '');
    } finally {
      try {
        // The whole group: xvfb-run, its X server and the browser go along.
        if (this.process.pid) process.kill(-this.process.pid);
      } catch {
        // It was gone already.
      }
    }
  }
}
