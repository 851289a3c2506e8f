/** What a resident asked to be remembered, on the next page: a frame of the same site, with code of its own. */
import { expect } from 'chai';
import type { Config } from '../../src/config/schema.js';
import { fixture, until } from '../support/fixture.js';
import { openPanel, parts } from './help-panel.driver.js';
import { config } from './town.js';

/** The names by which the test runner knows tests: there they do nothing. */
const noTests = ['describe', 'it', 'before', 'beforeEach', 'after', 'afterEach'];

/** Opens a page with a panel, in the language that it says, and waits for the help. */
async function nextPage(lang: string, own: Config = config, attributes = ''): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><script>${noTests.map((name) => `var ${name}`).join('=()=>{};')}=()=>{}</script>
    <loket-help-panel ${attributes}></loket-help-panel><script type="module" src="${import.meta.url}"></script></html>`;
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const panel = await until(() => frame.contentDocument?.querySelector('loket-help-panel'), 'the page');
  await until(() => panel.shadowRoot, 'its code');
  panel.config = own;
  return until(() => panel.shadowRoot!.querySelector<HTMLElement>('.root'), 'the help');
}

describe('on the next page', () => {
  it('the language that a resident asked to be remembered goes over that of the page', async () => {
    const panel = await openPanel();
    await panel.show(parts.language);
    await panel.tick('Onthoud mijn taal op dit apparaat');
    await panel.speak('English', 'How can we help you?');
    expect((await nextPage('nl')).lang).to.equal('en');
  });

  it('but not at a computer that others use, where somebody else asked for that', async () => {
    localStorage.setItem('loket-language', 'en');
    expect((await nextPage('nl', config, 'shared-computer')).lang).to.equal('nl');
  });

  it('and not the one that they only chose', async () => {
    const panel = await openPanel();
    await panel.show(parts.language);
    await panel.speak('English', 'How can we help you?');
    expect((await nextPage('nl')).lang).to.equal('nl');
  });

  it('it is Dutch where the municipality there does not want what was remembered', async () => {
    localStorage.setItem('loket-language', 'en');
    expect((await nextPage('nl', { ...config, languages: ['nl'] })).lang).to.equal('nl');
  });

  it('the page’s own language counts where something else is stored', async () => {
    localStorage.setItem('loket-language', '');
    expect((await nextPage('en')).lang).to.equal('en');
  });

  it('the letters are as large and calm as was remembered', async () => {
    const panel = await openPanel();
    await panel.show(parts.bigger);
    await panel.press('Heel groot');
    await panel.tick('Onthoud dit op dit apparaat');
    expect(parseFloat(getComputedStyle(await nextPage('nl')).fontSize)).to.equal(24);
  });
});
