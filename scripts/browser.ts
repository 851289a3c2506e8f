/** Finds a Chromium for every stage that needs one, or says exactly what to do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where installers put it on macOS and Windows; on Linux the PATH knows. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

const advice = `No Chromium found. Do one of these and run the command again:
  - set CHROME_PATH to a Chrome, Chromium or Edge, for instance  CHROME_PATH=/usr/bin/chromium npm test
  - Debian or Ubuntu:  sudo apt-get install chromium
  - anywhere else:     npx @puppeteer/browsers install chrome@stable --path node_modules/.cache/browsers`;

/** @returns the first of these commands that is on the PATH. */
export function onPath(...names: string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && existsSync(path)) return path;
    }
  }
  return undefined;
}

/** Looks in the caches where `@puppeteer/browsers install` puts a browser. */
async function cached(): Promise<string | undefined> {
  try {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    for (const cacheDir of [join(root, 'node_modules/.cache/browsers'), join(homedir(), '.cache/puppeteer')]) {
      const found = (await getInstalledBrowsers({ cacheDir })).find(
        ({ browser, executablePath }) => /^chrom/.test(browser) && existsSync(executablePath),
      );
      if (found) return found.executablePath;
    }
  } catch {
    // The package is an extra; without it there is no such cache.
  }
  return undefined;
}

/** Downloads Chrome for Testing into node_modules; fails quietly, as a machine without that network has other ways. */
async function download(): Promise<string | undefined> {
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) return undefined;
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const cacheDir = join(root, 'node_modules/.cache/browsers');
    return (await install({ browser: Browser.CHROME, buildId, cacheDir })).executablePath;
  } catch {
    return undefined;
  }
}

/** Installs Debian's packages; possible only as root on a system that has apt-get. @returns whether it worked. */
export function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env }).status === 0;
}

/** Whether this file is a browser that starts. A snap stub or a broken link is not. */
function runs(path: string): boolean {
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** The shell first: the same engine without the windows around it, and the tests take a third less time in it. */
const installed = (): string | undefined =>
  [
    onPath('chromium-headless-shell', 'chrome-headless-shell'),
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'),
    ...places,
  ].find((path) => path !== undefined && existsSync(path) && runs(path));

/**
 * @returns the path of a Chromium (or Chrome, or Edge).
 * @throws Error whose message says what to do, when none can be found or installed.
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but there is no such file. ${advice}`);
  }
  const found = installed() ?? (await cached());
  if (found) return found;
  if (aptInstall('chromium-headless-shell') || aptInstall('chromium')) {
    const fromDebian = installed();
    if (fromDebian) return fromDebian;
  }
  const fetched = await download();
  if (fetched && runs(fetched)) return fetched;
  throw new Error(advice);
}

/** Flags for a browser in a container: root has no sandbox there and /dev/shm is small. */
export const chromiumFlags: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--lang=nl',
];
