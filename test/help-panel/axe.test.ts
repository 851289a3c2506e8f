import { expectAccessible } from '../support/axe.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { panelIn, stateNames } from './states.js';

for (const state of stateNames) {
  describe(`axe finds no fault when: ${state}`, () => {
    it('on a page of its own', async () => {
      const panel = await panelIn(state);
      await expectAccessible(panel.element);
    });

    it('in a column of 280 pixels', async () => {
      const panel = await panelIn(state, { width: 280 });
      await expectAccessible(panel.element);
    });

    it('on a dark page', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ colorScheme: 'dark' });
      const panel = await panelIn(state);
      panel.element.parentElement!.style.cssText = 'background:#111;color:#eee';
      await expectAccessible(panel.element);
    });

    it('in forced colours', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ forcedColors: 'active' });
      const panel = await panelIn(state);
      await expectAccessible(panel.element);
    });
  });
}
