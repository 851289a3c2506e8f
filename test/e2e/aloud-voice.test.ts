/**
 * Reading aloud by a real voice: Chromium with espeak-ng behind speech-dispatcher, as Debian has them, and a sound card that
 * swallows all. Elsewhere it is skipped, and says why.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium, onPath } from '../../scripts/browser.js';
import { CmsSite, version } from './cms-site.js';

const speechd = `AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
LogLevel 1
Timeout 5
`;
const silentCard = 'pcm.!default { type null }\nctl.!default { type null }\n';

/** A home of its own, so that the voice of who runs this is left alone. */
async function home(): Promise<{ folder: string; env: Record<string, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-voice-'));
  const at = (name: string): string => join(folder, name);
  for (const name of ['config/speech-dispatcher', 'run', 'cache'])
    await mkdir(at(name), { recursive: true, mode: 0o700 });
  await writeFile(at('.asoundrc'), silentCard);
  await writeFile(at('config/speech-dispatcher/speechd.conf'), speechd);
  const own = { HOME: folder, XDG_CONFIG_HOME: at('config'), XDG_RUNTIME_DIR: at('run'), XDG_CACHE_HOME: at('cache') };
  return { folder, env: { ...(process.env as Record<string, string>), ...own } };
}

/** What keeps it from being tried here. */
const missing = (): string | undefined => {
  if (process.platform !== 'linux') return 'only on Linux a voice can be installed by a test';
  if (!onPath('speech-dispatcher')) return 'no speech-dispatcher: apt-get install speech-dispatcher-espeak-ng';
  if (
    !['/usr/lib/speech-dispatcher-modules', '/usr/libexec/speech-dispatcher-modules'].some((folder) =>
      existsSync(`${folder}/sd_espeak-ng`),
    )
  )
    return 'no espeak-ng behind speech-dispatcher: apt-get install speech-dispatcher-espeak-ng';
  return undefined;
};

declare global {
  interface Window {
    /** What the voice told, with what was marked then. */
    told: string[];
  }
}

describe('reading aloud by a real voice', { skip: missing() ?? false }, () => {
  let browser: Browser;
  let site: CmsSite;
  let folder: string;
  before(async () => {
    const own = await home();
    folder = own.folder;
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [...chromiumFlags, '--enable-speech-dispatcher'],
      ignoreDefaultArgs: ['--mute-audio'],
      env: own.env,
    });
    site = await CmsSite.start();
  });
  after(async () => {
    await browser.close();
    await site.end();
    // Started by the browser, it waits for others.
    const pid = await readFile(join(folder, 'run/speech-dispatcher/pid/speech-dispatcher.pid'), 'utf8').catch(() => '');
    if (Number(pid)) process.kill(Number(pid));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('says each sentence in Dutch, marks it meanwhile, and is as before at the end', async (context) => {
    const html = `<article lang="nl"><h2>Afval</h2><p>Wij halen het op. Zet het buiten.</p></article>
      <script type="module" src="${site.town.url}/loket/${version}/embed.js" data-config="${site.town.url}/loket.json"></script>
      <loket-help-panel for="article"></loket-help-panel>`;
    const resident = await site.show(browser, html);
    const { page } = resident;
    await page.evaluate(() => {
      window.told = [];
      const speak = speechSynthesis.speak.bind(speechSynthesis);
      speechSynthesis.speak = (utterance) => {
        for (const type of ['start', 'end', 'error'] as const)
          utterance.addEventListener(type, () => {
            const mark = [...(CSS.highlights.get('loket-read') ?? [])].map(String).join('');
            window.told.push(`${type} ${utterance.voice!.lang}: ${utterance.text} [${type === 'end' ? '' : mark}]`);
          });
        speak(utterance);
      };
    });
    const part = page.getByRole('button', { name: 'Voorlezen' });
    try {
      await part.waitFor({ timeout: 30_000 });
    } catch {
      context.skip('this Chromium has no voices of speech-dispatcher');
      return;
    }
    await part.click();
    await page.getByRole('button', { name: 'Lees voor' }).click();
    await page.waitForFunction(() => window.told.filter((each) => /^(end|error)/.test(each)).length === 3);
    await page.getByRole('button', { name: 'Lees voor' }).waitFor();
    const sentences = ['Afval', 'Wij halen het op.', 'Zet het buiten.'];
    assert.deepEqual(
      await page.evaluate(() => window.told),
      sentences.flatMap((text) => [`start nl: ${text} [${text}]`, `end nl: ${text} []`]),
    );
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    assert.deepEqual(resident.faults, []);
  });
});
