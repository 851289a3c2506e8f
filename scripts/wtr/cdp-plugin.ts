/**
 * Commands that the test runner lacks: media features such as forced colours and print, and the accessibility tree
 * with its values and states. Chromium only, as they go over its DevTools protocol.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { TestRunnerConfig } from '@web/test-runner';

type TestRunnerPlugin = NonNullable<TestRunnerConfig['plugins']>[number];
interface CdpPayload {
  method: Parameters<CDPSession['send']>[0];
  params?: never;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Answers the browser-side `cdp` command: `{method, params}` goes to the page's own DevTools session. */
export function cdpPlugin(): TestRunnerPlugin {
  return {
    name: 'cdp-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      const { method, params } = payload as CdpPayload;
      const page = (session.browser as unknown as { getPage(id: string): Page }).getPage(session.id);
      let cdp = sessions.get(page);
      if (!cdp) sessions.set(page, (cdp = page.createCDPSession()));
      // `undefined` would tell the runner that no plugin knows the command.
      return (await (await cdp).send(method, params)) ?? true;
    },
  };
}
