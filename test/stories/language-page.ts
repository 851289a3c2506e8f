/** What goes wrong with a story in other languages than the one in which it was written. */
import type { Page } from 'puppeteer-core';
import { overflowAt320 } from './story-page.js';

/** Gives the page around the story another language, as a switch on the page does, and waits until the widgets speak it. */
async function switchTo(page: Page, locale: string): Promise<void> {
  await page.evaluate(async (lang) => {
    document.querySelector<HTMLElement>('[data-page]')?.setAttribute('lang', lang);
    Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    const widgets = [...document.querySelectorAll('#storybook-root *')].filter((element) => element.shadowRoot);
    const spoken = (widget: Element) => widget.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
    const isThere = (widget: Element) =>
      [undefined, widget.closest<HTMLElement>('[lang]')?.lang].includes(spoken(widget));
    for (let tries = 0; tries < 100 && !widgets.every(isThere); tries++)
      await new Promise((next) => setTimeout(next, 50));
  }, locale);
}

/** The story once more in each of these, as it stands there: can it still be read at 320 px (WCAG 1.4.10)? */
export async function languageFaults(page: Page, locales: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const locale of locales) {
    await switchTo(page, locale);
    const overflow = await overflowAt320(page);
    if (overflow) faults.push(`${locale}: ${overflow}`);
  }
  return faults;
}

/**
 * In the language that nobody speaks: what cannot be translated, what stands glued to something else, and what is cut off.
 * Texts of the municipality are in Dutch there, and say so (WCAG 3.1.2).
 */
export const pseudoFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const quoted = (text: string) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 80)}"`;

    const boxOf = (node: Node): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };

    function look(root: ShadowRoot, own: HTMLElement): void {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      // A text may hold a link or a number in an element of its own, and another text.
      let depth = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: parent, data } = node as Text;
        if (!parent?.checkVisibility() || parent.closest('style,script,textarea,option,[aria-hidden=true]')) continue;
        if (/[\p{Script=Latin}⟧]⟦|⟧\p{Script=Latin}/u.test(data)) faults.add(`glued: ${quoted(data)}`);
        let outside = '';
        for (const sign of data) {
          if (sign === '⟦') depth++;
          if (!depth) outside += sign;
          if (sign === '⟧') depth--;
        }
        // A name, and the question of a municipality that was answered, which the check and the copy hold as a plain text.
        const isOther = parent.closest('bdi,[dir=ltr],code,dt') ?? parent.closest('[lang]') !== own;
        if (!isOther && /\p{Script=Latin}{3}/u.test(outside.replace(/\S+@\S+|WhatsApp/g, '')))
          faults.add(`not translated: ${quoted(data)}`);
        const place = parent.closest('button,a,summary,dialog,.panel,.channel,.card') ?? own;
        const [text, room] = [boxOf(node), place.getBoundingClientRect()];
        // What only a screen reader reads is one pixel large on purpose.
        if (text.width > 1 && parent.clientWidth !== 1 && (text.left < room.left - 1 || text.right > room.right + 1))
          faults.add(`wider than its place: ${quoted(data)}`);
        const { overflowX, overflowY } = getComputedStyle(parent);
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (parent.clientWidth > 1 && isCut(overflowX) && parent.scrollWidth > parent.clientWidth + 1)
          faults.add(`cut off: ${quoted(data)}`);
        if (parent.clientHeight > 1 && isCut(overflowY) && parent.scrollHeight > parent.clientHeight + 1)
          faults.add(`cut off: ${quoted(data)}`);
      }
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot, own);
    }

    for (const { shadowRoot } of document.querySelectorAll('#storybook-root *')) {
      const own = shadowRoot?.querySelector<HTMLElement>('.root');
      // A story of its own language is for that language.
      if (shadowRoot && own?.lang === 'ar') look(shadowRoot, own);
    }
    return [...faults];
  });
