/** The browser's history for a test that walks through it. */
import { executeServerCommand } from '@web/test-runner-commands';
import { canEmulateMedia } from './media.js';
import { nextFrame, until } from './fixture.js';

/**
 * Forgets what earlier test files left in the history of this page, and puts two entries of this page's own before what
 * comes: going back once too often then fails a test and does not end the page.
 *
 * Chromium keeps 50 entries. When they are full, it drops the oldest one that was made without a press or a key, and that
 * may be an entry of this very test; going back then leads to the blank page before it.
 */
export async function freshHistory(): Promise<void> {
  await until(() => document.readyState === 'complete', 'the page');
  // Past the load event too: what is put there before it may take the place of the page itself.
  await nextFrame();
  if (canEmulateMedia) await executeServerCommand('cdp', { method: 'Page.resetNavigationHistory' });
  history.pushState(null, '');
  history.pushState(null, '');
}
