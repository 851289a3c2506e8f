/** Reading aloud ends when somebody leaves, and can be ended from anywhere. */
import { expect } from 'chai';
import { replace } from '../backend/stubs.js';
import { fixture, focused, nextFrame, until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { aloud, openAloud, type Scene } from './aloud.driver.js';
import { resize, small, wide, words, type OpenOptions } from './help-panel.driver.js';

const long = '<p>Nog een zin.</p>'.repeat(80);

async function reading(markup?: string, options?: OpenOptions): Promise<Scene> {
  const scene = await openAloud(markup, options);
  await scene.panel.press('Lees voor');
  await scene.engine.begin();
  return scene;
}
const bar = ({ panel }: Scene): HTMLElement | undefined => panel.seen('.bar')[0];
const inBar = (scene: Scene): string[] =>
  [...bar(scene)!.querySelectorAll('button')].map((each) => words(each.textContent));
const aside = { attributes: 'for="article" side-panel' };

describe('what is read ends', () => {
  for (const [what, leave] of [
    ['the page is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the part of the help is closed', ({ panel }) => panel.press(aloud)],
    ['the help is taken off the page', ({ panel }) => panel.element.remove()],
    ['Escape is pressed, wherever the focus is', () => press('Escape')],
  ] as [string, (scene: Scene) => unknown][])
    it(`when ${what}, with its mark and its buttons`, async () => {
      const scene = await reading(long);
      await leave(scene);
      await scene.panel.settle();
      expect(scene.engine.now).to.equal(undefined);
      expect([...(CSS.highlights ?? [])]).to.deep.equal([]);
      expect(scene.panel.all('.bar, .frames')).to.deep.equal([]);
      await scene.panel.settle();
      expect(scene.engine.asked).to.have.length(1);
    });

  it('not when somebody looks at another tab: it waits, and goes on by a press only', async () => {
    const { engine, panel } = await reading();
    replace(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(engine.now).to.equal(undefined);
    replace(document, 'hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    await panel.settle();
    expect(engine.now).to.equal(undefined);
    await panel.press('Ga verder');
    expect(engine.now).to.equal('Eerste zin.');
  });

  it('not by an Escape when nothing is read: that closes what it always did', async () => {
    await resize(wide);
    const { panel } = await openAloud(undefined, aside);
    panel.control(aloud).focus();
    await press('Escape');
    expect(panel.dialog.open).to.equal(false);
  });

  it('by Escape, and the panel stays open', async () => {
    await resize(wide);
    const { engine, panel } = await reading(undefined, aside);
    await press('Escape');
    await panel.settle();
    expect(engine.now).to.equal(undefined);
    expect(panel.dialog.open).to.equal(true);
    expect(panel.focus).to.equal('Lees voor');
  });
});

describe('Escape', () => {
  it('falls silent only, also when the panel was opened over the page again', async () => {
    await resize(small);
    const scene = await reading(undefined, aside);
    const { engine, panel } = scene;
    await until(() => bar(scene), 'the bar');
    await panel.press('Hulp');
    await press('Escape');
    await panel.settle();
    expect(engine.now).to.equal(undefined);
    expect(panel.dialog.open).to.equal(true);
    await press('Escape');
    expect(panel.dialog.open).to.equal(false);
  });
});

describe('the buttons that stay in view', () => {
  it('are not there while those of the panel are', async () => {
    await resize(wide);
    const scene = await reading();
    await nextFrame();
    await scene.panel.settle();
    expect(bar(scene)).to.equal(undefined);
  });

  it('come when those of the panel are scrolled away, and pause, go on and stop', async () => {
    await resize(small);
    const scene = await reading(long);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await until(() => bar(scene), 'the bar');
    const { engine, panel } = scene;
    expect(inBar(scene)).to.deep.equal(['Pauze', 'Stop']);
    await panel.press('Pauze', bar(scene));
    expect(engine.now).to.equal(undefined);
    expect(inBar(scene)).to.deep.equal(['Ga verder', 'Stop']);
    await panel.press('Ga verder', bar(scene));
    await until(() => engine.now, 'the sentence');
    await panel.press('Stop', bar(scene));
    expect(engine.now).to.equal(undefined);
    expect(bar(scene)).to.equal(undefined);
    expect(panel.focus).to.equal('Lees voor');
  });

  it('take the place of a panel that stands over the page, with the focus', async () => {
    await resize(small);
    const scene = await reading(undefined, aside);
    await until(() => bar(scene), 'the bar');
    const { engine, panel } = scene;
    expect(panel.dialog.open).to.equal(false);
    expect(panel.focus).to.equal('Pauze');
    expect(engine.now).to.equal('Eerste zin.');
    await engine.all();
    await panel.settle();
    expect(bar(scene)).to.equal(undefined);
    expect(panel.focus).to.equal('Hulp');
  });

  it('stay when the panel beside the page is closed, and reading goes on', async () => {
    await resize(wide);
    const scene = await reading(undefined, aside);
    await scene.panel.press('Sluit de hulp');
    await until(() => bar(scene), 'the bar');
    expect(scene.engine.now).to.equal('Eerste zin.');
  });

  it('say what went wrong where the panel is closed, and let them try again', async () => {
    await resize(small);
    const scene = await reading(undefined, aside);
    const { engine, panel } = scene;
    await until(() => bar(scene), 'the bar');
    await engine.fail('network');
    await panel.settle();
    expect(words(bar(scene)!.querySelector('[role=alert]')!.textContent)).to.include('De stem werkt nu niet.');
    expect(inBar(scene)).to.deep.equal(['Lees voor', 'Sluiten']);
    expect(panel.focus).to.equal('Lees voor');
    await panel.press('Lees voor', bar(scene));
    expect(engine.now).to.equal('Eerste zin.');
    await engine.fail('network');
    await panel.settle();
    await panel.press('Sluiten', bar(scene));
    expect(bar(scene)).to.equal(undefined);
    expect(panel.focus).to.equal('Hulp');
  });

  it('are never over what has the focus', async () => {
    await resize(small);
    const low = await fixture('<button style="position:fixed;bottom:8px;left:0;width:100%">Onder</button>');
    const high = await fixture('<button style="position:fixed;top:8px;left:0;width:100%">Boven</button>');
    const scene = await reading(undefined, aside);
    await until(() => bar(scene), 'the bar');
    for (const button of [low, high, low]) {
      button.focus();
      await until(() => {
        const [a, b] = [bar(scene)!.getBoundingClientRect(), button.getBoundingClientRect()];
        return focused() === button && (a.bottom <= b.top || b.bottom <= a.top);
      }, `the bar away from ${button.textContent}`);
    }
  });

  it('are large enough to be pressed, and stand in the window', async () => {
    await resize({ width: 480, height: 600 });
    const scene = await reading('<p>Een.</p><p lang="ar">مرحبا.</p>', aside);
    await until(() => bar(scene), 'the bar');
    const { left, right } = bar(scene)!.getBoundingClientRect();
    expect(left >= 0 && right <= 480).to.equal(true);
    for (const button of bar(scene)!.querySelectorAll('button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});
