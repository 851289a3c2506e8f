/** Time until the first field takes input on a slow phone, against the same page with a plain form in it. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../browser.js';
import { benchSite } from './site.js';

interface Run {
  /** Milliseconds from the start of the navigation until a field stands on the screen. */
  input: number;
  /** Cumulative layout shift of the whole visit. */
  shift: number;
  /** Milliseconds of each task over 50 ms after the first input. */
  longTasks: number[];
  /** Bytes that came over the line, headers included, until the page was quiet. */
  bytes: number;
}

/** Slow 4G as Lighthouse and WebPageTest know it. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 6;
const runs = 7;

/** In the page, before anything else. A string, as it must not depend on how this file is compiled. */
const watch = `
  window.bench = { shift: 0, tasks: [] };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) bench.tasks.push([entry.startTime, entry.duration]); })
    .observe({ type: 'longtask', buffered: true });
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (/^(input|select|textarea)$/.test(element.localName) && element.checkVisibility()) return element;
      const inner = element.shadowRoot && find(element.shadowRoot);
      if (inner) return inner;
    }
  };
  const look = () => {
    const field = document.querySelector('main') && find(document.querySelector('main'));
    if (field) { field.focus(); bench.input = performance.now(); } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function visit(browser: Browser, url: string): Promise<Run> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  let bytes = 0;
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil: 'networkidle0', timeout: 120_000 });
  await page.waitForFunction('bench.input');
  // Tasks after the first field, and the shifts that they cause.
  await new Promise((next) => setTimeout(next, 1500));
  const seen = (await page.evaluate('bench')) as { input: number; shift: number; tasks: [number, number][] };
  await context.close();
  const longTasks = seen.tasks.filter(([start]) => start > seen.input).map(([, duration]) => Math.round(duration));
  return { input: seen.input, shift: seen.shift, longTasks, bytes };
}

export const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

export async function benchFirstInput(): Promise<void> {
  const site = await benchSite();
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  const pages = {
    'loket, short-lived alias': 'contact-form.html',
    'loket, as loket tag prints it': 'tagged.html',
    'plain form': 'plain-form.html',
  };
  const seen = new Map<string, Run[]>(Object.keys(pages).map((name) => [name, []]));
  try {
    await visit(browser, `${site.url}plain-form.html`); // warms the browser up
    for (let run = 0; run < runs; run++) {
      for (const [name, page] of Object.entries(pages))
        seen.get(name)!.push(await visit(browser, `${site.url}${page}`));
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  console.log(
    `\nFirst input, slow 4G (1.6 Mbit/s, 150 ms), processor ×${slowdown}, median of ${runs} interleaved visits`,
  );
  const plain = seen.get('plain form')!;
  for (const [name, all] of seen) {
    const tasks = all.flatMap(({ longTasks }) => longTasks);
    const ratios = all.map(({ input }, run) => input / (plain[run]?.input ?? NaN));
    console.log(
      `  ${name.padEnd(30)} ${Math.round(median(all.map(({ input }) => input)))} ms, ` +
        `ratio ${median(ratios).toFixed(2)}, ` +
        `layout shift ${median(all.map(({ shift }) => shift)).toFixed(4)}, ` +
        `${Math.round(median(all.map(({ bytes }) => bytes)))} bytes, ` +
        `tasks over 50 ms after the first field: ${tasks.length ? tasks.join(', ') + ' ms' : 'none'}`,
    );
  }
}
