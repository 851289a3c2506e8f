/** Reflow, spacing, direction and targets: the same checks as those of the other widgets. */
import { expect } from 'chai';
import { nextFrame } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { openPanel, parts, resize, words, type HelpPanel } from './help-panel.driver.js';
import { panelIn, stateNames } from './states.js';
import { longWords } from './town.js';

/** What sticks out of the column, the panel at the side or the window, or is wider inside than it can show. */
function tooWide(panel: HelpPanel): string[] {
  const { dialog } = panel;
  const column = (dialog?.open ? dialog : panel.element.parentElement!).getBoundingClientRect();
  return panel.seen(dialog?.open ? 'dialog, dialog *' : '*').flatMap((each) => {
    if (each.closest('.unseen, [role=status]')) return [];
    const box = each.getBoundingClientRect();
    const { left, right } = each.closest('.bar') ? { left: 0, right: innerWidth } : column;
    const { overflowX, display, fontSize } = getComputedStyle(each);
    // The blank at which a line was broken hangs out of it, unseen; WebKit counts it in the box of an inline element.
    const blank = display === 'inline' ? parseFloat(fontSize) / 2 : 0;
    const clipped = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && overflowX !== 'visible';
    const out = box.right > right + 1 + blank || box.left < left - 1;
    return clipped || out ? [`${each.localName}.${each.className} ${words(each.textContent).slice(0, 40)}`] : [];
  });
}

/** WCAG 1.4.12, adopted by the shadow root, as a reader's own style or bookmarklet may. */
function spaceOut(panel: HelpPanel): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  const root = panel.element.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Texts of which a part cannot be seen. */
const cutOff = (panel: HelpPanel): string[] =>
  panel
    .seen('p, label, button, .button, dt, dd, h2, h3, h4, li, summary')
    .filter((each) => each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 2)
    .filter((each) => getComputedStyle(each).overflowY !== 'visible')
    .map((each) => words(each.textContent));

/** What a finger must hit; a label is hit as well as its box. */
const targets = (panel: HelpPanel): HTMLElement[] =>
  panel
    .seen('button, input, a.button, summary')
    .map((each) => (each.matches('[type=checkbox]') ? each.closest('label')! : each));

afterEach(() => {
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
});

for (const state of stateNames) {
  describe(`nothing sticks out or is cut off when: ${state}`, () => {
    for (const width of [280, 320]) {
      it(`in a column of ${width} pixels`, async () => {
        expect(tooWide(await panelIn(state, { width }))).to.deep.equal([]);
      });
    }

    it('with letters, words and lines further apart', async () => {
      const panel = await panelIn(state, { width: 320 });
      spaceOut(panel);
      await nextFrame();
      expect(tooWide(panel)).to.deep.equal([]);
      expect(cutOff(panel)).to.deep.equal([]);
    });

    it('with letters twice as large, in a column as much wider', async () => {
      document.documentElement.style.fontSize = '200%';
      const panel = await panelIn(state, { width: 640 });
      expect(tooWide(panel)).to.deep.equal([]);
      expect(cutOff(panel)).to.deep.equal([]);
    });

    it('on a page that runs from right to left', async () => {
      document.documentElement.dir = 'rtl';
      expect(tooWide(await panelIn(state, { width: 320 }))).to.deep.equal([]);
    });

    it('everything to press is 44 pixels at least', async () => {
      const panel = await panelIn(state);
      for (const each of targets(panel)) {
        const { width, height } = each.getBoundingClientRect();
        const name = `${words(each.textContent) || each.id} ${width}×${height}`;
        expect(Math.min(width, height), name).to.be.at.least(44);
      }
    });
  });
}

describe('a window of 1280 pixels, enlarged to 400 %', () => {
  for (const attributes of ['', 'side-panel'])
    it(`shows all of ${attributes ? 'the panel over the page' : 'the help'}, and scrolls one way only`, async function () {
      // WebKit's window does not become so small.
      if (!canEmulateMedia) this.skip();
      await resize({ width: 320, height: 256 });
      const panel = await openPanel({ attributes, config: longWords });
      if (attributes) await panel.press('Hulp');
      await panel.show(...panel.parts);
      expect(tooWide(panel)).to.deep.equal([]);
      const scroller = attributes ? panel.dialog : document.documentElement;
      expect(scroller.scrollWidth).to.be.at.most(320);
      scroller.scrollTop = scroller.scrollHeight;
      const last = (attributes ? panel.control('Sluit de hulp') : panel.seen('.human')[0]!).getBoundingClientRect();
      expect(last.bottom).to.be.at.most(256);
    });
});

describe('what is chosen', () => {
  it('is told by a tick too, in forced colours as well', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const panel = await openPanel();
    await panel.show(parts.bigger);
    await panel.press('Groot');
    const ticks = panel.seen('button').filter((each) => getComputedStyle(each, '::before').content.includes('✓'));
    expect(ticks.map((each) => words(each.textContent))).to.deep.equal(['Groot']);
  });
});

describe('on paper', () => {
  it('what is open is there, and the button of the panel at the side is not', async function () {
    if (!canEmulateMedia) this.skip();
    const panel = await panelIn(`"${parts.person}" is open`);
    const aside = await openPanel({ attributes: 'side-panel' });
    await emulateMedia({ print: true });
    await nextFrame();
    expect(panel.text).to.include('Hulp in de bibliotheek').and.to.include('Bel 14 0999');
    expect(aside.buttons).to.deep.equal([]);
  });
});
