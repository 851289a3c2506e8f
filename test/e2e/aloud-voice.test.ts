/**
 * Reading aloud by a real voice: Chromium with espeak-ng behind speech-dispatcher, as Debian has them. Elsewhere it is skipped,
 * and says why.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/browser.js';
import { CmsSite, version } from './cms-site.js';
import { MachineVoice, noVoice } from './machine-voice.js';
import type { Resident } from './support.js';

/** Chromium asks for voices in the thread of all its windows: when the machine's voice hangs, it stands still whole. */
const standsStill = (browser: Browser): Promise<boolean> => {
  const blank = browser.newPage().then((page) => page.evaluate(() => false));
  return Promise.race([blank.catch(() => true), wait(15_000, true, { ref: false })]);
};

declare global {
  interface Window {
    /** What the voice told, with what was marked then. */
    told: string[];
  }
}

/** Presses, listens to the end, and holds what was said against what stands there. @returns why it could not. */
async function readsAloud(resident: Resident): Promise<string | undefined> {
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
    return 'this Chromium has no voices of speech-dispatcher';
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
  return undefined;
}

describe('reading aloud by a real voice', { skip: noVoice() ?? false, timeout: 300_000 }, () => {
  let server: BrowserServer;
  let browser: Browser;
  let site: CmsSite;
  let voice: MachineVoice;
  let heard: boolean;
  before(async () => {
    voice = await MachineVoice.start();
    // First, as a browser that finds none starts one of its own.
    heard = await voice.speaks();
    server = await chromium.launchServer({
      executablePath: await findChromium(),
      args: [...chromiumFlags, '--enable-speech-dispatcher'],
      ignoreDefaultArgs: ['--mute-audio'],
      env: voice.env,
    });
    browser = await chromium.connect(server.wsEndpoint());
    site = await CmsSite.start();
  });
  after(async () => {
    // Not closed: that waits for what may never answer.
    await server.kill();
    await voice.end();
    await site.end();
  });

  test('says each sentence in Dutch, marks it meanwhile, and is as before at the end', async (context) => {
    if (!heard) return context.skip('the voice of this machine says nothing');
    const html = `<article lang="nl"><h2>Afval</h2><p>Wij halen het op. Zet het buiten.</p></article>
      <script type="module" src="${site.town.url}/loket/${version}/embed.js" data-config="${site.town.url}/loket.json"></script>
      <loket-help-panel for="article"></loket-help-panel>`;
    try {
      const late = wait(120_000, undefined, { ref: false }).then(() => assert.fail('not done in two minutes'));
      const reading = site.show(browser, html).then(readsAloud);
      const excuse = await Promise.race([reading, late]);
      if (excuse) context.skip(excuse);
    } catch (error) {
      if (!(await standsStill(browser))) throw error;
      context.skip('the voice of this machine holds the whole browser up');
    }
  });
});
