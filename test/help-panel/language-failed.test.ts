/** Texts of a language that do not come. Chromium only: no other browser lets a test keep a file from its page. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { getLocale } from '../../src/locale/localization.js';
import { until } from '../support/fixture.js';
import { canEmulateMedia } from '../support/media.js';
import { openPanel, parts } from './help-panel.driver.js';
import { kept } from './storage.js';

const failed = 'Deze taal lukt nu niet. Probeer het straks nog een keer.';

const cdp = (method: string, params: object = {}) => executeServerCommand('cdp', { method, params });
/** Keeps files of which the address is like this from the page. */
async function block(...urls: string[]): Promise<void> {
  await cdp('Network.enable');
  await cdp('Network.setBlockedURLs', { urls });
}

describe('a language of which the texts cannot be had', () => {
  beforeEach(function () {
    if (!canEmulateMedia) this.skip();
  });
  afterEach(async () => {
    if (canEmulateMedia) await block();
  });

  it('says so, changes and keeps nothing, and is there at the next press once it can be had', async () => {
    // Before anything asked for it: what has come once is there.
    await block('*/en-*.js');
    const panel = await openPanel();
    await panel.show(parts.language);
    await panel.tick('Onthoud mijn taal op dit apparaat');
    for (const count of [1, 2]) {
      await panel.press('English');
      await until(() => panel.announcements.length === count, 'the word');
      expect(panel.announcements.at(-1)).to.equal(failed);
      expect(panel.read(parts.language)).to.include(failed);
      expect(panel.pressed(parts.language)).to.deep.equal(['Nederlands']);
      expect([getLocale(), kept()['loket-language']]).to.deep.equal(['nl', 'nl']);
    }
    await block();
    await panel.press('English');
    await until(() => panel.headings.includes('How can we help you?'), 'English');
    expect(panel.read('Another language')).not.to.include('does not work');
    expect(kept()['loket-language']).to.equal('en');
  });
});
