/** Reflow, spacing, direction and targets: the same checks as those of the contact form. */
import { expect } from 'chai';
import { nextFrame } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { words, type ChannelChooser } from './channel-chooser.driver.js';
import { chooserIn, stateNames } from './states.js';

/** What sticks out of the column, or is wider inside than it can show. */
function tooWide(chooser: ChannelChooser): string[] {
  const { left, right } = chooser.element.parentElement!.getBoundingClientRect();
  return chooser.seen('*').flatMap((each) => {
    if (each.closest('.unseen, [role=status], svg')) return [];
    const box = each.getBoundingClientRect();
    const { overflowX, paddingLeft, borderLeftWidth, display, fontSize } = getComputedStyle(each);
    // A quiet button looks like text: its text lines up with the column, its padding and unseen border stand beside it.
    const beside = each.matches('button.quiet') ? parseFloat(paddingLeft) + parseFloat(borderLeftWidth) : 0;
    // The blank at which a line was broken hangs out of it, unseen; WebKit counts it in the box of an inline element.
    const blank = display === 'inline' ? parseFloat(fontSize) / 2 : 0;
    const clipped = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && overflowX !== 'visible';
    const out = box.right > right + 1 + beside + blank || box.left < left - 1 - beside;
    return clipped || out ? [`${each.localName}.${each.className} ${words(each.textContent).slice(0, 40)}`] : [];
  });
}

/** WCAG 1.4.12, adopted by the shadow root, as a reader's own style or bookmarklet may. */
function spaceOut(chooser: ChannelChooser): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  const root = chooser.element.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Texts of which a part cannot be seen. */
const cutOff = (chooser: ChannelChooser): string[] =>
  chooser
    .seen('p, label, legend, button, dt, dd, td, th, h2, h3, li, select')
    .filter((each) => each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 2)
    .filter((each) => getComputedStyle(each).overflowY !== 'visible')
    .map((each) => words(each.textContent));

afterEach(() => {
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
});

for (const state of stateNames) {
  describe(`nothing sticks out or is cut off when: ${state}`, () => {
    for (const width of [280, 320]) {
      it(`in a column of ${width} pixels`, async () => {
        expect(tooWide(await chooserIn(state, { width }))).to.deep.equal([]);
      });
    }

    it('with letters, words and lines further apart', async () => {
      const chooser = await chooserIn(state, { width: 320 });
      spaceOut(chooser);
      await nextFrame();
      expect(tooWide(chooser)).to.deep.equal([]);
      expect(cutOff(chooser)).to.deep.equal([]);
    });

    it('with letters twice as large, in a column as much wider', async () => {
      document.documentElement.style.fontSize = '200%';
      const chooser = await chooserIn(state, { width: 640 });
      expect(tooWide(chooser)).to.deep.equal([]);
      expect(cutOff(chooser)).to.deep.equal([]);
    });

    it('on a page that runs from right to left', async () => {
      document.documentElement.dir = 'rtl';
      expect(tooWide(await chooserIn(state, { width: 320 }))).to.deep.equal([]);
    });

    it('everything to press is 24 pixels at least, and what leads on 44', async () => {
      const chooser = await chooserIn(state);
      for (const each of chooser.seen('button, input, select, a.button, a.way')) {
        const { width, height } = (each.closest('label.option') ?? each).getBoundingClientRect();
        const name = `${words(each.textContent) || each.id} ${width}×${height}`;
        expect(Math.min(width, height), name).to.be.at.least(each.matches('.quiet') ? 24 : 44);
      }
    });
  });
}

describe('in forced colours', () => {
  it('what is open is told by words and by a mark', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const chooser = await chooserIn('nothing asked yet');
    const [state] = chooser.seen('.state', chooser.card('Bellen'));
    const mark = getComputedStyle(state!, '::before');
    expect(mark.backgroundColor).to.equal(getComputedStyle(state!).color);
    expect(chooser.hours('Bellen')).to.include('Nu open');
  });
});
