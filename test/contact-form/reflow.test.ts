import { expect } from 'chai';
import { nextFrame } from '../support/fixture.js';
import { inView, words, type ContactForm } from './contact-form.driver.js';
import { formIn, stateNames } from './states.js';

/** What sticks out of the column, or is wider inside than it can show. */
function tooWide(form: ContactForm): string[] {
  const { left, right } = form.element.parentElement!.getBoundingClientRect();
  return form.seen('*').flatMap((each) => {
    if (each.closest('.unseen, [role=status]')) return [];
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
function spaceOut(form: ContactForm): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  form.element.shadowRoot!.adoptedStyleSheets = [...form.element.shadowRoot!.adoptedStyleSheets, sheet];
}

/** Texts that overlap the one that comes after them. */
function cutOff(form: ContactForm): string[] {
  return form
    .seen('p, label, legend, button, dt, dd, h2, h3, li')
    .filter((each) => inView(each) && each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 2)
    .filter((each) => getComputedStyle(each).overflowY !== 'visible')
    .map((each) => words(each.textContent));
}

afterEach(() => {
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
});

for (const state of stateNames) {
  describe(`nothing sticks out or is cut off in “${state}”`, () => {
    for (const width of [280, 320]) {
      it(`in a column of ${width} pixels`, async () => {
        const form = await formIn(state, { width });
        expect(tooWide(form)).to.deep.equal([]);
      });
    }

    it('with letters, words and lines further apart', async () => {
      const form = await formIn(state, { width: 320 });
      spaceOut(form);
      await nextFrame();
      expect(tooWide(form)).to.deep.equal([]);
      expect(cutOff(form)).to.deep.equal([]);
    });

    it('with letters twice as large, in a column as much wider', async () => {
      document.documentElement.style.fontSize = '200%';
      const form = await formIn(state, { width: 640 });
      expect(tooWide(form)).to.deep.equal([]);
      expect(cutOff(form)).to.deep.equal([]);
    });

    it('on a page that runs from right to left', async () => {
      document.documentElement.dir = 'rtl';
      const form = await formIn(state, { width: 320 });
      expect(tooWide(form)).to.deep.equal([]);
    });
  });
}

describe('a page that makes its root letters small', () => {
  it('does not shrink the text of the form below what can be read', async () => {
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '1.6rem';
    const form = await formIn('ways to answer');
    document.body.style.fontSize = '';
    const sizes = form
      .seen('label, p, input, button, .option-label')
      .map((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(14);
  });
});
