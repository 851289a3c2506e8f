import { expectAccessible } from '../support/axe.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { trackerIn, stateNames } from './states.js';

for (const state of stateNames) {
  describe(`axe finds no fault when: ${state}`, () => {
    it('on a page of its own', async () => {
      const tracker = await trackerIn(state);
      await expectAccessible(tracker.element);
    });

    it('in a column of 280 pixels', async () => {
      const tracker = await trackerIn(state, { width: 280 });
      await expectAccessible(tracker.element);
    });

    it('on a dark page', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ colorScheme: 'dark' });
      const tracker = await trackerIn(state);
      tracker.element.parentElement!.style.cssText = 'background:#111;color:#eee';
      await expectAccessible(tracker.element);
    });

    it('in forced colours', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ forcedColors: 'active' });
      const tracker = await trackerIn(state);
      await expectAccessible(tracker.element);
    });
  });
}
