/** The help behind a button at the side of the page. */
import { expect } from 'chai';
import { focused, nextFrame, until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { openPanel, parts, resize, small, wide, type HelpPanel } from './help-panel.driver.js';

const attributes = 'side-panel';
const title = 'Hoe kunnen wij u helpen?';
const button = 'Hulp';

async function openSide(size: { width: number; height: number } = small): Promise<HelpPanel> {
  await resize(size);
  const panel = await openPanel({ attributes });
  await panel.press(button);
  return panel;
}
const isModal = (panel: HelpPanel): boolean => panel.dialog.matches(':modal');
const expanded = (panel: HelpPanel): string | null => panel.all('.opener')[0]!.ariaExpanded;

describe('the help at the side', () => {
  it('is a button until it is pressed', async () => {
    const panel = await openPanel({ attributes });
    expect(panel.buttons).to.deep.equal([button]);
    expect(panel.headings).to.deep.equal([]);
    expect(expanded(panel)).to.equal('false');
  });

  for (const [place, size] of [
    ['over the page', small],
    ['beside the page', wide],
  ] as const) {
    it(`opens ${place}, and its heading has the focus`, async () => {
      const panel = await openSide(size);
      expect(panel.focus).to.equal(title);
      expect(panel.parts).to.deep.equal(Object.values(parts));
      expect(expanded(panel)).to.equal('true');
      expect(isModal(panel)).to.equal(size === small);
    });

    it(`gives the focus back to its button ${place}, by Escape as by its own button`, async () => {
      const panel = await openSide(size);
      await press('Escape');
      await panel.settle();
      for (const close of [() => press('Escape'), () => panel.press('Sluit de hulp')]) {
        expect([panel.dialog.open, panel.focus, expanded(panel)]).to.deep.equal([false, button, 'false']);
        await panel.press(button);
        expect(panel.focus).to.equal(title);
        await close();
        await panel.settle();
      }
      expect([panel.dialog.open, panel.focus, expanded(panel)]).to.deep.equal([false, button, 'false']);
    });

    it(`closes by Escape from any place in it ${place}`, async () => {
      const panel = await openSide(size);
      await panel.show(parts.bigger);
      panel.control('Groot').focus();
      await press('Escape');
      await panel.settle();
      expect([panel.dialog.open, panel.focus]).to.deep.equal([false, button]);
    });

    it(`leaves nothing behind when it is removed while it is open ${place}`, async () => {
      const panel = await openSide(size);
      const below = panel.element.parentElement!.appendChild(document.createElement('button'));
      panel.element.remove();
      await panel.settle();
      below.focus();
      expect(focused()).to.equal(below);
      expect(document.querySelector(':modal')).to.equal(null);
      below.before(panel.element);
      await panel.settle();
      expect([panel.dialog.open, expanded(panel)]).to.deep.equal([false, 'false']);
      await panel.press(button);
      expect([panel.dialog.open, panel.focus, expanded(panel)]).to.deep.equal([true, title, 'true']);
    });
  }

  it('has what is open still open when it is opened again', async () => {
    const panel = await openSide();
    await panel.show(parts.bigger);
    await panel.press('Sluit de hulp');
    await panel.press(button);
    expect(panel.open).to.deep.equal([parts.bigger]);
  });

  it('takes up all of a small window, and no more than a part of a large one', async () => {
    const panel = await openSide();
    expect(panel.dialog.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
    await panel.press('Sluit de hulp');
    await resize(wide);
    await panel.press(button);
    const { left, right, height } = panel.dialog.getBoundingClientRect();
    expect(left).to.be.above(wide.width / 2);
    expect([right, height]).to.deep.equal([document.documentElement.clientWidth, wide.height]);
  });

  it('is modal below 64 em, and not from there', async () => {
    for (const [width, modal] of [
      [1023, true],
      [1024, false],
    ] as const) {
      const panel = await openSide({ width, height: 700 });
      expect(isModal(panel), `${width} pixels`).to.equal(modal);
      panel.element.remove();
    }
  });

  it('lets the focus go to the page where it stands beside it, and stays', async () => {
    const panel = await openSide(wide);
    const before = panel.element.parentElement!.appendChild(document.createElement('button'));
    before.focus();
    expect(focused()).to.equal(before);
    await panel.settle();
    expect(panel.dialog.open).to.equal(true);
    // Escape there is for what the page does with it.
    await press('Escape');
    expect(panel.dialog.open).to.equal(true);
  });

  it('closes by its button where that can be reached, too', async () => {
    const panel = await openSide(wide);
    await panel.press(button);
    expect([panel.dialog.open, panel.focus, expanded(panel)]).to.deep.equal([false, button, 'false']);
  });

  it('keeps the place in it when the window becomes small or large', async () => {
    const panel = await openSide(wide);
    await panel.show(parts.bigger);
    panel.control('Heel groot').focus();
    await resize(small);
    await until(() => isModal(panel), 'the panel over the page');
    expect([panel.focus, expanded(panel)]).to.deep.equal(['Heel groot', 'true']);
    await resize(wide);
    await until(() => panel.dialog.open && !isModal(panel), 'the panel beside the page');
    expect(panel.focus).to.equal('Heel groot');
    expect(panel.open).to.deep.equal([parts.bigger]);
  });

  it('takes the focus in when it comes to stand over the page that had it', async () => {
    const panel = await openSide(wide);
    panel.element.parentElement!.appendChild(document.createElement('button')).focus();
    await resize(small);
    await until(() => isModal(panel), 'the panel over the page');
    await nextFrame();
    expect(panel.dialog.contains(panel.element.shadowRoot!.activeElement)).to.equal(true);
  });
});
