/** What has the focus must be in sight (WCAG 2.4.11): the help beside the page makes way. */
import { expect } from 'chai';
import { fixture, nextFrame, until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { openPanel, parts, resize, wide, type HelpPanel } from './help-panel.driver.js';

afterEach(() => document.documentElement.style.removeProperty('scroll-behavior'));

/** A page with one control on it, and the help open beside it. */
async function besides(style: string, page = ''): Promise<{ panel: HelpPanel; control: HTMLElement }> {
  await resize(wide);
  const holder = await fixture(`<div style="${page}"><button style="${style}">Verder</button></div>`);
  const panel = await openPanel({ attributes: 'side-panel' });
  await panel.press('Hulp');
  return { panel, control: holder.querySelector('button')! };
}
/** How much of a control is in the window and not below the panel, from 0 to 1. */
function inSight(control: Element, panel: HelpPanel): number {
  const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
  const cover = panel.dialog.getBoundingClientRect();
  const between = (least: number, most: number) => Math.max(0, most - least);
  const inWindow =
    between(Math.max(0, left), Math.min(innerWidth, right)) * between(Math.max(0, top), Math.min(innerHeight, bottom));
  const across = between(Math.max(0, left, cover.left), Math.min(innerWidth, right, cover.right));
  const down = between(Math.max(0, top, cover.top), Math.min(innerHeight, bottom, cover.bottom));
  return (inWindow - across * down) / (width * height);
}
const side = ({ dialog }: HelpPanel): string => {
  const { left, right, top } = dialog.getBoundingClientRect();
  if (top > 0) return 'below';
  return left > 0 ? 'right' : right < innerWidth ? 'left' : 'above';
};

describe('the help beside the page', () => {
  const rows: [what: string, style: string, where: string][] = [
    ['stays at its side for what is at the other', 'position:fixed;inset:40% auto auto 10px', 'right'],
    ['goes to the other side for what is below it', 'position:fixed;inset:40% 10px auto auto', 'left'],
    ['goes to the bottom for what is below both sides', 'position:fixed;inset:10px 10px auto 10px', 'below'],
  ];
  for (const [what, style, where] of rows)
    it(what, async () => {
      const { panel, control } = await besides(style);
      control.focus();
      await nextFrame();
      expect(side(panel)).to.equal(where);
      expect(inSight(control, panel)).to.equal(1);
    });

  it('is never over what runs over the whole width at the bottom, and cannot be scrolled', async () => {
    const { panel, control } = await besides('position:fixed;inset:auto 10px 10px 10px');
    control.focus();
    await nextFrame();
    expect(inSight(control, panel)).to.equal(1);
  });

  it('is not over what ends a long page', async () => {
    const { panel, control } = await besides('display:block;inline-size:100%;margin-block-start:3000px');
    control.focus();
    await until(() => inSight(control, panel) === 1, 'all of it in sight');
  });

  it('is not over what a page scrolls to gently', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const { panel, control } = await besides('display:block;margin:3000px 0 0 auto', 'padding-block-end:100px');
    control.focus();
    await until(() => inSight(control, panel) === 1, 'all of it in sight');
  });

  it('is not over what comes into the window by the key that gives it the focus', async () => {
    const { panel, control } = await besides('display:block;margin:3000px 0 3000px auto');
    // Up to it from a place behind it, as Shift+Tab goes.
    const behind = document.createElement('button');
    control.after(behind);
    behind.focus({ preventScroll: true });
    scrollTo(0, 0);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(control);
    await until(() => inSight(control, panel) === 1, 'all of it in sight');
  });

  it('leaves in sight a part at least of what is higher than all that it leaves free', async () => {
    const { panel, control } = await besides('display:block;inline-size:100%;block-size:1500px');
    control.focus();
    await nextFrame();
    expect(inSight(control, panel)).to.be.above(0.1);
  });

  it('makes way for its own button too', async () => {
    const { panel } = await besides('');
    const opener = panel.control('Hulp');
    opener.style.cssText = 'position:fixed;inset:40% 10px auto auto';
    opener.focus();
    await nextFrame();
    expect(inSight(opener, panel)).to.equal(1);
  });

  it('makes way for what is inside of another widget', async () => {
    const { panel } = await besides('');
    const host = await fixture('<div style="position:fixed;inset:40% 10px auto auto"></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>Verder</button>';
    const inner = host.shadowRoot!.querySelector('button')!;
    inner.focus();
    await nextFrame();
    expect(inSight(inner, panel)).to.equal(1);
  });

  it('makes way for each next control in the same widget, of which the page hears nothing', async () => {
    const { panel } = await besides('');
    const host = await fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<button style="position:fixed;inset:40% auto auto 10px">Terug</button>' +
      '<button style="position:fixed;inset:40% 10px auto auto">Verder</button>';
    const [back, on] = host.shadowRoot!.querySelectorAll('button');
    back!.focus();
    expect(side(panel)).to.equal('right');
    on!.focus();
    await nextFrame();
    expect(inSight(on!, panel)).to.equal(1);
  });

  it('does not move while the focus is in it', async () => {
    const { panel } = await besides('');
    await panel.show(parts.bigger);
    for (const name of ['Groot', 'Gewoon', 'Sluit de hulp']) panel.control(name).focus();
    await nextFrame();
    expect(side(panel)).to.equal('right');
  });

  it('is at its own side again the next time', async () => {
    const { panel, control } = await besides('position:fixed;inset:40% 10px auto auto');
    control.focus();
    await panel.press('Sluit de hulp');
    await panel.press('Hulp');
    expect(side(panel)).to.equal('right');
  });

  it('makes way no more once it is closed', async () => {
    const { panel, control } = await besides('position:fixed;inset:40% 10px auto auto');
    await panel.press('Sluit de hulp');
    const before = panel.dialog.className;
    control.focus();
    await nextFrame();
    expect([panel.dialog.open, panel.dialog.className]).to.deep.equal([false, before]);
  });
});
