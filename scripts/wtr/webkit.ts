/**
 * WebKitGTK for the test runner. It calls itself a puppeteer launcher and hands out a page with the few methods that
 * the runner's own commands use, because those commands refuse launchers that they do not know.
 */
import type { BrowserLauncher } from '@web/test-runner';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebKitDriver } from './webkit-driver.js';

/** WebDriver's code points for keys without a character. */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

interface Rect {
  width: number;
  height: number;
}

/** The part of puppeteer's Page that the runner's commands call. */
function pageOf(driver: WebKitDriver) {
  const missing = (what: string) => () => Promise.reject(new Error(`WebKitGTK has no ${what}`));
  const key = (name: string): string => keys[name] ?? name;
  const act = (type: string, id: string, actions: object[]) =>
    driver.send('POST', '/actions', { actions: [{ type, id, actions }] });
  const keyboard = (actions: object[]) => act('key', 'keyboard', actions);
  const pointer = (actions: object[]) => act('pointer', 'mouse', actions);
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const move = (x: number, y: number) => ({ type: 'pointerMove', x, y });
  const press = { type: 'pointerDown', button: 0 };
  const release = { type: 'pointerUp', button: 0 };
  return {
    url: () => driver.url,
    keyboard: {
      type: (text: string) => keyboard([...text].flatMap((char) => [down(char), up(char)])),
      press(combination: string) {
        const all = combination === '+' ? ['+'] : combination.split('+').map(key);
        return keyboard([...all.map(down), ...all.reverse().map(up)]);
      },
      down: (name: string) => keyboard([down(key(name))]),
      up: (name: string) => keyboard([up(key(name))]),
    },
    mouse: {
      move: (x: number, y: number) => pointer([move(x, y)]),
      click: (x: number, y: number) => pointer([move(x, y), press, release]),
      down: () => pointer([press]),
      up: () => pointer([release]),
      reset: () => driver.send('DELETE', '/actions'),
    },
    /** MiniBrowser's window does not go below 447 CSS pixels. */
    async setViewport({ width, height }: Rect) {
      let size: number[] = [];
      for (let tries = 0; tries < 8; tries++) {
        size = (await driver.run('return [innerWidth, innerHeight]')) as number[];
        const [nowWidth = 0, nowHeight = 0] = size;
        if (nowWidth === width && nowHeight === height) return;
        const rect = (await driver.send('GET', '/window/rect')) as Rect;
        const next = { width: rect.width + width - nowWidth, height: rect.height + height - nowHeight };
        await driver.send('POST', '/window/rect', next);
        await sleep(60);
      }
      throw new Error(`the viewport is ${size.join('×')}, not ${width}×${height}`);
    },
    emulateMediaFeatures: missing('media emulation'),
    createCDPSession: missing('DevTools protocol'),
    accessibility: { snapshot: missing('accessibility snapshot') },
  };
}

/** @throws Error (when the first page is opened) that says what to install. */
export function webkitLauncher(): BrowserLauncher {
  const idle: WebKitDriver[] = [];
  const all: WebKitDriver[] = [];
  const active = new Map<string, WebKitDriver>();
  const launcher = {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    isActive: (id: string) => active.has(id),
    getBrowserUrl: (id: string) => active.get(id)?.url ?? '',
    getPage: (id: string) => pageOf(active.get(id) as WebKitDriver),
    async startSession(id: string, url: string) {
      const driver = idle.pop() ?? (await WebKitDriver.start());
      if (!all.includes(driver)) all.push(driver);
      active.set(id, driver);
      await driver.open(url);
    },
    async stopSession(id: string) {
      const driver = active.get(id);
      active.delete(id);
      if (driver) {
        await driver.open('about:blank');
        idle.push(driver);
      }
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK cannot be debugged here')),
    async stop() {
      await Promise.allSettled(all.map((driver) => driver.stop()));
    },
  };
  return launcher;
}
