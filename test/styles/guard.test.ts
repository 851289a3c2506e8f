import { expect } from 'chai';
import { rules } from '../../src/styles/guard/rules.js';
import { contrastOf, openUnder, repairedOf, styleOf, valueOf } from './guard-support.js';

const page = '#fff';
const under = (tokens: Record<string, string>): string =>
  `:root { ${Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')} }`;

describe('the guard holds', () => {
  for (const [name, least, ground] of rules)
    it(`${name} at ${least} to 1 on ${ground ? `the theme’s ${ground}` : 'the page'}`, async () => {
      // A step must itself be seen on the page.
      const laid = ground === 'step-done' ? '#8a8a8a' : '#d8d8d8';
      const form = await openUnder(
        under({ 'loket-b-radius': '5px', [`loket-${name}`]: '#cfcfcf', ...(ground && { [`loket-${ground}`]: laid }) }),
      );
      expect(repairedOf(form)).to.include(name);
      const on = ground ? [valueOf(form, ground), page] : [page];
      expect(contrastOf(form, valueOf(form, name), ...on)).to.be.least(least);
      if (ground) expect(valueOf(form, ground)).to.equal(laid);
    });
});

describe('what the guard puts in place of a colour', () => {
  it('keeps the colour of a button, and changes its words', async () => {
    const form = await openUnder(
      under({ 'utrecht-button-background-color': '#7ac29a', 'utrecht-button-color': '#fff' }),
    );
    expect(styleOf(form, '.primary').backgroundColor).to.equal('rgb(122, 194, 154)');
    expect(repairedOf(form)).to.include('p-text');
    expect(contrastOf(form, styleOf(form, '.primary').color, '#7ac29a')).to.be.least(4.5);
  });

  it('is first what the theme says by another name', async () => {
    const form = await openUnder(under({ 'nl-link-color': '#ccc', 'utrecht-link-color': '#00566b' }));
    expect(valueOf(form, 'link')).to.equal('#00566b');
  });

  it('is then another colour of the theme that has a like task', async () => {
    const form = await openUnder(
      under({
        'utrecht-link-color': '#ccc',
        'utrecht-link-hover-color': '#ddd',
        'utrecht-button-background-color': '#7a1f5c',
      }),
    );
    expect(valueOf(form, 'link')).to.equal('#7a1f5c');
  });

  it('is last the nearest shade: blue stays blue', async () => {
    const form = await openUnder(
      under({ 'utrecht-heading-2-color': '#66aaff', 'utrecht-button-background-color': '#eee' }),
    );
    const [r = 0, g = 0, b = 0] = (/\d+, ?\d+, ?\d+/.exec(styleOf(form, 'h2').color)?.[0] ?? '').split(',').map(Number);
    expect(b).to.be.above(g);
    expect(g).to.be.above(r);
    expect(contrastOf(form, styleOf(form, 'h2').color, page)).to.be.within(4.5, 4.8);
  });

  it('goes for what follows that colour too', async () => {
    const form = await openUnder(
      under({ 'utrecht-button-background-color': '#7ac29a', 'utrecht-button-color': '#fff' }),
    );
    expect(repairedOf(form)).not.to.include('p-hover-text');
    expect(valueOf(form, 'p-hover-text')).to.equal(valueOf(form, 'p-text'));
  });

  it('is nothing where the theme is readable', async () => {
    const form = await openUnder(
      under({
        'utrecht-document-color': '#202020',
        'utrecht-link-color': '#00566b',
        'utrecht-button-background-color': '#c00',
        'utrecht-button-color': '#fff',
        'utrecht-form-input-border-color': '#767676',
        'utrecht-button-secondary-action-border-color': 'transparent',
      }),
    );
    expect(form.element.hasAttribute('data-repaired')).to.equal(false);
    expect(valueOf(form, 's-border')).to.equal('transparent');
    expect(valueOf(form, 'link')).to.equal('#00566b');
  });

  it('changes no size: nothing moves', async () => {
    const form = await openUnder(under({ 'utrecht-document-color': '#ccc', 'utrecht-button-color': '#154273' }));
    const guarded = form.element.getBoundingClientRect().height;
    form.element.setAttribute('no-guard', '');
    await form.settle();
    expect(form.element.getBoundingClientRect().height).to.equal(guarded);
  });
});
