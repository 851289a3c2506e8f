import { expectAccessible } from '../support/axe.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { chooserIn, stateNames } from './states.js';

for (const state of stateNames) {
  describe(`axe finds no fault when: ${state}`, () => {
    it('on a page of its own', async () => {
      const chooser = await chooserIn(state);
      await expectAccessible(chooser.element);
    });

    it('in a column of 280 pixels', async () => {
      const chooser = await chooserIn(state, { width: 280 });
      await expectAccessible(chooser.element);
    });

    it('on a dark page', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ colorScheme: 'dark' });
      const chooser = await chooserIn(state);
      chooser.element.parentElement!.style.cssText = 'background:#111;color:#eee';
      await expectAccessible(chooser.element);
    });

    it('in forced colours', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ forcedColors: 'active' });
      const chooser = await chooserIn(state);
      await expectAccessible(chooser.element);
    });
  });
}
