/** Reflow, spacing, direction and targets: the same checks as those of the contact form. */
import { expect } from 'chai';
import { nextFrame } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { numbers, plain } from './cases.js';
import { openTracker, words, type StatusTracker } from './status-tracker.driver.js';
import { trackerIn, stateNames } from './states.js';

/** What sticks out of the column, or is wider inside than it can show. */
function tooWide(tracker: StatusTracker): string[] {
  const { left, right } = tracker.element.parentElement!.getBoundingClientRect();
  return tracker.seen('*').flatMap((each) => {
    if (each.closest('.unseen, [role=status]')) return [];
    const box = each.getBoundingClientRect();
    const { overflowX, paddingLeft, borderLeftWidth, display, fontSize } = getComputedStyle(each);
    // A quiet button looks like text, which lines up with the column; its padding and unseen border stand beside it.
    const beside = each.matches('button.quiet') ? parseFloat(paddingLeft) + parseFloat(borderLeftWidth) : 0;
    // The blank at which a line was broken hangs out of it, unseen; WebKit counts it in the box of an inline element.
    const blank = display === 'inline' ? parseFloat(fontSize) / 2 : 0;
    const clipped = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && overflowX !== 'visible';
    const out = box.right > right + 1 + beside + blank || box.left < left - 1 - beside;
    return clipped || out ? [`${each.localName}.${each.className} ${words(each.textContent).slice(0, 40)}`] : [];
  });
}

/** WCAG 1.4.12, adopted by the shadow root, as a reader's own style or bookmarklet may. */
function spaceOut(tracker: StatusTracker): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  const root = tracker.element.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Texts of which a part cannot be seen. */
const cutOff = (tracker: StatusTracker): string[] =>
  tracker
    .seen('p, label, button, .button, dt, dd, h2, h3, li, summary')
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
        expect(tooWide(await trackerIn(state, { width }))).to.deep.equal([]);
      });
    }

    it('with letters, words and lines further apart', async () => {
      const tracker = await trackerIn(state, { width: 320 });
      spaceOut(tracker);
      await nextFrame();
      expect(tooWide(tracker)).to.deep.equal([]);
      expect(cutOff(tracker)).to.deep.equal([]);
    });

    it('with letters twice as large, in a column as much wider', async () => {
      document.documentElement.style.fontSize = '200%';
      const tracker = await trackerIn(state, { width: 640 });
      expect(tooWide(tracker)).to.deep.equal([]);
      expect(cutOff(tracker)).to.deep.equal([]);
    });

    it('on a page that runs from right to left', async () => {
      document.documentElement.dir = 'rtl';
      expect(tooWide(await trackerIn(state, { width: 320 }))).to.deep.equal([]);
    });

    it('everything to press is 44 pixels at least', async () => {
      const tracker = await trackerIn(state);
      for (const each of tracker.seen('button, input, textarea, a.button, summary')) {
        const { width, height } = each.getBoundingClientRect();
        const name = `${words(each.textContent) || each.id} ${width}×${height}`;
        expect(Math.min(width, height), name).to.be.at.least(44);
      }
    });
  });
}

describe('in forced colours', () => {
  it('what happens now is told by words, and by a ring and a dot of the colour of the text', async function () {
    if (!canEmulateMedia) this.skip();
    // Dark, since the text of most sites is dark by itself.
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const tracker = await trackerIn('we are busy');
    const step = tracker.seen('.step.now')[0]!;
    expect(words(step.textContent)).to.include('Hier zijn wij nu');
    const { borderTopColor, borderTopStyle, forcedColorAdjust } = getComputedStyle(step, '::before');
    expect({ borderTopColor, borderTopStyle, forcedColorAdjust }).to.deep.equal({
      borderTopColor: getComputedStyle(step).color,
      borderTopStyle: 'double',
      forcedColorAdjust: 'auto',
    });
  });
});

describe('the mark of a step', () => {
  it('is a tick for what is done, and for nothing else that is done', async () => {
    const tracker = await trackerIn('it is solved, and can be taken up again');
    const ticks = tracker.seen('*').filter((each) => getComputedStyle(each, '::before').content.includes('✓'));
    expect(ticks.map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
  });
});

describe('on paper', () => {
  it('all of the case is there, without what can only be pressed', async function () {
    if (!canEmulateMedia) this.skip();
    const tracker = await trackerIn('we are busy');
    await emulateMedia({ print: true });
    await nextFrame();
    expect(tracker.buttons).to.deep.equal([]);
    expect(tracker.steps).to.have.length(3);
    expect(tracker.facts['Nummer']).to.equal('512 345 6782');
    expect(tracker.text).to.include('Bel 14 0999');
  });

  it('other cases are there too, unfolded: nobody can press on paper', async function () {
    if (!canEmulateMedia) this.skip();
    const tracker = await openTracker({ answer: [plain, { ...plain, reference: numbers[1] }] });
    await tracker.lookUp();
    const shownSteps = () =>
      tracker
        .all('.step')
        .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }) && each.offsetHeight > 0);
    expect(shownSteps()).to.have.length(3);
    await emulateMedia({ print: true });
    await nextFrame();
    expect(shownSteps()).to.have.length(6);
  });
});
