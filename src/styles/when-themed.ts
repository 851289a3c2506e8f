import type { LitElement } from 'lit';
import { isThemed } from './is-themed.js';

/**
 * Waits, while the widget is in the page, until a page without a theme gets one: by a class, a style or another attribute
 * around the widget, or by a style sheet.
 * @param then called once, when it is there
 */
export function whenThemed(host: LitElement, then: () => void): void {
  const look = (): void => {
    if (!isThemed(host)) return;
    waiting.hostDisconnected();
    host.removeController(waiting);
    then();
  };
  const changes = new MutationObserver(look);
  const waiting = {
    hostConnected() {
      for (let at: Element | null = host; at; at = at.parentElement) changes.observe(at, { attributes: true });
      changes.observe(document.head, { childList: true, subtree: true });
      document.addEventListener('load', look, true);
      look();
    },
    hostDisconnected() {
      changes.disconnect();
      document.removeEventListener('load', look, true);
    },
  };
  host.addController(waiting);
}
