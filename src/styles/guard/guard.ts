import type { ReactiveController } from 'lit';
import { pathOf } from './ground.js';
import { repair } from './repair.js';

/** What was told already: four widgets of one page have the same theme. */
const told = new Set<string>();

/** What a reader or their system may change while the page is open. */
const forcedColors = '(forced-colors: active)';
const changing = [forcedColors, '(prefers-color-scheme: dark)'];

const off = '[no-guard],[data-no-guard]';

/**
 * Holds a widget readable where the theme of its page is not (WCAG 2.2, 1.4.3 and 1.4.11): what fails gets another value in a
 * sheet of this widget alone, its name in `data-repaired`, and its token in one line for who makes the site. Looks again when
 * the page changes its theme. Leaves colours alone that a reader forced, and all where the tag or an element around it says
 * `no-guard`. A function, as it weighs less than a class.
 * @param root has the table of tokens among its sheets
 */
export function guard(root: ShadowRoot): Required<Pick<ReactiveController, 'hostConnected' | 'hostDisconnected'>> {
  const { host } = root;
  const sheet = new CSSStyleSheet();
  // Not for paper, which has colours of its own.
  sheet.insertRule('@media screen{.root{}}');
  root.adoptedStyleSheets.push(sheet);
  const { style } = (sheet.cssRules[0] as CSSMediaRule).cssRules[0] as CSSStyleRule;
  let path: Element[] = [];
  let connected: AbortController;

  /** At once: a change is not painted before it is looked at. */
  const look = (): void => {
    style.cssText = '';
    const isLeft = matchMedia(forcedColors).matches || path.some((element) => element.matches(off));
    const repaired = isLeft ? [] : [...repair(root, style)];
    if (!repaired.length) {
      host.removeAttribute('data-repaired');
      return;
    }
    host.setAttribute('data-repaired', repaired.map(([name]) => name).join(' '));
    const line = `loket repaired what is no CSS or hard to read: ${repaired.map(([name, token]) => `${name} (${token})`).join(', ')}`;
    // eslint-disable-next-line no-console -- It is no error, and whoever changes the theme looks there.
    if (!told.has(line)) console.info(line);
    told.add(line);
  };

  const heard = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement || path.includes(target as Element)) look();
  };

  const changes = new MutationObserver(look);

  return {
    hostConnected() {
      path = pathOf(host);
      for (const element of path) changes.observe(element, { attributes: true });
      // Of its own tag not all: it writes one itself.
      changes.observe(host, { attributeFilter: ['class', 'style', 'no-guard', 'data-no-guard'] });
      changes.observe(document.head, { attributes: true, childList: true, subtree: true });
      connected = new AbortController();
      const { signal } = connected;
      // A sheet that has come, and a background that has changed little by little.
      for (const type of ['load', 'transitionend']) document.addEventListener(type, heard, { signal, capture: true });
      for (const query of changing) matchMedia(query).addEventListener('change', look, { signal });
      look();
    },
    hostDisconnected() {
      changes.disconnect();
      connected.abort();
    },
  };
}
