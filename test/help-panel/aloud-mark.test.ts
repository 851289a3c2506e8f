/** The sentence that is read, marked and brought in view. */
import { expect } from 'chai';
import { politeness } from '../../src/help-panel/aloud/scroll.js';
import { replace } from '../backend/stubs.js';
import { fixture, nextFrame, until } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { canMark, marked, openAloud, type Scene } from './aloud.driver.js';
import { resize, small } from './help-panel.driver.js';

const frames = (): DOMRect[] =>
  [...document.querySelectorAll('loket-help-panel')].flatMap((panel) =>
    [...panel.shadowRoot!.querySelectorAll('.frames div')].map((each) => each.getBoundingClientRect()),
  );
const long = `${'<p>Nog een zin.</p>'.repeat(60)}<p id="last">De laatste zin.</p>`;

/** At the first sentence. */
async function reading(markup?: string): Promise<Scene> {
  const scene = await openAloud(markup);
  await scene.panel.press('Lees voor');
  await scene.engine.begin();
  return scene;
}
const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('the sentence that is read', () => {
  beforeEach(function () {
    if (!canMark) this.skip();
  });

  it('is marked when its voice begins, one after the other, and none at the end', async () => {
    const { engine, panel } = await openAloud('<p>Een <b>vette</b> zin. Nog een.</p>');
    await panel.press('Lees voor');
    expect(marked()).to.equal(undefined);
    await engine.begin();
    expect(marked()).to.equal('Een  vette  zin.');
    await engine.end();
    await engine.begin();
    expect(marked()).to.equal('Nog een.');
    await engine.end();
    expect(marked()).to.equal(undefined);
  });

  it('stays marked in a pause, and no more after a stop', async () => {
    const { panel } = await reading();
    await panel.press('Pauze');
    expect(marked()).to.equal('Eerste zin.');
    await panel.press('Stop');
    expect(marked()).to.equal(undefined);
  });

  it('is marked without any change of the page, and leaves no style behind', async () => {
    const { article, panel } = await openAloud();
    const before = [article.outerHTML, article.querySelector('p')!.firstChild, document.adoptedStyleSheets.length];
    await panel.press('Lees voor');
    await panel.press('Stop');
    expect([
      article.outerHTML,
      article.querySelector('p')!.firstChild,
      document.adoptedStyleSheets.length,
    ]).to.deep.equal(before);
  });

  const look = (element: Element): CSSStyleDeclaration => getComputedStyle(element, '::highlight(loket-read)');
  it('is dark on light, whatever the page is', async function () {
    if (!canEmulateMedia) this.skip();
    const { article } = await reading();
    const { backgroundColor, color } = look(article.querySelector('p')!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 225, 105)', 'rgb(31, 35, 40)']);
  });

  it('is dark on light in a shadow root too', async function () {
    if (!canEmulateMedia) this.skip();
    const { article, engine, panel } = await openAloud('<x-e></x-e>');
    const root = article.querySelector('x-e')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Binnen.</p>';
    await panel.press('Lees voor');
    await engine.begin();
    expect(look(root.querySelector('p')!).backgroundColor).to.equal('rgb(255, 225, 105)');
    await panel.press('Stop');
    expect(root.adoptedStyleSheets).to.deep.equal([]);
  });

  it('has the colours that a reader chose', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const probe = await fixture('<i style="forced-color-adjust:none;background:Highlight;color:HighlightText">x</i>');
    const { backgroundColor, color } = getComputedStyle(probe);
    const { article } = await reading();
    const { backgroundColor: ground, color: text } = look(article.querySelector('p')!);
    expect([ground, text]).to.deep.equal([backgroundColor, color]);
  });
});

describe('where the browser cannot mark text', () => {
  beforeEach(() => replace(CSS as object as Record<string, unknown>, 'highlights', undefined));

  it('each line of the sentence gets a frame where it stands, which lets presses through and goes at the end', async () => {
    const { article, engine } = await reading('<p style="width:6em">Een zin over meer regels dan een.</p>');
    const range = document.createRange();
    range.selectNodeContents(article.querySelector('p')!);
    const lines = [...range.getClientRects()];
    expect(lines.length).to.be.greaterThan(1);
    expect(frames()).to.have.length(lines.length);
    for (const [index, { left, top }] of frames().entries()) {
      expect(Math.abs(left - lines[index]!.left + 2)).to.be.below(1);
      expect(Math.abs(top - lines[index]!.top + 2)).to.be.below(1);
    }
    const [first] = lines;
    expect(article.contains(document.elementFromPoint(first!.left + 2, first!.top + 2))).to.equal(true);
    await engine.end();
    expect(frames()).to.deep.equal([]);
  });

  it('the frame follows the page', async () => {
    const { article } = await reading(`<p>Een.</p>${long}`);
    window.scrollBy({ top: 40, behavior: 'instant' });
    const top = () => article.querySelector('p')!.getBoundingClientRect().top;
    await until(() => Math.abs(frames()[0]!.top - top()) < 8, 'the frame');
  });
});

describe('what is read of a picture', () => {
  it('has a frame around the picture', async () => {
    const { article } = await reading('<p><img alt="De kaart" width="40" height="40"></p>');
    const box = article.querySelector('img')!.getBoundingClientRect();
    expect(frames()).to.have.length(1);
    expect(frames()[0]!.left).to.be.closeTo(box.left - 2, 1);
  });
});

describe('the page', () => {
  beforeEach(() => resize(small));
  afterEach(() => window.scrollTo({ top: 0, behavior: 'instant' }));

  /** Reads up to the last sentence. */
  async function toTheEnd(markup = long): Promise<Scene> {
    const scene = await reading(markup);
    while (scene.engine.now !== 'De laatste zin.') await scene.engine.next();
    return scene;
  }

  it('stays where it is while the sentence is in view', async () => {
    const { engine } = await reading();
    const top = scrollY;
    await engine.next();
    await nextFrame();
    expect(scrollY).to.equal(top);
  });

  it('is scrolled when the sentence is not in view, so that it can be seen above what lies over the page', async () => {
    replace(politeness, 'after', 0);
    const { article, panel } = await toTheEnd(`${long}<div style="height:2000px"></div>`);
    await until(() => isInView(article.querySelector('#last')!), 'the sentence');
    await until(() => panel.all('.bar').length, 'the bar');
    const [bar] = panel.all('.bar');
    await until(
      () => article.querySelector('#last')!.getBoundingClientRect().bottom <= bar!.getBoundingClientRect().top,
      'the sentence above the bar',
    );
  });

  it('is scrolled at once for who wants no movement', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    replace(politeness, 'after', 0);
    const { article } = await toTheEnd();
    expect(isInView(article.querySelector('#last')!)).to.equal(true);
  });

  it('is left where somebody scrolled it just now', async () => {
    const scene = await openAloud(long);
    await scene.panel.press('Lees voor');
    window.dispatchEvent(new WheelEvent('wheel'));
    const top = scrollY;
    while (scene.engine.now !== 'De laatste zin.') await scene.engine.next();
    await nextFrame();
    await nextFrame();
    expect(scrollY).to.equal(top);
  });

  it('has what scrolls inside it scrolled too', async () => {
    replace(politeness, 'after', 0);
    const { article } = await toTheEnd(`<div style="height:100px;overflow:auto">${long}</div>`);
    const box = article.querySelector('div')!;
    await until(() => {
      const last = article.querySelector('#last')!.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      return last.bottom <= frame.bottom + 1 && last.top >= frame.top - 1;
    }, 'the sentence');
  });
});
