/**
 * Walks every story of the built Storybook with axe and at 320 px, in every language:
 * `npm run build:storybook && npm run test:stories [-- part-of-a-story-id]`. A story is one test.
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { locales, sourceLocale } from '../src/locale/locales.js';
import { languageFaults, pseudoFaults } from '../test/stories/language-page.js';
import {
  accessFaults,
  axeFaults,
  openStory,
  overflowAt320,
  storyFaults,
  type Look,
} from '../test/stories/story-page.js';
import { pseudoIn } from '../stories/support/pseudo-language.js';
import { chromiumFlags, findChromium } from './browser.js';
import { axeVersion, keep, type Outcomes } from './evidence/kept.js';
import { serveFolder } from './static-server.js';

interface Entry {
  id: string;
  type: string;
  title: string;
  name: string;
  /** `./stories/contact-form.stories.ts` */
  importPath: string;
}

const folder = 'storybook-static';
const wanted = process.argv[2] ?? '';

/** Puts known faults into a good story, so that a check that looks at nothing cannot pass. */
async function planted(page: Page, base: string, id: string): Promise<string[]> {
  await page.setViewport({ width: 1000, height: 900 });
  await openStory(page, base, id, 'nl');
  await page.evaluate(() => {
    const host = document.querySelector('#storybook-root')?.appendChild(document.createElement('div'));
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!shadow) return;
    shadow.innerHTML = '<input><label>Naam <input aria-describedby="gone"></label><p>breed</p>';
    const wide = shadow.querySelector('p');
    if (wide) wide.style.width = '600px';
  });
  const found = (await axeFaults(page)).join('\n');
  const missed = ['label:', 'aria-valid-attr-value:'].filter((rule) => !found.includes(rule));
  if (!(await overflowAt320(page))) missed.push('sideways scrolling');
  return missed.map((what) => `the planted fault was not found: ${what}`);
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(60_000);
  // tsx wraps inner functions in a helper of its own, which the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name ??= (inner) => inner');
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const others = locales.filter((locale) => locale !== sourceLocale);
const at320: Look = async (page) => {
  const overflow = await overflowAt320(page);
  return overflow ? [overflow] : [];
};

/** Two languages for each story, another two for the next: every one of them meets some twenty states of each widget. */
const someOf = (nth: number): string[] => [others[nth % others.length]!, others[(nth * 3 + 5) % others.length]!];

/** How the nth story is opened, and what is looked for then. */
const walksOf = (nth: number): { locale: string; lang?: string; looks: Look[] }[] => [
  { locale: sourceLocale, looks: [accessFaults, (page) => languageFaults(page, someOf(nth))] },
  // Longer than any language, from the right, in place of one of ours.
  { locale: 'pseudo', lang: pseudoIn, looks: [pseudoFaults, at320, pseudoFaults] },
];

let [passed, failed] = [0, 0];
const outcomes: Outcomes = {};
function report(name: string, faults: string[]): void {
  if (faults.length === 0) passed++;
  else failed++;
  console.log(`${faults.length ? '✗' : '✓'} ${name}`);
  for (const fault of faults) console.log(fault.replace(/^/gm, '    '));
}

async function main(): Promise<void> {
  if (!existsSync(`${folder}/iframe.html`)) throw new Error('There is no Storybook yet: npm run build:storybook');
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
  const all = Object.values(index.entries).filter(({ type }) => type === 'story');
  const queue = all.filter(({ id }) => id.includes(wanted));
  const [first] = queue;
  if (!first) throw new Error(wanted ? `No story has ${wanted} in its id` : 'There are no stories yet');
  const server = await serveFolder(folder);
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
    timeout: 120_000,
    protocolTimeout: 300_000,
  });
  const version = (await browser.version()).replace('/', ' ');
  try {
    report('a story with planted faults is refused', await planted(await newPage(browser), server.url, first.id));
    const worker = async (): Promise<void> => {
      const page = await newPage(browser);
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const faults: string[] = [];
        for (const walk of walksOf(all.indexOf(entry))) {
          const found = await storyFaults(page, server.url, entry.id, walk).catch((error: unknown) => [String(error)]);
          faults.push(...found.map((fault) => `${walk.locale}: ${fault}`));
        }
        report(`${entry.title} › ${entry.name}`, faults);
        const ofFile = (outcomes[entry.importPath.replace('./', '')] ??= {});
        ofFile[`${entry.title} › ${entry.name}`] = faults.length ? 'failed' : 'passed';
      }
    };
    // Much of the time is waiting until a story is quiet, hence more pages than processors.
    await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  } finally {
    keep('stories', { stage: 'stories', browser: version, axe: axeVersion(), outcomes });
    await browser.close();
    await server.stop();
  }
}

await main().catch((error: unknown) => {
  console.log(error instanceof Error ? error.message : error);
  failed++;
});
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
