/** Opens a story and looks for everything that would hinder a resident. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { axeTags, dangling, pageRules } from '../support/axe-rules.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of Storybook's preview that tells how far it is. */
interface Preview {
  currentRender?: { phase?: string; story?: { parameters?: { loket?: { ready?: string } } } };
}
declare global {
  interface Window {
    axe: typeof import('axe-core');
    __STORYBOOK_PREVIEW__?: Preview;
    __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): { message?: string }[] | undefined };
  }
}

const say = ({ id, help, nodes }: Result): string =>
  `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.flat().join(' → ')}\n    ${(failureSummary ?? '').replaceAll('\n', '\n    ')}`).join('\n')}`;

/** @returns what axe finds in the story, one text per fault. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, incomplete }: AxeResults = await page.evaluate(
    (tags, rules) =>
      window.axe.run('#storybook-root', {
        runOnly: { type: 'tag', values: tags },
        rules,
        resultTypes: ['violations', 'incomplete'],
      }),
    axeTags,
    pageRules,
  );
  return [...violations, ...incomplete.filter(({ id }) => dangling.includes(id))].map(say);
}

/** Opens a story and waits until its render and its `play` are over. @returns the error of either, if there was one. */
export async function openStory(page: Page, base: string, id: string, locale: string): Promise<string | undefined> {
  // Storybook's own run of axe is for people; the same rules run here once.
  await page.goto(`${base}iframe.html?id=${id}&viewMode=story&globals=locale:${locale};a11y.manual:!true`);
  await page.waitForFunction(() =>
    ['finished', 'errored', 'aborted'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ''),
  );
  const error = await page.evaluate(() => {
    const events = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
    const said = events.map((event) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.[0]);
    const first = said.find((one) => one !== undefined);
    if (first) return first.message ?? JSON.stringify(first);
    const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return phase === 'finished' ? undefined : `the story ended as ${phase}`;
  });
  if (error === undefined) await settle(page);
  return error;
}

/** Waits for `parameters.loket.ready` (a selector, looked up through shadow roots), or until nothing changes for 500 ms. */
async function settle(page: Page): Promise<void> {
  const ready = await page.evaluate(() => window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters?.loket?.ready);
  if (ready) await page.waitForSelector(`>>> ${ready}`);
  await page.evaluate(async () => {
    const look = (root: ParentNode): string =>
      [...root.querySelectorAll('*')].reduce(
        (text, element) => text + (element.shadowRoot ? look(element.shadowRoot) : ''),
        root instanceof ShadowRoot ? root.innerHTML : '',
      );
    let before = '';
    for (let quiet = 0; quiet < 5;) {
      if (document.querySelector('[data-story-ready]')) return;
      const now = document.body.innerHTML + look(document);
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      await new Promise((next) => setTimeout(next, 100));
    }
  });
}

/** Whether the story can be read at 320 CSS pixels without scrolling sideways (WCAG 1.4.10). */
export async function overflowAt320(page: Page): Promise<string | undefined> {
  await page.setViewport({ width: 320, height: 700 });
  const wide = await page.evaluate(async () => {
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const widest = all(document.body).filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return `${scrollWidth} px wide: ${widest
      .slice(-3)
      .map((element) => `<${element.localName} class="${element.className}">`)
      .join(', ')}`;
  });
  return wide && `scrolls sideways at 320 px, ${wide}`;
}

/** What to look for in one story, once it is open. Leaves it 320 px wide. */
export type Look = (page: Page) => Promise<string[]>;

/** What the rules for accessibility and the room for it say. */
export async function accessFaults(page: Page): Promise<string[]> {
  const faults = await axeFaults(page);
  const overflow = await overflowAt320(page);
  return overflow ? [...faults, overflow] : faults;
}

/** Everything that is wrong with one story in one language. */
export async function storyFaults(
  page: Page,
  base: string,
  id: string,
  { locale, lang = locale, looks }: { locale: string; lang?: string; looks: readonly Look[] },
): Promise<string[]> {
  const faults: string[] = [];
  const onError = (error: unknown) => void faults.push(`page error: ${String(error)}`);
  const onConsole = (message: { type(): string; text(): string }) =>
    void (message.type() === 'error' && faults.push(`console error: ${message.text()}`));
  page.on('pageerror', onError);
  page.on('console', onConsole);
  try {
    await page.setViewport({ width: 1000, height: 900 });
    const error = await openStory(page, base, id, locale);
    if (error !== undefined) return [...faults, error];
    const spoken = await page.evaluate(() => document.documentElement.lang);
    if (spoken !== lang) faults.push(`the page is in ${spoken || 'no language'} instead of ${lang}`);
    for (const look of looks) faults.push(...(await look(page)));
    return faults;
  } finally {
    page.off('pageerror', onError);
    page.off('console', onConsole);
  }
}
