import { expectAccessible } from '../support/axe.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { formIn, stateNames } from './states.js';

for (const state of stateNames) {
  describe(`axe finds no fault in “${state}”`, () => {
    it('on a page of its own', async () => {
      const form = await formIn(state);
      await expectAccessible(form.element);
    });

    it('in a column of 280 pixels', async () => {
      const form = await formIn(state, { width: 280 });
      await expectAccessible(form.element);
    });

    it('on a dark page', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ colorScheme: 'dark' });
      const form = await formIn(state);
      form.element.parentElement!.style.cssText = 'background:#111;color:#eee';
      await expectAccessible(form.element);
    });

    it('in forced colours', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ forcedColors: 'active' });
      const form = await formIn(state);
      await expectAccessible(form.element);
    });
  });
}
