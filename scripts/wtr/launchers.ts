/** The browsers in which component tests run. */
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, onPath } from '../browser.js';
import { webkitLauncher } from './webkit.js';
import { missingWebKit } from './webkit-driver.js';

export const browserNames = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof browserNames)[number];

const patience = { timeout: 120_000, protocolTimeout: 300_000 };

async function chromium(): Promise<BrowserLauncher> {
  return chromeLauncher({
    // Each page gets a context of its own and thinks that it has the focus: two tabs in one window hide each other,
    // and a hidden tab has no animation frames.
    createPage: async ({ browser }) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    launchOptions: { executablePath: await findChromium(), args: chromiumFlags, ...patience },
  });
}

const findFirefox = (): string | undefined => process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');

/** @returns what to do to get this browser, when it is not there. Chromium is looked for (and fetched) at its start. */
export function missingBrowser(name: BrowserName): string | undefined {
  if (name === 'webkit') return missingWebKit();
  if (name === 'chromium' || findFirefox()) return undefined;
  return 'No Firefox found: set FIREFOX_PATH, or on Debian: sudo apt-get install firefox-esr';
}

function firefox(): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
      extraPrefsFirefox: { 'intl.accept_languages': 'nl' },
      ...patience,
    },
  });
}

/** @throws Error that says how to get the browser when it is not there. */
export async function launcher(name: BrowserName): Promise<BrowserLauncher> {
  const missing = missingBrowser(name);
  if (missing) throw new Error(missing);
  if (name === 'firefox') return firefox();
  if (name === 'webkit') return webkitLauncher();
  return chromium();
}
