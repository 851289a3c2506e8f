import { expect } from 'chai';
import { focused } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { words } from './contact-form.driver.js';
import { formIn, stateNames } from './states.js';

/** The box that takes the press: for a radio button or a checkbox that of its label. */
const target = (each: HTMLElement): DOMRect => (each.closest('label.option') ?? each).getBoundingClientRect();

const controls = 'button, a.button, input, textarea, summary';

const walked = [
  'topics',
  'an answer',
  'a message with questions, all wrong',
  'files, one ready and one refused',
  'by letter, wrong',
  'everything once more',
  'received',
];

for (const state of stateNames) {
  describe(`in “${state}” a finger and a key find their way`, () => {
    it('everything to press is 24 pixels at least, and what leads on 44', async () => {
      const form = await formIn(state);
      for (const each of form.seen(controls)) {
        const { width, height } = target(each);
        const name = `${words(each.textContent) || each.id || each.localName} ${width}×${height}`;
        const least = each.matches('.primary, button:not(.quiet), a.button, input, textarea') ? 44 : 24;
        expect(Math.min(width, height), name).to.be.at.least(least);
      }
      // A link that is one line of text may be lower when nothing else to press is within 24 pixels around its middle.
      for (const link of form.seen('a:not(.button)')) {
        const { top, bottom, left, right } = target(link);
        const middle = (top + bottom) / 2;
        const near = form.seen(`${controls}, a`).filter((each) => {
          const box = target(each);
          return (
            each !== link && box.top < middle + 12 && box.bottom > middle - 12 && box.left < right && box.right > left
          );
        });
        if (bottom - top < 24)
          expect(
            near.map((each) => words(each.textContent)),
            words(link.textContent),
          ).to.deep.equal([]);
      }
    });

    // Each press of a real key goes through the browser: only where there is something that others do not have.
    if (!walked.includes(state)) return;
    it('Tab comes past every control once, each with a focus that can be seen', async () => {
      const form = await formIn(state);
      (document.activeElement as HTMLElement | null)?.blur();
      const start = form.element.parentElement!;
      start.tabIndex = -1;
      start.focus();
      // So that Tab never leaves the page, from where a test cannot come back.
      const end = start.appendChild(document.createElement('button'));
      const stops: HTMLElement[] = [];
      for (let count = 0; count < 40; count++) {
        await press('Tab');
        const stop = focused() as HTMLElement | null;
        if (!stop || stop === end) break;
        expect(stop.getRootNode(), 'out of the form').to.equal(form.element.shadowRoot);
        expect(stops, 'the same stop twice').not.to.include(stop);
        stops.push(stop);
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        const ring = getComputedStyle(stop.closest('label.option') ?? stop);
        const seen = (style: string, width: string) => style !== 'none' && parseFloat(width) >= 2;
        const visible = seen(outlineStyle, outlineWidth) || seen(ring.outlineStyle, ring.outlineWidth);
        expect(visible, `no focus to be seen on ${form.nameOf(stop)}`).to.equal(true);
      }
      // One stop for each group of radio buttons.
      const groups = new Set(form.seen<HTMLInputElement>('input[type=radio]').map(({ name }) => name));
      const others = form.seen('button, a, summary, textarea, input:not([type=radio])');
      expect(stops).to.have.length(groups.size + others.length);
    });
  });
}
