/**
 * A real voice for a test: espeak-ng behind a speech-dispatcher of our own, with a sound card that swallows all. What talks
 * to it may wait for ever when it hangs, so it is asked to say a word first, and is killed at the end whatever it does.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from '../../scripts/browser.js';

const speechd = `AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
LogLevel 1
Timeout 0
`;
const silentCard = 'pcm.!default { type null }\nctl.!default { type null }\n';

const modules = ['/usr/lib/speech-dispatcher-modules', '/usr/libexec/speech-dispatcher-modules'];

/** @returns what keeps a voice from being tried here. */
export const noVoice = (): string | undefined => {
  if (process.platform !== 'linux') return 'only on Linux a voice can be installed by a test';
  if (!onPath('speech-dispatcher')) return 'no speech-dispatcher: apt-get install speech-dispatcher-espeak-ng';
  if (!modules.some((folder) => existsSync(`${folder}/sd_espeak-ng`)))
    return 'no espeak-ng behind speech-dispatcher: apt-get install speech-dispatcher-espeak-ng';
  return undefined;
};

export class MachineVoice {
  /** For the browser: a home of its own, so that the voice of who runs this is left alone. */
  readonly env: Record<string, string>;
  readonly #folder: string;
  readonly #socket: string;
  readonly #server: ChildProcess;

  private constructor(folder: string) {
    const at = (name: string): string => join(folder, name);
    this.#folder = folder;
    // Where libspeechd looks when nothing else is said.
    this.#socket = at('run/speech-dispatcher/speechd.sock');
    const own = {
      HOME: folder,
      XDG_CONFIG_HOME: at('config'),
      XDG_RUNTIME_DIR: at('run'),
      XDG_CACHE_HOME: at('cache'),
    };
    this.env = { ...(process.env as Record<string, string>), ...own, SPEECHD_ADDRESS: `unix_socket:${this.#socket}` };
    // In a group of its own, so that its modules end with it; tied to none of our pipes.
    const args = ['--run-single', '-c', 'unix_socket', '-S', this.#socket, '-P', at('run/pid')];
    this.#server = spawn('speech-dispatcher', args, { env: this.env, stdio: 'ignore', detached: true });
    this.#server.on('error', () => undefined).unref();
  }

  static async start(): Promise<MachineVoice> {
    const folder = await mkdtemp(join(tmpdir(), 'loket-voice-'));
    for (const name of ['config/speech-dispatcher', 'run/speech-dispatcher', 'cache'])
      await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, '.asoundrc'), silentCard);
    await writeFile(join(folder, 'config/speech-dispatcher/speechd.conf'), speechd);
    return new MachineVoice(folder);
  }

  /** Whether it says a word, start to end, within this number of milliseconds. */
  async speaks(limit = 20_000): Promise<boolean> {
    const end = Date.now() + limit;
    while (Date.now() < end) {
      if (await this.#says('Hallo', end - Date.now())) return true;
      await wait(250);
    }
    return false;
  }

  /** One sentence by SSIP, the protocol of speech-dispatcher: 702 is the event that it was said. */
  #says(text: string, limit: number): Promise<boolean> {
    return new Promise((done) => {
      const socket = connect(this.#socket);
      const finish = (said: boolean): void => {
        socket.destroy();
        done(said);
      };
      let heard = '';
      socket.setTimeout(limit, () => finish(false));
      socket.on('error', () => finish(false)).on('close', () => finish(false));
      socket.on('data', (data) => {
        heard += data.toString();
        if (/^702/m.test(heard)) finish(true);
      });
      const lines = ['SET self CLIENT_NAME loket:test:main', 'SET self NOTIFICATION END on', 'SPEAK', text, '.'];
      socket.write(lines.map((line) => `${line}\r\n`).join(''));
    });
  }

  async end(): Promise<void> {
    try {
      process.kill(-this.#server.pid!, 'SIGKILL');
    } catch {
      // It never came, or has gone already.
    }
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
