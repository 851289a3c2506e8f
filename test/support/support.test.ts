import { expect } from 'chai';
import { a11yNodes, canReadTree } from './a11y-tree.js';
import { expectAccessible } from './axe.js';
import { fixture, focused, until } from './fixture.js';
import { press, retype, type } from './keys.js';
import { canEmulateMedia, emulateMedia } from './media.js';

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => String(error),
  );

/** An element with a shadow root, as every widget has one. */
class Probe extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = this.getAttribute('inside') ?? '';
  }
}
customElements.define('support-probe', Probe);

const probe = (inside: string): string => `<support-probe inside='${inside}'></support-probe>`;

describe('the helpers that the component tests stand on', () => {
  it('take what they put on the page off again', () => {
    expect(document.querySelectorAll('main')).to.have.length(0);
  });

  it('give a widget the width of the column that it stands in', async () => {
    const box = await fixture('<div></div>', { width: 320 });
    expect(box.getBoundingClientRect().width).to.equal(320);
  });

  it('walk a field with the keyboard, forwards and backwards, through a shadow root', async () => {
    const host = await fixture(probe('<input id="a"><input id="b">'));
    const [a, b] = [...(host.shadowRoot?.querySelectorAll('input') ?? [])];
    a?.focus();
    await type('Straat 1');
    await press('Tab');
    expect(focused()).to.equal(b);
    await press('Shift+Tab');
    expect(focused()).to.equal(a);
    await retype('Plein 2');
    expect(a?.value).to.equal('Plein 2');
  });

  it('press the space bar on a checkbox', async () => {
    const host = await fixture<HTMLInputElement>('<input type="checkbox" aria-label="Ja">');
    host.focus();
    await press('Space');
    expect(host.checked).to.equal(true);
  });

  it('say what was waited for in vain', async () => {
    let asked = 0;
    expect(await until(() => (++asked > 2 ? 'there' : undefined), 'an answer')).to.equal('there');
  });

  it('pass markup that is right', async () => {
    await expectAccessible(await fixture(probe('<label>Naam <input></label>')));
  });

  it('find a field without a name inside a shadow root', async () => {
    const host = await fixture(probe('<input>'));
    expect(await failure(expectAccessible(host))).to.include('label');
  });

  it('find a description that points nowhere', async () => {
    const host = await fixture(probe('<label>Naam <input aria-describedby="gone"></label>'));
    expect(await failure(expectAccessible(host))).to.include('aria-valid-attr-value');
  });

  it('find a name that is not what is shown, which who speaks to the page would say', async () => {
    const host = await fixture(probe('<button aria-label="Verder">Versturen</button>'));
    expect(await failure(expectAccessible(host))).to.include('label-content-name-mismatch');
  });

  it('find grey letters on white', async () => {
    const host = await fixture(
      probe('<p class="x">Bijna niet te lezen</p><style>.x{color:#ccc;background:#fff}</style>'),
    );
    expect(await failure(expectAccessible(host))).to.include('color-contrast');
  });

  it('set forced colours, dark, print and less motion', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce', print: true });
    for (const query of [
      '(forced-colors: active)',
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion)',
      'print',
    ]) {
      expect(matchMedia(query).matches, query).to.equal(true);
    }
  });

  it('end the emulation with the test', function () {
    if (!canEmulateMedia) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    expect(matchMedia('print').matches).to.equal(false);
  });

  it('read names, descriptions and states as a screen reader does', async function () {
    if (!canReadTree) this.skip();
    await fixture(
      probe(
        '<h2>Vraag</h2><label>Naam <input required aria-invalid="true" aria-describedby="d"></label><p id="d">Vul in</p>',
      ),
    );
    const nodes = await a11yNodes();
    expect(nodes.find(({ role }) => role === 'heading')).to.include({ name: 'Vraag', level: 2 });
    expect(nodes.find(({ role }) => role === 'textbox')).to.include({
      name: 'Naam',
      description: 'Vul in',
      required: true,
      invalid: 'true',
    });
  });
});
